"""`rao overdracht`: a closed year goes to an archive as a folder, with a declaration of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from rao_cli.documents.bewaring.bagit import MANIFEST
from rao_cli.documents.bewaring.overbrenging import Overgebracht, make_overbrenging
from rao_cli.model.bewaring.controlegetal import som_van
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.taal import enkele
from rao_cli.store.nieuwe_map import eis_lege_map, nieuwe_map
from rao_cli.workflow.bewaring.jaarkeuze import kies_jaar
from rao_cli.workflow.bewaring.pakket import Voortgang, build_overgebracht, make_pakket
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.papier.formaten import FORMATEN
from rao_cli.workflow.privacy.poort import weigergronden
from rao_cli.workflow.taak import Kast

#: What is told when nobody knows how long it stays.
_ZONDER_TERMIJN: Final = (
    "In rao.yaml staat niet hoe lang u iets bewaart. In de beschrijving (MDTO) staat daarom: nog "
    "niet bepaald. Hoe u dat opschrijft, leest u met: rao bewaartermijn"
)


class Jaaroverdracht(NamedTuple):
    """What was handed over: the declaration, how many files there are, and what to know."""

    verklaring: str
    jaar: int
    bestanden: int
    zinnen: tuple[str, ...]


def draag_jaar_over(
    h: Handeling, doel: Path, jaar: int | None, aan: str, voortgang: Voortgang
) -> tuple[Jaaroverdracht, CommitResult]:
    """Fill a new folder with a closed year, and record the declaration; RaoError says why not.

    The declaration is recorded when all files lie beside the folder. Who is cut off between the
    two, types the command again: then the folder comes, and nothing else changes.
    """
    FORMATEN["pdf"].eis()
    eis_lege_map(doel)
    _eis_geen_persoon(aan)
    if not h.proef:
        h.keur_vooraf()
    h.eis_leesbaar()
    inhoud = kies_jaar(h.stand, Kast(h.map, h.lading), jaar)
    wat = build_overgebracht(h, inhoud, voortgang)
    bestanden = make_pakket(h, wat)
    document = make_overbrenging(
        h.stand.register,
        wat,
        aan=aan,
        bestanden=len(bestanden),
        som=som_van(bestanden[MANIFEST]),
        templates=h.templates,
    )
    h.schrijf(document.naam, document.tekst)
    zinnen = (*wat.lopend, *wat.ontbreekt, *_zeg_erbij(h, wat))
    klaar = Jaaroverdracht(document.naam, inhoud.jaar, len(bestanden), zinnen)
    if h.proef:
        return klaar, _leg_vast(h, inhoud.jaar)
    with nieuwe_map(doel, bestanden) as zet_neer:
        uitkomst = _leg_vast(h, inhoud.jaar)
        zet_neer()
    return klaar, uitkomst


def _zeg_erbij(h: Handeling, wat: Overgebracht) -> Iterator[str]:
    """Yield what to know before the folder goes out, and what no archive has to read."""
    if met_de_hand := [pad for pad in wat.papieren if h.map.met_de_hand(pad)]:
        yield (
            f"Let op: met de hand veranderd is {enkele(met_de_hand)}. "
            "Het gaat mee zoals het is vastgelegd."
        )
    if not h.stand.register.bewaren:
        yield _ZONDER_TERMIJN


def _leg_vast(h: Handeling, jaar: int) -> CommitResult:
    return h.leg_vast(f"Overdracht van {jaar} aan een archief", "overdracht", [])


def _eis_geen_persoon(aan: str) -> None:
    for grond in weigergronden(aan):
        raise GebruiksFout(
            f"In --aan: {grond.zin}", hint="Noem het archief, zonder naam of adres van een persoon."
        )
