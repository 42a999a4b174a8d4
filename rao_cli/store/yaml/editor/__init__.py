"""The parts of the smallest edit; editing.py puts them together."""
