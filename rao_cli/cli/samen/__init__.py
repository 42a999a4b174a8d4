"""Working on one register with several people."""
