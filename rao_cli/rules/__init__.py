"""The judgement: each subject has a folder with its rules, and alle.py is their contents page."""
