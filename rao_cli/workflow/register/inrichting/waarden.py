"""What a typed text means at a place of rao.yaml: a value, a day, a list, a row of a list."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from rao_cli.documents.opmaak import datum
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Pad
from rao_cli.store.yaml.schemas import schema_op, waarde_voor

_SOORT: Final = "register"
#: Parts of a row that are a text of its own, with commas in it.
_VRIJ: Final = frozenset({"toelichting", "grond", "reden"})


class Wens(NamedTuple):
    """What a place becomes: a text, or what comes in and goes out of its list; since when.

    `lees_dag` reads a day as all commands do.
    """

    lees_dag: Callable[[str], date]
    tekst: str | None = None
    erbij: Sequence[str] = ()
    weg: Sequence[str] = ()
    op: date | None = None


def nieuwe_waarde(pad: Pad, wens: Wens) -> Any:
    """Return what a text means at a place; None when it is empty."""
    tekst = wens.tekst or ""
    if not tekst.strip():
        return None
    if _is_lijst(pad):
        return _op_volgorde([_onderdeel(pad, deel, wens) for deel in _stukken(tekst, _velden(pad))])
    if pad[-1] != "toelichting" and not tekst.isprintable():
        raise GebruiksFout(
            f"In de waarde voor {_naam(pad)} staat een teken dat niemand ziet, of een nieuwe regel."
        )
    return _een(pad, tekst, wens)


def nieuwe_lijst(pad: Pad, nu: Sequence[Any], wens: Wens) -> tuple[list[Any], list[str]]:
    """Return the list of a place with what comes in and without what goes, and what to know."""
    plek = _naam(pad)
    if not _is_lijst(pad) or wens.tekst is not None:
        raise GebruiksFout(
            f"--erbij en --weg horen bij een lijst, zonder WAARDE; '{plek}' is "
            f"{'een lijst' if _is_lijst(pad) else 'geen lijst'}.",
            hint=f"Schrijf: rao register zet {plek} WAARDE",
        )
    blijft, zinnen = list(nu), list[str]()
    for stuk in wens.weg:
        if (weg := _bedoelde(pad, blijft, stuk, wens)) in blijft:
            blijft.remove(weg)
        else:
            zinnen.append(f"'{stuk}' staat niet in {plek}. {_staat_er(blijft)}")
    for stuk in wens.erbij:
        if (een := _onderdeel(pad, stuk, wens)) not in blijft:
            blijft.append(een)
    return _op_volgorde(blijft), zinnen


def _staat_er(lijst: Sequence[Any]) -> str:
    return f"Er staat: {', '.join(map(toon_waarde, lijst)) or 'niets'}."


def _op_volgorde(lijst: list[Any]) -> list[Any]:
    """Return days in their order; of another list the order is what a person chose."""
    return sorted(lijst, key=_dag_eerst) if all(map(_dag_eerst, lijst)) else lijst


def _dag_eerst(een: Any) -> str:
    """Return the day by which items are in order; empty for what has none."""
    eerste = next(iter(een.values()), None) if isinstance(een, Mapping) else een
    return eerste.isoformat() if isinstance(eerste, date) else ""


def _bedoelde(pad: Pad, nu: Sequence[Any], tekst: str, wens: Wens) -> Any:
    """Return the item that is meant: all of it, or a row by how it begins.

    What is not there, is what was typed.
    """
    weg = _onderdeel(pad, tekst, wens)
    if weg in nu:
        return weg
    zo = [een for een in nu if isinstance(een, Mapping) and weg.items() <= een.items()]
    if len(zo) == 1:
        return zo[0]
    if zo:
        raise GebruiksFout(f"'{tekst}' staat vaker in {_naam(pad)}.", hint=_staat_er(nu))
    return weg


def _een(pad: Pad, tekst: str, wens: Wens) -> Any:
    if schema_op(_SOORT, pad).get("format") == "date":
        return wens.lees_dag(tekst)
    return waarde_voor(_SOORT, pad, tekst)


def _is_lijst(pad: Pad) -> bool:
    soort = schema_op(_SOORT, pad).get("type", ())
    return "array" in ({soort} if isinstance(soort, str) else soort)


def _velden(pad: Pad) -> Sequence[str]:
    return tuple(schema_op(_SOORT, (*pad, 0)).get("properties", ()))


def _stukken(tekst: str, velden: Sequence[str]) -> list[str]:
    """Cut a text in items: at a comma or "en"; a row may have those in a text of its own."""
    grens = r"\s*\n\s*" if _VRIJ.intersection(velden) else r",|\s+en\s+"
    return [stuk.strip() for stuk in re.split(grens, tekst) if stuk.strip()]


def _onderdeel(pad: Pad, tekst: str, wens: Wens) -> Any:
    """Return one item of a list: a value, or a row such as `13-7-2026;21-8-2026`."""
    velden = _velden(pad)
    if not velden:
        return _een((*pad, 0), tekst, wens)
    delen = [deel.strip() for deel in re.split(";" if ";" in tekst else r"\s+t/m\s+", tekst)]
    if len(delen) > len(velden) or not delen[0]:
        raise GebruiksFout(
            f"'{tekst}' past niet bij {_naam(pad)}.",
            hint=f"Schrijf {';'.join(veld.upper() for veld in velden)}, met ; ertussen.",
        )
    paren = zip(velden, delen, strict=False)
    return {veld: _een((*pad, 0, veld), deel, wens) for veld, deel in paren if deel}


def toon_waarde(een: Any) -> str:
    """Return an item of a list as a person reads it."""
    if isinstance(een, Mapping):
        return ";".join(map(toon_waarde, een.values()))
    return datum(een) if isinstance(een, date) else str(een)


def _naam(pad: Pad) -> str:
    return ".".join(map(str, pad))
