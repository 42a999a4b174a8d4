"""Writing a history anew, and clearing what was left of the old one."""
