"""Commands about a kader."""
