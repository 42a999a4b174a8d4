"""Git at a distance: whom we talk to, how, and what is said when it fails."""
