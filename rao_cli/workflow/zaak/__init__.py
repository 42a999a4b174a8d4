"""One zaak: standpunten, who owes what, refusing it (S11, S18-S22)."""
