"""Commands about keeping: what is handed over to an archive."""
