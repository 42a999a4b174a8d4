"""`rao status`."""
