"""What stops a command halfway, in forms that Typer lets through."""

from collections.abc import Iterator
from contextlib import contextmanager


class Onderbroken(Exception):
    """Ctrl-C, in a form that Typer does not swallow; it may hold what to know after that."""


class LezerWeg(Exception):
    """Whoever read our output left, in a form that Typer does not swallow."""


@contextmanager
def langs_typer() -> Iterator[None]:
    """Typer turns these two into exit codes of its own, without a word."""
    try:
        yield
    except KeyboardInterrupt as fout:
        raise Onderbroken(*fout.args) from fout
    except BrokenPipeError as fout:
        raise LezerWeg from fout
