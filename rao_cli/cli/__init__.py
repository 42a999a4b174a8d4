"""The front door: Typer and rich live here and nowhere else."""
