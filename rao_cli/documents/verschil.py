"""What becomes different in a thing, in words: per field what it was and what it becomes."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from difflib import SequenceMatcher
from typing import Any, Final, NamedTuple

import msgspec

from rao_cli.documents.opmaak import datum
from rao_cli.model.basis import Blok
from rao_cli.model.melding import Pad
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.tonen.veldwoorden import plekwoorden

#: What a file says of itself, and no person reads.
_NIET: Final = frozenset({"soort", "versie"})
#: By this rao knows a text, or its own proposal, again: it tells nobody anything.
_HERKENNING: Final = frozenset({"vingerafdruk", "voorgesteld"})


class Veldverschil(NamedTuple):
    """A field in words; None is not there."""

    veld: str
    was: str | None
    wordt: str | None


class Dingverschil(NamedTuple):
    """A thing, and what becomes different in it."""

    kop: str
    velden: tuple[Veldverschil, ...]


def vergelijk(oud: Blok | None, nieuw: Blok | None) -> Iterator[Dingverschil]:
    """Yield what becomes different in a thing of a file; each zaak of a list is its own."""
    ding = nieuw if nieuw is not None else oud
    was, wordt = _als_boom(oud), _als_boom(nieuw)
    zaken: tuple[dict[str, Any], ...] = ({}, {})
    if isinstance(ding, Signaallijst):
        zaken = was.pop("zaken", {}), wordt.pop("zaken", {})
    velden = tuple(_verschillen((), was, wordt))
    if velden or oud is None or nieuw is None:
        yield Dingverschil(_kop(_naam(ding), oud is None, nieuw is None), velden)
    for kenmerk in dict.fromkeys((*zaken[0], *zaken[1])):
        toen, straks = (deel.get(kenmerk) for deel in zaken)
        if toen != straks:
            kop = _kop(f"zaak {kenmerk}", toen is None, straks is None)
            yield Dingverschil(kop, tuple(_verschillen((), toen or {}, straks or {})))


def _als_boom(ding: Blok | None) -> dict[str, Any]:
    """Return a thing as data, without what no person reads."""
    boom = {} if ding is None else msgspec.to_builtins(ding, builtin_types=(date,))
    return {naam: waarde for naam, waarde in boom.items() if naam not in _NIET}


def _kop(naam: str, is_nieuw: bool, is_weg: bool) -> str:  # noqa: FBT001 - two facts of one thing
    if is_nieuw:
        return f"Nieuw: {naam}"
    return f"Vervalt: {naam}" if is_weg else f"Bij {naam}"


def _naam(ding: Blok | None) -> str:
    match ding:
        case Overleg():
            return f"het overleg van {datum(ding.datum)}"
        case Register():
            return "het register"
        case _:
            return f"{getattr(ding, 'soort', '')} {getattr(ding, 'kenmerk', '')}".strip()


def _verschillen(plek: Pad, was: Any, wordt: Any) -> Iterator[Veldverschil]:
    """Yield the fields below a place that become different; what is empty is not there."""
    if (_leeg(was) and _leeg(wordt)) or was == wordt:
        return
    mappen = [waarde for waarde in (was, wordt) if not _leeg(waarde)]
    if all(isinstance(waarde, Mapping) for waarde in mappen):
        was, wordt = was or {}, wordt or {}
        for naam in dict.fromkeys((*was, *wordt)):
            yield from _verschillen((*plek, naam), was.get(naam), wordt.get(naam))
    elif plek[-1] in _HERKENNING:
        return
    elif all(isinstance(waarde, list) for waarde in mappen):
        yield from _in_lijst(plek, was or [], wordt or [])
    else:
        yield Veldverschil(plekwoorden(plek), _zeg(was), _zeg(wordt))


def _in_lijst(plek: Pad, was: Sequence[Any], wordt: Sequence[Any]) -> Iterator[Veldverschil]:
    """Yield what goes, comes and changes in a list; one that was moved goes and comes."""
    maat = SequenceMatcher(None, [*map(_merk, was)], [*map(_merk, wordt)], autojunk=False)
    for hoe, a, b, c, d in maat.get_opcodes():
        if hoe == "equal":
            paren = [*zip(was[a:b], wordt[c:d], strict=True)]
        else:
            lang = max(b - a, d - c)
            paren = [
                (was[a + n] if a + n < b else None, wordt[c + n] if c + n < d else None)
                for n in range(lang)
            ]
        for nummer, (toen, straks) in enumerate(paren):
            if isinstance(toen if straks is None else straks, Mapping):
                yield from _verschillen(
                    (*plek, (a if straks is None else c) + nummer), toen, straks
                )
            elif toen != straks:
                yield Veldverschil(plekwoorden(plek), _zeg(toen), _zeg(straks))


def _merk(waarde: Any) -> str:
    """Return by what an item of a list is known again: its kenmerk, or all of it."""
    if isinstance(waarde, Mapping) and (eigen := waarde.get("id") or waarde.get("kenmerk")):
        return str(eigen)
    return repr(waarde)


def _leeg(waarde: Any) -> bool:
    return waarde is None or waarde in ("", [], {})


def _zeg(waarde: Any) -> str | None:
    """Return a value as a person reads it, whole; None when it is not there."""
    if _leeg(waarde):
        return None
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    return datum(waarde) if isinstance(waarde, date) else str(waarde)
