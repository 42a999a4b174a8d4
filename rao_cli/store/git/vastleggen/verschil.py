"""The difference between two versions of a file, as a person reads it."""

import difflib


def make_verschil(pad: str, oud: bytes | None, nieuw: bytes | None) -> str:
    """Return a unified diff; None is a file that is not there."""
    regels = difflib.unified_diff(
        _regels(oud),
        _regels(nieuw),
        fromfile="/dev/null" if oud is None else f"a/{pad}",
        tofile="/dev/null" if nieuw is None else f"b/{pad}",
    )
    return "".join(
        regel if regel.endswith("\n") else f"{regel}\n\\ Geen regeleinde aan het eind\n"
        for regel in regels
    )


def _regels(data: bytes | None) -> list[str]:
    """Split at LF only: other characters that end a line elsewhere are text here."""
    if not data:
        return []
    *heel, rest = data.decode("utf-8", "replace").split("\n")
    return [f"{regel}\n" for regel in heel] + ([rest] if rest else [])
