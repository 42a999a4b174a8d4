"""A form as a text in the editor of the user: lent, read back, and committed."""
