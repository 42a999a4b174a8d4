"""What there is to choose from in a register, and which of it a person means."""
