"""The net difference between two states of a register, told as a secretary would tell it."""
