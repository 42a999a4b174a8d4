"""One call of git: flags, settings, where the repository lies, and what a failure says."""
