"""Commands about items for the agenda of another table."""
