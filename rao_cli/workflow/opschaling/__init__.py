"""Zaken, trends and knelpunten before the Deelberaad (S12, S16-S18)."""
