"""A meeting on the screen: where and who, the agenda with its decisions, and the replies."""

from collections.abc import Iterator

from rao_cli.documents.agenda.agendapunt import zeg_doel
from rao_cli.documents.agenda.gasten import gastregels
from rao_cli.documents.agenda.gemeenten import build_gemeenten
from rao_cli.documents.kop import zeg_opkomst
from rao_cli.documents.namen import partij, rolhouder
from rao_cli.documents.opmaak import datum, datum_voluit, opsomming, tijdvak
from rao_cli.documents.zaak.besluitregel import titel_van, zeg_uitkomst
from rao_cli.model.overleg.afhandeling import vraagt_nog_besluit
from rao_cli.model.overleg.nummers import WAAROM, niet_in_gebruik
from rao_cli.model.soorten.overleg import Agendapunt, Besluit, Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.terugkoppeling.terugkoppeling import niet_verteld, terugkoppelen_voor
from rao_cli.workflow.agenda.voorstel import stel_agendapunten_voor
from rao_cli.workflow.tonen.beeld.besluit import (
    errata_bij,
    regel_actie,
    zeg_punt,
    zeg_terugkoppeling,
)
from rao_cli.workflow.tonen.beeld.regel import (
    Beeld,
    Beeldregel,
    opdracht,
    teksten,
    velden,
    zeg_verslag,
)


def beeld_overleg(stand: Stand, bestand: str, overleg: Overleg) -> Beeld:
    """Return a meeting with its numbered agenda, every decision under its item."""
    delen = (
        ("", _kop(stand, overleg)),
        ("agenda", _agenda(stand, overleg)),
        ("gemeenten", _gemeenten(stand, overleg)),
        ("van de agenda gehaald", _afgehaald(stand, overleg)),
        ("ook besloten", _buiten_de_agenda(stand, overleg)),
        ("niet in gebruik", _niet_in_gebruik(stand, overleg)),
        ("verbeteringen", errata_bij(overleg, None)),
        ("terugkoppelingen", _terugkoppelingen(stand, overleg)),
    )
    return Beeld.van("overleg", str(overleg.datum), bestand, overleg, *delen)


def _niet_in_gebruik(stand: Stand, overleg: Overleg) -> Iterator[Beeldregel]:
    if leeg := niet_in_gebruik(stand, overleg):
        yield from teksten(f"{opsomming(leeg)}. {WAAROM}")


def _kop(stand: Stand, overleg: Overleg) -> Iterator[Beeldregel]:
    rollen, dag = stand.register.rollen, overleg.datum
    tijd = f", {tijdvak(overleg.tijd)}" if overleg.tijd else ""
    weg, status = overleg.vervallen, overleg.status.replace("-", " ")
    status = f"vervallen op {datum(weg.datum)}: {weg.reden}" if weg else status
    vast, onbekend = overleg.vaststelling, "nog niet bekend"
    agenda, lijst = (
        f"vastgesteld op {datum(stuk.op)}" if stuk else ""
        for stuk in (vast.agenda, vast.besluitenlijst)
    )
    eerst = (
        datum(keer.van) + (f" ({keer.reden})" if keer.reden else "") for keer in overleg.verplaatst
    )
    yield from velden(
        ("wanneer", f"{datum_voluit(dag)}{tijd}"),
        ("waar", overleg.locatie or onbekend),
        ("status", status),
        ("voorzitter", rolhouder(overleg.voorzitter, rollen.voorzitter, dag) or onbekend),
        ("secretaris", rolhouder(overleg.secretaris, rollen.secretaris, dag) or onbekend),
    )
    if overleg.is_gehouden:
        yield from velden(
            ("aanwezig", opsomming(overleg.aanwezig)),
            ("afwezig", "; ".join(_afwezig(overleg))),
            ("opkomst", zeg_opkomst(stand, overleg)),
        )
    else:
        genodigd = overleg.genodigd or stand.op(overleg.datum).kernorganisaties
        yield from velden(("genodigd", opsomming(genodigd)))
    gasten = (f"{een.gast}: {een.waarbij}" for een in gastregels(stand.register, overleg))
    yield from velden(
        ("gasten", "; ".join(gasten)),
        ("agenda", agenda),
        ("besluitenlijst", lijst),
        ("eerst gepland", "; ".join(eerst)),
        ("toelichting", overleg.toelichting),
    )


def _afgehaald(stand: Stand, overleg: Overleg) -> Iterator[Beeldregel]:
    """Yield what was taken off and why, by its words: those it would have on the agenda."""
    if not overleg.afgehaald:
        return
    woorden = {punt.id: punt.onderwerp for punt in stel_agendapunten_voor(stand, overleg)}
    for id_, reden in overleg.afgehaald.items():
        naam = zeg_punt(stand, id_)
        yield Beeldregel("", (woorden.get(id_) or id_) if naam == id_ else naam, teksten(reden))


def _gemeenten(stand: Stand, overleg: Overleg) -> Iterator[Beeldregel]:
    """Yield how it went with each gemeente, and what that was before."""
    for een in build_gemeenten(stand, overleg):
        was = f" (was: {een.was})" if een.veranderd else ""
        yield Beeldregel(een.naam, f"werkt mee: {een.werkt_mee}{was}", teksten(een.toelichting))


