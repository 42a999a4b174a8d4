"""Find words anywhere in a register: in which thing, at which place in it, in which file."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from string import ascii_lowercase, ascii_uppercase
from typing import Any, Final, NamedTuple

from rao_cli.model.basis import Blok
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.kenmerk import lijkt_kenmerk
from rao_cli.model.melding import Pad
from rao_cli.model.patroon import patroon
from rao_cli.model.soorten.ding import kenmerk_van
from rao_cli.model.soorten.register import GEMEENTE, Register
from rao_cli.model.tonen.bezig import geteld
from rao_cli.model.tonen.veldwoorden import plekwoorden
from rao_cli.store.register_map import Lading
from rao_cli.store.yaml.loading import Bestand
from rao_cli.store.yaml.reader.boom import Boom

#: Things inside a file that have a kenmerk of their own.
_EIGEN: Final = frozenset({"zaken", "besluiten"})
#: What is chosen from a list, or made by rao: nobody wrote it.
_KEUZES: Final = frozenset(
    [
        *("soort", "status", "type", "richting", "groep"),
        *("niveau", "uitkomst", "doel", "grond", "antwoord"),
        *("houdbaar", "herkend", "werkt_mee", "landelijk", "aspect", "frequentie"),
        *("kenmerken", "vastgesteld_door", "vingerafdruk", "vingerafdrukken"),
    ]
)
#: What names a thing or a party: found when it is typed, and not by a part of it.
_NAMEN: Final = frozenset(
    [
        *("kenmerk", "id", "verwijzing", "agendapunt", "voorgesteld"),
        *("zaken", "afzender", "lko", "lkos"),
        *("indiener", "aanbrenger", "organisatie", "organisaties", "genodigd"),
        *("aanwezig", "voorbesproken_met", "deelnemers", "punten"),
    ]
)
_NIET_ASCII: Final = patroon(r"[^\x00-\x7f]")
#: Of the letters without an accent; what is no such letter was looked at already.
_KLEIN: Final = str.maketrans(ascii_uppercase, ascii_lowercase)
#: How much of a long text is shown around the first word that was found.
_ERVOOR, _LANGST = 30, 90

#: Says of a place in a thing (None: it could not be read) whether it is asked.
Hoort = Callable[[Blok | None, Pad], bool]


class Treffer(NamedTuple):
    """One text with all words in it; `veld` is its place inside the thing, `fragment` one line."""

    kenmerk: str
    veld: str
    fragment: str
    bestand: str
    regelnummer: int


def zoek_tekst(lading: Lading, vraag: str, hoort: Hoort = lambda *_: True) -> Iterator[Treffer]:
    """Yield every text that holds all words of `vraag`; capitals and accents do not matter.

    `hoort` says which places are looked at. The newest file comes first, and is read when somebody
    wants more. GebruiksFout when there is nothing to look for.
    """
    woorden = _kaal(vraag).split()
    if not woorden:
        raise GebruiksFout("Er is niets om te zoeken.", hint="Geef een woord, zoals: rao zoek taxi")
    gezegd = set[tuple[str, str, str]]()
    bestanden = sorted(lading.bestanden.values(), key=lambda b: b.pad, reverse=True)
    for bestand in geteld("rao zoekt: {} bestanden", bestanden):
        boom = None if _zonder(bestand.data, woorden) else bestand.heel()
        for treffer in _treffers(bestand, boom, woorden, hoort) if boom else ():
            if treffer[:3] not in gezegd:  # a zaak may stand on more lists
                gezegd.add(treffer[:3])
                yield treffer


def _treffers(bestand: Bestand, boom: Boom, woorden: list[str], hoort: Hoort) -> Iterator[Treffer]:
    for plek, tekst in _teksten(boom.waarde, ()):
        kaal = _kaal(tekst)
        past = all(woord in kaal for woord in woorden) and _past(plek, kaal, woorden)
        if past and hoort(bestand.ding, plek):
            yield _treffer(bestand, boom, plek, _rond(tekst, kaal.index(woorden[0])))


def _zonder(data: bytes, woorden: list[str]) -> bool:
    """Say at a glance that not all words are in a file; its tree is read only for a text in it.

    What YAML may write otherwise than it reads (an escape, a doubled quote) is looked at closely.
    """
    if b"\\" in data or (b"''" in data and any("'" in woord for woord in woorden)):
        return False
    tekst = _kaal(data.decode("utf-8", "replace"))
    return not all(woord in tekst for woord in woorden)


def _past(plek: Pad, kaal: str, woorden: list[str]) -> bool:
    """Say whether a text with all words is meant: a whole name only, and a choice never."""
    veld = next((deel for deel in reversed(plek) if isinstance(deel, str)), "")
    if veld in _KEUZES:
        return False
    if veld in _NAMEN or lijkt_kenmerk(kaal):
        (woord, *meer) = woorden
        kaal = kaal.removeprefix(f"{GEMEENTE}:")
        return not meer and (kaal == woord or ("-" in woord and kaal.startswith(woord)))
    return True


def _kaal(tekst: str) -> str:
    """Return a text of the same length without capitals and accents."""
    if not tekst.isascii():
        tekst = _NIET_ASCII.sub(_kaal_teken, tekst)
    return tekst.lower() if tekst.isascii() else tekst.translate(_KLEIN)


def _kaal_teken(teken: re.Match[str]) -> str:
    return unicodedata.normalize("NFD", teken[0])[0].lower()[:1]


def _teksten(waarde: Any, pad: Pad) -> Iterator[tuple[Pad, str]]:
    if isinstance(waarde, str):
        yield pad, waarde
    elif isinstance(waarde, dict):
        for sleutel, deel in waarde.items():
            if len(pad) == 1 and pad[0] in _EIGEN:
                yield (*pad, sleutel), sleutel
            yield from _teksten(deel, (*pad, sleutel))
    elif isinstance(waarde, list):
        for nummer, deel in enumerate(waarde):
            yield from _teksten(deel, (*pad, nummer))
    elif not isinstance(waarde, bool):  # typed in place by the schema: a date, a number
        yield pad, str(waarde)


def _treffer(bestand: Bestand, boom: Boom, plek: Pad, fragment: str) -> Treffer:
    eigen = len(plek) > 1 and plek[0] in _EIGEN
    kenmerk = str(plek[1]) if eigen else _heet(bestand)
    # Without words it is the kenmerk of a zaak or besluit itself.
    veld = plekwoorden(plek[2 if eigen else 0 :]) or f"in {_heet(bestand)}"
    return Treffer(kenmerk, veld, fragment, bestand.pad, boom.plek(plek).regelnummer)


def _heet(bestand: Bestand) -> str:
    ding = bestand.ding
    return bestand.pad if ding is None or isinstance(ding, Register) else kenmerk_van(ding)


def _rond(tekst: str, plek: int) -> str:
    """Return one line with what was found in it, cut at whole words."""
    begin = max(plek - _ERVOOR, 0)
    stuk = re.sub(r"\s+", " ", tekst[begin:])
    if begin:
        stuk = f"… {stuk.partition(' ')[2] or stuk}"
    return stuk if len(stuk) <= _LANGST else f"{stuk[:_LANGST].rpartition(' ')[0]} …"
