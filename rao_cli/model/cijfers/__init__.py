"""The figures of a region: what came in, what went out, how long it took (S14)."""
