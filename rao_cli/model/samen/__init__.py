"""Several people, one register: what a merge asks, and what came of it."""
