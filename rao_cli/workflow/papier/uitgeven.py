"""Give papers out as they are committed."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import dag_van_document, map_van_document, naam_in
from rao_cli.model.stand import Stand
from rao_cli.model.taal import opsomming
from rao_cli.store.los_bestand import UITVOER
from rao_cli.store.register_map import Begin, Lading, RegisterMap
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.papier.bron import Papierbron, Papiertekst
from rao_cli.workflow.papier.formaten import FORMATEN, maak
from rao_cli.workflow.papier.lezers import is_aan_tafel, lees_lezer
from rao_cli.workflow.papier.stuk import Papierstuk
from rao_cli.workflow.papier.uitgave import Uitgave, Uitgegeven
from rao_cli.workflow.papier.uittreksel import uittreksels
from rao_cli.workflow.papier.wegschrijven import schrijf_weg


def geef_uit(
    h: Handeling, uitkomst: CommitResult, uitgave: Uitgave, paden: Sequence[str]
) -> Uitgegeven:
    """Give the documents at these paths as an act committed them; a rehearsal gives nothing."""
    commit = uitkomst.commit or h.lading.commit
    if h.proef or commit is None:
        return Uitgegeven(zinnen=(f"Bij een proef maakt rao geen {opsomming(uitgave.formaten)}.",))
    teksten = ((pad, h.map.tekst_in(commit, pad)) for pad in paden)
    bron = Papierbron(h.map, h.lading, h.straks())
    ligt_er_al = set(paden) - set(uitkomst.paden)
    stukken = bron.stukken(
        ((pad, tekst) for pad, tekst in teksten if tekst), zoals_zij_liggen=ligt_er_al
    )
    return geef_stukken(bron, uitgave, voor_lezer(bron, uitgave, stukken))


def voor_lezer(
    bron: Papierbron, uitgave: Uitgave, stukken: Iterable[Papierstuk]
) -> Sequence[Papierstuk]:
    """Return papers as their reader gets them: the whole, or extracts when one is named."""
    if not uitgave.voor:
        return [*stukken]
    return uittreksels(bron, stukken, lees_lezer(bron.stand, uitgave.voor))


def geef_los(
    begin: Begin, stand: Stand, lading: Lading, uitgave: Uitgave, teksten: Iterable[Papiertekst]
) -> Uitgegeven:
    """Give documents that are never committed, by a path to be named after and their Markdown."""
    bron = Papierbron(RegisterMap.vind(begin), lading, stand)
    return geef_stukken(bron, uitgave, voor_lezer(bron, uitgave, bron.stukken(teksten)))


def geef_stukken(bron: Papierbron, uitgave: Uitgave, stukken: Sequence[Papierstuk]) -> Uitgegeven:
    """Give papers out: as files, or the only one to the output."""
    if uitgave.is_stroom:
        return geef_stroom(bron, uitgave, stukken)
    alle = [geef_stuk(bron, uitgave, stuk) for stuk in stukken]
    bestanden = tuple(chain.from_iterable(een.bestanden for een in alle))
    if stukken and not bestanden:
        raise _niet_in(uitgave.formaten[0], stukken)
    return Uitgegeven(
        bestanden, zinnen=tuple(dict.fromkeys(zin for een in alle for zin in een.zinnen))
    )


def geef_stuk(bron: Papierbron, uitgave: Uitgave, stuk: Papierstuk) -> Uitgegeven:
    """Write one paper in each format that it has."""
    map_ = _map_van(bron, uitgave, stuk.pad)
    gemaakt = {}
    for formaat in uitgave.formaten:
        if (data := maak(stuk, formaat)) is not None:
            gemaakt[map_ / f"{stuk.naam}.{formaat}"] = data
    zinnen = schrijf_weg(bron.map.root, gemaakt)
    return Uitgegeven(tuple(gemaakt), zinnen=(*zinnen, *_zinnen(bron, uitgave, stuk)))


def _zinnen(bron: Papierbron, uitgave: Uitgave, stuk: Papierstuk) -> Iterator[str]:
    """Yield what to know of a paper before it goes out."""
    if uitgave.voor and stuk.gegevens.concept and not is_aan_tafel(bron.stand, uitgave.voor):
        yield f"Let op: {stuk.naam} is nog een concept; de tekst kan nog veranderen."
    for formaat in uitgave.formaten:
        yield from FORMATEN[formaat].zegt(stuk)


def _map_van(bron: Papierbron, uitgave: Uitgave, pad: str) -> Path:
    """Return the folder for a paper: the one asked, or that of its day below `uitvoer`."""
    if uitgave.in_mappen:
        return (uitgave.naar or bron.map.root / UITVOER) / map_van_document(pad)
    dag = dag_van_document(pad) or bron.stand.vandaag
    return uitgave.naar or bron.map.root / UITVOER / dag.isoformat()


def geef_stroom(bron: Papierbron, uitgave: Uitgave, stukken: Sequence[Papierstuk]) -> Uitgegeven:
    """Return the bytes of the only paper; RaoError when there is none, or more than one."""
    formaat = uitgave.formaten[0]
    if len(stukken) != 1:
        wat = "is geen stuk" if not stukken else f"zijn {len(stukken)} stukken"
        raise RaoError(
            f"Er {wat}, en met --naar - geeft rao er precies één.",
            hint="Noem een map in plaats van het streepje.",
        )
    data = maak(stukken[0], formaat)
    if data is None:
        raise _niet_in(formaat, stukken)
    return Uitgegeven(stroom=data, zinnen=tuple(_zinnen(bron, uitgave, stukken[0])))


def _niet_in(formaat: str, stukken: Sequence[Papierstuk]) -> RaoError:
    return RaoError(
        f"Van '{naam_in(stukken[0].pad)}' maakt rao geen {formaat}.",
        hint="Kies een ander formaat, bijvoorbeeld: --formaat html",
    )
