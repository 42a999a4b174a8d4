"""The besluitenlijst (S8, S11)."""
