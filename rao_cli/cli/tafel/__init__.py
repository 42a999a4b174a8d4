"""Commands about points for another table."""
