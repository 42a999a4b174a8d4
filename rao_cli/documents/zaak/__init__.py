"""A zaak in words: for the table, for its LKO, for the Deelberaad, what is missing (S8-S23)."""
