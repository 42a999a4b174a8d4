"""What git holds and what lies in the work tree; nothing here writes a commit."""
