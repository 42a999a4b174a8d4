"""The words of the consultation, explained (`rao begrip`)."""
