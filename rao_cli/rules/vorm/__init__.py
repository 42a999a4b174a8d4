"""VRM: the form of a file, checked while it is read."""
