"""How long things are kept, and what is handed over to an archive."""
