"""Commands about one actie."""
