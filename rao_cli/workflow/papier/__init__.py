"""Papers in the format that their reader has."""
