"""Take the value at one place of a file over from another version of it."""

from typing import Any, Final

from rao_cli.model.melding import Pad
from rao_cli.store.yaml.editing import verwijder, zet
from rao_cli.store.yaml.loading import load_bestand

_NIETS: Final = object()


def waarde_op(data: bytes | None, plek: Pad) -> Any:
    """Return the plain value at a place; None when there is none."""
    waarde = _waarde(data, plek)
    return None if waarde is _NIETS else waarde


def zet_plek(tekst: str, van: bytes | None, plek: Pad) -> str:
    """Return a text in which a place is as it is in other bytes: also when it is not there."""
    wordt, is_ = _waarde(van, plek), _waarde(tekst.encode(), plek)
    if wordt is _NIETS:
        return tekst if is_ is _NIETS else verwijder(tekst, plek)
    return tekst if wordt == is_ else zet(tekst, plek, wordt)


def _waarde(data: bytes | None, plek: Pad) -> Any:
    boom = load_bestand("", data).boom if data is not None else None
    waarde: Any = boom.waarde if boom else _NIETS
    for deel in plek:
        try:
            waarde = waarde[deel]
        except (KeyError, IndexError, TypeError):
            return _NIETS
    return waarde
