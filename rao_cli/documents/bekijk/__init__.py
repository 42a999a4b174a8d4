"""The register as pages to look at: on a screen at the table, or on a telephone."""
