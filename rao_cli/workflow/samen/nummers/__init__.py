"""Numbers drawn twice: what stays, what gets another, and who is told."""
