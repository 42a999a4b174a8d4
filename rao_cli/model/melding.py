"""A finding is a value: what is wrong, where, by which statement, and what to do."""

from collections.abc import Mapping
from typing import Final, Literal

import msgspec
from msgspec.structs import replace

Ernst = Literal["fout", "waarschuwing", "aandachtspunt"]
#: What a region makes of a rule: another severity, or nothing at all.
Weging = Literal["fout", "waarschuwing", "aandachtspunt", "uit"]
UIT: Final = "uit"
Profiel = Literal["inname", "behandeling", "opschaling"]
Pad = tuple[str | int, ...]

#: From light to heavy; the place in this tuple is the weight.
ERNSTEN: tuple[Ernst, ...] = ("aandachtspunt", "waarschuwing", "fout")


def zwaarste(*ernsten: Ernst) -> Ernst:
    """Return the heaviest of one or more severities."""
    return max(ernsten, key=ERNSTEN.index)


def write_pad(pad: Pad) -> str | None:
    """Write a path as text: `zaken.Z-7K3F9E.oplossingsrichtingen[0]`; an empty path is None."""
    if not pad:
        return None
    tekst = "".join(f"[{deel}]" if isinstance(deel, int) else f".{deel}" for deel in pad)
    return tekst.removeprefix(".")


class Kaart(msgspec.Struct, frozen=True, kw_only=True):
    """What a rule says about itself; `ernst` per profile."""

    code: str
    titel: str
    reden: str
    ernst: Mapping[str, Ernst]
    bron: tuple[str, ...]
    hint: str
    fout: str
    goed: str
    vast: bool
    #: The profiles in which a region cannot make it lighter.
    vast_in: tuple[str, ...] = ()


class Vindplaats(msgspec.Struct, frozen=True):
    """A stretch of text in one file; lines and columns count from 1, the end is exclusive."""

    regelnummer: int
    kolom: int
    eind_regelnummer: int
    eind_kolom: int


class Bevinding(msgspec.Struct, frozen=True):
    """What a rule found, before anyone looked up where it stands in the text."""

    code: str
    ernst: Ernst
    bestand: str
    pad: Pad
    tekst: str
    hint: str
    #: The source demands it here: nobody can accept it.
    vast: bool = False
    #: It is over: told to nobody, but an acceptance of it still has something to speak of.
    stil: bool = False


class Melding(msgspec.Struct, frozen=True, kw_only=True):
    """What is told of a file; absent is None, `bestand` has forward slashes.

    `pad` is the place in the file, `()` for the whole of it; only a format writes it as text.
    """

    code: str
    ernst: Ernst
    bestand: str | None
    regelnummer: int | None = None
    kolom: int | None = None
    eind_regelnummer: int | None = None
    eind_kolom: int | None = None
    pad: Pad = ()
    tekst: str
    bron: tuple[str, ...] = ()
    hint: str | None = None

    def op(self, plek: Vindplaats | None) -> "Melding":
        """Return this finding at a place; without a place the four numbers stay absent."""
        if plek is None:
            return self
        return replace(
            self,
            regelnummer=plek.regelnummer,
            kolom=plek.kolom,
            eind_regelnummer=plek.eind_regelnummer,
            eind_kolom=plek.eind_kolom,
        )


class Samenvatting(msgspec.Struct, frozen=True):
    """How much was looked at and how much was found."""

    bestanden: int
    fouten: int
    waarschuwingen: int
    aandachtspunten: int


def vat_samen(bestanden: int, meldingen: list[Melding]) -> Samenvatting:
    """Count the findings by severity."""
    aantal = {ernst: sum(m.ernst == ernst for m in meldingen) for ernst in ERNSTEN}
    return Samenvatting(bestanden, aantal["fout"], aantal["waarschuwing"], aantal["aandachtspunt"])
