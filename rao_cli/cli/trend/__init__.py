"""Commands about a trend."""
