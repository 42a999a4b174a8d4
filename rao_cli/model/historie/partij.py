"""The life of an organisation or LKO: it came, got another name, went on as another, stopped."""

from collections.abc import Iterator
from datetime import date

import msgspec

from rao_cli.model.register.namen import Partijen, naam_op, opvolger
from rao_cli.model.register.werkdagen import dag_erna
from rao_cli.model.soorten.register import Lko, Organisatie, Register
from rao_cli.model.taal import opsomming


class Partijwissel(msgspec.Struct, frozen=True):
    """What changed on a day, and which acts of rao record such a thing."""

    datum: date
    tekst: str
    handelingen: tuple[str, ...]


def wissels(register: Register, sleutel: str) -> Iterator[Partijwissel]:
    """Yield what happened to the organisation or LKO of a key, oldest first."""
    for soort, dingen in (("lko", register.lkos), ("organisatie", register.organisaties)):
        if (ding := dingen.get(sleutel)) is not None:
            gevonden = _wissels(soort, sleutel, ding, dingen)
            yield from sorted(gevonden, key=lambda wissel: wissel.datum)


def _wissels(
    soort: str, sleutel: str, ding: Lko | Organisatie, dingen: Partijen
) -> Iterator[Partijwissel]:
    verder, samen = f"{soort}-volg-op", (f"{soort}-volg-op", f"nieuw-{soort}")
    if ding.van is not None:
        eerst = naam_op(ding, ding.van)
        eerder = [een for een in ding.opvolger_van if een in dingen]
        van = [f"{naam_op(dingen[een], ding.van)} ({een})" for een in eerder]
        tekst = f"{eerst} volgt {opsomming(van)} op" if van else f"{eerst} begint"
        yield Partijwissel(ding.van, tekst, samen)
    for een in ding.namen:
        begin = dag_erna(een.tot)
        tekst = f"{een.naam} heet nu {naam_op(ding, begin)}"
        yield Partijwissel(begin, tekst, (f"{soort}-hernoem", "register-zet"))
    if ding.tot is not None:
        nieuw = opvolger(dingen, sleutel)
        laatst = naam_op(ding, ding.tot)
        if nieuw is None:
            yield Partijwissel(ding.tot, f"Laatste dag van {laatst}", (f"{soort}-sluit",))
        else:
            naam = naam_op(dingen[nieuw], dag_erna(ding.tot))
            tekst = f"{laatst} gaat verder als {naam} ({nieuw})"
            yield Partijwissel(dag_erna(ding.tot), tekst, (verder,))
