"""A whole meeting in one run: item after item, each decision shown, confirmed and kept at once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from rao_cli.cli.questions import besluitvragen as over
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.onthouden import onthoud, vergeet, vraag_verder
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.documents.opmaak import aantal, datum, opsomming
from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.soorten.overleg import Besluit, Overleg
from rao_cli.model.stand import PuntPlek
from rao_cli.workflow.besluit.besluit import (
    Afspraak,
    eis_onbesloten,
    nieuw_besluit,
    open_punten,
    zoek_te_besluiten,
)
from rao_cli.workflow.handeling import Handeling


def notuleer(
    h: Handeling,
    dag: date | None,
    gegeven: Mapping[str, Any],
    acties: Sequence[Afspraak] | None,
    *,
    als_json: bool,
) -> None:
    """Ask about an item, and then offer the next, until there are no more or the user stops.

    Whoever stops keeps every decision that was confirmed. RaoError before the first question
    when the meeting takes no decisions, or git no changes.
    """
    h.keur_vooraf()
    _, overleg = zoek_te_besluiten(h, dag)
    uitvoer.meld(f"Besluiten van het overleg van {datum(overleg.datum)}.")
    gemaakt: list[str] = []
    try:
        plek: PuntPlek | None = _eerste(h, overleg, gegeven)
        while plek is not None:
            gemaakt += _leg_vast(h, plek, gegeven, acties, als_json=als_json)
            if h.proef or als_json:
                return
            h, gegeven, acties = Handeling.open(h.map.root, h.vandaag), {}, None
            plek = _volgende(h, overleg)
    except vragen.Gestopt as gestopt:
        verder = gestopt.verder or f"Verder met: rao nieuw besluit --overleg {overleg.datum}"
        niets = "" if gestopt.verder else "Er is niets bewaard. "
        gestopt.verder = (f"Bewaard: {opsomming(gemaakt)}. " if gemaakt else niets) + verder
        raise


def _eerste(h: Handeling, overleg: Overleg, gegeven: Mapping[str, Any]) -> PuntPlek:
    """Return the item that was named, or ask for one."""
    if gegeven.get("punt"):
        return eis_onbesloten(h, overleg.datum, gegeven["punt"])
    punten = open_punten(h, overleg.datum)
    if not punten:
        raise RaoError(
            f"Er is geen punt zonder besluit in het overleg van {datum(overleg.datum)}.",
            hint=f"Maak de besluitenlijst met: rao besluitenlijst genereer {overleg.datum}",
        )
    antwoord = vragen.vul_aan([over.puntvraag(punten)], {}, ja=False, vandaag=h.vandaag)
    return eis_onbesloten(h, overleg.datum, antwoord["punt"])


def _volgende(h: Handeling, overleg: Overleg) -> PuntPlek | None:
    """Offer the next item, or another one; None when the user is done, or the agenda is."""
    punten = open_punten(h, overleg.datum)
    if not punten:
        uitvoer.meld(
            "Alle punten hebben een besluit.\n"
            f"   Maak de besluitenlijst met: rao besluitenlijst genereer {overleg.datum}"
        )
        return None
    plek, nog = punten[0], aantal(len(punten), "punt", "punten")
    titel = plek.punt.onderwerp or plek.punt.id
    tekst = f"Nog {nog} zonder besluit. Volgende: punt {plek.nummer + 1}, {titel}?"
    if vragen.bevestig(tekst, ja=False, standaard=True):
        return plek
    vraag = over.puntvraag(punten, verplicht=False)
    vraag = replace(vraag, reden="Druk op Enter als u klaar bent.")
    gekozen = vragen.vul_aan([vraag], {}, ja=False, vandaag=h.vandaag)["punt"]
    return None if gekozen is None else eis_onbesloten(h, overleg.datum, gekozen)


def _leg_vast(
    h: Handeling,
    plek: PuntPlek,
    gegeven: Mapping[str, Any],
    acties: Sequence[Afspraak] | None,
    *,
    als_json: bool,
) -> list[str]:
    """Ask, show, confirm and keep one decision; who says no may change each answer."""
    uitvoer.toon_segmenten([("", "\n"), ("kop", _kop(plek))], fout=True)
    komend = over.komende_overleggen(h.stand, plek.overleg)
    lijst = over.besluitvragen(plek.overleg, komend=komend)
    if acties is None:
        lijst += over.actievragen(h.stand.register, plek.overleg)
    naam = f"besluit-{plek.overleg.datum}-{make_sleutel(plek.punt.id)}"
    opdracht = opdrachtregel(
        *("nieuw", "besluit", "--overleg", plek.overleg.datum.isoformat(), "--punt", plek.punt.id)
    )
    antwoorden = vraag_verder(h, naam, lijst, gegeven, ja=False, opdracht=opdracht)
    try:
        antwoorden, af = _tot_het_klopt(h, plek, lijst, antwoorden, acties)
    except vragen.Gestopt as gestopt:
        if not h.proef:
            gestopt.antwoorden = {**antwoorden, **gestopt.antwoorden}
            onthoud(h, naam, gestopt, opdracht)
        raise
    velden = {naam: antwoorden.get(naam) for naam in ("motivering", "hervatten_op")}
    besluit = Besluit(plek.punt.id, antwoorden["uitkomst"], antwoorden["besluit"], **velden)
    kenmerk, kenmerken, uitkomst = nieuw_besluit(h, plek.overleg.datum, besluit, af)
    vergeet(h, naam)
    vertel(h, uitkomst, kenmerk, *kenmerken, als_json=als_json)
    return [kenmerk]


def _tot_het_klopt(
    h: Handeling,
    plek: PuntPlek,
    lijst: Sequence[Vraag],
    antwoorden: dict[str, Any],
    acties: Sequence[Afspraak] | None,
) -> tuple[dict[str, Any], list[Afspraak]]:
    """Show a decision until the user says yes to it; returns the answers and the acties."""
    while True:
        af = list(acties or over.acties_uit(antwoorden))
        uitvoer.meld("\n" + over.samenvatting(plek, antwoorden, af))
        if h.proef or vragen.bevestig("Zo vastleggen?", ja=False, standaard=True):
            return antwoorden, af
        uitvoer.meld("Verbeter wat er niet klopt; met Enter blijft een antwoord zo.")
        lijst = [replace(vraag, eerder=antwoorden.get(vraag.naam)) for vraag in lijst]
        antwoorden = vragen.vul_aan(lijst, {}, ja=False, vandaag=h.vandaag)


def _kop(plek: PuntPlek) -> str:
    return f"Punt {plek.nummer + 1}: {plek.punt.onderwerp or ''} ({plek.punt.id})"
