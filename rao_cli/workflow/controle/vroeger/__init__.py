"""Adopting an old register: what is known of it, and why it stays as it is."""
