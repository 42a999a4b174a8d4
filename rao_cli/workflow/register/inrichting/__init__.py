"""The register itself without an editor: its parts, their names, who goes on for whom (S1-S4)."""
