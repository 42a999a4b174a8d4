"""Commands about one besluit."""
