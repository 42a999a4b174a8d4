"""What goes to another table, and what a table reads of an onderwerp (S7, S12-S16)."""
