"""BSL: decisions, acties and what was fixed (S8, S11)."""
