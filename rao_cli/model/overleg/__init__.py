"""What follows from a meeting: attendance, rhythm, fingerprints (S1, S2, S11)."""
