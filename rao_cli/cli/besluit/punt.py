"""One item of a meeting, at a terminal: what was said and decided, shown before it is kept (S8)."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import msgspec

from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import besluitvragen as over
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.eerder import met_wat_er_staat
from rao_cli.cli.questions.notulenvragen import (
    BESLUIT,
    MOTIVERING_ALSNOG,
    besluit_zonder_verslag,
    notulenvragen,
)
from rao_cli.cli.questions.onthouden import onthoud
from rao_cli.cli.questions.ronde import Elders
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.soorten.overleg import Besluit, Overleg
from rao_cli.model.stand import PuntPlek
from rao_cli.workflow.besluit import besluit as besluiten
from rao_cli.workflow.besluit.verslag import leg_verslag_vast

Acties = Sequence[besluiten.Afspraak] | None
#: What a decision may have besides.
_REDEN_EN_DAG: Final = ("motivering", "hervatten_op")


def opdracht_bij(overleg: Overleg, *punt: str) -> tuple[str, ...]:
    """Return the words with which the user goes on: with this item, or with the next."""
    bij = ("--punt", *punt) if punt else ()
    return ("nieuw", "besluit", "--overleg", overleg.datum.isoformat(), *bij)


def opdracht_op(plek: PuntPlek) -> tuple[str, ...]:
    """Return under which words the answers of an item are kept."""
    id_, overleg = plek.punt.id, plek.overleg
    if any(besluit.agendapunt == id_ for besluit in overleg.besluiten.values()):
        return ("overleg", "notuleer", overleg.datum.isoformat(), "--punt", id_)
    return opdracht_bij(overleg, id_)


def leg_vast(
    s: WriteSession, plek: PuntPlek, gegeven: Mapping[str, Any], acties: Acties
) -> list[str]:
    """Ask, show, confirm and keep what is known of one item; says what was kept."""
    h, id_, opdracht = s.h, plek.punt.id, opdracht_op(plek)
    besloten = [k for k, b in plek.overleg.besluiten.items() if b.agendapunt == id_]
    kenmerk = f" ({id_})" if plek.punt.soort in {"zaak", "onderwerp"} else ""
    kop = f"Punt {plek.nummer + 1}: {plek.punt.onderwerp or id_}{kenmerk}"
    uitvoer.toon_segmenten([("", "\n"), ("kop", kop)], fout=True)
    for kenmerk in besloten:
        wat = plek.overleg.besluiten[kenmerk]
        uitvoer.meld(f"Besluit {kenmerk}, {wat.uitkomst}: {' '.join(wat.besluit.split())}")
        uitvoer.meld(f"Klopt dat niet? Verbeter het met: rao besluit zet {kenmerk}")
    met_acties = acties is None
    lijst = notulenvragen(h.stand, plek, gegeven, besloten=bool(besloten), met_acties=met_acties)
    antwoorden, lijst = _vraag(s, lijst, gegeven, opdracht)
    antwoorden.setdefault("verslag", plek.punt.verslag)
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


def _vraag(
    s: WriteSession, lijst: list[Vraag], gegeven: Mapping[str, Any], opdracht: Sequence[str]
) -> tuple[dict[str, Any], list[Vraag]]:
    """Return the answers, and what was asked: who typed `besluit` has nothing said to write."""
    try:
        return s.vul_aan(lijst, gegeven, *opdracht, bevestigd=True), lijst
    except Elders as elders:
        if elders.woord != BESLUIT:
            raise
    lijst = besluit_zonder_verslag(lijst)
    return s.vul_aan(lijst, gegeven, *opdracht, bevestigd=True), lijst


def _bewaar(
    s: WriteSession,
    plek: PuntPlek,
    antwoorden: Mapping[str, Any],
    acties: Sequence[besluiten.Afspraak],
) -> list[str]:
    """Commit what was said, with the decision if there is one; says what was kept."""
    h, dag, id_ = s.h, plek.overleg.datum, plek.punt.id
    reden = antwoorden.get("motivering") or antwoorden.get(MOTIVERING_ALSNOG)
    antwoorden = {**antwoorden, "motivering": reden}
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
    acties: Acties,
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
        lijst = met_wat_er_staat(lijst, antwoorden.get)
        antwoorden = {**antwoorden, **s.vul_aan(lijst, {}, *opdracht, opnieuw=True)}
