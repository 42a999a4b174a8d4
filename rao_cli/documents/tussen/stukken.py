"""What changed beside the data: templates, papers written by hand, comments, what is unreadable."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from rao_cli.documents.tussen.verteld import Kopje, Wijzigplek, Wijzigzin
from rao_cli.model.plaats import dag_van_besluitenlijst, is_registerbestand, naam_in, sjabloon_op
from rao_cli.model.taal import datum, read_dag

_GROEP = Kopje("stuk")


class Bytespaar(NamedTuple):
    """A file as it was and as it is; None when it was not there."""

    was: bytes | None
    wordt: bytes | None


def van_stukken(paren: Mapping[str, Bytespaar], met_de_hand: frozenset[str]) -> Iterator[Wijzigzin]:
    """Yield what changed in files that hold no data of the register.

    A paper that rao made follows from the data: told is one of a person, and one that went.
    """
    for pad, (was, wordt) in paren.items():
        if is_registerbestand(pad):
            yield _regel(pad, f"In {pad} veranderden alleen opmerkingen of de opmaak")
        elif was is None:
            if sjabloon_op(pad) or pad in met_de_hand:
                yield _regel(pad, f"{_noem(pad)} is erbij gekomen")
        elif wordt is None:
            yield _regel(pad, f"{_noem(pad)} is weggehaald", weg=True)
        elif sjabloon_op(pad) or pad in met_de_hand:
            yield _regel(pad, f"{_noem(pad)} is veranderd")


def _regel(pad: str, tekst: str, *, weg: bool = False) -> Wijzigzin:
    bron = Wijzigplek(pad)
    return Wijzigzin(groep=_GROEP, tekst=tekst, bron=bron, betreft=(naam_in(pad),), weg=weg)


def _noem(pad: str) -> str:
    if (sjabloon := sjabloon_op(pad)) is not None:
        return f"Het eigen sjabloon {sjabloon}"
    dag = read_dag(dag_van_besluitenlijst(pad) or "")
    return f"De besluitenlijst van {datum(dag)} ({pad})" if dag else f"Het stuk {pad}"
