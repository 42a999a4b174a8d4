"""`rao wis`: take something out of the whole history."""

from typing import Annotated, Final

from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.bewaring.wisscherm import meld_gewist, toon_lijst, toon_voornemen
from rao_cli.cli.invoer import read_stdin
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.terminal.geduld import met_geduld
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.bewaring.wissen.vraag import Wisvraag, lees_door, lees_grond, lees_teksten
from rao_cli.workflow.bewaring.wissen.wissing import Voornemen, bereid_voor
from rao_cli.workflow.bewaring.wissen.wissing import wis as wis_alles

_STDIN: Final = "-"


def wis(
    s: WriteSession,
    kenmerk: Annotated[
        list[str] | None,
        argument("[KENMERK…]", "Wat u wist: een zaak, lijst, actie, onderwerp of overleg."),
    ] = None,
    *,
    tekst: Annotated[
        list[str] | None,
        optie("TEKST", "Wat u overal wist, zoals een naam; - leest regels. Mag vaker."),
    ] = None,
    grond: Annotated[str | None, optie("GROND", "verzoek, vergissing of termijn.")] = None,
    door: Annotated[
        list[str] | None, optie("FUNCTIE", "Wie het besloten: twee verschillende functies.")
    ] = None,
    besluit: Annotated[str | None, optie("B-…", "Het besluit waar het op rust.")] = None,
) -> None:
    """Haal iets uit het register en uit de hele geschiedenis, voorgoed.

    Voorbeeld:
        rao wis --grond verzoek --door secretaris --door fg
        printf "%s" "R. Voorbeeld" | rao wis --tekst - --grond vergissing --door a --door b --ja
        rao wis Z-7K3F9E --grond verzoek --door secretaris --door voorzitter

    Overal komt het woord gewist te staan: in elk bestand, in elke vastlegging, op elke branch. Wie
    iets vastlegde en wanneer, blijft staan. Wat is vastgesteld, blijft vastgesteld. rao zet in
    wissingen/ dat er is gewist, op welke grond en door wie; nooit wat.

    Typt u geen --tekst en geen kenmerk, dan vraagt rao de tekst. Dat is beter: wat u achter --tekst
    typt, blijft staan in de geschiedenis van uw terminal. In een script kan ook --tekst -

    U ziet eerst wat er gebeurt, en rao vraagt of u het zeker weet. Daarna staat er wat u nog
    moet doen: delen, en wat elke collega doet. Later ziet u die lijst weer met: rao wis W-…
    """
    if kenmerk and len(kenmerk) == 1 and kenmerk[0].upper().startswith("W-"):
        toon_lijst(s, kenmerk[0].upper())
        return
    if kenmerk and tekst:
        raise GebruiksFout(
            "Noem een kenmerk of een tekst, niet allebei.", hint="Wis ze een voor een."
        )
    waarom, wie = lees_grond(grond), lees_door(door or ())
    teksten = lees_teksten(_teksten(s, tekst, met_kenmerk=bool(kenmerk)))
    vraag = Wisvraag(tuple(kenmerk or ()), teksten, waarom, wie, besluit)
    with met_geduld("rao leest de hele geschiedenis"):
        voornemen = bereid_voor(s.register_map, s.vandaag, vraag)
    toon_voornemen(s, voornemen)
    if s.proef or not s.akkoord("Voorgoed wissen?", "Dit haalt iets voorgoed weg."):
        return
    _voer_uit(s, voornemen, getypt=bool(tekst) and _STDIN not in (tekst or []))


def _voer_uit(s: WriteSession, voornemen: Voornemen, *, getypt: bool) -> None:
    with met_geduld("rao wist"):
        uitslag = wis_alles(voornemen)
    meld_gewist(s, voornemen, uitslag, getypt=getypt)


def _teksten(s: WriteSession, getypt: list[str] | None, *, met_kenmerk: bool) -> list[str]:
    """Return the texts: as typed, from stdin, or asked."""
    if getypt:
        regels = [een for een in getypt if een != _STDIN]
        if _STDIN in getypt:
            regels += read_stdin().decode("utf-8", "replace").splitlines()
        return regels
    if met_kenmerk:
        return []
    if not s.kan_vragen:
        raise GebruiksFout(
            "Wat wilt u wissen? Noem een kenmerk, of geef de tekst.",
            hint="In een script: printf '%s\\n' NAAM | rao wis --tekst - --grond …",
        )
    wat = Vraag(naam="tekst", tekst="Welke tekst wilt u overal wissen?")
    return [str(vragen.vul_aan([wat], {}, ja=False, vandaag=s.vandaag)["tekst"])]
