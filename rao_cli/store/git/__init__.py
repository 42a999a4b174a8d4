"""The only door to git: one call, what is there, and the one engine that makes commits."""
