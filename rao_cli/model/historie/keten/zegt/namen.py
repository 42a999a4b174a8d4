"""What a step is about, derived from what it changed: so a trailer cannot name something else."""

from collections.abc import Iterator
from typing import Any

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.historie.keten.toestand import Ketenovergang, Plekverschil
from rao_cli.model.plaats import dag_van_document, naam_in
from rao_cli.model.soorten.ding import kenmerk_van
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst

#: What tells a thing from another: each of these is named in a text about it.
_EIGEN = ("kenmerk", "afzender", "lko", "overleg", "datum", "besluit", "indiener", "titel")


def gewijzigde_namen(o: Ketenovergang) -> frozenset[str]:
    """Return every key and short value at the places that a step changed, in small letters."""
    return frozenset(naam.casefold() for naam in _namen(o))


def _namen(o: Ketenovergang) -> Iterator[str]:
    for pad, paar in o.paren.items():
        yield from _van_pad(o, pad)
        for ding in (paar.was, paar.nu):
            if ding is not None:
                yield kenmerk_van(ding)
                yield from _waarden([getattr(ding, naam, None) for naam in _EIGEN])
        if paar.was is not None or paar.nu is not None:
            for deel in o.delen(pad):
                yield from _deel(deel)
                for ding in filter(None, (paar.was, paar.nu)):
                    yield from _erbij(ding, deel)


def _van_pad(o: Ketenovergang, pad: str) -> Iterator[str]:
    """Yield what a place says: a letter is of an LKO, the paper of a list is of its zaken."""
    naam, dag = naam_in(pad), dag_van_document(pad)
    yield from (*pad.split("/"), naam, naam.partition("-")[2])
    if dag is not None:
        yield f"TK-{naam.partition('-')[2]}-{dag}"
    for stand in filter(None, (o.voor, o.na)):
        if naam in stand.lijst_op_kenmerk:
            yield from stand.lijst_op_kenmerk[naam][1].zaken


def _erbij(ding: Blok, deel: Plekverschil) -> Iterator[str]:
    """Yield what a change of a thing is about too: the item of a besluit, the zaken of a list."""
    if isinstance(ding, Overleg) and deel.plek[0] == "besluiten" and len(deel.plek) > 1:
        besluit = ding.besluiten.get(deel.plek[1])
        yield from [besluit.agendapunt] if besluit else []
    if isinstance(ding, Signaallijst) and deel.plek[0] != "zaken":
        yield from ding.zaken


def _deel(deel: Plekverschil) -> Iterator[str]:
    yield from deel.plek
    was, nu = deel.was, deel.nu
    if isinstance(was, list) and isinstance(nu, list):
        # What only came at another place, may be any of them.
        weg, erbij = [w for w in was if w not in nu], [n for n in nu if n not in was]
        was, nu = (weg, erbij) if weg or erbij else (was, nu)
    yield from _waarden(was)
    yield from _waarden(nu)


def _waarden(waarde: Any) -> Iterator[str]:
    match waarde:
        case dict():
            for sleutel, deel in waarde.items():
                yield str(sleutel)
                yield from _waarden(deel)
        case list() | tuple():
            for deel in waarde:
                yield from _waarden(deel)
        case None | bool():
            pass
        case _:
            yield str(msgspec.to_builtins(waarde))


def gewijzigde_delen(o: Ketenovergang) -> list[str]:
    """Return the zaken and besluiten that changed, in files that there were already."""
    plekken = (
        verschil.plek
        for pad, paar in o.dingen
        if paar.was is not None and paar.nu is not None
        for verschil in o.delen(pad)
        if verschil.plek[0] in {"zaken", "besluiten"}
    )
    return [*dict.fromkeys(p[1] for p in plekken if p[1:] and p[2:3] != ("gewijzigd_op",))]
