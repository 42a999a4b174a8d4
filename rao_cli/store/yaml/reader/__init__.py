"""The parts of the strict reader; yaml_tree.py puts them together."""
