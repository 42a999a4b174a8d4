"""What is perhaps of a person: it stops nobody, so it is asked at a terminal, or told.

A word with a capital that is no name, somebody says once: then it is one of `bekende_woorden`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import msgspec

from rao_cli.model.melding import Weging
from rao_cli.model.patroon import patroon
from rao_cli.model.privacy import STOPT, Gegevenssoort
from rao_cli.model.soorten.register import Register
from rao_cli.store.yaml.loading import Bestand
from rao_cli.workflow.privacy.meldingen import niet_geaccepteerd, privacymeldingen

#: More of them than fit a screen help nobody.
_MEESTE: Final = 5
_WOORD: Final = patroon(r"\w+")
#: The way out for who sees only now what it is.
TERUG: Final = "Hoort het er niet in? Wis deze stap meteen: rao ongedaan --wis"
#: The same, for who said a moment ago that it is no name.
TOCH: Final = "Is het toch een naam? Wis deze stap meteen: rao ongedaan --wis"


class Privacytwijfel(msgspec.Struct, frozen=True):
    """What a change brings in: its kind, the words themselves (never kept), and what to say."""

    soort: Gegevenssoort
    woorden: str
    kern: str
    zin: str

    @property
    def is_naam(self) -> bool:
        """Whether somebody can say that it is no name."""
        return self.soort == "hoofdletternaam"


def zeg_twijfels(gevonden: Sequence[Privacytwijfel], uitweg: str = TERUG) -> list[str]:
    """Say where each stands, once; of many the first, how many more there are, and what to do."""
    alle = [*dict.fromkeys(twijfel.zin for twijfel in gevonden)]
    zinnen = alle[:_MEESTE]
    if (rest := len(alle) - _MEESTE) > 0:
        zinnen.append(f"En zo nog {rest} keer. Bekijk ze met: rao valideer")
    return [*zinnen, *filter(None, [uitweg])] if zinnen else []


def twijfels(
    nieuw: Mapping[str, Bestand],
    oud: Mapping[str, Bestand],
    gewijzigd: Mapping[str, Weging],
    register: Register | None,
) -> list[Privacytwijfel]:
    """Return what is perhaps of a person in these files, and came in now; each once.

    What stood somewhere before comes in again with a text that nobody typed before; an act that
    takes a text along to another file brings nothing in.
    """
    gevonden = {
        een.kern: een for bestand in nieuw.values() for een in _in(bestand, gewijzigd, register)
    }
    if gevonden:
        stond_er = gevonden.keys() & {*_kernen(oud.values(), register)}
        getypt = [*_getypt(nieuw.values(), oud.values())] if stond_er else []
        for kern in stond_er:
            woorden = _als_woorden(gevonden[kern].woorden)
            if not any(woorden in tekst for tekst in getypt):
                del gevonden[kern]
    return [*gevonden.values()]


def _getypt(nieuw: Iterable[Bestand], oud: Iterable[Bestand]) -> set[str]:
    """Return the words of each value in new files of the register that is in none of the old."""
    eerder = {tekst for bestand in oud for tekst in _waarden(bestand)}
    return {tekst for bestand in nieuw for tekst in _waarden(bestand)} - eerder


def _waarden(bestand: Bestand) -> Iterator[str]:
    """Yield the words of each text in a file, however it is spread over lines."""
    boom = bestand.vers().boom
    over: list[Any] = [boom.waarde] if boom else []
    while over:
        waarde = over.pop()
        if isinstance(waarde, dict):
            over += waarde.values()
        elif isinstance(waarde, list):
            over += waarde
        elif isinstance(waarde, str):
            yield _als_woorden(waarde)


def _als_woorden(tekst: str) -> str:
    return f" {' '.join(_WOORD.findall(tekst)).casefold()} "


def _in(
    bestand: Bestand, gewijzigd: Mapping[str, Weging], register: Register | None
) -> Iterator[Privacytwijfel]:
    paren = [*privacymeldingen(bestand, gewijzigd, register)]
    if all(vondst.gegeven.soort in STOPT for _, vondst in paren):
        return
    blijft = niet_geaccepteerd(bestand, [melding for melding, _ in paren])
    for melding, vondst in paren:
        if melding in blijft and vondst.gegeven.soort not in STOPT:
            regel = f", regel {melding.regelnummer}" if melding.regelnummer else ""
            zin = f"Let op: {bestand.pad}{regel}: {melding.tekst}"
            yield Privacytwijfel(vondst.gegeven.soort, vondst.woorden, vondst.kern, zin)


def _kernen(bestanden: Iterable[Bestand], register: Register | None) -> Iterator[str]:
    return (v.kern for een in bestanden for _, v in privacymeldingen(een, {}, register))
