"""What is said of keeping, destroying and wiping."""
