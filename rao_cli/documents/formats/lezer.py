"""Markdown to blocks: the only module that knows the parser.

A paper is parsed by the rules of CommonMark, with tables. HTML is no HTML here: only the two
comments that a template writes itself mean something, and all other stays text.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from rao_cli.documents.formats.blokken import (
    Alinea,
    Bladzijde,
    Citaat,
    Kopregel,
    Letterlijk,
    Papier,
    Papierblok,
    Papiergegevens,
    Papiertabel,
    Punten,
    Streep,
    Tekstdeel,
    Tekstregel,
    platte_tekst,
)
from rao_cli.documents.formats.koppen import zonder_sprong
from rao_cli.documents.markdown import schone_regels, schoon
from rao_cli.documents.opmaak import hoofdletter
from rao_cli.model.patroon import patroon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

#: What a template writes to begin a new page.
_BLADZIJDE: Final = "<!-- nieuwe bladzijde -->"
#: What a template writes at the end: the files that the paper was made from.
_BRON: Final = patroon(r"<!--\s*bron:(?P<paden>.*?)-->", re.DOTALL)
#: Nothing but comments; one never runs on into the next, so that there is one way to read them.
_COMMENTAAR: Final = patroon(r"\s*(?:<!--(?:(?!-->).)*-->\s*)+", re.DOTALL)
#: Where a link may go; anything else is shown as it was written.
_ADRES: Final = patroon(r"(https?://|mailto:)\S+", re.IGNORECASE)


def read_papier(tekst: str, gegevens: Papiergegevens) -> Papier:
    """Return a Markdown text as a paper.

    Its rubricering above and below goes: it is in `gegevens`, and a format shows it on each page.
    Its sources come from the text unless `gegevens` has them.
    """
    boom = _boom(schone_regels(tekst))
    gegevens = _schone_gegevens(gegevens)
    blokken = _zonder_merk([*_met_titels(_blokken(boom.children))], gegevens.rubricering)
    eerste = next((blok for blok in blokken if isinstance(blok, Kopregel)), None)
    bron = gegevens.bron or _bron(boom)
    titel = platte_tekst(eerste.regel) if eerste else hoofdletter(gegevens.soort)
    return Papier(titel, replace(gegevens, bron=bron), zonder_sprong(blokken))


def _schone_gegevens(gegevens: Papiergegevens) -> Papiergegevens:
    """Return what is said about a paper without a character that has no shape."""
    return replace(
        gegevens,
        regio=schoon(gegevens.regio),
        kenmerk=schoon(gegevens.kenmerk),
        rubricering=schoon(gegevens.rubricering),
        status=schoon(gegevens.status),
    )


@cache
def _lezer() -> MarkdownIt:
    """Make the parser once: 15 ms."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"maxNesting": 40}).enable("table")


def _boom(tekst: str) -> SyntaxTreeNode:
    from markdown_it.tree import SyntaxTreeNode

    return SyntaxTreeNode(_lezer().parse(tekst))


def _bron(boom: SyntaxTreeNode) -> tuple[str, ...]:
    gevonden = (_BRON.search(deel.content) for deel in boom.children if deel.type == "html_block")
    paden = [vondst["paden"] for vondst in gevonden if vondst]
    return tuple(filter(None, (pad.strip() for pad in paden[-1].split(";")))) if paden else ()


def _zonder_merk(blokken: list[Papierblok], merk: str) -> list[Papierblok]:
    """Leave out the mark at both ends, where it stands."""
    if not merk:
        return blokken
    regel = Alinea((Tekstdeel(merk, vet=True),))
    van, tot = int(blokken[:1] == [regel]), len(blokken)
    while tot > van and isinstance(blokken[tot - 1], Streep):
        tot -= 1
    return blokken[van : tot - (blokken[tot - 1 : tot] == [regel])]


def _met_titels(blokken: Iterator[Papierblok]) -> Iterator[Papierblok]:
    """Make a paragraph of only bold text directly before a table its caption."""
    vorig: Papierblok | None = None
    for blok in blokken:
        if isinstance(blok, Papiertabel) and (titel := _vette_alinea(vorig)):
            vorig = replace(blok, titel=titel)
            continue
        if vorig is not None:
            yield vorig
        vorig = blok
    if vorig is not None:
        yield vorig


