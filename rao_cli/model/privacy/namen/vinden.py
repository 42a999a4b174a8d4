"""Find the names of persons: behind a title (PRI07), and by their capital alone (PRI13)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Final

from msgspec.structs import replace

from rao_cli.model.privacy.bekend import Bekend
from rao_cli.model.privacy.blik import Tekstblik
from rao_cli.model.privacy.gegeven import Persoonsgegeven
from rao_cli.model.privacy.namen.groep import Naamdeel, duid, groepen
from rao_cli.model.privacy.namen.hoofdletter import naam_zonder_titel
from rao_cli.model.privacy.namen.naamwoorden import TUSSENWOORDEN
from rao_cli.model.privacy.namen.titel import (
    Titel,
    is_oud,
    naam_achter,
    splits_titel,
)

#: Between two names with one title stands at most: en van der.
_TUSSEN_TWEE: Final = 20
#: Of these between a title and a name rao knew nothing at first.
_NIEUW: Final = ":,*["


def vind_namen(
    blik: Tekstblik,
    bij_elkaar: Iterable[list[re.Match[str]]],
    bekend: Bekend,
    *,
    ook_zonder_titel: bool = True,
) -> Iterator[Persoonsgegeven]:
    """Yield the names in a text, by their places in it; those without a title only when asked.

    `bij_elkaar` are the words of which one may be a name (`trossen`). Line ends inside a value are
    blanks there. Where one stood behind a title, a word such as `gezin` may be all of an answer.
    """
    vorige: tuple[Titel, int] | None = None
    tekst = blik.heel
    for groep in chain.from_iterable(groepen(tekst, tros) for tros in bij_elkaar):
        titel, plekken = splits_titel(tekst, groep)
        if (
            titel is not None
            and "\n" in blik.tekst[titel.begin : plekken[0].begin]
            and not titel.oud
        ):
            titel = replace(titel, punt=True)
        if titel is None and vorige is not None and _en(tekst[vorige[1] : groep[0].begin]):
            titel = replace(vorige[0], begin=groep[0].begin)
        if titel is None and vorige is None and not ook_zonder_titel:
            continue
        rest = [duid(plek, bekend) for plek in plekken]
        gevonden = _behoort(tekst, titel, rest, bekend) if titel else None
        if bekend.losse:
            rest = [*_zonder_losse(rest, bekend)]
        if gevonden is not None:
            yield gevonden
            vorige = (titel, gevonden.eind) if titel else None
        elif (wie := naam_zonder_titel(tekst, rest)) and not _is_lid(tekst[slice(*wie)], bekend):
            yield Persoonsgegeven("hoofdletternaam", *wie)
            vorige = None


def _behoort(
    tekst: str, titel: Titel, groep: Sequence[Naamdeel], bekend: Bekend
) -> Persoonsgegeven | None:
    """Return the name behind a title; None when what stands there is none."""
    delen = naam_achter(titel, groep)
    if not delen:
        return None
    ertussen = tekst[titel.begin : delen[0].begin]
    nieuw = not is_oud(titel, delen) or any(teken in ertussen for teken in _NIEUW)
    nieuw = nieuw or any(_is_los(deel, bekend) for deel in delen)
    return Persoonsgegeven("naam", titel.begin, delen[-1].eind, nieuw=nieuw)


def _zonder_losse(groep: Sequence[Naamdeel], bekend: Bekend) -> Iterator[Naamdeel]:
    """Yield the words as they count without a title: what somebody knows is no name then."""
    for deel in groep:
        yield replace(deel, soort="vast") if _is_los(deel, bekend) else deel


def _is_los(deel: Naamdeel, bekend: Bekend) -> bool:
    return bool(deel.woord) and deel.woord.lower() in bekend.losse


def _en(ertussen: str) -> bool:
    """Say whether one title is that of two names, as in `de heren Kaya en Yilmaz`."""
    if len(ertussen) > _TUSSEN_TWEE:
        return False
    eerste, *rest = ertussen.lower().split() or [""]
    return eerste in {"en", "of", "&", "/"} and all(woord in TUSSENWOORDEN for woord in rest)


def _is_lid(naam: str, bekend: Bekend) -> bool:
    """Say whether a name is that of a member, who stands in rao.yaml: Kaya, A. Kaya."""
    woorden = [woord for woord in re.findall(r"[^\W\d_]+", naam.lower()) if len(woord) > 1]
    return bool(woorden) and bekend.leden.issuperset(woorden)
