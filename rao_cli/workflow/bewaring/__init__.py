"""Keeping and destroying: what may go, what a table decides of it, how that is accounted for."""
