"""The report for who takes over a role (S4)."""
