"""Three states of a register on their way to one, and what moved in between."""
