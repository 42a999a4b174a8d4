"""A paper as data for the template that makes the PDF (`store/papier/papier.typ`).

Typst gets no source to read: the template is ours, and a value is a text in JSON.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final
from unicodedata import normalize

import msgspec

from rao_cli.documents.formats.blokken import (
    Alinea,
    Bladzijde,
    Citaat,
    Kopregel,
    Letterlijk,
    Papiertabel,
    Punten,
    Streep,
    aantal_letters,
    platte_tekst,
)
from rao_cli.documents.formats.kolommen import kolombreedtes
from rao_cli.documents.formats.kopvoet import afzender, merk, trefwoorden, voetregels
from rao_cli.documents.formats.letters import read_letters, zonder
from rao_cli.documents.formats.tekens import toonbaar
from rao_cli.model.patroon import patroon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rao_cli.documents.formats.blokken import Papier, Papierblok, Tekstregel
    from rao_cli.documents.formats.vormgeving import Vormgeving

#: Words that are set in their own way: one that fits no line may be broken anywhere (no Dutch
#: word is so long), a kenmerk stays on one line, and a long word may get a hyphen.
_WOORDEN: Final = patroon(
    r"(?P<lang>\S{41,})"
    r"|(?P<heel>(?<![\w-])(?:Z|SL|B|A|TK)-[0-9A-Za-z-]{4,24}(?![\w-]))"
    r"|(?P<koppel>[^\W\d_]{18,})"
)
#: So many letters stand beside each other on a page: in the narrow font of typst, in another.
_LETTERS: Final = 108.0
_BREDE_LETTERS: Final = 90.0
#: A row with so many letters in each cell fits on a page, however narrow its columns.
_PAST: Final = 300
#: A list with so many letters stays with its heading on one page.
_KORTE_LIJST: Final = 700

#: A text in pieces, each with its kind: gewoon, lang, heel, koppel, teken or einde.
Stukken = list[list[str]]


def make_gegevens(papier: Papier, stijl: Vormgeving, ontbreekt: frozenset[str]) -> str:
    """Return all that the template needs as JSON.

    `ontbreekt` are the letters that no font has; they are shown by their number.
    """
    gegevens, dag = papier.gegevens, papier.gegevens.gemaakt_op
    titel = " ".join(toonbaar(papier.titel).split()) or "–"
    zet = _Zetter(ontbreekt, _BREDE_LETTERS if stijl.lettertype else _LETTERS)
    alles = {
        "titel": titel,
        "kopregel": zet.stukken(titel),
        "maker": afzender(gegevens),
        "afzender": zet.stukken(afzender(gegevens)),
        "merk": zet.stukken(merk(gegevens)),
        "voet": [zet.stukken(regel) for regel in voetregels(gegevens, stijl)],
        "trefwoorden": [*trefwoorden(papier)],
        "dag": [dag.year, dag.month, dag.day] if dag else [],
        "kleur": stijl.kleur,
        "lettertype": stijl.lettertype,
        "logo": [*stijl.logo.data] if stijl.logo else [],
        "logonaam": f"Logo van {afzender(gegevens)}" if gegevens.regio else "Logo",
        "blokken": zet.blokken(papier.blokken),
    }
    return json.dumps(alles, ensure_ascii=False)


class _Zetter(msgspec.Struct, frozen=True):
    """Writes blocks down as data; `ontbreekt` are the letters that no font has.

    `letters` is how many stand beside each other on a page.
    """

    ontbreekt: frozenset[str]
    letters: float

    def blokken(self, blokken: Sequence[Papierblok]) -> list[dict[str, Any]]:
        """Return blocks, each with its kind."""
        return [self._blok(blok) for blok in blokken]

    def stukken(self, tekst: str) -> Stukken:
        """Return a text in pieces."""
        stukken: Stukken = []
        for nummer, regel in enumerate(normalize("NFC", toonbaar(tekst)).split("\n")):
            if nummer:
                stukken.append(["einde", ""])
            stukken += self._op_een_regel(regel)
        return [stuk for stuk in stukken if stuk[1] or stuk[0] == "einde"]

    def _op_een_regel(self, regel: str) -> Iterator[list[str]]:
        tot = 0
        for vondst in _WOORDEN.finditer(regel):
            yield from self._met_nummers("gewoon", regel[tot : vondst.start()])
            yield from self._met_nummers(vondst.lastgroup or "gewoon", vondst[0])
            tot = vondst.end()
        yield from self._met_nummers("gewoon", regel[tot:])

    def _met_nummers(self, soort: str, stuk: str) -> Iterator[list[str]]:
        """Yield what can be shown, and the number of what cannot."""
        goed = ""
        for letter in read_letters(stuk) if self.ontbreekt else [stuk]:
            if letter not in self.ontbreekt:
                goed += letter
                continue
            for kan, teken in zonder(letter, self.ontbreekt):
                if kan:
                    goed += teken
                else:
                    yield from ([soort, goed], ["teken", teken])
                    goed = ""
        yield [soort, goed]

    def _blok(self, blok: Papierblok) -> dict[str, Any]:
        velden: dict[str, Any] = {}
        match blok:
            case Kopregel(niveau, regel):
                velden = {"niveau": niveau, "regel": self._regel(regel)}
            case Alinea(regel):
                velden = {"label": all(deel.vet for deel in regel), "regel": self._regel(regel)}
            case Punten(punten, begin, ruim):
                binnen = [self.blokken(punt) for punt in punten]
                heel = sum(map(aantal_letters, punten)) <= _KORTE_LIJST
                velden = {"begin": begin, "ruim": ruim, "heel": heel, "punten": binnen}
            case Papiertabel():
                velden = self._tabel(blok)
            case Citaat(binnen_blokken):
                velden = {"blokken": self.blokken(binnen_blokken)}
            case Letterlijk(tekst):
                regels = toonbaar(tekst).split("\n")
                stukken = (self._met_nummers("", regel) for regel in regels)
                velden = {"tekst": "\n".join("".join(s[1] for s in stuk) for stuk in stukken)}
            case Streep() | Bladzijde():
                pass
        return {"soort": type(blok).__name__} | velden

    def _tabel(self, tabel: Papiertabel) -> dict[str, Any]:
        return {
            "titel": self.stukken(tabel.titel),
            "breedtes": [round(breedte, 4) for breedte in kolombreedtes(tabel, self.letters)],
            "rechts": [*tabel.rechts],
            "kop": [self._regel(cel) for cel in tabel.kop],
            "rijen": [
                {
                    "heel": all(len(platte_tekst(cel)) <= _PAST for cel in rij),
                    "cellen": [self._regel(cel) for cel in rij],
                }
                for rij in tabel.rijen
            ],
        }

    def _regel(self, regel: Tekstregel) -> list[dict[str, Any]]:
        return [
            {
                "stukken": self.stukken(deel.tekst),
                "vet": deel.vet,
                "cursief": deel.cursief,
                "code": deel.code,
                "adres": toonbaar(deel.adres),
            }
            for deel in regel
        ]
