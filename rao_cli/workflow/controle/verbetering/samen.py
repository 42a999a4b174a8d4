"""Mendings of one file that go together: so it is read once for all of them."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.store.yaml.editing import wijzig_samen
from rao_cli.workflow.controle.verbetering.tabel import voorstellen
from rao_cli.workflow.controle.verbetering.voorstel import Bestandszicht, Voorstel

#: Less than this goes one by one, as what does not go together.
_MINSTE: Final = 2


def samen(zicht: Bestandszicht, mag: Callable[[Voorstel], bool]) -> list[Voorstel]:
    """Return what nobody needs to be asked, of each finding the first that may be done.

    What stands below a key that gets another name waits until it has that.
    """
    eerste = (
        next(filter(mag, voorstellen(zicht, melding)), None) for melding in zicht.bestand.meldingen
    )
    rij = [een for een in eerste if een and not een.vraag and (een.naam or een.waarde is not None)]
    anders = {een.melding.pad for een in rij if een.naam}
    return [een for een in rij if not any(pad in anders for pad in _boven(een))]


def _boven(voorstel: Voorstel) -> Iterator[tuple[str | int, ...]]:
    pad = voorstel.melding.pad
    return (pad[:diepte] for diepte in range(len(pad)))


def begin_van(rij: Sequence[Voorstel]) -> Iterator[Sequence[Voorstel]]:
    """Yield all of it, and then its first half, as long as there is more than one."""
    while len(rij) >= _MINSTE:
        yield rij
        rij = rij[: len(rij) // 2]


def maak_samen(tekst: str, rij: Sequence[Voorstel]) -> str | None:
    """Return the text with all of them; None when they do not go together."""
    waarden = {een.melding.pad: een.waarde for een in rij if not een.naam}
    try:
        return wijzig_samen(tekst, waarden, {een.melding.pad: een.naam for een in rij if een.naam})
    except RaoError:
        return None
