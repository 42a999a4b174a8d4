"""What one side changed in a file, place by place, as a person reads it."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from rao_cli.model.melding import Pad
from rao_cli.model.samen.koppelen import kenmerk_in
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.model.samen.woorden import toon, waar
from rao_cli.workflow.samen.samenloop.samenloop import Samenloop

#: So many changes are told; the rest is in the files.
_HOEVEEL: Final = 6
#: What rao keeps of its own.
_STIL: Final = frozenset({"vingerafdruk", "gewijzigd_op", "vastgelegd_op", "versie"})
_WEG: Final = "is weg"


def zeg_anders(s: Samenloop, files: Bestanden, pad: str, plekken: Sequence[Pad] = ()) -> list[str]:
    """Return lines such as "Z-7K3F9E, afloop: …"; only of some places of the file, if named."""
    if _boom(s, files, pad) is None:
        return [f"{waar(pad, ())}: {_WEG}"]
    regels = [
        zin.replace("\n", "; ")
        for plek, zin in zeg_plekken(s, files, pad)
        if any(plek[: len(een)] == een for een in plekken or [()])
    ]
    return regels[:_HOEVEEL]


def zeg_plekken(s: Samenloop, files: Bestanden, pad: str) -> list[tuple[Pad, str]]:
    """Return every place of a file that one side changed, with a line that says what is there."""
    was, nu = (_boom(s, van, pad) or {} for van in (s.basis, files))
    return [
        (plek, f"{waar(pad, plek)}: {toon(waarde) or _WEG}")
        for plek, waarde in _verschil(was, nu, ())
        if not {*plek} & _STIL
    ]


def _boom(s: Samenloop, files: Bestanden, pad: str) -> dict[str, Any] | None:
    bestand = s.lees.bestand(files, pad)
    return bestand.boom.waarde if bestand is not None and bestand.boom is not None else None


def _verschil(was: Any, nu: Any, plek: Pad) -> Iterator[tuple[Pad, Any]]:
    """Yield the smallest places that are not the same, with what stands there now."""
    if was == nu:
        return
    if isinstance(was, dict) and isinstance(nu, dict):
        for naam in (*nu, *(een for een in was if een not in nu)):
            yield from _verschil(was.get(naam), nu.get(naam), (*plek, naam))
    elif isinstance(was, list) and isinstance(nu, list):
        een, ander = (_per_naam(str(plek[-1]) if plek else "", rij) for rij in (was, nu))
        for naam in (*ander, *(naam for naam in een if naam not in ander)):
            yield from _verschil(een.get(naam), ander.get(naam), (*plek, naam))
    else:
        yield plek, nu


def _per_naam(veld: str, rij: list[Any]) -> dict[str | int, Any]:
    return {kenmerk_in(veld, deel) or nummer: deel for nummer, deel in enumerate(rij)}
