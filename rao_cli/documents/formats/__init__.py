"""The formats of a paper: from one parsed text to what its reader opens."""
