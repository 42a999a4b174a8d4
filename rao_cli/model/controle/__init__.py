"""What a check reports, and the source that it goes by."""
