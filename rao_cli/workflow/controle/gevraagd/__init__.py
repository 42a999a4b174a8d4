"""What `rao valideer` is asked: of which files and rules, in which profile, on which day."""
