"""What must happen now: the tasks of every subject, put together (S11)."""
