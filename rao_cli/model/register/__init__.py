"""The region's own settings: its organisations, and its working days (S1, S2)."""
