"""`rao nieuw besluit`: one decision by its options, or a whole meeting in one run."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Annotated, Any

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import optie
from rao_cli.cli.besluit.actie import ActiesOptie
from rao_cli.cli.besluit.zet import Besluitopties
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import besluitvragen as over
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.onthouden import onthoud
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.opmaak import aantal, datum, opsomming
from rao_cli.model.besluit import MET_DAG
from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.overleg import Besluit, Overleg
from rao_cli.model.stand import PuntPlek
from rao_cli.workflow.besluit import besluit as besluiten


def nieuw(
    s: WriteSession,
    *,
    overleg: Annotated[date | None, argumenten.bij_overleg("Datum van het overleg.")] = None,
    punt: Annotated[
        str | None, optie("ID", "Kenmerk of nummer van het agendapunt.", suggesties.zaken)
    ] = None,
    opties: Besluitopties,
    acties: ActiesOptie = None,
) -> None:
    r"""Leg een besluit vast, met de acties die erbij horen.

    Voorbeeld:
        rao nieuw besluit --punt Z-7K3F9E --uitkomst afgehandeld --besluit "Opvang tot 1 juni"
        rao nieuw besluit --punt 3 --uitkomst ter-kennisname --besluit "Gehoord" \
            --actie "IND;2026-04-01;Geeft haar standpunt"
        rao nieuw besluit

    Zonder opties vraagt rao punt voor punt wat er is besloten, tot u klaar bent.
    """
    h = s.h
    gegeven = {"punt": punt, **vars(opties)}
    nodig = {"punt", "uitkomst", "besluit"}
    if opties.uitkomst in MET_DAG:
        nodig.add("hervatten_op")
    volledig = all(gegeven[naam] for naam in nodig)
    if not volledig and s.kan_vragen:
        notuleer(s, overleg, gegeven, acties)
        return
    welk = Vraag(naam="punt", tekst="Over welk punt?")
    antwoorden = s.vul_aan([welk, *over.besluitvragen(met_reden=False)], gegeven)
    nieuw = Besluit(agendapunt=antwoorden.pop("punt"), **antwoorden)
    kenmerk, actiekenmerken, resultaat = besluiten.nieuw_besluit(h, overleg, nieuw, acties or ())
    s.vertel(resultaat, kenmerk, *actiekenmerken)


def notuleer(
    s: WriteSession,
    dag: date | None,
    gegeven: Mapping[str, Any],
    acties: Sequence[besluiten.Afspraak] | None,
) -> None:
    """Ask about an item, and then offer the next, until there are no more or the user stops.

    Whoever stops keeps every decision that was confirmed. RaoError before the first question
    when the meeting takes no decisions, or git no changes.
    """
    _, overleg = besluiten.zoek_te_besluiten(s.keur_vooraf(), dag)
    uitvoer.meld(f"Besluiten van het overleg van {datum(overleg.datum)}.")
    gemaakt: list[str] = []
    try:
        plek: PuntPlek | None = _eerste(s, overleg, gegeven)
        while plek is not None:
            gemaakt += _leg_vast(s, plek, gegeven, acties)
            if s.proef or s.als_json:
                return
            s, gegeven, acties = s.verder(), {}, None
            plek = _volgende(s, overleg)
    except vragen.Gestopt as gestopt:
        verder = gestopt.verder or f"Verder met: rao nieuw besluit --overleg {overleg.datum}"
        niets = "" if gestopt.verder else "Er is niets bewaard. "
        gestopt.verder = (f"Bewaard: {opsomming(gemaakt)}. " if gemaakt else niets) + verder
        raise


def _eerste(s: WriteSession, overleg: Overleg, gegeven: Mapping[str, Any]) -> PuntPlek:
    """Return the item that was named, or ask for one."""
    if gegeven.get("punt"):
        return besluiten.eis_onbesloten(s.h, overleg.datum, gegeven["punt"])
    punten = besluiten.open_punten(s.h, overleg.datum)
    if not punten:
        raise RaoError(
            f"Er is geen punt zonder besluit in het overleg van {datum(overleg.datum)}.",
            hint=f"Maak de besluitenlijst met: rao besluitenlijst genereer {overleg.datum}",
        )
    gekozen = s.gesprek(*_opdracht(overleg)).inhoud.antwoorden.get("punt")
    if not isinstance(gekozen, str) or gekozen not in {plek.punt.id for plek in punten}:
        gekozen = s.vul_aan([over.puntvraag(punten)], {}, *_opdracht(overleg))["punt"]
    return besluiten.eis_onbesloten(s.h, overleg.datum, gekozen)


def _volgende(s: WriteSession, overleg: Overleg) -> PuntPlek | None:
    """Offer the next item, or another one; None when the user is done, or the agenda is."""
    punten = besluiten.open_punten(s.h, overleg.datum)
    if not punten:
        uitvoer.meld(
            "Alle punten hebben een besluit.\n"
            f"   Maak de besluitenlijst met: rao besluitenlijst genereer {overleg.datum}"
        )
        return None
    plek, nog = punten[0], aantal(len(punten), "punt", "punten")
    titel = plek.punt.onderwerp or plek.punt.id
    tekst = f"Nog {nog} zonder besluit. Volgende: punt {plek.nummer + 1}, {titel}?"
    if s.bevestig(tekst, standaard=True):
        s.gesprek(*_opdracht(overleg)).vul_bij({"punt": plek.punt.id})
        return plek
    vraag = over.puntvraag(punten, verplicht=False)
    vraag = replace(vraag, reden="Druk op Enter als u klaar bent.")
    gekozen = s.vul_aan([vraag], {}, *_opdracht(overleg))["punt"]
    if gekozen is None:
        s.vergeet()
        return None
    return besluiten.eis_onbesloten(s.h, overleg.datum, gekozen)


def _opdracht(overleg: Overleg, *punt: str) -> tuple[str, ...]:
    """Return the words with which the user goes on: with this item, or with the next."""
    bij = ("--punt", *punt) if punt else ()
    return ("nieuw", "besluit", "--overleg", overleg.datum.isoformat(), *bij)


def _leg_vast(
    s: WriteSession,
    plek: PuntPlek,
    gegeven: Mapping[str, Any],
    acties: Sequence[besluiten.Afspraak] | None,
) -> list[str]:
    """Ask, show, confirm and keep one decision; who says no may change each answer."""
    h = s.h
    kop = f"Punt {plek.nummer + 1}: {plek.punt.onderwerp or ''} ({plek.punt.id})"
    uitvoer.toon_segmenten([("", "\n"), ("kop", kop)], fout=True)
    komend = over.komende_overleggen(h.stand, plek.overleg)
    lijst = over.besluitvragen(plek.overleg, komend=komend)
    if acties is None:
        lijst += over.actievragen(h.stand.aanbod, plek.overleg)
    opdracht = _opdracht(plek.overleg, plek.punt.id)
    antwoorden = s.vul_aan(lijst, gegeven, *opdracht, bevestigd=True)
    try:
        antwoorden, af = _tot_het_klopt(s, plek, lijst, antwoorden, acties)
    except vragen.Gestopt as gestopt:
        if not h.proef:
            onthoud(s.gesprek(*opdracht), gestopt)
        raise
    velden = {naam: antwoorden.get(naam) for naam in ("motivering", "hervatten_op")}
    besluit = Besluit(plek.punt.id, antwoorden["uitkomst"], antwoorden["besluit"], **velden)
    kenmerk, kenmerken, uitkomst = besluiten.nieuw_besluit(h, plek.overleg.datum, besluit, af)
    s.vertel(uitkomst, kenmerk, *kenmerken)
    return [kenmerk]


def _tot_het_klopt(
    s: WriteSession,
    plek: PuntPlek,
    lijst: Sequence[Vraag],
    antwoorden: dict[str, Any],
    acties: Sequence[besluiten.Afspraak] | None,
) -> tuple[dict[str, Any], list[besluiten.Afspraak]]:
    """Show a decision until the user says yes to it; returns the answers and the acties."""
    while True:
        af = list(acties or over.acties_uit(antwoorden))
        uitvoer.meld("\n" + over.samenvatting(plek, antwoorden, af))
        if s.proef or s.bevestig("Zo vastleggen?", standaard=True):
            return antwoorden, af
        uitvoer.meld("Verbeter wat er niet klopt; met Enter blijft een antwoord zo.")
        lijst = [replace(vraag, eerder=antwoorden.get(vraag.naam)) for vraag in lijst]
        opdracht = _opdracht(plek.overleg, plek.punt.id)
        antwoorden = s.vul_aan(lijst, {}, *opdracht, opnieuw=True)
