"""What regions give each other: where, and what may not cross the border (S10, S15)."""
