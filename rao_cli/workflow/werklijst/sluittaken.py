"""What must be done by who stops, before its last day and after it (S2, S4, S11)."""

from collections.abc import Iterator
from datetime import date

from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.register.namen import opvolger
from rao_cli.model.register.werkdagen import dag_erna
from rao_cli.model.stand import Stand
from rao_cli.workflow.register.inrichting.openstaand import openstaand
from rao_cli.workflow.register.inrichting.partij import VELD, Partij, alle
from rao_cli.workflow.taak import Taak


def sluittaken(stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield what is open of each organisation or LKO that stops or stopped without a successor."""
    for soort in VELD:
        dingen = alle(stand, soort)
        for sleutel, ding in dingen.items():
            if ding.tot is not None and opvolger(dingen, sleutel) is None:
                partij = Partij(soort, sleutel, ding)
                yield from _loopt_nog(stand, partij, ding.tot, wie)
                yield from _rollen(stand, partij, ding.tot)


def _loopt_nog(stand: Stand, partij: Partij, tot: date, wie: str) -> Iterator[Taak]:
    """Yield one task per kind of what is open, with the command for the first of it."""
    nog = openstaand(stand, partij)
    stopt = "stopt op" if tot >= stand.vandaag else "is gestopt op"
    kop = f"{partij.naam(tot)} {stopt} {datum(tot)}, en heeft nog"
    soorten = [soort for soort in nog if soort]
    for soort, (zin, opdracht) in zip(soorten, nog.wegen, strict=True):
        yield Taak(f"{kop} {opsomming(soort)}. {zin}", wie, tot, opdracht)


def _rollen(stand: Stand, partij: Partij, tot: date) -> Iterator[Taak]:
    """Yield the role that an organisation would have after its last day (S4)."""
    for rol, perioden in stand.heel.rollen.per_rol.items():
        if any(p.organisatie == partij.sleutel and (p.tot or date.max) > tot for p in perioden):
            morgen = str(dag_erna(tot))
            opdracht = opdrachtregel("rol", "draag-over", rol, "ORGANISATIE", "--op", morgen)
            wat = f"{partij.sleutel} stopt op {datum(tot)}: een andere {rol} afspreken"
            yield Taak(wat, "alle leden", tot, opdracht)
