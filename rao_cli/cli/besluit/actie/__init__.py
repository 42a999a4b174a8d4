"""`rao actie`, `rao nieuw actie`: what was agreed with a decision, and how it ended."""
