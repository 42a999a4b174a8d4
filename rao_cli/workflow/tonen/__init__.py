"""Looking at a register: one thing, many things, a story, figures."""
