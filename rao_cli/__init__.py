"""rao: agendas, signal lists and decisions of a regional consultation, kept in git."""

__version__ = "0.1.0"
