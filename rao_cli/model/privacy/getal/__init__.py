"""Numbers of persons: the runs of digits in a text, and what each of them is."""

from collections.abc import Iterator

from rao_cli.model.privacy.blik import Tekstblik
from rao_cli.model.privacy.gegeven import Persoonsgegeven
from rao_cli.model.privacy.getal.nummer import vind_nummers
from rao_cli.model.privacy.getal.reeks import vind_reeksen
from rao_cli.model.privacy.getal.rekening import vind_rekeningen


def vind_getallen(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    """Yield the numbers of persons in a text."""
    reeksen = list(vind_reeksen(blik.heel))
    yield from vind_nummers(blik, reeksen)
    yield from vind_rekeningen(blik.heel, reeksen)
