"""Who reads a paper, what of a register is theirs to read, and the register as they may read it."""
