"""`rao herstel`: one earlier step taken back by a new one, on the register as it is now."""
