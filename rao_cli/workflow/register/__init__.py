"""The register as a whole: begun, kept, undone, shown as example (S1, S2)."""