def _vette_alinea(blok: Papierblok | None) -> str:
    if isinstance(blok, Alinea) and all(w.vet for w in blok.regel):
        return platte_tekst(blok.regel)
    return ""


def _blokken(delen: Sequence[SyntaxTreeNode]) -> Iterator[Papierblok]:
    for deel in delen:
        match deel.type:
            case "heading":
                yield Kopregel(int(deel.tag[1]), _regel(deel))
            case "paragraph":
                yield Alinea(_regel(deel))
            case "bullet_list" | "ordered_list":
                yield _punten(deel)
            case "blockquote":
                yield Citaat(tuple(_blokken(deel.children)))
            case "table":
                yield _tabel(deel)
            case "hr":
                yield Streep()
            case "html_block":
                yield from _html(deel.content)
            case _:  # fence and code_block: lines as they stand
                yield Letterlijk(deel.content.rstrip("\n"))


def _html(tekst: str) -> Iterator[Papierblok]:
    """Read our own comments; a comment of another shows nothing, and other HTML is text."""
    if _BLADZIJDE in tekst:
        yield Bladzijde()
    if not _COMMENTAAR.fullmatch(tekst):
        yield Alinea((Tekstdeel(tekst.strip()),))


def _punten(lijst: SyntaxTreeNode) -> Punten:
    alineas = [d for punt in lijst.children for d in punt.children if d.type == "paragraph"]
    begin = int(lijst.attrs.get("start", 1)) if lijst.type == "ordered_list" else None
    punten = tuple(tuple(_met_titels(_blokken(punt.children))) for punt in lijst.children)
    return Punten(punten, begin, ruim=any(not alinea.hidden for alinea in alineas))


def _tabel(tabel: SyntaxTreeNode) -> Papiertabel:
    rijen = [rij for deel in tabel.children for rij in deel.children]
    kop, *rest = (tuple(_regel(cel) for cel in rij.children) for rij in rijen)
    rechts = tuple("right" in str(cel.attrs.get("style", "")) for cel in rijen[0].children)
    return Papiertabel(kop, tuple(rest), rechts)


def _regel(deel: SyntaxTreeNode) -> Tekstregel:
    """Return what stands in a block, with pieces of the same look joined."""
    regel = list[Tekstdeel]()
    for woorden in _woorden(deel.children, Tekstdeel("")):
        if regel and replace(regel[-1], tekst="") == replace(woorden, tekst=""):
            regel[-1] = replace(woorden, tekst=regel[-1].tekst + woorden.tekst)
        elif woorden.tekst:
            regel.append(woorden)
    return tuple(regel)


def _woorden(delen: Sequence[SyntaxTreeNode], zo: Tekstdeel) -> Iterator[Tekstdeel]:
    """Yield the pieces of a line; `zo` is the look that what lies around gives."""
    for deel in delen:
        match deel.type:
            case "inline":
                yield from _woorden(deel.children, zo)
            case "strong" | "em" | "link":
                yield from _woorden(deel.children, _zoals(deel, zo))
            case "softbreak":
                yield replace(zo, tekst=" ")
            case "hardbreak":
                yield replace(zo, tekst="\n")
            case "code_inline":
                yield replace(zo, tekst=deel.content, code=True)
            case "image":
                yield replace(
                    zo, tekst=platte_tekst(_regel(deel)) or str(deel.attrs.get("src", ""))
                )
            case "html_inline" if _COMMENTAAR.fullmatch(deel.content):
                continue
            case _:  # text, an escaped sign, and HTML that is none here
                yield replace(zo, tekst=deel.content)


def _zoals(deel: SyntaxTreeNode, zo: Tekstdeel) -> Tekstdeel:
    """Return the look inside bold text, slanted text or a link."""
    if deel.type == "link":
        adres = str(deel.attrs.get("href", ""))
        return replace(zo, adres=adres if _ADRES.fullmatch(adres) else "")
    return replace(zo, vet=True) if deel.type == "strong" else replace(zo, cursief=True)
