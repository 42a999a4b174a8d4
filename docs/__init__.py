"""Makers of the files that are made of the code."""
