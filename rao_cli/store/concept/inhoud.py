"""What a draft holds, and how that is written down."""

from collections.abc import Mapping
from typing import Any, Final, TypeGuard

import msgspec


class ConceptInhoud(msgspec.Struct, frozen=True, kw_only=True):
    """What a draft holds.

    `opdracht` are the words of the command that goes on with it (empty: an older rao wrote it),
    `sinds` the day of its first answer, `hoofd` the commit that was read at the last one. An
    answer that is None was skipped; `half` are the lines of an answer that was not finished.
    `geweigerd`: every answer was there, and nothing came of them. `klacht`: why nobody can read
    what it holds (empty: it can be read); then nothing may be written over it.
    """

    opdracht: tuple[str, ...] = ()
    sinds: str = ""
    hoofd: str = ""
    antwoorden: Mapping[str, Any] = msgspec.field(default_factory=dict)
    half: Mapping[str, str] = msgspec.field(default_factory=dict)
    geweigerd: bool = False
    klacht: str = ""


LEEG: Final = ConceptInhoud()
_BESCHADIGD: Final = ConceptInhoud(klacht="het bestand is beschadigd")


def uit_data(data: Any, toen: str) -> ConceptInhoud:
    """Return what a file holds; `toen` is the day on which it was written.

    An older rao wrote only the answers. What is no draft at all has a `klacht`.
    """
    if not isinstance(data, dict):
        return _BESCHADIGD
    if not {"opdracht", "antwoorden"} & data.keys():
        return ConceptInhoud(sinds=toen if data else "", antwoorden=data)
    opdracht, antwoorden, half = (data.get(deel) for deel in ("opdracht", "antwoorden", "half"))
    if not (_zijn_woorden(opdracht) and isinstance(antwoorden, dict)):
        return _BESCHADIGD
    return ConceptInhoud(
        opdracht=tuple(opdracht),
        sinds=str(data.get("sinds", "")),
        hoofd=str(data.get("hoofd", "")),
        antwoorden=antwoorden,
        half={naam: str(tekst) for naam, tekst in half.items()} if isinstance(half, dict) else {},
        geweigerd=data.get("geweigerd") is True,
    )


def _zijn_woorden(opdracht: Any) -> TypeGuard[list[str]]:
    """Say whether these may be the words of a command; on one line."""
    lijst = isinstance(opdracht, list)
    return lijst and all(isinstance(woord, str) and woord.isprintable() for woord in opdracht)


def als_data(inhoud: ConceptInhoud) -> dict[str, Any]:
    """Return it as it is written."""
    return {
        "opdracht": list(inhoud.opdracht),
        "sinds": inhoud.sinds,
        "hoofd": inhoud.hoofd,
        "antwoorden": dict(inhoud.antwoorden),
        "half": dict(inhoud.half),
        "geweigerd": inhoud.geweigerd,
    }
