"""The papers of a meeting to come: the agenda and the chair's script (S6)."""
