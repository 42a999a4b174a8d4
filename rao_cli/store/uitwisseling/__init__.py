"""The exchange repository that all regions share, seen from one register (S10)."""
