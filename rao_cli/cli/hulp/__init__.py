"""The subject `hulp`: guides over more than one command, and the way to every other help."""
