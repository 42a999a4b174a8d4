"""The net difference between two states of a register: which things, which fields."""
