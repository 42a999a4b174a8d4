"""Small registers as texts, and what comes of two that grew apart."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from rao_cli.model.samen.uitkomst import Kanten, RegisterSamen
from rao_cli.workflow.samen.register import voeg_register_samen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rao_cli.model.samen.botsing import Kantkeuze

DAG: Final = date(2026, 3, 13)
REGISTER: Final = """\
soort: register
versie: 1
regio: {naam: Noord, provincies: [Drenthe], frequentie: maandelijks}
organisaties: {COA: {naam: COA, kern: true}, IND: {naam: IND}}
lkos: {assen: {naam: LKO Assen}, emmen: {naam: LKO Emmen}}
"""
OVERLEGPAD: Final = "overleggen/2026/2026-03-12.yaml"
OVERLEG: Final = """\
soort: overleg
datum: 2026-03-12
status: gehouden
agendapunten:
  - {id: opening, soort: vast}
  - {id: vervoer, soort: overig, onderwerp: Vervoer, indiener: COA}
  - {id: zorg, soort: overig, onderwerp: Zorg, indiener: COA}
  - {id: rondvraag, soort: vast}
"""


def besluit(nummer: int, punt: str, tekst: str = "Zo doen wij dat.") -> str:
    """Return the text of a decision, as it stands among the decisions."""
    return (
        f"  B-2026-03-12-{nummer:02}:\n    agendapunt: {punt}\n    uitkomst: afgehandeld\n"
        f"    besluit: {tekst}\n    motivering: Daarom.\n"
    )


def actie(nummer: int, van: int, tekst: str) -> dict[str, str]:
    """Return path and text of an actie."""
    kenmerk = f"A-2026-03-12-{nummer:02}"
    return {
        f"acties/2026/{kenmerk}.yaml": f"soort: actie\nkenmerk: {kenmerk}\nomschrijving: {tekst}\n"
        f"status: open\nbesluit: B-2026-03-12-{van:02}\norganisatie: COA\nuiterlijk: 2026-04-01\n"
    }


def lijst(kenmerk: str, *zaken: str, meer: str = "", status: str = "ontvangen") -> dict[str, str]:
    """Return path and text of a list of an LKO with zaken: `Z-…` and what it is about."""
    lko, dag = kenmerk[3:].split("-2026", 1)[0], "2026" + kenmerk.split("-2026", 1)[1][:6]
    regels = "".join(
        f"  {zaak[:8]}:\n    onderwerp: {zaak[9:] or 'Iets'}\n    aanbrenger: COA\n"
        f"    groep: gezin\n"
        for zaak in zaken
    )
    tekst = f"soort: signaallijst\nkenmerk: {kenmerk}\nrichting: lko-rao\nafzender: {lko}\n"
    tekst += f"datum: {dag}\nstatus: {status}\n{meer}zaken:\n{regels}"
    return {f"signaallijsten/2026/{kenmerk}.yaml": tekst}


def samen(
    basis: Mapping[str, str],
    ons: Mapping[str, str | None],
    hun: Mapping[str, str | None],
    keuzes: Mapping[str, Kantkeuze] | None = None,
) -> RegisterSamen:
    """Merge what each side wrote over a register; None removes a file."""
    begin = {"rao.yaml": REGISTER, OVERLEGPAD: OVERLEG, **basis}
    kanten = [_bytes({**begin, **kant}) for kant in ({}, ons, hun)]
    return voeg_register_samen(Kanten(*kanten), keuzes or {}, DAG)


def tekst(uitkomst: RegisterSamen, pad: str) -> str:
    """Return a merged file as text."""
    return uitkomst.bestanden[pad].decode()


def _bytes(teksten: Mapping[str, str | None]) -> dict[str, bytes]:
    return {pad: een.encode() for pad, een in teksten.items() if een is not None}
