"""Knelpunten, trends, thema's, kaders and mededelingen (S7, S9, S10, S12-S15)."""
