"""What happened to a thing: one derivation from the files, followed through every version."""
