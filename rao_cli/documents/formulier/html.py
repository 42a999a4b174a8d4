"""A form as one page for a browser: it works without a network, and saves what was typed in it.

The one script of a paper of ours stands in it, and the page lets a browser run only that one. It
keeps no draft: on a computer that is shared, that would stay behind.
"""

import re
from collections.abc import Iterator
from functools import cache
from html import escape
from itertools import count
from pathlib import Path
from typing import Final

from rao_cli.documents.formats.stijlblad import make_stijlblad
from rao_cli.documents.formats.vormgeving import zonder_logo
from rao_cli.documents.formulier.htmlvak import make_vak
from rao_cli.documents.paginahoofd import make_paginahoofd, som
from rao_cli.model.formulier.formulier import VORM, Formulier, Rubriek, Zaakformulier
from rao_cli.model.patroon import patroon
from rao_cli.model.soorten.huisstijl import Huisstijl

_NIEUW: Final = "nieuw-"
_GENUMMERD: Final = patroon(r"(?P<wat>.*\S)\s+[0-9]+")
_INLEIDING: Final = """\
<p><strong>Vul in wat u weet.</strong> Wat u niet weet, laat u leeg: niet elk deel past bij elke
zaak. Schrijf geen namen, nummers of geboortedata van personen.</p>
<p><strong>Deze pagina bewaart niets vanzelf</strong> en stuurt niets weg. Sla op voordat u haar
sluit: u krijgt dan een bestand, en dat mailt u naar wie u dit formulier stuurde.</p>
<noscript><p class="let-op"><strong>Opslaan kan hier niet</strong>: uw browser voert geen scripts
uit. Vraag om het formulier voor Word.</p></noscript>
<details class="verder" hidden>
<summary>Verdergaan met een bestand dat u eerder opsloeg</summary>
<p><label for="bestand">Het bestand eindigt op .rao.json</label>
<input type="file" id="bestand" accept=".json" aria-describedby="bestand-m"></p>
</details>
<p id="bestand-m" role="status"></p>"""
#: Always in sight: how far one is, and the button, that does not move under a click.
_BALK: Final = """\
<section class="balk" aria-label="Opslaan" hidden>
<p id="gelukt" role="status"></p>
<div class="stand"><p id="hoever"></p><p id="opmerkingen"></p></div>
<button type="button" id="opslaan">Opslaan als bestand</button>
</section>"""


def make_html(formulier: Formulier, huisstijl: Huisstijl) -> bytes:
    """Return the form as a page that stands on its own."""
    nummers = count(1)
    delen = (
        *_hoofd(formulier, f"{make_stijlblad(zonder_logo(huisstijl))}\n{_lees('formulier.css')}"),
        "<body>",
        '<a class="naar-inhoud" href="#inhoud">Naar het formulier</a>',
        *_kop(formulier),
        '<main id="inhoud" tabindex="-1">',
        f"<h1>{escape(formulier.titel)}</h1>",
        _INLEIDING,
        f'<form id="formulier" autocomplete="off" novalidate {_gegevens(formulier)}>',
        *(regel for zaak in formulier.zaken for regel in _zaak(zaak, nummers, formulier.titel)),
        *_nog("zaak" if any(map(_is_nieuw, formulier.zaken)) else ""),
        "</form>",
        _BALK,
        "</main>",
        f'<footer class="slot"><p>{escape(formulier.regel)}</p></footer>',
        f"<script>{_lees('formulier.js')}</script>",
        "</body>",
        "</html>",
    )
    return ("\n".join(delen) + "\n").encode()


@cache
def _lees(naam: str) -> str:
    """Return the style or the script that ships with rao, without what only its makers read."""
    tekst = Path(__file__).with_name(naam).read_text(encoding="utf-8")
    regels = (regel.strip() for regel in tekst.splitlines())
    return "\n".join(regel for regel in regels if not regel.startswith(("//", "/*")))


def _hoofd(formulier: Formulier, stijl: str) -> Iterator[str]:
    """Yield the head of the page, which lets a browser run this one script."""
    gegevens = {
        "dcterms.identifier": formulier.kenmerk,
        "dcterms.type": "formulier",
        "dcterms.accessRights": formulier.rubricering,
    }
    script = f"script-src '{som(_lees('formulier.js'))}'"
    return make_paginahoofd(formulier.titel, stijl, gegevens, script)


