"""What is right on both sides and wrong together: asked, never silent (S1, S6, S11)."""
