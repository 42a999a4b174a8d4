"""Forms go out and come back: what was filled in becomes a commit."""
