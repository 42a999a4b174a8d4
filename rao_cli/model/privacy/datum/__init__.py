"""Dates of birth: how a date is written, and what says that it is of birth."""
