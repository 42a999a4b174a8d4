"""A besluit and an actie on the screen: what was agreed, by whom, and what came of it."""

from collections.abc import Iterator

import msgspec

from rao_cli.documents.opmaak import datum, datum_voluit
from rao_cli.documents.zaak.besluitregel import titel_van, zeg_uitkomst
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import BesluitPlek, Stand
from rao_cli.workflow.tonen.beeld.regel import (
    Beeld,
    Beeldregel,
    dag,
    opdracht,
    te_laat,
    teksten,
    velden,
)
from rao_cli.workflow.tonen.tijdlijn import actiestappen, besluitstappen


def beeld_besluit(stand: Stand, plek: BesluitPlek) -> Beeld:
    """Return a decision with its actions, its errata and what happened since."""
    besluit, kenmerk = plek.besluit, plek.kenmerk
    kop = velden(
        ("overleg", datum_voluit(plek.overleg.datum)),
        ("over", zeg_punt(stand, besluit.agendapunt)),
        ("uitkomst", zeg_uitkomst(besluit)),
        ("besluit", besluit.besluit),
        ("motivering", besluit.motivering),
    )
    acties = (regel_actie(stand, actie) for _, actie in stand.acties_van(kenmerk))
    stappen = sorted(besluitstappen(stand, plek), key=lambda stap: stap[0])
    errata = [erratum for erratum in plek.overleg.errata if erratum.besluit == kenmerk]
    data = {"kenmerk": kenmerk, **msgspec.to_builtins(besluit)}
    data |= {"errata": errata} if errata else {}
    delen = (("", kop), ("acties", acties), ("errata", errata_bij(plek.overleg, kenmerk)))
    verloop = stappen if len(stappen) > 1 else ()
    return Beeld.van("besluit", kenmerk, plek.bestand, data, *delen, stappen=verloop)


def beeld_actie(stand: Stand, bestand: str, actie: Actie) -> Beeld:
    """Return an action: who, before when, how it stands, and from which decision it came."""
    plek = stand.besluit_op_kenmerk.get(actie.besluit or "")
    kop = velden(
        ("wat", actie.omschrijving),
        ("wie", actie.organisatie or "nog niemand"),
        ("uiterlijk", dag(actie.uiterlijk) or "geen datum afgesproken"),
        ("status", zeg_status(stand, actie)),
        ("toelichting", actie.toelichting),
        ("besluit", f"{plek.kenmerk}: {plek.besluit.besluit}" if plek else actie.besluit),
        ("over", zeg_punt(stand, plek.besluit.agendapunt) if plek else None),
    )
    klaar = (opdracht(f"rao actie gereed {actie.kenmerk}"),) if actie.status == "open" else ()
    stappen = []
    if plek is not None:
        (_, *daarna) = actiestappen(actie, plek.overleg.datum)
        stappen = [(plek.overleg.datum, "Afgesproken in het overleg"), *daarna]
    delen = (("", kop), ("als het klaar is", klaar))
    return Beeld.van("actie", actie.kenmerk, bestand, actie, *delen, stappen=stappen)


def regel_actie(stand: Stand, actie: Actie) -> Beeldregel:
    """Return an action in one line: "COA, uiterlijk 1 april 2026, open: Houdt de plek vrij"."""
    wie = actie.organisatie or "nog niemand"
    voor = f", uiterlijk {datum(actie.uiterlijk)}" if actie.uiterlijk else ""
    return Beeldregel(
        actie.kenmerk, f"{wie}{voor}, {zeg_status(stand, actie)}: {actie.omschrijving}"
    )


def zeg_status(stand: Stand, actie: Actie) -> str:
    """Return "open, 3 dagen te laat" or "gereed op 1 april 2026"."""
    if actie.status == "open":
        return f"open{te_laat(actie.uiterlijk, stand.vandaag)}"
    op = actie.gereed_op if actie.status == "gereed" else actie.vervallen_op
    return f"{actie.status} op {datum(op)}" if op else actie.status


def zeg_punt(stand: Stand, id_: str) -> str:
    """Return "Z-7K3F9E, Gezin verblijft lang in de opvang"."""
    titel = titel_van(stand, id_)
    return id_ if titel == id_ else f"{id_}, {titel}"


def errata_bij(overleg: Overleg, besluit: str) -> Iterator[Beeldregel]:
    """Yield the corrections of one decision."""
    for erratum in overleg.errata:
        if erratum.besluit == besluit:
            yield from teksten(f"{datum(erratum.datum)}: {erratum.tekst}")
