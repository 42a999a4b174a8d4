"""The blocks of a paper as HTML: every value is data, every table has a name."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Final, NamedTuple

from rao_cli.documents.formats.blokken import (
    Alinea,
    Bladzijde,
    Citaat,
    Kopregel,
    Letterlijk,
    Papierblok,
    Papiertabel,
    Punten,
    Streep,
    Tekstdeel,
    Tekstregel,
    platte_tekst,
)
from rao_cli.model.patroon import patroon

#: What is read as one: a short kenmerk, and a date.
_HEEL: Final = patroon(
    r"(?<![\w-])(?:[ABZ]-[0-9A-Z][0-9A-Z-]{4,14}(?![\w-])"
    r"|[0-9]{1,2} (?:jan|febr)uari [0-9]{4}|[0-9]{1,2} (?:maart|april|mei|ju[nl]i) [0-9]{4}"
    r"|[0-9]{1,2} (?:augustus|oktober|(?:sept|nov|dec)ember) [0-9]{4})"
)
#: A cell with at most so many letters stays on one line.
_KORTE_CEL: Final = 16
#: A word that may be wider than the place it stands in.
_LANG: Final = patroon(r"(\S{31,})")


class Hoofdstuk(NamedTuple):
    """A heading of the second level: where it stands, and what it says."""

    id: str
    titel: str


class Blokschrijver:
    """Writes blocks one after another; knows the headings and the names that were given."""

    def __init__(self) -> None:
        self.hoofdstukken: list[Hoofdstuk] = []
        self._kop, self._niveau, self._koppen = "", 0, 0
        self._namen: dict[str, int] = {}

    def schrijf(self, blokken: Iterable[Papierblok]) -> Iterator[str]:
        """Yield the HTML of each block."""
        for blok in blokken:
            match blok:
                case Kopregel():
                    yield self._kopregel(blok)
                case Alinea():
                    yield f"<p>{html_regel(blok.regel)}</p>"
                case Punten():
                    yield from self._punten(blok)
                case Papiertabel():
                    yield from self._tabel(blok)
                case Citaat():
                    yield "<blockquote>"
                    yield from self.schrijf(blok.blokken)
                    yield "</blockquote>"
                case Letterlijk():
                    # A line end right after <pre> is no part of the text.
                    yield f"<pre>\n{escape(blok.tekst)}</pre>"
                case Streep():
                    yield "<hr>"
                case Bladzijde():
                    yield '<hr class="bladzijde">'

    def _kopregel(self, blok: Kopregel) -> str:
        """A heading is at most one level below the one before, whatever a template says."""
        self._niveau = min(blok.niveau, self._niveau + 1)
        self._koppen += 1
        self._kop = platte_tekst(blok.regel)
        id_ = f"deel-{self._koppen}"
        if self._niveau == 2:  # noqa: PLR2004
            self.hoofdstukken.append(Hoofdstuk(id_, self._kop))
        return f'<h{self._niveau} id="{id_}">{html_regel(blok.regel)}</h{self._niveau}>'

    def _punten(self, blok: Punten) -> Iterator[str]:
        soort = "ul" if blok.begin is None else "ol"
        begin = "" if blok.begin in {None, 1} else f' start="{blok.begin}"'
        ruim = ' class="ruim"' if blok.ruim else ""
        yield f"<{soort}{begin}{ruim}>"
        for punt in blok.punten:
            yield "<li>"
            match punt:
                case (Alinea() as eerste, *rest) if not blok.ruim:
                    yield html_regel(eerste.regel)
                    yield from self.schrijf(rest)
                case _:
                    yield from self.schrijf(punt)
            yield "</li>"
        yield f"</{soort}>"

    def _tabel(self, tabel: Papiertabel) -> Iterator[str]:
        """Write a table in a region that the keyboard can move, named by its caption.

        A table without a caption is named after the heading above it; who sees it needs no more.
        """
        naam = tabel.titel or self._kop or "Tabel"
        keer = self._namen[naam] = self._namen.get(naam, 0) + 1
        id_ = f"tabel-{sum(self._namen.values())}"
        nog_een = f" ({keer})" if keer > 1 else ""
        titel = escape(tabel.titel) + _gehoord(nog_een if tabel.titel else naam + nog_een)
        stil = "" if tabel.titel else ' class="stil"'
        yield f'<div class="tabel" role="region" aria-labelledby="{id_}" tabindex="0">'
        yield f'<table><caption id="{id_}"{stil}>{titel}</caption>'
        yield f"<thead>{_rij(tabel, tabel.kop, 'col')}</thead>"
        yield "<tbody>"
        for rij in tabel.rijen:
            yield _rij(tabel, rij, "row" if _heeft_rijkoppen(tabel) else "")
        yield "</tbody></table></div>"


def html_regel(regel: Tekstregel) -> str:
    """Return a line with its looks."""
    return "".join(map(_deel, regel))


def _deel(deel: Tekstdeel) -> str:
    tekst = "<br>".join(map(_woorden, deel.tekst.split("\n")))
    for zo, merk in ((deel.code, "code"), (deel.cursief, "em"), (deel.vet, "strong")):
        tekst = f"<{merk}>{tekst}</{merk}>" if zo else tekst
    if deel.adres.lower().startswith(("https://", "http://", "mailto:")):
        tekst = f'<a href="{escape(deel.adres)}" rel="noreferrer">{tekst}</a>'
    return tekst


def _woorden(tekst: str) -> str:
    """Return words that keep together what is one, and break where nothing else would."""
    delen = _LANG.split(tekst)
    for nummer, deel in enumerate(delen):
        if nummer % 2:
            delen[nummer] = f'<span class="lang">{escape(deel)}</span>'
        else:
            delen[nummer] = _HEEL.sub(r'<span class="heel">\g<0></span>', escape(deel))
    return "".join(delen)


def _gehoord(tekst: str) -> str:
    """Return a text for who hears the page and does not see it."""
    return f'<span class="alleen-gehoord">{escape(tekst)}</span>' if tekst else ""


def _heeft_rijkoppen(tabel: Papiertabel) -> bool:
    """Say whether the first column says what its row is about: words, and in every row."""
    eerste = [platte_tekst(rij[0]).strip() for rij in tabel.rijen]
    return len(tabel.kop) > 1 and not tabel.rechts[0] and all(eerste)


def _is_kort(cel: Tekstregel) -> bool:
    """Say whether a cell is a few words that stay on one line where there is room."""
    tekst = platte_tekst(cel)
    return " " in tekst and "\n" not in tekst and len(tekst) <= _KORTE_CEL


def _rij(tabel: Papiertabel, rij: tuple[Tekstregel, ...], kop: str) -> str:
    """Return a row; `kop` is the scope of its headings: all are one, or the first, or none."""
    cellen = []
    for nummer, (cel, rechts) in enumerate(zip(rij, tabel.rechts, strict=True)):
        is_kop = kop == "col" or (kop == "row" and nummer == 0)
        begin = f'th scope="{kop}"' if is_kop else "td"
        namen = [*(["rechts"] if rechts else []), *(["kort"] if _is_kort(cel) else [])]
        klasse = f' class="{" ".join(namen)}"' if namen else ""
        cellen.append(f"<{begin}{klasse}>{html_regel(cel)}</{begin[:2]}>")
    return f"<tr>{''.join(cellen)}</tr>"
