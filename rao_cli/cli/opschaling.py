"""`rao opschaling`: what goes to the Deelberaad, what it answered, and how that is told."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import argument, dag, optie, vlag
from rao_cli.cli.opdracht.write_session import IETS, WriteSession
from rao_cli.cli.questions.vraag import DatumVraag, LangeTekst
from rao_cli.cli.terminal import uitvoer
from rao_cli.workflow.controle.gereed import als_regels, tel
from rao_cli.workflow.opschaling.deelberaad import (
    Antwoordgegevens,
    alleen_te_vertellen,
    leg_antwoord_vast,
)
from rao_cli.workflow.opschaling.opschaling import Opschaling
from rao_cli.workflow.opschaling.stuk import genereer_opschaling

Deelberaadlijst = Annotated[
    str, argument("KENMERK", "Kenmerk van de lijst aan het Deelberaad.", suggesties.lijsten)
]
# How a zaak or an onderwerp is brought before the Deelberaad.
Besluitoverleg = Annotated[
    date | None,
    argumenten.bij_overleg("Overleg waarin dit is besloten; anders het laatste."),
]
Opschaalvraag = Annotated[
    str | None, optie("--vraag", "T", "Wat het RAO van het Deelberaad vraagt.")
]
AlsConcept = Annotated[bool, vlag("--concept", "Begin de lijst ook als er nog iets ontbreekt.")]

_VERTELD = DatumVraag(naam="teruggekoppeld_op", tekst="Wanneer hoorde het LKO het antwoord?")
_BESLUIT = LangeTekst(
    naam="besluit",
    tekst="Wat besloot het Deelberaad Asiel?",
    reden="Het antwoord gaat naar de agenda en naar het LKO (S16).",
    voorbeeld="Het Deelberaad stemt in met een voorrangsbehandeling.",
)


def genereer(s: WriteSession, kenmerk: Deelberaadlijst) -> None:
    """Maak het stuk voor het Deelberaad Asiel.

    Voorbeeld:
        rao opschaling genereer SL-noord-2026-03-16

    Per zaak staat erin wat er is gedaan, wat er nog kan, wat elke organisatie vindt,
    welke oplossingen er zijn en wat het RAO adviseert.
    """
    pad, uitkomst = genereer_opschaling(s.h, kenmerk)
    s.vertel(uitkomst, pad)


def antwoord(
    s: WriteSession,
    kenmerk: Deelberaadlijst,
    *,
    zaak: Annotated[
        str | None,
        optie("--zaak", "Z", "Over welke zaak; anders over de hele lijst.", suggesties.zaken),
    ] = None,
    besluit: Annotated[str | None, optie("--besluit", "T", "Wat het Deelberaad besloot.")] = None,
    datum: argumenten.Datum = None,
    teruggekoppeld_op: Annotated[
        date | None, dag("--teruggekoppeld-op", "D", "Wanneer het LKO het antwoord hoorde.")
    ] = None,
) -> None:
    """Leg vast wat het Deelberaad Asiel antwoordde, of dat het LKO het antwoord hoorde.

    Voorbeeld:
        rao opschaling antwoord SL-noord-2026-03-16 --besluit "Stemt in" --datum 2026-04-01
        rao opschaling antwoord SL-noord-2026-03-16 --zaak Z-7K3F9E --besluit "Stemt in"
        rao opschaling antwoord SL-noord-2026-03-16 --teruggekoppeld-op 2026-04-03

    Met --zaak krijgt elke zaak een eigen antwoord; zonder geldt het voor alle zaken die er nog
    geen hebben. De zaak komt met het antwoord op de volgende agenda, tot het LKO het weet.
    """
    h = s.h
    if besluit is None and teruggekoppeld_op is None and alleen_te_vertellen(h, kenmerk, zaak):
        teruggekoppeld_op = s.vul_aan([_VERTELD], {})[_VERTELD.naam]
    elif besluit is None and teruggekoppeld_op is None:
        iets = Antwoordgegevens(IETS, datum, zaak=zaak)
        s.oefen(lambda proef: leg_antwoord_vast(proef, kenmerk, iets))
        wanneer = DatumVraag(naam="datum", tekst="Wanneer was dat?", standaard=s.vandaag)
        antwoorden = s.vul_aan([_BESLUIT, wanneer], {"datum": datum})
        besluit, datum = antwoorden["besluit"], antwoorden["datum"]
    gegeven = Antwoordgegevens(besluit, datum, teruggekoppeld_op, zaak)
    wacht, uitkomst = leg_antwoord_vast(h, kenmerk, gegeven)
    zinnen = [f"Er is nog geen antwoord over {', '.join(wacht)}."] if wacht else []
    if besluit is not None and teruggekoppeld_op is None and not s.proef:
        eigen = f" --zaak {zaak}" if zaak else ""
        zinnen.append("Vertel het antwoord aan het LKO en leg dat vast met:")
        zinnen.append(f"   rao opschaling antwoord {kenmerk}{eigen}")
    s.vertel(uitkomst, zinnen=zinnen)


def vertel_opschaling(s: WriteSession, uitslag: Opschaling) -> int:
    """Return the exit code: 1 when profile opschaling held it back and nothing was written."""
    if uitslag.uitkomst is None:
        _vertel_gaten(uitslag, als_json=s.als_json)
        return 1
    s.vertel(uitslag.uitkomst, uitslag.lijst)
    if uitslag.gaten:
        uitvoer.meld(f"De lijst is een concept. {tel(uitslag.gaten)}")
        _meld_regels(uitslag)
    elif not s.proef:
        uitvoer.meld(f"Bekijk het stuk met: rao opschaling genereer {uitslag.lijst}")
        uitvoer.meld(f"Stuur de lijst weg met: rao signaallijst dien-in {uitslag.lijst}")
    return 0


def _vertel_gaten(uitslag: Opschaling, *, als_json: bool) -> None:
    if als_json:
        gaten = [gat._asdict() for gat in uitslag.gaten]
        uitvoer.toon_json("opschaling", {"gewijzigd": False, "gaten": gaten})
        return
    uitvoer.meld(f"Dit kan nog niet naar het Deelberaad Asiel. {tel(uitslag.gaten)}")
    _meld_regels(uitslag)
    uitvoer.meld("Wilt u de lijst nu al beginnen en haar daarna aanvullen? Geef dan --concept.")


def _meld_regels(uitslag: Opschaling) -> None:
    uitvoer.meld()
    for regel in als_regels(uitslag.gaten):
        uitvoer.meld(regel)
    uitvoer.meld()
