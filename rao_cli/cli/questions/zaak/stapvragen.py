"""A list of which each line is one thing, and what a line left out of it is asked after."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial
from typing import Any, Final

from msgspec.structs import replace

from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.questions.zaak.tabelvragen import (
    Omgeving,
    groep_van,
    lijstvraag_van,
    naam_van,
    veldvraag,
)
from rao_cli.model.formulier.gesprek import Beurt

#: After so many lines of one answer is asked what they left out.
MEESTE: Final = 20
#: So long is what can be named inside a question; what is longer is shown whole below it.
_PAST_IN_VRAAG: Final = 60
#: Says what the lines of an answer hold, by the names of their parts.
Dingen = Callable[[str | None], list[dict[str, Any]]]


def lijstvragen(
    beurt: Beurt,
    omgeving: Omgeving,
    al: Sequence[object],
    een: str,
    is_geen: Callable[[str], bool] = lambda _: False,
) -> Iterator[Vraag]:
    """Ask for a list that is not there yet; of one that is, what its items miss."""
    lijst = lijstvraag_van(beurt, omgeving)
    if not al:
        yield lijst
        dingen = cache(lijst.dingen)
        for nummer in range(MEESTE):
            yield _ontbreekt(beurt, omgeving, dingen, nummer, een)
        return
    for nummer, ding in enumerate(al):
        tekst = getattr(ding, lijst.delen[0].naam, None) or ""
        begin = f"{beurt.naam}[{nummer}]"
        delen = [
            _met_kop(veldvraag(veld, beurt, omgeving, f"{begin}.{naam_van(veld)}"), een, tekst)
            for veld in beurt.velden
            if not getattr(ding, naam_van(veld), None)
            if not is_geen(f"{beurt.naam}.{naam_van(veld)}")
        ]
        if delen:
            yield _met_kop(groep_van(beurt, begin, delen), een, tekst).rest(delen)


def _ontbreekt(beurt: Beurt, omgeving: Omgeving, dingen: Dingen, nummer: int, een: str) -> Vraag:
    """Ask what one line of an answer left out."""
    begin = f"{beurt.naam}[{nummer}]"
    plekken = [naam_van(veld) for veld in beurt.velden]

    def ding(antwoorden: Mapping[str, Any]) -> Mapping[str, Any] | None:
        alle = dingen(antwoorden.get(beurt.naam))
        return alle[nummer] if nummer < len(alle) else None

    def bij(vraag: Vraag, antwoorden: Mapping[str, Any]) -> Mapping[str, Any]:
        return kop_van(vraag, een, str((ding(antwoorden) or {}).get(plekken[0], "")))

    delen = [
        replace(
            veldvraag(veld, beurt, omgeving, f"{begin}.{plek}"),
            bij=bij,
            alleen_als=partial(_mist, ding, plek),
        )
        for veld, plek in zip(beurt.velden, plekken, strict=True)
    ]
    groep = groep_van(beurt, begin, delen)
    mee = frozenset(f"{begin}.{plek}" for plek in beurt.mee)
    return replace(groep, bij=bij, mee=mee, alleen_als=lambda a: ding(a) is not None)


def _mist(
    ding: Callable[[Mapping[str, Any]], Mapping[str, Any] | None],
    plek: str,
    antwoorden: Mapping[str, Any],
) -> bool:
    """Say whether a line left something out."""
    gegeven = ding(antwoorden)
    return gegeven is not None and plek not in gegeven


def _met_kop(vraag: Any, een: str, tekst: str) -> Any:
    return replace(vraag, **kop_van(vraag, een, tekst))


def kop_van(vraag: Vraag, een: str, tekst: str, scheider: str = " ") -> Mapping[str, Any]:
    """Return what names the thing that a question is about: in it, or whole below it."""
    naam, heel = noem(tekst)
    kop = scheider.join(filter(None, (een.capitalize(), naam)))
    zin = f"{kop}: {vraag.tekst[0].lower()}{vraag.tekst[1:]}"
    return {"tekst": zin, "herinnering": heel}


def noem(tekst: str | None) -> tuple[str, str]:
    """Return a short text to stand in a question, or else the whole to show below it."""
    regel = " ".join((tekst or "").split())
    past = len(regel) <= _PAST_IN_VRAAG and "\n" not in (tekst or "").strip()
    return (regel, "") if past else ("", tekst or "")
