"""A whole meeting in one run: of every item on the agenda what was said and decided (S8, S11)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

import msgspec

from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import besluitvragen as over
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.notulenvragen import notulenvragen
from rao_cli.cli.questions.onthouden import onthoud
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.opmaak import aantal, datum, opsomming
from rao_cli.model.errors import RaoError
from rao_cli.model.overleg.afhandeling import vraagt_nog_besluit
from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.soorten.overleg import Besluit, Overleg
from rao_cli.model.stand import PuntPlek
from rao_cli.workflow.besluit import besluit as besluiten
from rao_cli.workflow.besluit.verslag import leg_verslag_vast

_Acties = Sequence[besluiten.Afspraak] | None
#: What a decision may have besides.
_REDEN_EN_DAG: Final = ("motivering", "hervatten_op")


def notuleer(
    s: WriteSession,
    overleg: Overleg,
    eerste: PuntPlek | None,
    gegeven: Mapping[str, Any],
    acties: _Acties = None,
) -> None:
    """Ask about an item, and then offer the next, until there are no more or the user stops.

    `eerste` is the item that was named; without it the user chooses where to begin. Whoever stops
    keeps everything that was confirmed.
    """
    uitvoer.meld(f"Verslag en besluiten van het overleg van {datum(overleg.datum)}.")
    gemaakt: list[str] = []
    try:
        plek: PuntPlek | None = eerste or _eerste(s, overleg)
        while plek is not None:
            af = _leg_vast(s, plek, gegeven, acties)
            if s.proef or s.als_json:
                return
            gemaakt += af
            s = s.verder() if af else s
            gegeven, acties = {}, None
            plek = _volgende(s, overleg, plek.nummer)
    except vragen.Gestopt as gestopt:
        verder = gestopt.verder or f"Verder met: rao overleg notuleer {overleg.datum}"
        niets = "" if gestopt.verder else "Er is niets bewaard. "
        gestopt.verder = (f"Bewaard: {opsomming(gemaakt)}. " if gemaakt else niets) + verder
        raise


def _eerste(s: WriteSession, overleg: Overleg) -> PuntPlek:
    """Return where the user goes on: at the item he was at, or else the one he chooses."""
    punten = besluiten.open_punten(s.h, overleg.datum)
    if not punten:
        raise RaoError(
            f"Bij elk punt van het overleg van {datum(overleg.datum)} staat al een besluit of een "
            "verslag.",
            hint=f"Maak de besluitenlijst met: rao besluitenlijst genereer {overleg.datum}\n"
            "Klopt een verslag niet? Verbeter het met: "
            f"rao overleg notuleer {overleg.datum} --punt 1",
        )
    gekozen = s.gesprek(*_opdracht(overleg)).inhoud.antwoorden.get("punt")
    if not isinstance(gekozen, str) or gekozen not in {plek.punt.id for plek in punten}:
        vraag = over.puntvraag(punten, standaard=punten[0].punt.id)
        gekozen = s.vul_aan([vraag], {}, *_opdracht(overleg))["punt"]
    return next(plek for plek in punten if plek.punt.id == gekozen)


def _volgende(s: WriteSession, overleg: Overleg, vorige: int) -> PuntPlek | None:
    """Offer the next item, or another one; None when the user is done, or the agenda is."""
    punten = besluiten.open_punten(s.h, overleg.datum)
    erna = [plek for plek in punten if plek.nummer > vorige]
    if not punten:
        _sluit_af(s, overleg)
        return None
    if erna:
        plek, nog = erna[0], aantal(len(punten), "punt", "punten")
        titel = plek.punt.onderwerp or plek.punt.id
        tekst = f"Nog {nog} zonder besluit of verslag. Volgende: punt {plek.nummer + 1}, {titel}?"
        s.gesprek(*_opdracht(overleg)).vul_bij({"punt": plek.punt.id})  # who stops, goes on here
        if s.bevestig(tekst, standaard=True):
            return plek
    else:
        uitvoer.meld("\nDit was het laatste punt van de agenda. Hierbij staat nog niets:")
    vraag = over.puntvraag(punten, verplicht=False)
    gekozen = s.vul_aan([vraag], {}, *_opdracht(overleg), opnieuw=True)["punt"]
    if gekozen is None:
        s.vergeet()
        _sluit_af(s, overleg)
        return None
    return next(plek for plek in punten if plek.punt.id == gekozen)


def _sluit_af(s: WriteSession, overleg: Overleg) -> None:
    """Say what still asks a decision, and what comes next."""
    nu = next((o for _, o in s.h.stand.overleggen_op_datum if o.datum == overleg.datum), overleg)
    if vraagt := vraagt_nog_besluit(s.h.stand, nu):
        wat = aantal(len(vraagt), "punt vraagt", "punten vragen")
        uitvoer.meld(f"{wat} nog een besluit: {opsomming(map(noem_punt, vraagt))}.")
    elif not besluiten.open_punten(s.h, overleg.datum):
        uitvoer.meld("Bij elk punt staat nu een besluit of een verslag.")
    uitvoer.meld(f"   Maak de besluitenlijst met: rao besluitenlijst genereer {overleg.datum}")


def _opdracht(overleg: Overleg, *punt: str) -> tuple[str, ...]:
    """Return the words with which the user goes on: with this item, or with the next."""
    bij = ("--punt", *punt) if punt else ()
    return ("nieuw", "besluit", "--overleg", overleg.datum.isoformat(), *bij)


def _leg_vast(
    s: WriteSession, plek: PuntPlek, gegeven: Mapping[str, Any], acties: _Acties
) -> list[str]:
    """Ask, show, confirm and keep what is known of one item; says what was kept."""
    h, id_ = s.h, plek.punt.id
    kenmerk = f" ({id_})" if plek.punt.soort in {"zaak", "onderwerp"} else ""
    kop = f"Punt {plek.nummer + 1}: {plek.punt.onderwerp or id_}{kenmerk}"
    uitvoer.toon_segmenten([("", "\n"), ("kop", kop)], fout=True)
    besloten = any(besluit.agendapunt == id_ for besluit in plek.overleg.besluiten.values())
    lijst = notulenvragen(h.stand, plek, gegeven, besloten=besloten, met_acties=acties is None)
    opdracht = _opdracht(plek.overleg, id_)
    if besloten:
        opdracht = ("overleg", "notuleer", plek.overleg.datum.isoformat(), "--punt", id_)
    antwoorden = s.vul_aan(lijst, gegeven, *opdracht, bevestigd=True)
    if not antwoorden.get("uitkomst") and antwoorden["verslag"] == plek.punt.verslag:
        s.vergeet()
        return []
    try:
        antwoorden, af = _tot_het_klopt(s, plek, lijst, antwoorden, acties, opdracht=opdracht)
    except vragen.Gestopt as gestopt:
        if not h.proef:
            onthoud(s.gesprek(*opdracht), gestopt)
        raise
    return _bewaar(s, plek, antwoorden, af)


def _bewaar(
    s: WriteSession,
    plek: PuntPlek,
    antwoorden: Mapping[str, Any],
    acties: Sequence[besluiten.Afspraak],
) -> list[str]:
    """Commit what was said, with the decision if there is one; says what was kept."""
    h, dag, id_ = s.h, plek.overleg.datum, plek.punt.id
    verslag = antwoorden["verslag"] or ""
    if not antwoorden.get("uitkomst"):
        zinnen, uitkomst = leg_verslag_vast(h, dag, id_, verslag)
        s.vertel(uitkomst, zinnen=zinnen)
        return [f"verslag bij punt {plek.nummer + 1}"]
    besluit = Besluit(id_, antwoorden["uitkomst"], antwoorden["besluit"])
    besluit = msgspec.structs.replace(besluit, **{n: antwoorden.get(n) for n in _REDEN_EN_DAG})
    kenmerk, kenmerken, uitkomst = besluiten.nieuw_besluit(h, dag, besluit, acties, verslag)
    s.vertel(uitkomst, kenmerk, *kenmerken)
    return [kenmerk]


def _tot_het_klopt(
    s: WriteSession,
    plek: PuntPlek,
    lijst: Sequence[Vraag],
    antwoorden: dict[str, Any],
    acties: _Acties,
    *,
    opdracht: Sequence[str],
) -> tuple[dict[str, Any], list[besluiten.Afspraak]]:
    """Show what is kept until the user says yes to it; returns the answers and the acties."""
    while True:
        af = list(acties or over.acties_uit(antwoorden))
        uitvoer.meld("\n" + over.samenvatting(plek, antwoorden, af))
        if s.proef or s.bevestig("Zo vastleggen?", standaard=True):
            return antwoorden, af
        uitvoer.meld("Verbeter wat er niet klopt; met Enter blijft een antwoord zo.")
        lijst = [replace(vraag, eerder=antwoorden.get(vraag.naam)) for vraag in lijst]
        antwoorden = s.vul_aan(lijst, {}, *opdracht, opnieuw=True)
