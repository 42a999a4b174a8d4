"""rao: agendas, signal lists and decisions of a regional consultation, kept in git."""
