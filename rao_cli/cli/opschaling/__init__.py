"""`rao opschaling`: what goes to the Deelberaad, what it answered, and how that is told."""
