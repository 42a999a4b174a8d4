"""Answers that wait on this computer."""
