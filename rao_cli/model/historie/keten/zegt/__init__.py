"""What a commit says of itself, beside what it did."""
