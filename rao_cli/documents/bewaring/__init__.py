"""What is written about keeping and destroying: the list of a table, and the declaration."""
