"""A row of steps that `rao sync` played anew: judged as one."""
