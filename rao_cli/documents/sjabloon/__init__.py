"""Templates: how they are read, what a step costs, and what a region may change in one."""
