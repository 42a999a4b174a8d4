"""The screen: the only printer, tables, and marks for what cannot be seen."""
