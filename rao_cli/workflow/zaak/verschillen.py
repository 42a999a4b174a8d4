"""What a zaak was and becomes, in words: field by field, and of a list what goes or moves."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from rao_cli.model.formulier.deel import Deel, Veld
from rao_cli.model.formulier.vakken import als_boom, groepkop, waarde_op
from rao_cli.model.formulier.waarden import als_tekst
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.model.tussen.velden import herkomst_van
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.zoeken import zoek_zaak


class Zaakverschil(NamedTuple):
    """One thing that becomes different: `wat`, and what stood and comes there; or only `wat`."""

    wat: str
    was: str = ""
    wordt: str = ""


def was_en_wordt(h: Handeling, zaak: str) -> Iterator[Zaakverschil]:
    """Yield what becomes different in a zaak."""
    oud = als_boom(zoek_zaak(h.stand, zaak).zaak)
    nieuw = als_boom(zoek_zaak(h.straks(), zaak).zaak)
    for deel in ZAAKDELEN:
        leeg: Any = {} if deel.per_organisatie else ()
        was, wordt = (waarde_op(boom, deel.lijst) or leeg for boom in (oud, nieuw))
        if not deel.lijst:
            yield from _velden(deel, 0, oud, nieuw)
        elif deel.per_organisatie:
            for wie in dict.fromkeys((*was, *wordt)):
                yield from _velden(deel, wie, was.get(wie, {}), wordt.get(wie, {}))
        else:
            yield from _lijst(deel, was, wordt)


def _lijst(deel: Deel, was: Sequence[Any], wordt: Sequence[Any]) -> Iterator[Zaakverschil]:
    """Say which items go and which order they get, and then what changes inside them."""
    herkomst = herkomst_van(was, wordt)
    for nummer, ding in enumerate(was):
        if nummer not in herkomst:
            yield Zaakverschil(f"{groepkop(deel, nummer)} gaat weg: {_noem(deel, ding)}")
    gebleven = [nummer for nummer in herkomst if nummer is not None]
    if gebleven != sorted(gebleven):
        volgorde = ", ".join(str(nummer + 1) for nummer in gebleven)
        yield Zaakverschil(f"{deel.kop} De volgorde wordt: {volgorde}")
    for nummer, (ding, vandaan) in enumerate(zip(wordt, herkomst, strict=True)):
        yield from _velden(deel, nummer, {} if vandaan is None else was[vandaan], ding)


def _velden(deel: Deel, nummer: int | str, oud: Any, nieuw: Any) -> Iterator[Zaakverschil]:
    for veld in deel.velden:
        was, wordt = (_tekst(veld, waarde_op(boom, veld.plek)) for boom in (oud, nieuw))
        if was != wordt:
            wat = ", ".join(filter(None, (groepkop(deel, nummer), veld.label)))
            yield Zaakverschil(wat, was, wordt)


def _noem(deel: Deel, ding: Mapping[str, Any]) -> str:
    """Return an item on one line."""
    teksten = (_tekst(veld, waarde_op(ding, veld.plek)) for veld in deel.velden)
    return "; ".join(", ".join(tekst.split("\n")) for tekst in teksten if tekst)


def _tekst(veld: Veld, waarde: Any) -> str:
    return "" if veld.waarheid and not waarde else als_tekst(veld, waarde)
