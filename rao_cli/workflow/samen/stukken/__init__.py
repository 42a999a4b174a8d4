"""The documents of a merged register: made again, never merged (S8, S11)."""
