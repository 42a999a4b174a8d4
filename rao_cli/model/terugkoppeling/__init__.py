"""Who must hear what, and what was promised (S11)."""
