"""Merge by meaning: two states of a register that grew apart become one."""
