"""Commands about the terugkoppeling to an LKO."""
