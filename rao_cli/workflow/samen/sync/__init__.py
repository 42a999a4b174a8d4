"""`rao sync`: one act in steps: look, replay, judge, share, jump, tell."""
