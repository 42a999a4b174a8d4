"""A number with each of its digits in a cell of its own, as on a form with boxes."""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.patroon import patroon

_RIJ: Final = patroon(r"(?<![\w.,-])[0-9](?:(?:\s*+\|)++\s*+[0-9](?![\w.,-])){7,}+")
#: So many digits have the numbers of a person.
_LENGTES: Final = range(8, 11)


def per_cel(tekst: str) -> Iterator[str]:
    """Yield the digits of cells beside each other as one number."""
    for rij in _RIJ.findall(tekst) if "|" in tekst else ():
        cijfers = "".join(filter(str.isdigit, rij))
        if len(cijfers) in _LENGTES:
            yield cijfers
