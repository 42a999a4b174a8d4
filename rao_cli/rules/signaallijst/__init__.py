"""SIG: what a signaallijst and its zaken show (S11, S17-S23)."""
