"""Replies to the LKO's: made and sent (S11)."""
