"""The cellar: the only room with a door to disk and git."""
