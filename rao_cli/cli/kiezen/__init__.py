"""Choosing instead of typing: what a kenmerk on the line means, and what there is to choose."""
