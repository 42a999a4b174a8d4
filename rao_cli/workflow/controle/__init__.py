"""Check a register: findings, acceptances, and what mends them (S18-S23)."""
