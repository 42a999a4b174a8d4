"""What follows from an onderwerp: whether a kader is in force (S13)."""
