"""Decisions and actions in words, as agenda and besluitenlijst both say them."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

import msgspec

from rao_cli.documents.opmaak import datum, heel
from rao_cli.model.overleg.actielijst import besproken_acties, geeindigd_op
from rao_cli.model.register.namen import wie_nu
from rao_cli.model.soorten.actie import Actie, wie_doet
from rao_cli.model.soorten.overleg import Agendapunt, Besluit, Overleg
from rao_cli.model.stand import BesluitPlek, Stand
from rao_cli.model.zaak.leven import titel
from rao_cli.model.zaak.verloop import vorig_overleg


class Actieregel(msgspec.Struct, frozen=True):
    """Who does what before when; `uiterlijk` is empty when no date was agreed.

    `voor_overleg` is due before a meeting that is still to come, so nobody can call it late yet.
    """

    kenmerk: str
    wie: str
    wat: str
    uiterlijk: str
    besluit: str
    waarover: str
    te_laat: bool
    voor_overleg: bool = False


class EerdereActie(msgspec.Struct, frozen=True):
    """What an earlier meeting agreed, and how it stood at this one."""

    regel: Actieregel
    stand: str


class EerderBesluit(msgspec.Struct, frozen=True):
    """A decision of an earlier meeting about the same item."""

    datum: str
    kenmerk: str
    uitkomst: str
    besluit: str
    motivering: str


def zeg_uitkomst(besluit: Besluit) -> str:
    """Return the outcome in words: "aangehouden tot 9 april 2026"."""
    tot = besluit.hervatten_op if besluit.gevolg.met_dag else None
    return f"{besluit.gevolg.woord} tot {datum(tot)}" if tot else besluit.gevolg.woord


def eerdere_besluiten(
    besluiten: Iterable[BesluitPlek], zeg: Callable[[str | None], str] = heel
) -> tuple[EerderBesluit, ...]:
    """Return earlier decisions, whole or as `zeg` says them."""
    return tuple(
        EerderBesluit(
            datum=datum(plek.overleg.datum),
            kenmerk=plek.kenmerk,
            uitkomst=zeg_uitkomst(plek.besluit),
            besluit=zeg(plek.besluit.besluit),
            motivering=zeg(plek.besluit.motivering),
        )
        for plek in besluiten
    )


def actieregels(
    stand: Stand, acties: Iterable[Actie], op: date, geweest: date | None = None
) -> tuple[Actieregel, ...]:
    """Return actions as on a day, by date and kenmerk; those without a date come last.

    `geweest`: when that day is still to come, what is surely past; only then an action is late.
    """
    geweest = geweest or op
    return tuple(
        Actieregel(
            kenmerk=actie.kenmerk,
            wie=wie_doet(stand.register, wie_nu(stand.heel, actie, op)),
            wat=actie.omschrijving,
            uiterlijk=datum(actie.uiterlijk) if actie.uiterlijk else "",
            besluit=actie.besluit or "",
            waarover=_waarover(stand, actie),
            te_laat=actie.uiterlijk is not None and actie.uiterlijk < geweest,
            voor_overleg=actie.uiterlijk is not None and geweest <= actie.uiterlijk < op,
        )
        for actie in sorted(acties, key=lambda a: (a.uiterlijk or date.max, a.kenmerk))
    )


def eerdere_acties(stand: Stand, overleg: Overleg) -> Iterator[EerdereActie]:
    """Yield the running list as it was at the table: what ended by then, and what was open."""
    vorig = vorig_overleg(stand, overleg.datum)
    besproken = {actie.kenmerk: actie for actie in besproken_acties(stand, overleg, vorig)}
    for regel in actieregels(stand, besproken.values(), overleg.datum):
        actie = besproken[regel.kenmerk]
        einde = geeindigd_op(actie, overleg.datum)
        laat = ", te laat" if regel.te_laat else ""
        yield EerdereActie(regel, f"{actie.status} op {datum(einde)}" if einde else f"open{laat}")


def _waarover(stand: Stand, actie: Actie) -> str:
    plek = stand.besluit_op_kenmerk.get(actie.besluit or "")
    return titel_van(stand, plek.besluit.agendapunt) if plek else ""


def titel_van(stand: Stand, id_: str, punt: Agendapunt | None = None) -> str:
    """Return what an item is about: its own words, or else those of the zaak or onderwerp."""
    if punt is not None and punt.onderwerp and punt.onderwerp.strip():
        return punt.onderwerp
    if id_ in stand.zaken_op_kenmerk:
        return titel(stand, id_)
    onderwerpen = (o.titel for o in stand.onderwerpen.values() if o.kenmerk == id_)
    punten = (p.punt.onderwerp for p in stand.punten_op_id.get(id_, ()) if p.punt.onderwerp)
    return next(onderwerpen, None) or next(punten, None) or id_
