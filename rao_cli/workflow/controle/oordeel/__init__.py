"""What is said of a file by itself, and whether an earlier run may have said it."""
