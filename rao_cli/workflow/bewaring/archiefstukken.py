"""The papers of a year as they go to an archive: as PDF/A and as a page, from what is committed."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final, NamedTuple

from msgspec.structs import replace

from rao_cli.documents.bewaring.archiefobject import Archiefbestand
from rao_cli.documents.document import AGENDA, BESLUITENLIJST, OPSCHALING, TERUGKOPPELING
from rao_cli.model.bewaring.archiefjaar import Archiefjaar
from rao_cli.model.overleg.vingerafdruk import klopt_agenda
from rao_cli.model.plaats import document_bij, naam_in
from rao_cli.model.taal import datum
from rao_cli.store.register_map import Lading, als_tekst
from rao_cli.workflow.papier.anker import vastgesteld_in
from rao_cli.workflow.papier.bron import Papierbron
from rao_cli.workflow.papier.formaten import maak
from rao_cli.workflow.papier.stuk import Papierstuk
from rao_cli.workflow.tonen.cijfers import bereken_van, make_verslag

#: In these formats each paper goes along.
_FORMATEN: Final = ("pdf", "html")


class Jaarteksten(NamedTuple):
    """The texts of the papers of a year by their path, and sentences about what is not there."""

    teksten: Mapping[str, str]
    ontbreekt: tuple[str, ...]


def zoek_teksten(lading: Lading, jaar: Archiefjaar) -> Jaarteksten:
    """Return the text of every paper of a year that was fixed, sent or answered."""
    teksten, ontbreekt = dict[str, str](), list[str]()
    for pad, zin in _gevraagd(jaar):
        data = lading.overig.get(pad)
        if zin or data is None:
            ontbreekt.append(zin or f"{pad} is er niet; alleen de gegevens gaan mee.")
        else:
            teksten[pad] = als_tekst(data)
    return Jaarteksten(teksten, tuple(ontbreekt))


def make_stukken(
    bron: Papierbron, jaar: int, teksten: Mapping[str, str], vastgelegd: date
) -> Mapping[str, Papierstuk]:
    """Return these papers and the figures of their year, by path; no format is made yet."""
    vast = bron.stukken(teksten.items(), zoals_zij_liggen=teksten)
    stukken = (*(_met_anker(bron, stuk) for stuk in vast), *_cijfers(bron, jaar, vastgelegd))
    return {stuk.pad: stuk for stuk in stukken}


def pad_van_cijfers(jaar: int) -> str:
    """Return what the figures of a year are named after; they lie nowhere in a register."""
    return document_bij("cijfers", f"cijfers-{jaar:04}")


def maak_bestanden(stuk: Papierstuk) -> tuple[Archiefbestand, ...]:
    """Return a paper in each format."""
    naam = naam_in(stuk.pad)
    return tuple(Archiefbestand(f"{naam}.{een}", maak(stuk, een) or b"") for een in _FORMATEN)


def _gevraagd(jaar: Archiefjaar) -> Iterator[tuple[str, str]]:
    """Yield the path of each paper, with a sentence when it cannot go along."""
    for _, overleg in jaar.overleggen:
        if not overleg.is_gehouden:
            continue
        vast = overleg.vaststelling.agenda is not None and klopt_agenda(overleg)
        zin = f"De agenda van {datum(overleg.datum)} is niet vastgesteld."
        yield AGENDA.op(overleg.datum), "" if vast else zin
        yield BESLUITENLIJST.op(overleg.datum), ""
    for _, brief in jaar.brieven:
        yield TERUGKOPPELING.op(brief), ""
    for _, lijst in jaar.opschalingen:
        yield OPSCHALING.op(lijst), ""


def _met_anker(bron: Papierbron, stuk: Papierstuk) -> Papierstuk:
    """Return a besluitenlijst that names the commit that fixed it, shared or not."""
    dagen = {BESLUITENLIJST.op(o.datum): (pad, o) for pad, o in bron.stand.overleggen.items()}
    if stuk.pad not in dagen or (commit := vastgesteld_in(bron.map, *dagen[stuk.pad])) is None:
        return stuk
    anker = f"Vastgesteld in vastlegging {commit}"
    return replace(stuk, gegevens=replace(stuk.gegevens, anker=anker))


def _cijfers(bron: Papierbron, jaar: int, vastgelegd: date) -> Iterator[Papierstuk]:
    """Yield the figures of a year; their page has plots, which a text has not."""
    gelezen = bereken_van(bron.stand, bron.lading, f"{jaar:04}", gemaakt=vastgelegd)
    (tekst,) = make_verslag(gelezen, "md", None).values()
    (pagina,) = make_verslag(gelezen, "html", None).values()
    for stuk in bron.stukken([(pad_van_cijfers(jaar), tekst)]):
        gegevens = replace(stuk.gegevens, kenmerk=f"cijfers van {jaar}", gemaakt_op=vastgelegd)
        klaar = replace(stuk, gegevens=gegevens)
        klaar.gemaakt["html"] = pagina.encode()
        yield klaar
