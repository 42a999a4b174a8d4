"""`rao zaak vul-aan`: fill in what a zaak still misses, by questions or by --zet."""

from collections.abc import Sequence
from typing import Any

from rao_cli.cli import argumenten
from rao_cli.cli.argumenten import read_paar
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.oplossingvragen import adviesvragen, als_invoer, strategievragen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.questions.zaakvragen import inhoudsvragen
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.signaallijst.signaallijst import hoe_ver, vul_zaak_aan
from rao_cli.workflow.signaallijst.stappen import eis_open
from rao_cli.workflow.zoeken import zoek_zaak


def vul_aan(
    s: WriteSession, zaak: argumenten.Zaakkenmerk, *, zet: argumenten.Invulling = None
) -> None:
    """Vul aan wat bij een zaak nog ontbreekt.

    Voorbeeld:
        rao zaak vul-aan Z-7K3F9E
        rao zaak vul-aan Z-7K3F9E --zet termijn.soort=vertrek --zet termijn.tot=2026-06-01

    Zonder --zet vraagt rao stap voor stap wat er nog niet staat. Typt u stop,
    dan bewaart rao wat u al invulde. De volgende keer gaat u daar verder.
    """
    invoer = read_zet(zet or ())
    if not invoer and s.kan_vragen and not s.proef:
        interview(s, zaak)
        return
    if not invoer:
        raise GebruiksFout(
            "Er is niets om in te vullen.",
            hint="Geef onderdelen met --zet PLEK=TEKST, bijvoorbeeld --zet termijn.soort=vertrek.",
        )
    s.vertel(vul_zaak_aan(s.h, zaak, invoer))


def read_zet(teksten: Sequence[str]) -> dict[str, str]:
    """Read `PLEK=TEKST` options; GebruiksFout when the = is missing."""
    hint = "Schrijf een plek, een = en de tekst: --zet termijn.soort=vertrek"
    return dict(read_paar(t, f"--zet '{t}' kan niet worden gelezen.", hint) for t in teksten)


def interview(s: WriteSession, zaak: str) -> None:
    """Ask what is still missing; what was answered is committed, also when the user stops."""
    s = s.verder()
    plek = zoek_zaak(s.keur_vooraf().stand, zaak)
    eis_open(plek.lijst)
    gestopt, antwoorden = _ronde(s, zaak, [*inhoudsvragen(plek), *strategievragen(plek)])
    s = s.verder()
    if gestopt is None and (advies := adviesvragen(zoek_zaak(s.h.stand, zaak).zaak)):
        # Who is cut off now skips no second time what he skipped.
        s.gesprek(*_opdracht(zaak)).vul_bij({n: w for n, w in antwoorden.items() if w is None})
        gestopt, later = _ronde(s, zaak, advies)
        antwoorden |= later
        s = s.verder()
    s.vergeet()
    if not any(antwoorden.values()):
        uitvoer.meld("Er is niets ingevuld.")
    for zin in hoe_ver(s.h.stand, zaak):
        uitvoer.meld(zin)
    if gestopt is not None:
        gestopt.verder = f"Ga later verder met: rao zaak vul-aan {zaak}"
        if gestopt.onderbroken:  # Ctrl-C ends the whole command, also when answers were kept
            raise gestopt
        uitvoer.meld(gestopt.verder)


def _opdracht(zaak: str) -> tuple[str, ...]:
    return ("zaak", "vul-aan", zaak.upper())


def _ronde(
    s: WriteSession, zaak: str, lijst: Sequence[Vraag]
) -> tuple[vragen.Gestopt | None, dict[str, Any]]:
    """Ask a round of questions and commit the answers; returns who stopped it, and those."""
    try:
        gestopt, antwoorden = None, s.vul_aan(lijst, {}, *_opdracht(zaak))
    except vragen.Gestopt as stop:
        gestopt, antwoorden = stop, stop.antwoorden
    if invoer := als_invoer(antwoorden, zoek_zaak(s.h.stand, zaak).zaak):
        s.vertel(vul_zaak_aan(s.h, zaak, invoer))
    return gestopt, antwoorden
