"""Read the files in which people filled in a form; hostile until they are judged."""
