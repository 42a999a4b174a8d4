"""What is left in the end of what each of our steps did."""

from collections.abc import Iterator, Sequence
from typing import Any

from rao_cli.model.melding import Pad
from rao_cli.model.plaats import DOCUMENTEN, bovenmap, is_registerbestand
from rao_cli.model.samen.koppelen import kenmerk_in
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.workflow.samen.sync.handmerge import waarde_op
from rao_cli.workflow.samen.sync.stappen import verschil


def teruggenomen(eerder: Bestanden, standen: Sequence[Bestanden], einde: Bestanden) -> list[int]:
    """Return which of some steps on a state changed data that is in the end as it was before."""
    rij = [eerder, *standen]
    return [
        nummer
        for nummer, stand in enumerate(standen)
        if (plekken := list(_plekken(rij[nummer], stand)))
        and all(_op(einde, *plek) == _op(eerder, *plek) for plek in plekken)
    ]


def _plekken(was: Bestanden, nu: Bestanden) -> Iterator[tuple[str, Pad]]:
    """Yield each place of the data that a step changed."""
    for pad in verschil(was, nu):
        if is_registerbestand(pad) and bovenmap(pad) != DOCUMENTEN:
            for plek in _verschil(_op(was, pad, ()), _op(nu, pad, ()), ()):
                yield pad, plek


def _op(bestanden: Bestanden, pad: str, plek: Pad) -> Any:
    return waarde_op(bestanden.get(pad), plek)


def _verschil(was: Any, nu: Any, plek: Pad) -> Iterator[Pad]:
    if was == nu:
        return
    if isinstance(was, dict) and isinstance(nu, dict):
        for naam in {**was, **nu}:
            yield from _verschil(was.get(naam), nu.get(naam), (*plek, naam))
        return
    een, ander = (_per_naam(plek, kant) for kant in (was, nu))
    if een is None or ander is None:
        yield plek
        return
    for sleutel in {**een, **ander}:
        yield from _verschil(een.get(sleutel), ander.get(sleutel), (*plek, sleutel))


def _per_naam(plek: Pad, rij: Any) -> dict[str | int, Any] | None:
    """Return the items of a list by what names them; None where they have no names."""
    veld = str(plek[-1]) if plek else ""
    namen = [kenmerk_in(veld, deel) for deel in rij] if isinstance(rij, list) else [None]
    return None if None in namen else {str(naam): d for naam, d in zip(namen, rij, strict=True)}
