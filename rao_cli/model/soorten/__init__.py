"""The kinds of file of a register, one Struct each: what stands in a file and nothing more."""
