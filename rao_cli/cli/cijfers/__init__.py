"""`rao cijfers`."""
