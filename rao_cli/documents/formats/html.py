"""A paper as one HTML page: no scripts, nothing from elsewhere, for every reader and screen."""

import base64
from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from rao_cli.documents.formats.blokken import Kopregel, Papier, Papiergegevens
from rao_cli.documents.formats.htmlblokken import Blokschrijver, Hoofdstuk
from rao_cli.documents.formats.stijlblad import make_stijlblad
from rao_cli.documents.formats.vormgeving import Logo, Vormgeving
from rao_cli.documents.opmaak import datum, hoofdletter
from rao_cli.documents.paginahoofd import make_paginahoofd

#: From so many chapters on, a page begins with what is in it.
_MET_INHOUD: Final = 5
#: More of them take too much of a small screen before somebody asks for them.
_OPEN: Final = 8


def make_html(papier: Papier, vormgeving: Vormgeving) -> bytes:
    """Return a paper as a page that stands on its own."""
    schrijver, gegevens = Blokschrijver(), papier.gegevens
    eerst = () if _heeft_titel(papier) else (f"<h1>{escape(papier.titel)}</h1>",)
    regels = [*eerst, *schrijver.schrijf(papier.blokken)]
    intro = next((nr for nr, regel in enumerate(regels) if regel.startswith("<h2")), 0)
    delen = (
        *_hoofd(papier, make_stijlblad(vormgeving, gegevens), vormgeving.logo),
        "<body>",
        '<a class="naar-inhoud" href="#inhoud">Naar de inhoud</a>',
        *_kop(gegevens, vormgeving),
        '<main id="inhoud" tabindex="-1">',
        *regels[:intro],
        *_wat_erin_staat(schrijver.hoofdstukken),
        *regels[intro:],
        "</main>",
        *_slot(gegevens, vormgeving),
        "</body>",
        "</html>",
    )
    return ("\n".join(delen) + "\n").encode()


def _heeft_titel(papier: Papier) -> bool:
    eerste = papier.blokken[:1]
    return any(isinstance(blok, Kopregel) and blok.niveau == 1 for blok in eerste)


def _hoofd(papier: Papier, stijlblad: str, logo: Logo | None) -> Iterator[str]:
    """Yield the head of the page, with what an archive wants to know."""
    gegevens = papier.gegevens
    metas = {
        "dcterms.identifier": gegevens.kenmerk,
        "dcterms.type": gegevens.soort,
        "dcterms.created": gegevens.gemaakt_op.isoformat() if gegevens.gemaakt_op else "",
        "dcterms.accessRights": gegevens.rubricering,
        "dcterms.source": "; ".join(gegevens.bron),
    }
    mag = ("img-src data:",) if logo else ()
    return make_paginahoofd(papier.titel, stijlblad, metas, *mag)


def _kop(gegevens: Papiergegevens, vormgeving: Vormgeving) -> Iterator[str]:
    yield '<header class="kop">'
    yield '<div class="van">'
    if vormgeving.logo:
        beeld = base64.b64encode(vormgeving.logo.data).decode()
        bij = f"Logo van RAO {gegevens.regio}".strip()
        yield f'<img src="data:{vormgeving.logo.mime};base64,{beeld}" alt="{escape(bij)}">'
    yield f'<p class="regio">{escape(_van(gegevens))}</p>'
    if gegevens.concept:
        yield '<p class="merk">Concept</p>'
    yield "</div>"
    if rijen := [(wat, waarde) for wat, waarde in _rijen(gegevens) if waarde != "Concept"]:
        yield '<dl class="gegevens">'
        for wat, waarde in rijen:
            yield f"<div><dt>{wat}</dt><dd>{escape(waarde)}</dd></div>"
        yield "</dl>"
    yield "</header>"


def _van(gegevens: Papiergegevens) -> str:
    return f"RAO {gegevens.regio}".strip()


def _rijen(gegevens: Papiergegevens) -> Iterator[tuple[str, str]]:
    """Yield what is said about a paper, as far as it is known."""
    rijen = {
        "Rubricering": gegevens.rubricering,
        "Status": hoofdletter(gegevens.status),
        "Kenmerk": gegevens.kenmerk,
        "Gemaakt op": datum(gegevens.gemaakt_op) if gegevens.gemaakt_op else "",
    }
    return ((wat, waarde) for wat, waarde in rijen.items() if waarde)


def _wat_erin_staat(hoofdstukken: Sequence[Hoofdstuk]) -> Iterator[str]:
    if len(hoofdstukken) >= _MET_INHOUD:
        open_ = " open" if len(hoofdstukken) <= _OPEN else ""
        yield '<nav class="inhoud" aria-label="In dit stuk">'
        yield f"<details{open_}><summary>In dit stuk: {len(hoofdstukken)} delen</summary>"
        yield "<ul>"
        for id_, titel in hoofdstukken:
            yield f'<li><a href="#{id_}">{escape(titel)}</a></li>'
        yield "</ul></details></nav>"


def _slot(gegevens: Papiergegevens, vormgeving: Vormgeving) -> Iterator[str]:
    yield '<footer class="slot">'
    if vormgeving.voettekst:
        yield f"<p><strong>{escape(vormgeving.voettekst)}</strong></p>"
    rijen = [(wat, waarde) for wat, waarde in _rijen(gegevens)]
    if gegevens.vingerafdruk:
        rijen.append(("Vingerafdruk", gegevens.vingerafdruk))
    wat = " · ".join(f"{wat}: {waarde}" for wat, waarde in rijen)
    yield f"<p>{escape(_van(gegevens))}</p>"
    yield f"<p>{escape(wat)}</p>"
    if gegevens.anker:
        yield f"<p>{escape(gegevens.anker)}</p>"
    yield "</footer>"
