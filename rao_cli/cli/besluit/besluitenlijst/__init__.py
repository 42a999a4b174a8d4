"""`rao besluitenlijst`: render the decisions of a meeting, and fix them."""
