"""Numbers of persons: the runs of digits in a text, and what each of them is."""
