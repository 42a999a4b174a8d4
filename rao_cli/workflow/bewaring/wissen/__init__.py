"""Taking a text out of every version that git holds."""
