"""What a second process does with a file, and the program that it is."""

#: What is started. It stands here, since who starts it early has loaded nothing yet.
PROGRAMMA = f"{__name__}.programma"
