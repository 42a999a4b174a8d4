"""`rao zaak vul-aan`: fill in what a zaak still misses, by questions or by --zet."""

from collections.abc import Collection, Mapping
from typing import Annotated

from rao_cli.cli import argumenten
from rao_cli.cli.argumenten import vlag
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.zaak.groepinvoer import vouw_uit
from rao_cli.cli.questions.zaak.zaakantwoorden import invulling
from rao_cli.cli.questions.zaak.zaakconcept import neem_over
from rao_cli.cli.questions.zaak.zaakvragen import omgeving_van, open_delen, zaakvragen
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.gesprek import Gesprek
from rao_cli.workflow.signaallijst.invullen import vul_zaak_aan
from rao_cli.workflow.signaallijst.open_lijst import eis_open
from rao_cli.workflow.zaak.invullen import hoe_ver, vul_zaak_in
from rao_cli.workflow.zaak.standpunt import zeg_niet_eigen
from rao_cli.workflow.zaak.wijzigen import zeg_besloten
from rao_cli.workflow.zoeken import zoek_zaak


def vul_aan(
    s: WriteSession,
    zaak: argumenten.Zaakkenmerk,
    *,
    zet: argumenten.Invulling = None,
    alles: Annotated[bool, vlag("--alles", "Vraag ook opnieuw waar u geen op antwoordde.")] = False,
) -> None:
    """Vul aan wat bij een zaak nog ontbreekt.

    Voorbeeld:
        rao zaak vul-aan Z-7K3F9E
        rao zaak vul-aan Z-7K3F9E --zet termijn.soort=vertrek --zet termijn.tot=2026-06-01

    Zonder --zet vraagt rao stap voor stap wat er nog niet staat. Typt u stop,
    dan bewaart rao wat u al invulde. De volgende keer gaat u daar verder.
    Antwoordt u geen, dan vraagt rao dat niet meer; met --alles wel.
    """
    invoer = argumenten.read_zet(zet or ())
    if not invoer and s.kan_vragen and not s.proef:
        interview(s, zaak, alles=alles)
        return
    if not invoer:
        raise GebruiksFout(
            "Er is niets om in te vullen.",
            hint="Geef onderdelen met --zet PLEK=TEKST, bijvoorbeeld --zet termijn.soort=vertrek.",
        )
    invoer = vouw_uit(invoer, omgeving_van(zoek_zaak(s.h.stand, zaak), alle=True))
    s.vertel(vul_zaak_aan(s.h, zaak, invoer), zinnen=zeg_besloten(s.h.stand, zaak))


def _onthoud_half(s: WriteSession, was: Gesprek, half: Mapping[str, str]) -> None:
    """Keep the lines of an answer that was not finished; what was answered is in git."""
    nieuw = s.gesprek(*was.opdracht)
    nieuw.vrij, nieuw.gekeurd = was.vrij, was.gekeurd
    nieuw.bewaar({}, half)
    s.gesprekken.laat_wachten(was.opdracht)
    uitvoer.meld("rao onthoudt ook de tekst die u nog niet afsloot.")


def interview(
    s: WriteSession, zaak: str, *, alles: bool = False, zonder: Collection[str] = ()
) -> None:
    """Ask what is still missing; what was answered is committed, also when the user stops.

    `alles`: also what was said not to apply; `zonder` are names that were asked just now.
    """
    s = s.verder()
    plek = zoek_zaak(s.keur_vooraf().stand, zaak)
    eis_open(plek.lijst)
    lijst = zaakvragen(plek, alles=alles, zonder=zonder)
    opdracht = ("zaak", "vul-aan", plek.kenmerk)
    half: Mapping[str, str] = {}
    gesprek = s.gesprek(*opdracht) if lijst else None
    if gesprek is not None:
        neem_over(gesprek, lijst)
    try:
        gestopt, antwoorden = None, s.vul_aan(lijst, {}, *opdracht) if lijst else {}
    except vragen.Gestopt as stop:
        gestopt, antwoorden, half = stop, stop.antwoorden, gesprek.inhoud.half if gesprek else {}
    wat = invulling(antwoorden, plek.zaak, lijst)
    if wat.is_leeg:
        if not half:
            s.vergeet()
        uitvoer.meld("Er is niets ingevuld." if lijst else "Er is niets meer te vragen.")
    else:
        s.vertel(vul_zaak_in(s.h, zaak, wat.invoer, wat.geen, wat.standpunt))
        for zin in zeg_niet_eigen(s.h, zaak, plek.zaak.aanbrenger) if wat.standpunt else ():
            uitvoer.meld(zin)
    if half and gesprek is not None:
        _onthoud_half(s.verder(), gesprek, half)
    stand = s.verder().h.stand
    for zin in hoe_ver(stand, zaak, open_delen(zoek_zaak(stand, zaak), zonder)):
        uitvoer.meld(zin)
    if gestopt is not None and gestopt.onderbroken:  # Ctrl-C ends the whole command
        gestopt.verder = f"Ga later verder met: rao zaak vul-aan {plek.kenmerk}"
        raise gestopt
