"""VRB: what one file says of another (S11, S13, S15, S16)."""
