"""Every sign of a person in one file: in its text as it stands, and in what that text says.

YAML can write a text in another way than it reads: an escape between quotes, lines that become one.
A comment may go on in the next line too.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec.structs import replace

from rao_cli.model.melding import Ernst, Weging
from rao_cli.model.patroon import patroon
from rao_cli.model.privacy import ALLE, GEEN_BEKEND, STOPT, Bekend, Gegevenssoort, Persoonsgegeven
from rao_cli.rules.privacy import beoordeel_tekst
from rao_cli.store.yaml.loading import Bestand
from rao_cli.store.yaml.reader.hidden import hidden_scalars

if TYPE_CHECKING:
    from rao_cli.rules.regel import Regel

#: Two or more lines of comment under each other, how all but the first begin, and what joins them.
_OPMERKINGEN: Final = patroon(r"^[ \t]*#.*(?:\n[ \t]*#.*)+", re.MULTILINE)
_ONDER_ELKAAR: Final = patroon(r"\n[ \t]*+#")
_OVERGANG: Final = patroon(r"\r?\n[ \t]*#+[ \t]?")
_ESCAPE: Final = patroon(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U000([0-9A-Fa-f]{5})|\s*\n\s*)")
_SCHEIDING: Final = patroon(r"[\W_]+")


class Privacyvondst(msgspec.Struct, frozen=True):
    """One sign: its rule, the stretch of the text of the file, a sentence, and the words."""

    regel: "Regel[str]"
    gegeven: Persoonsgegeven
    zin: str
    woorden: str

    def ernst(self, gewijzigd: Mapping[str, Weging]) -> Ernst:
        """Return how heavy it is; registers from before rao saw this form stay valid."""
        licht: Ernst | None = "waarschuwing" if self.gegeven.nieuw else None
        return self.regel.ernst_in("inname", gewijzigd, licht)

    def stopt(self, gewijzigd: Mapping[str, Weging]) -> bool:
        """Say whether a gate refuses it: of these kinds, unless this region made them lighter."""
        zwaar = self.regel.ernst_in("inname", gewijzigd) == "fout"
        return zwaar and self.gegeven.soort in STOPT

    @property
    def kern(self) -> str:
        """The words as they are compared: however they are spaced or quoted, they are the same."""
        return _SCHEIDING.sub("", self.woorden).casefold()


def vondsten(
    bestand: Bestand,
    bekend: Bekend = GEEN_BEKEND,
    gevraagd: frozenset[Gegevenssoort] = ALLE,
) -> Iterator[Privacyvondst]:
    """Yield each sign that is asked in a file once, also in comments and in a broken file."""
    tekst = bestand.tekst
    zichtbaar = [*_in(tekst, bekend, gevraagd)]
    yield from zichtbaar
    alle = zichtbaar if gevraagd == ALLE else None
    for van, tot, anders in _verborgen(bestand, tekst):
        erbij = [*_in(anders, bekend, gevraagd)]
        if erbij and alle is None:  # as a sign of another kind it may be visible
            alle = [*_in(tekst, bekend, ALLE)]
        al = {*_kernen(alle, van, tot)} if erbij and alle else ()
        for vondst in erbij:
            if vondst.kern not in al:
                yield replace(vondst, gegeven=replace(vondst.gegeven, begin=van, eind=tot))


def _kernen(gevonden: Sequence[Privacyvondst], van: int, tot: int) -> Iterator[str]:
    """Yield the words of what begins in a stretch."""
    for plek in range(bisect_left(gevonden, van, key=_begin), len(gevonden)):
        if _begin(gevonden[plek]) >= tot:
            return
        yield gevonden[plek].kern


def _begin(vondst: Privacyvondst) -> int:
    return vondst.gegeven.begin


def _in(tekst: str, bekend: Bekend, gevraagd: frozenset[Gegevenssoort]) -> Iterator[Privacyvondst]:
    for regel, gegeven, zin in beoordeel_tekst(tekst, bekend, gevraagd):
        yield Privacyvondst(regel, gegeven, zin, tekst[gegeven.begin : gegeven.eind])


def _verborgen(bestand: Bestand, tekst: str) -> Iterator[tuple[int, int, str]]:
    """Yield a stretch of the text of a file, and what it says when it is read."""
    if bestand.boom is not None:
        yield from hidden_scalars(bestand.boom, tekst)
    elif "\\" in tekst:
        yield 0, len(tekst), _ESCAPE.sub(_teken, tekst)
    onder_elkaar = tekst.count("#") > 1 and _ONDER_ELKAAR.search(tekst)
    for blok in _OPMERKINGEN.finditer(tekst) if onder_elkaar else ():
        yield *blok.span(), _OVERGANG.sub(" ", blok[0])


def _teken(escape: re.Match[str]) -> str:
    cijfers: Any = next(filter(None, escape.groups()), None)
    return chr(int(cijfers, 16)) if cijfers else ""
