"""What the files say of an erasure: that it was done, by whom, and on which ground."""

from collections.abc import Iterator, Mapping
from typing import Final

from rao_cli.model.historie.gebeurtenis import Gebeurtenis
from rao_cli.model.soorten.wissing import Wisgrond, Wissing
from rao_cli.model.taal import opsomming

#: The ground as a sentence says it.
GRONDWOORDEN: Final[Mapping[Wisgrond, str]] = {
    "verzoek": "op verzoek van wie het gaat",
    "vergissing": "omdat het er nooit in had mogen staan",
    "termijn": "omdat de bewaartermijn voorbij is",
}


def zeg_gewist(wissing: Wissing) -> str:
    """Return "Gewist (tekst), omdat de bewaartermijn voorbij is, door secretaris en jurist"."""
    waarom, door = GRONDWOORDEN[wissing.grond], opsomming(wissing.door)
    return f"Gewist ({wissing.wijze}), {waarom}, door {door}"


def van_wissing(wissing: Wissing) -> Iterator[Gebeurtenis]:
    """Yield that it was done; nobody takes that back."""
    yield Gebeurtenis(
        sleutel=("gewist", wissing.kenmerk),
        datum=wissing.datum,
        tekst=zeg_gewist(wissing),
        naam=f"Wissing {wissing.kenmerk}",
    )
