"""What follows from a meeting for the LKO's: who hears what, and before when (S11, S12)."""
