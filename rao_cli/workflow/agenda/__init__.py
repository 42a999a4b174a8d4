"""The agenda: proposed, arranged, fixed, sent (S3, S6, S11)."""
