"""The tasks of a secretary put together: which come first, and what one command settles."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final

import msgspec

from rao_cli.documents.opmaak import datum
from rao_cli.model.register.werkdagen import dagen_later
from rao_cli.model.stand import Stand
from rao_cli.workflow.taak import _ZONDAG, IEDEREEN, Taak
from rao_cli.workflow.zoeken import eis_organisatie, zoek_lko

_TE_LAAT: Final = "Te laat sinds"
_NU: Final = ("Vandaag", "Deze week")
#: More late tasks than this are a backlog: what this week asks would stand below it, out of sight.
_ACHTERSTAND: Final = 10


class Takengroep(msgspec.Struct, frozen=True):
    """Tasks that ask attention at the same time; `te_laat` when that time is over."""

    kop: str
    te_laat: bool
    taken: tuple[Taak, ...]


def taken_voor(stand: Stand, taken: Iterable[Taak], wie: str, secretaris: str) -> tuple[Taak, ...]:
    """Return the tasks of one organisation, also in its role, or of one LKO; RaoError if none.

    Whoever is `secretaris` asks others for theirs too.
    """
    lko = zoek_lko(stand, wie)
    naam = stand.register.lkos[lko].naam if lko else eis_organisatie(stand, wie)
    is_secretaris = lko is None and secretaris.endswith(f"({naam})")
    eigen = (
        t
        for t in taken
        if t.wie in {naam, IEDEREEN} or t.wie.endswith(f"({naam})") or (is_secretaris and t.vraag)
    )
    return voor_secretaris(eigen, secretaris, stand.vandaag) if is_secretaris else tuple(eigen)


def voor_secretaris(taken: Iterable[Taak], secretaris: str, vandaag: date) -> tuple[Taak, ...]:
    """Return what the secretary does: its own tasks, and asking others for theirs."""
    return tuple(
        _vraag(taak, secretaris, vandaag)
        if taak.vraag and not secretaris.endswith(f"({taak.wie})")
        else taak
        for taak in taken
    )


def _vraag(taak: Taak, secretaris: str, vandaag: date) -> Taak:
    """Return the asking; who is late stays the one who owes it. An answer may come by mail."""
    te_laat = taak.voor is not None and taak.voor < vandaag
    wie, wat = taak.wie if te_laat else secretaris, taak.vraag
    if taak.vraagopdracht:
        herinner = f"{taak.wat}; herinner {taak.wie}"
        wat = f"{herinner if te_laat else wat}. Komt het per mail: {taak.opdracht}. Mailen:"
    return Taak(wat, wie, taak.voor, taak.vraagopdracht or taak.opdracht)


def groepeer(taken: Iterable[Taak], vandaag: date, overleg: date | None) -> tuple[Takengroep, ...]:
    """Return the tasks by when they must be done: late first, but a backlog after this week.

    Groups without tasks are left out.
    """
    zondag = dagen_later(vandaag, _ZONDAG - vandaag.weekday())
    grenzen = [
        (_TE_LAAT, vandaag - timedelta(days=1) if vandaag > date.min else vandaag),
        ("Vandaag", vandaag),
        ("Deze week", zondag),
    ]
    if overleg is not None and overleg > zondag:
        grenzen.append((f"Voor het overleg van {datum(overleg)}", overleg))
    per_kop: dict[str, list[Taak]] = {kop: [] for kop, _ in grenzen}
    per_kop |= {"Later": [], "Zonder datum": []}
    for taak in taken:
        voor = taak.voor
        kop = "Later" if voor else "Zonder datum"
        per_kop[next((k for k, tot in grenzen if voor and voor <= tot), kop)].append(taak)
    eerst = _NU if len(per_kop[_TE_LAAT]) > _ACHTERSTAND else ()
    return tuple(
        Takengroep(kop, kop == _TE_LAAT, tuple(per_kop[kop]))
        for kop in dict.fromkeys((*eerst, *per_kop))
        if per_kop[kop]
    )


def zeg_achterstand(groepen: Sequence[Takengroep]) -> str:
    """Say how much is late when that stands below what this week asks; else an empty text."""
    laat = sum(len(groep.taken) for groep in groepen[1:] if groep.te_laat)
    return f"{laat} taken zijn te laat; die staan onder deze week." if laat else ""
