"""What a second process does with a file, and the program that it is."""
