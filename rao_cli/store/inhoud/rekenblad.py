"""The cells of a workbook of Excel, row by row: its texts lie in another part than its rows."""

import html
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

import msgspec

from rao_cli.model.patroon import patroon
from rao_cli.store.inhoud.getal import gewoon_getal
from rao_cli.store.inhoud.inzage import ALINEA, CEL, InhoudTeVeel
from rao_cli.store.inhoud.opmaaktekst import opmaaktekst

TEKSTEN: Final = "xl/sharedStrings.xml"
STIJLEN: Final = "xl/styles.xml"
BLADEN: Final = "xl/worksheets/"
_TEKSTEN: Final = 200_000
_STUK: Final = patroon(
    r"<(?:[\w.-]++:)?+(?:(?P<rij>/row)>|c\b(?P<cel>[^<>]*+)>|v\b[^<>]*+>(?P<waarde>[^<]*+)"
    r"|f\b[^<>]*+>(?P<formule>[^<]*+))|>(?P<tekst>[^<]++)"
)
#: The cells; before and behind them are the head of a page, the lists to choose from, the tips.
_CELDEEL: Final = patroon(r"<(?P<voor>(?:[\w.-]++:)?+)sheetData\b[^<>]*+>")
#: In the head of a page: what stands left or right, and in which letters.
_PAGINACODE: Final = patroon(r'&amp;(?:"[^"]*+"|&quot;[^&]*+&quot;|K[0-9A-F]{6}|[A-Z])')
_SOORT: Final = patroon(r'\bt="(\w+)"')
_STIJL: Final = patroon(r'\bs="(\d{1,6})"')
_VORM: Final = patroon(r"<numFmt\b([^<>]*+)>")
_CODE: Final = patroon(r'\bformatCode="([^"]*+)"')
_XF: Final = patroon(r"<xf\b([^<>]*+)>")
_NUMMER: Final = patroon(r'\bnumFmtId="(\d{1,6})"')
_CELLEN: Final = 500_000
#: So many tags and ends has a cell at most.
_TAGS: Final = 5
_SI: Final = patroon(r"<(?:[\w.-]++:)?+si\b[^<>]*+>")
#: What Excel itself calls a date, without saying so in the file.
_DAGEN: Final = frozenset(map(str, (*range(14, 18), 22, *range(27, 37), *range(50, 59))))
_NUL: Final = date(1899, 12, 30)
#: The last day that a workbook can have: 31 December 9999.
_LAATSTE: Final = 2_958_465


class Excelmap(msgspec.Struct, frozen=True):
    """What the cells of all sheets refer to: texts by number, and which styles show a day."""

    teksten: Sequence[str]
    dagstijlen: frozenset[int]
    #: Which texts a cell has; the others are there still, where nobody sees them.
    _gezien: set[int] = msgspec.field(default_factory=set)

    def blad(self, bron: str) -> Iterator[str]:
        """Yield the cells of one sheet; InhoudTeVeel when there are more than a list has."""
        if bron.count("<c") > _CELLEN or bron.count("<") > _CELLEN * _TAGS:
            raise InhoudTeVeel("er staan te veel cellen in")
        voor, cellen, na = _delen(bron)
        yield from opmaaktekst(_PAGINACODE.sub(" ", f"{voor}{na}"), office=True)
        yield ALINEA
        yield from self._cellen(cellen)

    def _cellen(self, bron: str) -> Iterator[str]:
        soort = stijl = ""
        for stuk in _STUK.finditer(bron):
            if stuk["rij"]:
                yield ALINEA
            elif (cel := stuk["cel"]) is not None:
                soort, stijl = _eerste(_SOORT, cel), _eerste(_STIJL, cel)
                yield CEL
            elif (waarde := stuk["waarde"]) is not None:
                yield self._waarde(waarde, soort, stijl)
            elif (formule := stuk["formule"]) is not None:
                yield f"{html.unescape(formule)}{CEL}"
            elif not (tekst := stuk["tekst"]).isspace():
                yield html.unescape(tekst)

    def rest(self) -> Iterator[str]:
        """Yield the texts that no cell has any more."""
        for nummer, tekst in enumerate(self.teksten):
            if nummer not in self._gezien:
                yield f"{tekst}{ALINEA}"

    def _waarde(self, waarde: str, soort: str, stijl: str) -> str:
        if soort == "s" and waarde.isascii() and waarde.isdigit():
            nummer = int(waarde) if len(waarde) < len(str(_LAATSTE)) + 3 else -1
            if 0 <= nummer < len(self.teksten):
                self._gezien.add(nummer)
                return self.teksten[nummer]
        elif soort in {"", "n"} and stijl and int(stijl) in self.dagstijlen:
            return _dag(gewoon_getal(waarde))
        return gewoon_getal(html.unescape(waarde))


def read_werkmap(teksten: str, stijlen: str) -> Excelmap:
    """Read what the sheets refer to; both may be empty. InhoudTeVeel when it is too much."""
    if teksten.count("<si") > _TEKSTEN:
        raise InhoudTeVeel("er staan te veel teksten in")
    per_tekst = ("".join(opmaaktekst(stuk)).strip() for stuk in _SI.split(teksten)[1:])
    vormen = (v for v in _VORM.findall(stijlen) if _is_dag(_eerste(_CODE, v)))
    eigen = {_eerste(_NUMMER, vorm) for vorm in vormen}
    cellen = stijlen.partition("<cellXfs")[2].partition("</cellXfs>")[0]
    nummers = [_eerste(_NUMMER, xf) for xf in _XF.findall(cellen)]
    dagen = (n for n, nummer in enumerate(nummers) if nummer in _DAGEN or nummer in eigen)
    return Excelmap(list(per_tekst), frozenset(dagen))


def _delen(bron: str) -> tuple[str, str, str]:
    """Return what stands before the cells of a sheet, the cells, and what stands behind them."""
    begin = _CELDEEL.search(bron)
    if begin is None:
        return "", bron, ""
    cellen, eind, na = bron[begin.end() :].partition(f"</{begin['voor']}sheetData>")
    return bron[: begin.start()], cellen, eind + na


def _is_dag(vorm: str) -> bool:
    """Say whether a way of showing numbers shows a day: without what is between quotes."""
    kaal = re.sub(r"&quot;[^&]*&quot;|\[[^\]]*\]|\\.", "", vorm).lower()
    return "y" in kaal or "j" in kaal or ("d" in kaal and "m" in kaal)


def _dag(waarde: str) -> str:
    """Return the day that a number stands for, as it is written in Dutch; else the number."""
    heel = waarde.partition(".")[0]
    if heel.isascii() and heel.isdigit() and len(heel) < len(str(_LAATSTE)) + 1:
        nummer = int(heel)
        if 0 < nummer <= _LAATSTE:
            return f"{_NUL + timedelta(days=nummer):%d-%m-%Y}"
    return waarde


def _eerste(patroon: re.Pattern[str], tekst: str) -> str:
    gevonden = patroon.search(tekst)
    return gevonden[1] if gevonden else ""
