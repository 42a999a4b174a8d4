"""Commands about the agenda of an overleg."""
