"""What may not stay: taken out of the register for good."""
