"""The words: frozen values of the consultation, without I/O and without a clock."""
