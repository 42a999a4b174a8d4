"""Commands about the besluitenlijst of an overleg."""
