"""Decisions, acties and the besluitenlijst (S8, S11)."""
