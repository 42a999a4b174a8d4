"""Keeping, destroying and wiping: the commands."""
