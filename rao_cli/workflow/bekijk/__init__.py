"""The pages to look at: what they are made of, and the folder in which they go."""
