"""Trends between regions: share one, see those of others, answer, take in the answers (S10)."""
