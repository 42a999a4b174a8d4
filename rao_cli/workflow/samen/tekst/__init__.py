"""The text of one file that was merged."""
