"""Find the signs of a person in a text.

Who finds one kind is imported when a first look says that there may be one: most texts hold none,
and all of them together take longer than to look at a sentence.
"""

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from itertools import chain
from typing import Any, Final

from rao_cli.model.patroon import patroon
from rao_cli.model.privacy.bekend import GEEN_BEKEND, Bekend
from rao_cli.model.privacy.blik import Tekstblik
from rao_cli.model.privacy.gegeven import ALLE, STOPT, Gegevenssoort, Persoonsgegeven
from rao_cli.model.privacy.namen.naamwoorden import kan_titel_hebben
from rao_cli.model.privacy.normaalvorm import Normaalvorm
from rao_cli.model.tekens import stip

#: An id that a machine made: a change of rao, a commit, a checksum. By chance the digits in one
#: look like a number; no person writes a number with so many small letters around it.
_MACHINEWOORD: Final = patroon(
    r"(?<!\w)(?=\d*[a-f])(?:[0-9a-f]{20}|[0-9a-f]{40}|[0-9a-f]{64})(?!\w)"
)
#: One of these stands in a text with a date of birth without any word: a bracket or a sign around
#: it, or the year of who is old enough.
_BIJ_GEBOORTE: Final = ("(", "°", "†", "*", "18", "19", "200")
_LANG: Final = 2000


def vind_persoonsgegevens(
    tekst: str, bekend: Bekend = GEEN_BEKEND, gevraagd: frozenset[Gegevenssoort] = ALLE
) -> list[Persoonsgegeven]:
    """Return the signs of a person in a text, in its order; none of them overlap.

    Those that are asked: what is not, is not looked for, but where it decides about another.
    Where two overlap, what stops every gate wins, then any other kind but a name without a title,
    then what rao knew from the beginning, what stands first, and the longest.
    """
    vorm = Normaalvorm(tekst)
    blik = Tekstblik(vorm.tekst)
    gevonden = [*_stoppers(blik, bekend, gevraagd)]
    if not gevraagd <= STOPT:
        gevonden += _andere(blik)
    elif any(een.soort == "naam" for een in gevonden):
        gevonden += _adressen(blik)
    if gevonden:
        gevonden = _buiten_machinewoorden(blik.tekst, gevonden)
    if not gevonden:
        return []
    gevonden.sort(key=_voorrang)
    bezet = bytearray(len(blik.tekst))
    uit = []
    for een in gevonden:
        begin, eind = een.begin, een.eind
        if not any(bezet[begin:eind]):
            bezet[begin:eind] = b"\x01" * (eind - begin)
            if een.soort in gevraagd:
                uit.append(Persoonsgegeven(een.soort, *vorm.terug(begin, eind), een.nieuw))
    return sorted(uit, key=lambda p: p.begin)


def _buiten_machinewoorden(tekst: str, gevonden: list[Persoonsgegeven]) -> list[Persoonsgegeven]:
    """Leave out what lies within an id that a machine made."""
    woorden = [vondst.span() for vondst in _MACHINEWOORD.finditer(tekst)]
    return [
        een
        for een in gevonden
        if not any(begin <= een.begin and een.eind <= eind for begin, eind in woorden)
    ]


def _voorrang(gegeven: Persoonsgegeven) -> tuple[int, bool, int, int]:
    """Return what goes before what: a street has capitals too, and no name is surer than it."""
    soort = gegeven.soort
    if soort in STOPT:
        rang = 2 if soort == "naam" and gegeven.nieuw else 0
    else:
        rang = {"adres": 1, "hoofdletternaam": 4}.get(soort, 3)
    return rang, gegeven.nieuw, gegeven.begin, -gegeven.eind


def met_stippen(tekst: str, bekend: Bekend = GEEN_BEKEND) -> str:
    """Return a text to show, with dots for what is a sign of a person: a screen is a copy too."""
    return stip(tekst, ((een.begin, een.eind) for een in vind_persoonsgegevens(tekst, bekend)))


def _stoppers(
    blik: Tekstblik, bekend: Bekend, gevraagd: frozenset[Gegevenssoort]
) -> Iterator[Persoonsgegeven]:
    if blik.heeft_meer and blik.heeft_getal:
        yield from _vinder("getal", "vind_getallen")(blik)
    if "mail" in blik.aanleidingen:
        yield from _vinder("mail", "vind_mail")(blik)
    if _kan_datum(blik):
        yield from _vinder("datum", "vind_datums")(blik)
    alle_namen = "hoofdletternaam" in gevraagd
    if alle_namen or kan_titel_hebben(blik.tekst):
        yield from _namen(blik, bekend, ook_zonder_titel=alle_namen)
    if "titel" in blik.aanleidingen:
        yield from _vinder("namen.kleinletter", "vind_kleine_namen")(blik.heel, bekend)


def _namen(blik: Tekstblik, bekend: Bekend, *, ook_zonder_titel: bool) -> Iterator[Persoonsgegeven]:
    trossen = _vinder("namen.trossen", "trossen")
    bij_elkaar = trossen(blik.heel, blik.hele_regels, ook_zonder_titel=ook_zonder_titel)
    for eerste in bij_elkaar:
        alle = chain([eerste], bij_elkaar)
        vind_namen = _vinder("namen.vinden", "vind_namen")
        yield from vind_namen(blik, alle, bekend, ook_zonder_titel=ook_zonder_titel)


def _kan_datum(blik: Tekstblik) -> bool:
    """Say whether a date may be one of birth: by a word, a sign, how it is written, or its year.

    In a long text that is nearly always so.
    """
    return b"0" in blik.vorm and (
        len(blik.tekst) > _LANG
        or any(teken in blik.tekst for teken in _BIJ_GEBOORTE)
        or b", 0" in blik.vorm
        or not blik.aanleidingen.isdisjoint(("geboorte", "verjaardag", "wordt"))
        or not blik.over.keys().isdisjoint(("geboorte", "persoon"))
    )


def _andere(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    yield from _adressen(blik)
    if "@" in blik.tekst or "account" in blik.aanleidingen:
        yield from _vinder("account", "vind_accounts")(blik)
    if blik.heeft_dag:
        yield from _vinder("kenteken", "vind_kentekens")(blik)
    if blik.heeft_meer and blik.heeft_code:
        yield from _vinder("papiernummer", "vind_papiernummers")(blik)
        yield from _vinder("rechtbank", "vind_rechtbanknummers")(blik)


def _adressen(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    if blik.brokken:
        yield from _vinder("adres", "vind_adressen")(blik)


@cache
def _vinder(module: str, naam: str) -> Callable[..., Iterator[Any]]:
    """Return who finds one kind; an import in each place costs each text a microsecond."""
    vinder: Callable[..., Iterator[Any]] = getattr(
        import_module(f"rao_cli.model.privacy.{module}"), naam
    )
    return vinder
