"""The style sheet of a page: the shipped one, with the colours and letters of the region."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from rao_cli.documents.formats.blokken import Papiergegevens
from rao_cli.documents.formats.kleur import leesbaar, meng
from rao_cli.documents.formats.vormgeving import Vormgeving
from rao_cli.documents.opmaak import datum

_LETTER: Final = '"Segoe UI", "Source Sans 3", "Noto Sans", system-ui, sans-serif'
#: Paper, table it lies on, ink, softer ink, lines, shade; what warns: behind, letters, border.
_LICHT: Final = ("#ffffff", "#f3f2ee", "#1b2026", "#545b64", "#d8d8d2", "#b9bcc2")
_DONKER: Final = ("#171b20", "#0e1115", "#e6e9ec", "#a8b0b9", "#3a424b", "#565f6a")
_LET_OP_LICHT: Final = ("#fff2d9", "#6b3a00", "#b7791f")
_LET_OP_DONKER: Final = ("#3a2a0e", "#ffd99c", "#b98a3c")
_NAMEN: Final = ("papier", "tafel", "inkt", "grijs", "lijn", "schaduw")
_NAMEN_LET_OP: Final = ("let-op", "inkt-let-op", "rand-let-op")


def make_stijlblad(vormgeving: Vormgeving, gegevens: Papiergegevens | None = None) -> str:
    """Return the style sheet of a page; with what stands at each printed page of a paper."""
    onderaan = _bladzijde(vormgeving, gegevens) if gegevens else ""
    return "\n".join((make_kleuren(vormgeving), onderaan, read_blad("papier.css")))


def make_kleuren(vormgeving: Vormgeving) -> str:
    """Return the colours and letters of a region, by day and by night: every page has these."""
    licht = _kleuren(vormgeving.kleur, _LICHT, _LET_OP_LICHT, 0.06)
    donker = _kleuren(vormgeving.kleur, _DONKER, _LET_OP_DONKER, 0.12)
    dag = _regels({**licht, "letter": _letter(vormgeving)})
    return f"{dag}\n@media screen and (prefers-color-scheme: dark) {{ {_regels(donker)} }}"


@cache
def read_blad(naam: str) -> str:
    """Return a style sheet or script that ships with rao."""
    return Path(__file__).with_name(naam).read_text(encoding="utf-8")


def _letter(vormgeving: Vormgeving) -> str:
    eigen = f'"{vormgeving.lettertype}", ' if vormgeving.lettertype else ""
    return eigen + _LETTER


def _kleuren(
    kleur: str, vlakken: tuple[str, ...], let_op: tuple[str, ...], tint: float
) -> Mapping[str, str]:
    """Return the colours of light or dark: that of the region can be read on each of them."""
    papier, tafel = vlakken[:2]
    eerst = leesbaar(kleur, papier, tafel)
    vlak = meng(papier, eerst, tint)
    paren = zip((*_NAMEN, *_NAMEN_LET_OP), (*vlakken, *let_op), strict=True)
    return {**dict(paren), "vlak": vlak, "kleur": leesbaar(eerst, papier, tafel, vlak)}


def _regels(waarden: Mapping[str, str]) -> str:
    return f":root {{ {' '.join(f'--{naam}: {w};' for naam, w in waarden.items())} }}"


def _bladzijde(vormgeving: Vormgeving, gegevens: Papiergegevens) -> str:
    """Return the margins of a printed page: rubricering, status, kenmerk, date, page n of m."""
    wat = [f"RAO {gegevens.regio}" if gegevens.regio else "", gegevens.kenmerk]
    if gegevens.gemaakt_op:
        wat.append(f"gemaakt op {datum(gegevens.gemaakt_op)}")
    voet = "\n".join(filter(None, (vormgeving.voettekst, " · ".join(filter(None, wat)))))
    vakken = {
        "top-left": css_tekst(gegevens.rubricering),
        "top-right": css_tekst(gegevens.status.upper() if gegevens.concept else gegevens.status),
        "bottom-left": css_tekst(voet),
        "bottom-right": '"Bladzijde " counter(page) " van " counter(pages)',
    }
    letter = _letter(vormgeving)
    soort = f"font: 9pt/1.4 {letter}; color: #444; white-space: pre-wrap;"
    randen = "\n".join(f"  @{vak} {{ content: {wat}; {soort} }}" for vak, wat in vakken.items())
    return f"@page {{\n  size: A4; margin: 20mm 18mm 22mm;\n{randen}\n}}"


def css_tekst(tekst: str) -> str:
    """Return a text as a string of CSS: whatever is no plain letter or digit by its number."""
    tekens = (t if t.isascii() and t.isalnum() else f"\\{ord(t):x} " for t in tekst)
    return f'"{"".join(tekens)}"'
