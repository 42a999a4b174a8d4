"""The life of a signaallijst and the zaken on it (S6, S11)."""
