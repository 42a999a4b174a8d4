"""New objects of git: the folders that change and what lies in them, stored in one call."""
