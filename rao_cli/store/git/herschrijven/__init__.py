"""A whole history written anew: its objects, its refs, and the moment that it counts."""
