"""Commands about an overleg."""
