"""A form that is a plain text, taken apart: what stands below which headings, and on which line."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

import msgspec

from rao_cli.model.formulier.anker import Anker, gewoon, read_anker
from rao_cli.model.formulier.tekstvorm import (
    NIET_MEE,
    VOOR_RAO,
    Koptekst,
    etiket,
    onthul,
    plaatscode,
    read_teken,
)
from rao_cli.model.patroon import patroon

_CODE: Final = patroon(r"\b([0-9a-f]{6}) +(rao_[0-9a-f_]+)")


class Tekstvak(NamedTuple):
    """A field: the headings above it, its label, its text, and the line of its label (from 1)."""

    zaak: str
    kop: str
    groep: str
    label: str
    tekst: str
    regel: int

    @property
    def code(self) -> str:
        """The code of its place on the page."""
        return plaatscode(self.zaak, self.kop, self.groep, self.label)


class Kopvermelding(NamedTuple):
    """A heading, with the line that it stands on."""

    teken: Koptekst
    regel: int


class LosseRegel(NamedTuple):
    """A text that stands in no field, and its line."""

    tekst: str
    regel: int


class Tekstblad(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in a form that is a text; `voor_rao` are the lines that only rao reads."""

    vakken: tuple[Tekstvak, ...] = ()
    koppen: tuple[Kopvermelding, ...] = ()
    los: tuple[LosseRegel, ...] = ()
    voor_rao: tuple[str, ...] = ()

    @property
    def basis(self) -> Mapping[str, Anker]:
        """The anchor of each place on the page, as it was when the form was made."""
        gevonden = _CODE.findall("\n".join(self.voor_rao))
        return {code: anker for code, naam in gevonden if (anker := read_anker(naam)) is not None}


class _Bladplek(msgspec.Struct):
    """Where the reader is: the headings above a line, and the field that is open."""

    zaak: str = ""
    kop: str = ""
    groep: str = ""
    label: Kopvermelding | None = None
    regels: list[str] = msgspec.field(default_factory=list)

    def ga(self, kop: Kopvermelding) -> None:
        """Go on below another heading or label."""
        naam = kop.teken.naam
        self.label, self.regels = None, []
        match kop.teken.soort:
            case "zaak":
                self.zaak, self.kop, self.groep = naam, "", ""
            case "kop":
                self.kop, self.groep = naam, ""
            case "groep":
                self.groep = naam
            case "label":
                self.label = kop
                self.regels = [kop.teken.rest] if kop.teken.rest else []

    def sluit(self) -> Iterator[Tekstvak]:
        """Yield the field that ends here, when there is one."""
        if self.label is not None:
            tekst = gewoon("\n".join(self.regels))
            yield Tekstvak(
                self.zaak, self.kop, self.groep, self.label.teken.naam, tekst, self.label.regel
            )


def read_blad(tekst: str) -> Tekstblad:
    """Take a text apart; what is no heading, no label and in no field is `los`."""
    plek, vakken, koppen = _Bladplek(), list[Tekstvak](), list[Kopvermelding]()
    los, voor_rao = list[LosseRegel](), list[str]()
    for nummer, regel in enumerate(_regels(tekst), start=1):
        if (teken := read_teken(regel)) is not None:
            vakken += plek.sluit()
            kop = Kopvermelding(teken, nummer)
            plek.ga(kop)
            koppen += () if teken.soort == "label" else (kop,)
        elif plek.label is not None:
            plek.regels.append(onthul(regel))
        elif plek.kop == etiket(VOOR_RAO):
            voor_rao.append(regel)
        elif regel.strip() and not regel.startswith(NIET_MEE):
            los.append(LosseRegel(onthul(regel).strip(), nummer))
    vakken += plek.sluit()
    return Tekstblad(
        vakken=tuple(vakken), koppen=tuple(koppen), los=tuple(los), voor_rao=tuple(voor_rao)
    )


def _regels(tekst: str) -> list[str]:
    return tekst.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
