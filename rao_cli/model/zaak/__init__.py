"""What is known of a zaak from all lists, agendas and decisions together (S8, S11, S18-S22)."""
