"""Names of persons in a text: behind a title, and by their capital alone."""
