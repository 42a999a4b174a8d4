"""What says for how long things are kept, and what goes along to an archive."""
