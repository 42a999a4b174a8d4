"""OVL: meetings and their agendas (S1-S4, S6, S11)."""
