"""The history of a register, checked by who does not trust it."""
