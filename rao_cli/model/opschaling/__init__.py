"""Lists to the Deelberaad and its answers (S16, S17)."""
