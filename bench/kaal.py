"""A bare Typer program with two commands: the least that any Typer program costs."""

import typer

app = typer.Typer(add_completion=False)


@app.command()
def een() -> None:
    """Print one line."""
    print("kaal 1.0")


@app.command()
def twee(naam: str = "wereld") -> None:
    """Print another line."""
    print(naam)


if __name__ == "__main__":
    app()
