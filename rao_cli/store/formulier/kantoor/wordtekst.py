"""The text of a docx as blocks: what changes were tracked is read as if they were accepted."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Final, Literal
from xml.etree.ElementTree import Element

import msgspec

from rao_cli.model.formulier.leesblok import Leesblok
from rao_cli.store.formulier.kantoor.boom import kind, kinderen, lokaal, waarde
from rao_cli.store.formulier.kantoor.regelbouw import Regelbouw
from rao_cli.store.formulier.kantoor.wordlijst import Wordlijsten, Wordstijl, kopniveau, lijstplek

#: What is no text, or is there twice.
_WEG: Final = frozenset(
    {
        *("pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr"),
        *("instrText", "delInstrText", "Fallback", "proofErr", "rt"),
    }
)
_VERWIJDERD: Final = frozenset({"del", "moveFrom"})
_TOEGEVOEGD: Final = frozenset({"ins", "moveTo"})
_TEKENS: Final = {
    "br": "\n",
    "cr": "\n",
    "tab": "\t",
    "ptab": "\t",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
    "sym": "\ufffd",
}
_GETELD: Final = {
    "footnoteReference": "noot",
    "endnoteReference": "noot",
    "commentReference": "opmerking",
    "del": "wijziging",
    "moveFrom": "wijziging",
}


class Wordlezer(msgspec.Struct):
    """Goes through a text once; `geteld` says what it met that is no text."""

    stijlen: Mapping[str, Wordstijl]
    lijsten: Wordlijsten
    blokken: list[Leesblok] = msgspec.field(default_factory=list)
    geteld: Counter[str] = msgspec.field(default_factory=Counter)
    _bouw: Regelbouw = msgspec.field(default_factory=Regelbouw)
    _kaders: list[Element] = msgspec.field(default_factory=list)
    _tabellen: int = 0
    _opmaak: Element | None = None

    def lees(self, inhoud: Iterable[Element], cel: tuple[int, ...] = ()) -> None:
        """Read blocks: paragraphs, tables, and whatever stands around them."""
        for element in inhoud:
            naam = lokaal(element)
            if naam == "p":
                self._alinea(element, cel)
            elif naam == "tbl":
                self._tabel(element, cel)
            elif naam in _VERWIJDERD:
                self.geteld["wijziging"] += 1
            elif naam in {"bookmarkStart", "bookmarkEnd"}:
                self._stuk(element)
            elif naam not in _WEG:
                self.geteld["wijziging"] += naam in _TOEGEVOEGD
                self.lees(element, cel)

    def _tabel(self, tabel: Element, cel: tuple[int, ...]) -> None:
        self._tabellen += 1
        nummer, rijen = self._tabellen, 0
        for rij in _door(tabel, "tr"):
            opmaak = kind(rij, "trPr")
            self.geteld["wijziging"] += any(kind(opmaak, n) is not None for n in ("ins", "del"))
            if kind(opmaak, "del") is None:
                for kolom, hokje in enumerate(_door(rij, "tc")):
                    self.lees(hokje, (*cel, nummer, rijen, kolom))
                rijen += 1

    def _alinea(self, alinea: Element, cel: tuple[int, ...]) -> None:
        opmaak = kind(alinea, "pPr")
        self._opmaak = opmaak if self._opmaak is None else self._opmaak
        for element in alinea:
            self._stuk(element)
        merk = kind(opmaak, "rPr")
        if merk is not None:
            self.geteld["wijziging"] += any(kind(merk, n) is not None for n in ("ins", "del"))
            if kind(merk, "del") is not None:
                return  # the end of this paragraph was taken out: it goes on in the next
        self._klaar(cel)
        kaders, self._kaders = self._kaders, []
        for kader in kaders:
            self._terzijde(kader)

    def _klaar(self, cel: tuple[int, ...]) -> None:
        tekst, bladwijzers, besturing = self._bouw.neem()
        opmaak, self._opmaak = self._opmaak, None
        stijl = self.stijlen.get(waarde(kind(opmaak, "pStyle")), Wordstijl())
        soort, niveau, teken, lijst = self._soort(opmaak, stijl)
        self.blokken.append(
            Leesblok(
                tekst=tekst,
                soort=soort,
                niveau=niveau,
                teken=teken,
                lijst=lijst,
                stijl=stijl.naam,
                cel=cel,
                bladwijzers=bladwijzers,
                besturing=besturing,
            )
        )

    def _soort(
        self, opmaak: Element | None, stijl: Wordstijl
    ) -> tuple[Literal["alinea", "kop", "punt"], int, str, str]:
        """Say whether a paragraph is a heading, an item of a list, or neither."""
        if niveau := kopniveau(opmaak) or stijl.kop:
            return "kop", niveau, "", ""
        nummer, diep = lijstplek(opmaak)
        if not nummer:
            nummer, diep = stijl.lijst
        if teken := self.lijsten.teken(nummer, diep):
            return "punt", diep, teken, nummer
        return "alinea", 0, "", ""

    def _terzijde(self, kader: Element) -> None:
        """Read a text box: what stands in it stands in no field."""
        eigen = Wordlezer(self.stijlen, self.lijsten, geteld=self.geteld)
        eigen.lees(kader)
        self.blokken += terzijde(eigen.blokken)

    def _stuk(self, element: Element) -> None:
        """Read a piece of a paragraph."""
        naam = lokaal(element)
        if naam == "t":
            self._bouw.zet(element.text or "")
        elif naam in _TEKENS:
            self._bouw.zet(_TEKENS[naam])
        elif naam in _GETELD:
            self.geteld[_GETELD[naam]] += 1
        elif naam in _EIGEN:
            _EIGEN[naam](self, element)
        elif naam not in _WEG:
            self.geteld["wijziging"] += naam in _TOEGEVOEGD
            for binnen in element:
                self._stuk(binnen)

    def _begin(self, element: Element) -> None:
        self._bouw.begin(waarde(element, "id"), waarde(element, "name"))

    def _eind(self, element: Element) -> None:
        self._bouw.eind(waarde(element, "id"))

    def _beeld(self, beeld: Element) -> None:
        kaders = [een for een in beeld.iter() if lokaal(een) == "txbxContent"]
        self._kaders += kaders
        self.geteld["kader" if kaders else "plaatje"] += 1

    def _besturing(self, sdt: Element) -> None:
        opmaak, begin = kind(sdt, "sdtPr"), self._bouw.plek
        for binnen in kind(sdt, "sdtContent") or ():
            self._stuk(binnen)
        toont = kind(opmaak, "showingPlcHdr")
        uit = waarde(toont) in {"0", "false", "off"}
        tag = waarde(kind(opmaak, "tag"))
        self._bouw.bestuurd(tag, begin, toont_uitleg=toont is not None and not uit)


#: What asks more than its text.
_EIGEN: Final[Mapping[str, Callable[[Wordlezer, Element], None]]] = {
    "bookmarkStart": Wordlezer._begin,  # noqa: SLF001 - a table of its own methods
    "bookmarkEnd": Wordlezer._eind,  # noqa: SLF001
    "drawing": Wordlezer._beeld,  # noqa: SLF001
    "pict": Wordlezer._beeld,  # noqa: SLF001
    "object": Wordlezer._beeld,  # noqa: SLF001
    "sdt": Wordlezer._besturing,  # noqa: SLF001
}


def _door(element: Element, naam: str) -> Iterable[Element]:
    """Yield rows or cells, those inside a control too."""
    for een in element:
        if lokaal(een) == naam:
            yield een
        elif lokaal(een) in {"sdt", "sdtContent", "customXml", *_TOEGEVOEGD}:
            yield from _door(een, naam)


def terzijde(blokken: Iterable[Leesblok]) -> Iterable[Leesblok]:
    """Yield the blocks of a text box or a note: of no table, and without names."""
    for blok in blokken:
        if blok.tekst.strip():
            yield Leesblok(
                tekst=blok.tekst,
                soort=blok.soort,
                niveau=blok.niveau,
                teken=blok.teken,
                lijst=blok.lijst,
                terzijde=True,
            )


def read_noten(boom: Element | None, naam: str, lezer: Wordlezer) -> None:
    """Add the notes of a file, which stand beside its text."""
    for noot in kinderen(boom, naam):
        if waarde(noot, "type") in {"", "normal"}:
            eigen = Wordlezer(lezer.stijlen, lezer.lijsten)
            eigen.lees(noot)
            lezer.blokken += terzijde(eigen.blokken)
