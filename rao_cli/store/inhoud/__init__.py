"""The text in files of other programs, to look for data of persons in it; nothing else is used."""
