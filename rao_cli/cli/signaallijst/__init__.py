"""Status steps of a signaallijst."""
