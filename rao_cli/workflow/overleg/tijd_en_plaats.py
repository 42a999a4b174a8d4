"""When and where a meeting is that is still to come (S1)."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

import msgspec

from rao_cli.documents.opmaak import aantal, minuten_in
from rao_cli.model.basis import Tijdvak
from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.store.git.vastleggen.wijziging import CommitResult
from rao_cli.workflow.agenda.stukken import ververs_stukken
from rao_cli.workflow.agenda.vaste_agenda import eis_zelfde_agenda, stel_opnieuw_vast
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.zoeken import KOMEND, zoek_overleg

_UUR = r"([0-9]{1,2})(?:[:.]([0-9]{2}))?(?:\s*uur)?"


_TIJD: Final = re.compile(rf"{_UUR}(?:\s*(?:-|–|tot)\s*{_UUR})?")


class Overlegplek(NamedTuple):
    """Where one meeting lies, and the meeting."""

    pad: str
    overleg: Overleg


def zoek_gepland(stand: Stand, dagen: Sequence[date], jaar: int | None) -> list[Overlegplek]:
    """Return the meetings of these days, or all of a year that are still to come.

    RaoError when one of them was held or cancelled, or when the year has none.
    """
    if jaar is None:
        return [_eis_gepland(*zoek_overleg(stand, dag)) for dag in dict.fromkeys(dagen)]
    gevonden = [
        Overlegplek(pad, overleg)
        for pad, overleg in stand.overleggen_op_datum
        if overleg.datum.year == jaar
        and overleg.status in KOMEND
        and overleg.datum >= stand.vandaag
    ]
    if not gevonden:
        raise RaoError(
            f"In {jaar} staat geen overleg dat nog komt.",
            hint=f"Plan een heel jaar met: rao nieuw overleg --reeks {jaar}",
        )
    return gevonden


def als_tijd(tekst: str) -> str:
    """Return "9-11" and "9.30 - 11 uur" as a time is written, `09:00-11:00`; else the text."""
    delen = _TIJD.fullmatch(tekst.strip())
    if delen is None:
        return tekst
    begin, eind = ((delen[n], delen[n + 1] or "00") for n in (1, 3))
    return "-".join(f"{uur:0>2}:{minuut}" for uur, minuut in (begin, eind) if uur)


def klacht_tijd(tekst: str) -> str:
    """Say that a text is no time, or ends before it begins; empty when it is one."""
    tekst = als_tijd(tekst)
    try:
        msgspec.convert(tekst, Tijdvak)
    except msgspec.ValidationError:
        return f"'{tekst}' is geen tijd, zoals 10:00-12:00."
    if "-" in tekst and minuten_in(tekst) is None:
        return f"'{tekst}' eindigt voor het begint."
    return ""


def _eis_gepland(pad: str, overleg: Overleg) -> Overlegplek:
    if overleg.status not in KOMEND:
        raise RaoError(
            f"Het overleg van {overleg.datum} is {overleg.status}; tijd en plaats liggen vast.",
            hint=f"Bekijk het met: rao toon {overleg.datum}",
        )
    return Overlegplek(pad, overleg)


def zet_tijd_en_plaats(
    h: Handeling, plekken: Sequence[Overlegplek], tijd: str | None, locatie: str | None
) -> tuple[list[str], CommitResult]:
    """Set what is given for all of these, in one commit; returns what to know, and the commit."""
    tijd = als_tijd(tijd) if tijd else tijd
    nieuw = {"tijd": tijd, "locatie": locatie}
    zinnen: list[str] = []
    for plek in plekken:
        zinnen += _zet(h, plek, {naam: waarde for naam, waarde in nieuw.items() if waarde})
    wat = " en ".join(naam for naam, waarde in nieuw.items() if waarde).capitalize()
    dagen = [str(plek.overleg.datum) for plek in plekken]
    welke = dagen[0] if len(dagen) == 1 else aantal(len(dagen), "overleg", "overleggen")
    onderwerp = f"{wat} van {welke} gezet"
    return zinnen, h.leg_vast(onderwerp, "overleg-zet", dagen)


def _zet(h: Handeling, plek: Overlegplek, nieuw: dict[str, str]) -> Iterator[str]:
    """Change one meeting and its documents; a fixed agenda is fixed again, and people must know."""
    pad, overleg = plek
    if all(getattr(overleg, naam) == waarde for naam, waarde in nieuw.items()):
        return
    eis_zelfde_agenda(overleg)
    h.werk_bij(pad, (), overleg, nieuw)
    if stel_opnieuw_vast(h, pad):
        yield f"De agenda van {overleg.datum} lag al vast. Stuur haar opnieuw rond."
    ververs_stukken(h, pad)
