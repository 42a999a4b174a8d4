"""The words of a difference: what stood and stands there, no longer than a reader needs."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from rao_cli.documents.opmaak import datum, hoofdletter, kort, opsomming
from rao_cli.model.patroon import patroon
from rao_cli.model.taal import read_dag
from rao_cli.model.tonen.veldwoorden import veldwoord

#: A text that is told in passing.
_LENGTE: Final = 240
#: Words that stay beside those that changed, and how long a text is left whole.
_ERNAAST: Final = 4
_HEEL: Final = 15
_DAG: Final = patroon(r"\d{1,2} [a-z]{3,9} \d{4}")


def citaat(tekst: str | None) -> str:
    """Return a text between quotes, on one line, and not too long.

    One word needs no quotes, and a day none either.
    """
    kaal = kort(tekst, _LENGTE)
    return f"“{kaal}”" if " " in kaal and not _DAG.fullmatch(kaal) else kaal


def als_woorden(waarde: Any) -> str:
    """Return a value of a file in words."""
    match waarde:
        case None:
            return ""
        case bool():
            return "ja" if waarde else "nee"
        case Mapping():
            delen = ((veldwoord(str(k)), als_woorden(v)) for k, v in waarde.items() if v)
            return "; ".join(f"{naam}: {tekst}" for naam, tekst in delen)
        case list():
            return opsomming(als_woorden(deel) for deel in waarde)
        case str() if (dag := read_dag(waarde)) is not None:
            return datum(dag)
        case _:
            return str(waarde)


def van_naar(was: str, wordt: str) -> str:
    """Say what a text was and became: only the words around what differs, when it is long."""
    oud, nieuw = was.split(), wordt.split()
    kop = _gelijk(oud, nieuw)
    staart = _gelijk(oud[kop:][::-1], nieuw[kop:][::-1])
    return f"van {citaat(_rond(oud, kop, staart))} naar {citaat(_rond(nieuw, kop, staart))}"


def _gelijk(een: list[str], ander: list[str]) -> int:
    paren = enumerate(zip(een, ander, strict=False))
    return next((n for n, (a, b) in paren if a != b), min(len(een), len(ander)))


def _rond(woorden: list[str], kop: int, staart: int) -> str:
    if len(woorden) <= _HEEL:
        return " ".join(woorden)
    begin, eind = max(kop - _ERNAAST, 0), min(len(woorden) - staart + _ERNAAST, len(woorden))
    midden = kort(" ".join(woorden[begin:eind]), _LENGTE)
    return f"{'… ' if begin else ''}{midden}{' …' if eind < len(woorden) else ''}"


def op_dag(dag: date | None) -> str:
    """Return " op 12 maart 2026"; nothing when the day is not known."""
    return f" op {datum(dag)}" if dag else ""


def met_uitleg(tekst: str, uitleg: str | None) -> str:
    """Return a sentence with what is said about it: "Vervallen: te weinig punten"."""
    kaal = " ".join((uitleg or "").split())
    return f"{tekst}: {kaal}" if kaal else tekst


def veldzin(wat: str, was: str, wordt: str) -> str:
    """Say what became of one field."""
    naam = hoofdletter(wat)
    if not was:
        return f"{naam} ingevuld: {citaat(wordt)}"
    if not wordt:
        return f"{naam} weggehaald. Er stond: {citaat(was)}"
    return f"{naam} veranderd {van_naar(was, wordt)}"
