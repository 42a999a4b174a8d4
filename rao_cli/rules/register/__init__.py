"""REG: the register itself (S1, S2, S4)."""
