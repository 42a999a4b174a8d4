"""Questions at a terminal: how they are asked, and the interviews."""
