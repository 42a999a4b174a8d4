"""What git starts by itself: its hooks in a clone and on a server, and what they may read."""
