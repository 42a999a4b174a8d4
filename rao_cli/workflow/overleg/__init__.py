"""Meetings: planned, moved, held (S1, S2)."""
