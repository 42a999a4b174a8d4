"""What `rao toon` shows of each kind of thing."""
