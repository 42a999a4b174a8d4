"""A history judged step by step: what each one changed, and whether that may be (S11)."""
