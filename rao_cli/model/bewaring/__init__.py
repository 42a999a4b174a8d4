"""Keeping, destroying and wiping what a register holds."""
