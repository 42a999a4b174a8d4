"""Commands about one onderwerp."""
