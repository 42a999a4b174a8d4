"""`rao signaallijst`, `rao nieuw signaallijst`: a list of an LKO, from its begin to its end."""
