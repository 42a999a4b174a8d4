"""The besluitenlijst: what the table spoke of, decided and agreed, and who hears of it."""
