"""Which zaken have been on the list for long: how old, how often discussed, what came last (S7)."""

from datetime import date
from typing import NamedTuple

from rao_cli.model.register.werkdagen import dag_erna, maanden_later
from rao_cli.model.stand import BesluitPlek, Stand
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.lopend import klaar_sinds
from rao_cli.model.zaak.verloop import sinds_dag, verloop_van


class LangOpen(NamedTuple):
    """A zaak that was open on a day, since when, and what the table did with it until then."""

    kenmerk: str
    sinds: date
    dagen: int
    overleggen: int
    laatste: BesluitPlek | None


def lang_open(stand: Stand, op: date) -> tuple[LangOpen, ...]:
    """Return the zaken that were open for longer than the term of the region, the oldest first.

    A zaak that came back after it was closed counts from its new beginning.
    """
    klaar = klaar_sinds(stand)
    open_ = (zaak for zaak in stand.zaken_op_kenmerk if klaar.get(zaak, date.max) > op)
    gevonden = (stand_op(stand, kenmerk, op) for kenmerk in open_)
    maanden = stand.register.termijnen.lang_maanden
    lang = [zaak for zaak in gevonden if zaak and maanden_later(zaak.sinds, maanden) <= op]
    return tuple(sorted(lang, key=lambda zaak: (zaak.sinds, zaak.kenmerk)))


def stand_op(stand: Stand, kenmerk: str, op: date) -> LangOpen | None:
    """Return how long a zaak was open on a day; None when it was not, or not handed in."""
    loop = levensloop(stand, kenmerk)
    if loop.fase == "concept" or loop.sinds > op or (loop.tot is not None and loop.tot <= op):
        return None
    verloop = sinds_dag(verloop_van(stand, kenmerk, dag_erna(op)), loop.sinds)
    overleggen = len({punt.bestand for punt in verloop.besproken})
    return LangOpen(kenmerk, loop.sinds, (op - loop.sinds).days, overleggen, verloop.laatste)
