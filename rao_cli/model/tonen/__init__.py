"""What a person is told: the words of the consultation, explained, and how far work is."""
