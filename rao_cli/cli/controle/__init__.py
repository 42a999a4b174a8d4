"""Commands that check, and explain what is checked."""
