"""Commands about the roles of the consultation."""
