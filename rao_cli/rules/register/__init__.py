"""REG: the register itself; the rules about severity come later, they know all others (S1-S5)."""
