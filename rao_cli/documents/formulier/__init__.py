"""A form of a zaak or a list, as a file for who has no rao."""
