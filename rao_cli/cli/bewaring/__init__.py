"""The commands about how long things are kept."""
