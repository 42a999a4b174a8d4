"""What happened to whatever a kenmerk, a day or an LKO names: which events are asked of it.

Only the kind of thing that is asked for is loaded.
"""

from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from rao_cli.model.basis import Blok
from rao_cli.model.historie.gebeurtenis import Gebeurtenis
from rao_cli.model.kenmerk import datum_in
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.stand import Stand


def gebeurtenissen(stand: Stand, naam: str, *eerder: str) -> Iterator[Gebeurtenis]:
    """Yield what happened to the thing of a name: as files write it, in any case.

    `eerder` are names that it had before: days on which a meeting was planned.
    """
    heet = (een for een in map(str.casefold, (naam, *eerder)) if een in stand.pad_op_naam)
    if naam.upper() in stand.zaken_op_kenmerk:
        from rao_cli.model.historie.zaak import van_zaak

        yield from van_zaak(stand, naam.upper())
    elif (ding := next(heet, None)) is not None:
        yield from _van_ding(stand, stand.ding(stand.pad_op_naam[ding]))
    elif (besluit := stand.besluit_op_kenmerk.get(naam.upper())) is not None:
        from rao_cli.model.historie.besluit import van_besluit

        yield from van_besluit(stand, besluit)
    elif naam in stand.register.lkos:
        yield from _van_lko(stand, naam)


def eerdere_namen(stand: Stand, naam: str) -> tuple[str, ...]:
    """Return the days on which the meeting of a day was planned before."""
    overleggen = stand.overleggen_op_dag.get(naam, ())
    return tuple(keer.van.isoformat() for overleg in overleggen for keer in overleg.verplaatst)


def _van_ding(stand: Stand, ding: Blok) -> Iterator[Gebeurtenis]:
    match ding:
        case Signaallijst():
            from rao_cli.model.historie.lijst import lijstgebeurtenissen

            yield from lijstgebeurtenissen(stand, ding)
        case Overleg():
            from rao_cli.model.historie.overleg import van_overleg

            yield from van_overleg(ding)
        case Terugkoppeling():
            from rao_cli.model.historie.terugkoppeling import van_terugkoppeling

            yield from van_terugkoppeling(ding)
        case Onderwerp():
            from rao_cli.model.historie.onderwerp import van_onderwerp

            yield from van_onderwerp(stand, ding)
        case Wissing():
            from rao_cli.model.historie.wissing import van_wissing

            yield from van_wissing(ding)
        case Actie():
            from rao_cli.model.historie.besluit import van_actie

            plek = stand.besluit_op_kenmerk.get(ding.besluit or "")
            dag = plek.overleg.datum if plek else datum_in(ding.kenmerk)
            yield from van_actie(ding, dag or date.min, "Afgesproken in het overleg")


def _van_lko(stand: Stand, lko: str) -> Iterator[Gebeurtenis]:
    """Yield what happened to the lists of an LKO, and what it heard and was told."""
    from rao_cli.model.historie.lijst import lijstgebeurtenissen
    from rao_cli.model.historie.terugkoppeling import van_terugkoppeling

    for lijst in sorted(stand.signaallijsten.values(), key=lambda li: (li.datum, li.kenmerk)):
        if lijst.afzender == lko and lijst.richting == "lko-rao":
            yield from _over(lijst.kenmerk, lijstgebeurtenissen(stand, lijst))
    for reactie in sorted(stand.terugkoppelingen.values(), key=lambda t: t.overleg):
        if reactie.lko == lko:
            yield from _over(reactie.kenmerk, van_terugkoppeling(reactie))


def _over(kenmerk: str, van: Iterator[Gebeurtenis]) -> Iterator[Gebeurtenis]:
    """Yield events of one thing so that they say of which."""
    for een in van:
        tekst, naam = (
            f"{kenmerk}: {woorden}" if woorden else "" for woorden in (een.tekst, een.naam)
        )
        yield replace(een, sleutel=(kenmerk, *een.sleutel), tekst=tekst, naam=naam)
