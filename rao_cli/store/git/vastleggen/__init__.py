"""The one commit engine: plan, objects, guard, hooks, commit point, work tree."""
