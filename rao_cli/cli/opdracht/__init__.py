"""How a command is read, helped, completed and ended: Typer in our manners."""