def _afwezig(overleg: Overleg) -> Iterator[str]:
    for wie, blok in overleg.afwezig.items():
        vervangen = f"vervanging: {blok.vervanging}" if blok.vervanging else ""
        waarom = "; ".join(filter(None, (blok.reden, vervangen)))
        yield f"{wie} ({waarom})" if waarom else wie


def _agenda(stand: Stand, overleg: Overleg) -> Iterator[Beeldregel]:
    if not overleg.agendapunten and overleg.status != "vervallen":
        yield from teksten("Er is nog geen agenda. Zo maakt u haar:")
        yield opdracht(f"rao agenda genereer {overleg.datum}")
    geweest = overleg.status == "gehouden"
    nog_open = {punt.id for punt in vraagt_nog_besluit(stand, overleg)} if geweest else set()
    breed = len(str(len(overleg.agendapunten)))
    for nummer, punt in enumerate(overleg.agendapunten, start=1):
        regels = [*_over_punt(stand.op(overleg.datum), punt), *zeg_verslag(punt.verslag)]
        for kenmerk, besluit in overleg.besluiten.items():
            if besluit.agendapunt == punt.id:
                regels.append(_besluit(stand, overleg, kenmerk, besluit))
        if reden := overleg.zonder_besluit.get(punt.id):
            regels += teksten(f"Geen besluit: {reden}")
        elif punt.id in nog_open:
            regels += teksten("Hier moet nog een besluit over komen:")
            regels.append(opdracht(f"rao nieuw besluit --overleg {overleg.datum} --punt {nummer}"))
        titel = titel_van(stand, punt.id, punt)
        duur = f" ({punt.minuten} minuten)" if punt.minuten and punt.soort == "vast" else ""
        yield Beeldregel(f"{nummer:>{breed}}", f"{titel}{duur}", tuple(regels))


def _over_punt(stand: Stand, punt: Agendapunt) -> tuple[Beeldregel, ...]:
    """Return what an item is, from whom, what is asked and why, under the names of that day."""
    van = f" van {partij(stand.register, punt.indiener)}" if punt.indiener else ""
    gevraagd = f"gevraagd: {zeg_doel(punt)}" if punt.doel else ""
    minuten = f"{punt.minuten} minuten" if punt.minuten else ""
    genodigd = f"genodigd: {opsomming(punt.genodigd)}" if punt.genodigd else ""
    weg = f"te vernietigen: {opsomming(punt.vernietigen)}" if punt.vernietigen else ""
    if punt.soort == "vast":
        return teksten(genodigd, punt.toelichting)
    is_ding = punt.soort in {"zaak", "onderwerp"}
    kop = filter(None, (f"{punt.id if is_ding else ''}{van}".strip(), gevraagd, minuten, genodigd))
    return teksten("; ".join(kop), punt.waarom, punt.toelichting, weg)


def _besluit(stand: Stand, overleg: Overleg, kenmerk: str, besluit: Besluit) -> Beeldregel:
    """Return a decision with what follows from it."""
    onder = [*teksten(besluit.besluit, besluit.motivering and f"Reden: {besluit.motivering}")]
    acties = (regel_actie(stand, actie) for _, actie in stand.acties_van(kenmerk))
    onder += teksten(*(f"Actie {actie.label}: {actie.tekst}" for actie in acties))
    onder += teksten(*(f"Erratum van {erratum.tekst}" for erratum in errata_bij(overleg, kenmerk)))
    return Beeldregel("", f"Besluit {kenmerk}: {zeg_uitkomst(besluit)}", tuple(onder))


def _buiten_de_agenda(stand: Stand, overleg: Overleg) -> Iterator[Beeldregel]:
    """Yield decisions about what is on no agenda item of this meeting."""
    op_agenda = {punt.id for punt in overleg.agendapunten}
    for kenmerk, besluit in overleg.besluiten.items():
        if besluit.agendapunt not in op_agenda:
            titel = titel_van(stand, besluit.agendapunt)
            yield Beeldregel("", titel, (_besluit(stand, overleg, kenmerk, besluit),))


def _terugkoppelingen(stand: Stand, overleg: Overleg) -> Iterator[Beeldregel]:
    bekend = set()
    for reactie in stand.terugkoppelingen.values():
        if reactie.overleg == overleg.datum:
            bekend.add(reactie.lko)
            naam = partij(stand.register, reactie.lko)
            yield Beeldregel(reactie.kenmerk, f"{naam}: {zeg_terugkoppeling(stand, reactie)}")
    if not overleg.is_gehouden:
        return
    if nog := [lko for lko in niet_verteld(stand, overleg) if lko not in bekend]:
        namen = opsomming(partij(stand.register, lko) for lko in nog)
        voor = datum(terugkoppelen_voor(stand, overleg))
        yield from teksten(f"Nog te maken, uiterlijk {voor}: {namen}")
        yield opdracht(f"rao terugkoppeling genereer {overleg.datum}")
