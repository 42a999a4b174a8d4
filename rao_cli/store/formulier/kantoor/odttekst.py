"""The text of an odt as blocks, by the same rules as a docx."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Final, Literal
from xml.etree.ElementTree import Element

import msgspec

from rao_cli.model.formulier.leesblok import Leesblok
from rao_cli.model.patroon import patroon
from rao_cli.store.formulier.kantoor.boom import alle, getal, lokaal, waarde
from rao_cli.store.formulier.kantoor.odtstijl import Odtstijlen
from rao_cli.store.formulier.kantoor.regelbouw import Regelbouw
from rao_cli.store.formulier.kantoor.wordtekst import terzijde

#: What is no text; what was taken out while changes were tracked stands in the first.
_WEG: Final = frozenset(
    {
        *("tracked-changes", "forms", "sequence-decls", "variable-decls", "user-field-decls"),
        *("table-columns", "table-column", "soft-page-break", "ruby-text", "annotation-end"),
    }
)
_WIT: Final = patroon(r"[ \t\r\n]+")
_MEESTE_SPATIES: Final = 100


class _Lijststand(msgspec.Struct):
    """A list while it is read: its name and style, and the number of each level."""

    naam: str
    stijl: str
    diep: int
    stand: int
    #: What the next paragraph of the item gets: its sign, or nothing for the second one.
    teken: str = ""


class Odtlezer(msgspec.Struct):
    """Goes through a text once; `geteld` says what it met that is no text."""

    stijlen: Odtstijlen
    blokken: list[Leesblok] = msgspec.field(default_factory=list)
    geteld: Counter[str] = msgspec.field(default_factory=Counter)
    _bouw: Regelbouw = msgspec.field(default_factory=Regelbouw)
    _kaders: list[Element] = msgspec.field(default_factory=list)
    _tabellen: int = 0
    _lijsten: int = 0
    _standen: dict[tuple[str, int], int] = msgspec.field(default_factory=dict)
    _na_wit: bool = True

    def lees(
        self, inhoud: Iterable[Element], cel: tuple[int, ...] = (), lijst: _Lijststand | None = None
    ) -> None:
        """Read blocks: paragraphs, lists, tables, and whatever stands around them."""
        for element in inhoud:
            naam = lokaal(element)
            if naam in {"p", "h"}:
                self._alinea(element, cel, lijst)
            elif naam == "list":
                self._lijst(element, cel, lijst)
            elif naam == "table":
                self._tabel(element, cel)
            elif naam == "frame":
                self._beeld(element)
                self._leeg_kaders()
            elif naam in _EIGEN:
                self._stuk(element)
            elif naam not in _WEG:
                self.lees(element, cel, lijst)

    def _tabel(self, tabel: Element, cel: tuple[int, ...]) -> None:
        self._tabellen += 1
        nummer = self._tabellen
        for rij, regel in enumerate(_rijen(tabel)):
            hokjes = (een for een in regel if lokaal(een) in {"table-cell", "covered-table-cell"})
            for kolom, hokje in enumerate(hokjes):
                self.lees(hokje, (*cel, nummer, rij, kolom))

    def _lijst(self, element: Element, cel: tuple[int, ...], boven: _Lijststand | None) -> None:
        if boven:
            lijst = _Lijststand(boven.naam, waarde(element, "style-name") or boven.stijl, 0, 0)
            lijst.diep = boven.diep + 1
        else:
            self._lijsten += 1
            # A list that goes on in another element is the same one.
            naam = waarde(element, "continue-list") or waarde(element, "id") or f"l{self._lijsten}"
            lijst = _Lijststand(naam, waarde(element, "style-name"), 1, 0)
            if waarde(element, "continue-numbering") == "true":
                naam = lijst.naam = f"stijl {lijst.stijl}"
        sleutel = lijst.naam, lijst.diep
        if boven or not waarde(element, "continue-list"):
            self._standen.pop(sleutel, None)
        lijst.stand = self._standen.get(sleutel, self.stijlen.begin(lijst.stijl, lijst.diep) - 1)
        for item in element:
            self._punt(item, cel, lijst)
        self._standen[sleutel] = lijst.stand

    def _punt(self, item: Element, cel: tuple[int, ...], lijst: _Lijststand) -> None:
        if lokaal(item) != "list-item":
            self.lees(item, cel)
            return
        lijst.stand = getal(waarde(item, "start-value"), lijst.stand + 1)
        lijst.teken = self.stijlen.teken(lijst.stijl, lijst.diep, lijst.stand)
        self.lees(item, cel, lijst)

    def _alinea(self, alinea: Element, cel: tuple[int, ...], lijst: _Lijststand | None) -> None:
        self._na_wit = True
        self._inhoud(alinea)
        tekst, bladwijzers, besturing = self._bouw.neem()
        soort: Literal["alinea", "kop", "punt"] = "alinea"
        diep, teken = 0, ""
        if lokaal(alinea) == "h":
            soort, diep = "kop", getal(waarde(alinea, "outline-level"), 1)
        elif lijst and lijst.teken:
            soort, diep, teken, lijst.teken = "punt", lijst.diep - 1, lijst.teken, ""
        self.blokken.append(
            Leesblok(
                tekst=tekst,
                soort=soort,
                niveau=diep,
                teken=teken,
                lijst=lijst.naam if lijst and soort == "punt" else "",
                stijl=self.stijlen.naam(waarde(alinea, "style-name")),
                cel=cel,
                bladwijzers=bladwijzers,
                besturing=besturing,
            )
        )
        self._leeg_kaders()

    def _leeg_kaders(self) -> None:
        kaders, self._kaders = self._kaders, []
        for kader in kaders:
            eigen = Odtlezer(self.stijlen, geteld=self.geteld)
            eigen.lees(kader)
            self.blokken += terzijde(eigen.blokken)

    def _inhoud(self, element: Element) -> None:
        self._zet(element.text or "")
        for binnen in element:
            self._stuk(binnen)
            self._zet(binnen.tail or "")

    def _stuk(self, element: Element) -> None:
        """Read a piece of a paragraph."""
        naam = lokaal(element)
        if naam in _EIGEN:
            _EIGEN[naam](self, element)
        elif naam not in _WEG:
            self._inhoud(element)

    def _spaties(self, element: Element) -> None:
        self._vast(" " * min(getal(waarde(element, "c"), 1), _MEESTE_SPATIES))

    def _tab(self, _: Element) -> None:
        self._vast("\t")

    def _regeleinde(self, _: Element) -> None:
        self._vast("\n")

    def _begin(self, element: Element) -> None:
        self._bouw.begin(waarde(element, "name"), waarde(element, "name"))

    def _eind(self, element: Element) -> None:
        self._bouw.eind(waarde(element, "name"))

    def _punt_hier(self, element: Element) -> None:
        self._begin(element)
        self._eind(element)

    def _opmerking(self, _: Element) -> None:
        self.geteld["opmerking"] += 1

    def _noot(self, element: Element) -> None:
        self.geteld["noot"] += 1
        self._kaders += alle(element, "note-body")

    def _beeld(self, kader: Element) -> None:
        kaders = [*alle(kader, "text-box")]
        self._kaders += kaders
        self.geteld["kader" if kaders else "plaatje"] += 1

    def _besturing(self, element: Element) -> None:
        begin = self._bouw.plek
        self._inhoud(element)
        toont = waarde(element, "showing-place-holder") == "true"
        self._bouw.bestuurd(waarde(element, "tag"), begin, toont_uitleg=toont)

    def _vast(self, tekst: str) -> None:
        self._bouw.zet(tekst)
        self._na_wit = False

    def _zet(self, tekst: str) -> None:
        """Add text of the file itself: blanks in a row are one, and none begin a paragraph."""
        if not tekst:
            return
        tekst = _WIT.sub(" ", tekst)
        if self._na_wit:
            tekst = tekst.removeprefix(" ")
        if tekst:
            self._bouw.zet(tekst)
            self._na_wit = tekst.endswith(" ")


#: What asks more than its text.
_EIGEN: Final[Mapping[str, Callable[[Odtlezer, Element], None]]] = {
    "s": Odtlezer._spaties,  # noqa: SLF001
    "tab": Odtlezer._tab,  # noqa: SLF001
    "line-break": Odtlezer._regeleinde,  # noqa: SLF001
    "bookmark-start": Odtlezer._begin,  # noqa: SLF001
    "bookmark-end": Odtlezer._eind,  # noqa: SLF001
    "bookmark": Odtlezer._punt_hier,  # noqa: SLF001
    "annotation": Odtlezer._opmerking,  # noqa: SLF001
    "note": Odtlezer._noot,  # noqa: SLF001
    "frame": Odtlezer._beeld,  # noqa: SLF001
    "content-control": Odtlezer._besturing,  # noqa: SLF001
}


def _rijen(tabel: Element) -> Iterable[Element]:
    for een in tabel:
        if lokaal(een) == "table-row":
            yield een
        elif lokaal(een) in {"table-header-rows", "table-rows", "table-row-group"}:
            yield from _rijen(een)
