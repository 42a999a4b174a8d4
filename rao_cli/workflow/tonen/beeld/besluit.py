"""What was agreed, on the screen: a besluit, an actie, and the terugkoppeling that tells it."""

from collections.abc import Iterator

import msgspec

from rao_cli.documents.opmaak import datum, datum_voluit
from rao_cli.documents.zaak.besluitregel import titel_van, zeg_uitkomst
from rao_cli.model.overleg.actielijst import met_wie_nu
from rao_cli.model.soorten.actie import Actie, wie_doet
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import partij
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import BesluitPlek, Stand
from rao_cli.model.terugkoppeling.terugkoppeling import terugkoppelen_voor
from rao_cli.workflow.terugkoppeling.sturen import zeg_versturen
from rao_cli.workflow.tonen.beeld.regel import (
    Beeld,
    Beeldregel,
    dag,
    opdracht,
    te_laat,
    teksten,
    velden,
)


def beeld_besluit(stand: Stand, plek: BesluitPlek) -> Beeld:
    """Return a decision with its actions, its errata and what happened since."""
    besluit, kenmerk = plek.besluit, plek.kenmerk
    kop = velden(
        ("overleg", datum_voluit(plek.overleg.datum)),
        ("over", zeg_punt(stand, besluit.agendapunt)),
        ("verslag", _verslag(plek)),
        ("uitkomst", zeg_uitkomst(besluit)),
        ("besluit", besluit.besluit),
        ("motivering", besluit.motivering),
    )
    acties = (regel_actie(stand, actie) for _, actie in stand.acties_van(kenmerk))
    errata = [erratum for erratum in plek.overleg.errata if erratum.besluit == kenmerk]
    data = {"kenmerk": kenmerk, **msgspec.to_builtins(besluit)}
    data |= {"errata": errata} if errata else {}
    delen = (("", kop), ("acties", acties), ("errata", errata_bij(plek.overleg, kenmerk)))
    return Beeld.van("besluit", kenmerk, plek.bestand, data, *delen)


def _verslag(plek: BesluitPlek) -> str | None:
    """Return what was said at the item of a decision."""
    punten = plek.overleg.agendapunten
    return next((p.verslag for p in punten if p.id == plek.besluit.agendapunt), None)


def beeld_actie(stand: Stand, bestand: str, actie: Actie) -> Beeld:
    """Return an action: who, before when, how it stands, and from which decision it came."""
    plek = stand.besluit_op_kenmerk.get(actie.besluit or "")
    kop = velden(
        ("wat", actie.omschrijving),
        ("wie", wie_doet(stand.register, met_wie_nu(stand, actie)) or "nog niemand"),
        ("uiterlijk", dag(actie.uiterlijk) or "geen datum afgesproken"),
        ("status", zeg_status(stand, actie)),
        ("toelichting", actie.toelichting),
        ("besluit", f"{plek.kenmerk}: {plek.besluit.besluit}" if plek else actie.besluit),
        ("over", zeg_punt(stand, plek.besluit.agendapunt) if plek else None),
    )
    klaar = (opdracht(f"rao actie gereed {actie.kenmerk}"),) if actie.status == "open" else ()
    delen = (("", kop), ("als het klaar is", klaar))
    return Beeld.van("actie", actie.kenmerk, bestand, actie, *delen)


def regel_actie(stand: Stand, actie: Actie) -> Beeldregel:
    """Return an action in one line: "COA, uiterlijk 1 april 2026, open: Houdt de plek vrij"."""
    wie = wie_doet(stand.register, met_wie_nu(stand, actie)) or "nog niemand"
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
    is_ding = id_ in stand.zaken_op_kenmerk or any(
        o.kenmerk == id_ for o in stand.onderwerpen.values()
    )
    return f"{id_}, {titel}" if is_ding and titel != id_ else titel


def errata_bij(overleg: Overleg, besluit: str | None) -> Iterator[Beeldregel]:
    """Yield the corrections of one decision, or (None) of the meeting itself."""
    for erratum in overleg.errata:
        if erratum.besluit == besluit:
            yield from teksten(f"{datum(erratum.datum)}: {erratum.tekst}")


def beeld_terugkoppeling(stand: Stand, bestand: str, reactie: Terugkoppeling) -> Beeld:
    """Return a reply with the decision about each zaak, and the step that comes next."""
    kop = velden(
        ("aan", partij(stand.register, reactie.lko)),
        ("over", f"het overleg van {datum_voluit(reactie.overleg)}"),
        ("status", zeg_terugkoppeling(stand, reactie)),
        ("toelichting", reactie.toelichting),
    )
    zaken = (_zaak(stand, reactie, zaak) for zaak in reactie.zaken)
    punten = (_zaak(stand, reactie, punt) for punt in reactie.onderwerpen)
    delen = (
        ("", kop),
        ("zaken", zaken),
        ("onderwerpen", punten),
        ("hierna", _hierna(stand, reactie)),
    )
    return Beeld.van("terugkoppeling", reactie.kenmerk, bestand, reactie, *delen)


def zeg_terugkoppeling(stand: Stand, reactie: Terugkoppeling) -> str:
    """Return "bevestigd op 18 maart 2026", or before when it must go."""
    if reactie.status != "concept":
        op = reactie.bevestigd_op if reactie.status == "bevestigd" else reactie.verzonden_op
        return f"{reactie.status} op {datum(op)}" if op else reactie.status
    overleg = next((o for _, o in stand.overleggen_op_datum if o.datum == reactie.overleg), None)
    if overleg is None:
        return "concept, nog te versturen"
    voor = terugkoppelen_voor(stand, overleg)
    laat = te_laat(voor, stand.vandaag)
    return f"concept, uiterlijk {datum(voor)} te versturen{laat}"


def _zaak(stand: Stand, reactie: Terugkoppeling, zaak: str) -> Beeldregel:
    besluiten = (
        f"{plek.kenmerk}: {zeg_uitkomst(plek.besluit)}. {plek.besluit.besluit}"
        for plek in stand.besluiten_op_punt.get(zaak, ())
        if plek.overleg.datum == reactie.overleg
    )
    return Beeldregel(zaak, titel_van(stand, zaak), teksten(*besluiten))


def _hierna(stand: Stand, reactie: Terugkoppeling) -> Iterator[Beeldregel]:
    if reactie.status == "concept":
        naar = partij(stand.register, reactie.lko)
        yield from teksten(zeg_versturen(reactie, naar))
    stap = {"concept": "verzonden", "verzonden": "bevestigd"}.get(reactie.status)
    if stap is not None:
        yield opdracht(f"rao terugkoppeling {stap} {reactie.kenmerk}")
