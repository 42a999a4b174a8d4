"""What changed between two states of a register: which states, what changed, and who did it."""
