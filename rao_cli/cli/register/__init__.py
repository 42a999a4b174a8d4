"""`rao init`, `demo`, `bewaar` and `ongedaan`."""