def _kop(formulier: Formulier) -> Iterator[str]:
    rijen = {
        "Rubricering": formulier.rubricering,
        "Voor": formulier.voor,
        "Kenmerk": formulier.kenmerk if ":" not in formulier.kenmerk else "",
        "Gemaakt op": formulier.gemaakt_op,
    }
    yield '<header class="kop">'
    yield f'<div class="van"><p class="regio">RAO {escape(formulier.register)}</p>'
    yield '<p class="soort">Formulier</p></div>'
    yield '<dl class="gegevens">'
    for wat, waarde in rijen.items():
        if waarde:
            yield f"<div><dt>{wat}</dt><dd>{escape(waarde)}</dd></div>"
    yield "</dl></header>"


def _gegevens(formulier: Formulier) -> str:
    """Return what the script and the reader know of the form."""
    naam = f"{formulier.kenmerk}-{formulier.voor}" if formulier.voor else formulier.kenmerk
    kenmerken = {
        "vorm": str(VORM),
        "register": formulier.register,
        "kenmerk": formulier.kenmerk,
        "voor": formulier.voor,
        "bestand": re.sub(r"[^A-Za-z0-9-]+", "-", f"formulier-{naam}").strip("-"),
    }
    return " ".join(f'data-{wat}="{escape(w)}"' for wat, w in kenmerken.items())


def _is_nieuw(zaak: Zaakformulier) -> bool:
    return zaak.kenmerk.startswith(_NIEUW)


def _zaak(zaak: Zaakformulier, nummers: Iterator[int], boven: str) -> Iterator[str]:
    """Yield a zaak; the title that stands above it already is only heard again."""
    id_ = f"z{next(nummers)}"
    yield f'<section class="zaak" aria-labelledby="{id_}"{" data-plek" if _is_nieuw(zaak) else ""}>'
    stil = ' class="alleen-gehoord"' if zaak.titel == boven else ""
    yield f'<h2 id="{id_}"{stil}>{escape(zaak.titel or zaak.kenmerk)}</h2>'
    if zaak.lezen:
        yield '<div class="lezen"><h3>Om te lezen</h3><dl>'
        for naam, tekst in zaak.lezen:
            yield f"<dt>{escape(naam)}</dt><dd>{escape(tekst)}</dd>"
        yield "</dl></div>"
    koppen = [(f"r{next(nummers)}", rubriek) for rubriek in zaak.rubrieken]
    if len(koppen) > 1:
        yield f'<nav class="inhoud" aria-labelledby="{id_}"><details>'
        yield f"<summary>De {len(koppen)} delen, en wat al is ingevuld</summary><ol>"
        for kop, rubriek in koppen:
            titel = escape(rubriek.kop)
            yield f'<li><a href="#{kop}">{titel}</a> <span data-deel="{kop}"></span></li>'
        yield "</ol></details></nav>"
    for kop, rubriek in koppen:
        yield from _rubriek(rubriek, kop, nummers)
    yield "</section>"


def _rubriek(rubriek: Rubriek, id_: str, nummers: Iterator[int]) -> Iterator[str]:
    """Yield a part: a heading, why, and its fields; empty places of a list come when asked for."""
    yield f'<section class="rubriek" id="{id_}" aria-labelledby="{id_}-k">'
    yield f'<h3 id="{id_}-k">{escape(rubriek.kop)}</h3>'
    yield f'<p class="waarom">{escape(rubriek.waarom)}</p>'
    wat = ""
    for groep in rubriek.groepen:
        genummerd = _GENUMMERD.fullmatch(groep.kop)
        wat = genummerd["wat"] if genummerd else wat
        plek, kop = " data-plek" if genummerd else "", f"g{next(nummers)}"
        if groep.kop and groep.kop != rubriek.kop:
            yield f'<div class="groep" role="group" aria-labelledby="{kop}"{plek}>'
            yield f'<h4 id="{kop}">{escape(groep.kop)}</h4>'
        else:
            yield f'<div class="groep"{plek}>'
        for vak in groep.vakken:
            yield from make_vak(vak, f"v{next(nummers)}", rubriek.kop)
        yield "</div>"
    yield from _nog(wat.lower())
    yield "</section>"


def _nog(wat: str) -> Iterator[str]:
    """Yield the button that asks for one more, where the form has room for it."""
    if wat:
        yield f'<p class="nog" hidden><button type="button">Nog een {escape(wat)}</button>'
        yield f"<span hidden>Meer plaats heeft dit formulier niet. Is er nog een {escape(wat)}?"
        yield "Zet die in de mail.</span></p>"
