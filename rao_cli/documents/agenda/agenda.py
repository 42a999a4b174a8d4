"""The agenda of one meeting: per item why it is there, who brought it and what is asked (S6).

It opens with when and where the region meets (S1), and who leads (S4). A zaak shows every
standpunt with its aspect (S5, S20), what crosses locations (S9) and what the Deelberaad answered
(S16); beside zaken there are the themes (S7), trends and news (S10), knelpunten (S12), kaders
(S13) and the progress of LKO's (S14). An invitee gets only its own items (S3).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

import msgspec

from rao_cli.documents.agenda.gasten import gasten, gasten_voor_alles, met_punten, noem_punten
from rao_cli.documents.agenda.gemeenten import PUNT, Gemeenteregel, build_voorgeschiedenis
from rao_cli.documents.agenda.ingekomen import Ingekomen, ingekomen_stukken
from rao_cli.documents.agenda.lang_verblijf import Langregel, lange_zaken
from rao_cli.documents.agenda.tijdpad import build_tijdpad, planning
from rao_cli.documents.document import AGENDA, Document, Sjablonen
from rao_cli.documents.kop import Kop, bronnen_van, build_kop
from rao_cli.documents.namen import met_functie, organisaties, partij, verberg_namen
from rao_cli.documents.opmaak import datum, datum_voluit, opsomming, zinnen
from rao_cli.documents.tafel.onderwerpblad import Onderwerpblad, build_onderwerpblad
from rao_cli.documents.zaak import besluitregel
from rao_cli.documents.zaak.zaakblad import Zaakblad, build_zaakblad, zoek_zaak
from rao_cli.model.kenmerk import dag_van_lijstpunt
from rao_cli.model.lezers.vergadering import is_verborgen, verberg_punt
from rao_cli.model.overleg.actielijst import TITEL_TE_LAAT, open_acties
from rao_cli.model.overleg.eigen import punten_voor
from rao_cli.model.overleg.volgend import dag_op, volgend_overleg
from rao_cli.model.plaats import plaats_van
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Agendapunt, Overleg, Verplaatsing
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.verloop import Verloop, verloop_van, vorig_overleg

#: Standing items that speak of the same kind of thing as a type of onderwerp.
_TYPE_BIJ_VAST: Final = {"trends": "trend", "mededelingen": "mededeling"}


@dataclass(frozen=True, slots=True)
class Punt:
    """One item. `zaak` and `onderwerp` are empty when the item is neither.

    `tijd` is from when to when a guest is there for it; empty on the agenda of all.
    """

    nummer: int
    id: str
    titel: str
    soort: str
    waarom: str
    indiener: str
    gevraagd: str
    genodigd: str
    tijd: str
    minuten: int | None
    toelichting: str
    verwijzing: str
    zie_ook: str
    lang: tuple[Langregel, ...]
    zaak: Zaakblad | None
    onderwerp: Onderwerpblad | None
    gemeenten: tuple[Gemeenteregel, ...]
    eerder: tuple[besluitregel.EerderBesluit, ...]
    acties: tuple[besluitregel.Actieregel, ...]


@dataclass(frozen=True, slots=True)
class Leveraar:
    """An organisation that still owes a standpunt, and at which items."""

    organisatie: str
    punten: str


@dataclass(frozen=True, slots=True)
class AgendaContext:
    """Everything that the template of an agenda may use."""

    kop: Kop
    status: str
    voor: str
    verwacht: str
    genodigd: tuple[str, ...]
    gasten: tuple[str, ...]
    genodigd_per_punt: tuple[str, ...]
    punten: tuple[Punt, ...]
    planning: str
    leveraars: tuple[Leveraar, ...]
    ingekomen: tuple[Ingekomen, ...]
    volgend: str
    vorige_lijst: str
    bronnen: tuple[str, ...]


def make_agenda(
    stand: Stand, overleg: Overleg, templates: Sjablonen = None, voor: str = ""
) -> Document:
    """Return the agenda as Markdown; `templates` are the region's own, by file name.

    `voor` is who is invited, or comes as a guest, for some items: it gets only those.
    """
    naam, context = AGENDA.op(overleg.datum, voor), build_context(stand, overleg, voor)
    return AGENDA.make(naam, context, stand.register, templates, verberg_namen(stand.register))


def build_context(stand: Stand, overleg: Overleg, voor: str = "") -> AgendaContext:
    """Choose, order and name what the agenda shows, as on the day of the meeting."""
    tijden = _tijden(overleg, voor)
    if voor:
        overleg = _alleen_voor(overleg, voor)
    stand = stand.op(overleg.datum)
    register, op = stand.register, overleg.datum
    punten = tuple(
        replace(_punt(stand, overleg, nummer, punt, voor), tijd=tijd)
        for nummer, (punt, tijd) in enumerate(zip(overleg.agendapunten, tijden, strict=True), 1)
        if not (voor and is_verborgen(punt))
    )
    genodigd = organisaties(register, overleg.genodigd or stand.kernorganisaties)
    vast = overleg.vaststelling.agenda
    bekend = vast.op if vast else stand.vandaag
    ingekomen = () if voor else ingekomen_stukken(stand, overleg, vast.op if vast else date.max)
    return AgendaContext(
        kop=build_kop(stand, overleg),
        status=_status(overleg),
        voor=_zeg_voor(stand, voor, op),
        verwacht=next((tijd.partition("–")[0] for tijd in tijden if tijd), ""),
        genodigd=tuple(met_functie(register, sleutel, op) for sleutel in genodigd),
        gasten=tuple(gasten_voor_alles(register, overleg)),
        genodigd_per_punt=tuple(  # an invitee knows that of itself
            met_punten(naam, nummers)
            for naam, nummers in gasten(register, overleg).items()
            if naam not in {voor, partij(register, voor)}
        ),
        punten=punten,
        planning="" if voor else planning(overleg),
        leveraars=() if voor else tuple(_leveraars(stand, punten)),
        ingekomen=ingekomen,
        volgend="" if voor else zeg_volgend(stand, overleg, bekend),
        vorige_lijst="" if voor else _vorige_lijst(stand, overleg, bekend),
        bronnen=()
        if voor
        else bronnen_van(overleg, (*_bestanden(stand, overleg), *(s.bestand for s in ingekomen))),
    )


def _vorige_lijst(stand: Stand, overleg: Overleg, op: date) -> str:
    """Say that the list of the meeting before was fixed by a day, and so is no item of this one."""
    vorig = vorig_overleg(stand, overleg.datum)
    vast = vorig.vaststelling.besluitenlijst if vorig else None
    punt = vorig is not None and any(
        dag_van_lijstpunt(p.id) == vorig.datum for p in overleg.agendapunten
    )
    if vorig is None or vast is None or vast.op > min(op, overleg.datum) or punt:
        return ""
    return f"die van {datum(vorig.datum)} is vastgesteld op {datum(vast.op)}"


def _zeg_voor(stand: Stand, voor: str, op: date) -> str:
    """Return what an invitee is called: an LKO or gemeente by its name, with no key in it."""
    naam = partij(stand.register, voor)
    return naam if naam != voor or not voor else met_functie(stand.register, voor, op)


def zeg_volgend(stand: Stand, overleg: Overleg, op: date) -> str:
    """Say when the table meets again, as known on a day; empty when nothing is planned."""
    volgend = volgend_overleg(stand, overleg.datum, op)
    return datum_voluit(dag_op(volgend, op) or volgend.datum) if volgend else ""


def _alleen_voor(overleg: Overleg, voor: str) -> Overleg:
    """Return the meeting with only the items of one invitee; of another its number stays.

    All that the agenda shows is made of this, so nothing of another item can be in it: no text,
    no file. Numbers and clock are those of the whole meeting: at the table they are called so.
    """
    mag = {id(punt) for punt in punten_voor(overleg, voor)}
    punten = [
        punt if id(punt) in mag else verberg_punt(nummer)
        for nummer, punt in enumerate(overleg.agendapunten, start=1)
    ]
    eerst = [Verplaatsing(van=verplaatsing.van) for verplaatsing in overleg.verplaatst]
    return msgspec.structs.replace(
        overleg, agendapunten=punten, gasten=[], toelichting=None, vervallen=None, verplaatst=eerst
    )


def _tijden(overleg: Overleg, voor: str) -> list[str]:
    """Return from when to when a guest is needed, per item of its own; "" when that is unknown."""
    eigen = {id(punt) for punt in punten_voor(overleg, voor)}
    paren = zip(overleg.agendapunten, build_tijdpad(overleg).vakken, strict=True)
    if not voor:
        return [""] * len(overleg.agendapunten)
    return [f"{v.van}–{v.tot}" if v.van and id(p) in eigen else "" for p, v in paren]


def _punt(stand: Stand, overleg: Overleg, nummer: int, punt: Agendapunt, voor: str) -> Punt:
    op, verloop = overleg.datum, verloop_van(stand, punt.id, overleg.datum)
    plek = zoek_zaak(stand, punt.id, punt.verwijzing)
    onderwerp = next((o for o in stand.onderwerpen.values() if o.kenmerk == punt.id), None)
    acties = besluitregel.actieregels(stand, _acties(stand, overleg, punt, verloop, voor), op)
    zaak = build_zaakblad(plek, verloop, op, voor_genodigde=bool(voor)) if plek else None
    return Punt(
        nummer=nummer,
        id=punt.id,
        titel=besluitregel.titel_van(stand, punt.id, punt),
        soort=punt.soort,
        waarom=(punt.waarom or "") if acties or punt.soort != "actie" else "",
        indiener=partij(stand.register, punt.indiener),
        gevraagd=zeg_doel(punt),
        genodigd=opsomming(organisaties(stand.register, punt.genodigd)),
        tijd="",
        minuten=punt.minuten,
        toelichting=punt.toelichting or "",
        verwijzing=punt.verwijzing or "",
        zie_ook=_zie_ook(stand, overleg, punt),
        lang=() if voor else lange_zaken(stand, overleg, punt),
        zaak=zaak,
        onderwerp=_blad(stand, onderwerp, op, voor),
        gemeenten=tuple(build_voorgeschiedenis(stand, overleg)) if punt.id == PUNT else (),
        eerder=besluitregel.eerdere_besluiten(verloop.besluiten),
        acties=acties,
    )


def _blad(stand: Stand, onderwerp: Onderwerp | None, op: date, voor: str) -> Onderwerpblad | None:
    return build_onderwerpblad(stand, onderwerp, op, intern=not voor) if onderwerp else None


def _zie_ook(stand: Stand, overleg: Overleg, punt: Agendapunt) -> str:
    """Say at a standing item which topics of its kind have an item of their own."""
    type_ = _TYPE_BIJ_VAST.get(punt.id) if punt.soort == "vast" else None
    van_type = {o.kenmerk for o in stand.onderwerpen.values() if o.type == type_}
    nummers = [nr for nr, ander in enumerate(overleg.agendapunten, 1) if ander.id in van_type]
    return noem_punten(nummers) if nummers else ""


def _acties(
    stand: Stand, overleg: Overleg, punt: Agendapunt, verloop: Verloop, voor: str = ""
) -> Iterator[Actie]:
    """Yield the actions that belong to an item: its own, or the running list.

    That list is about many zaken: an invitee sees only what it has to do itself.
    """
    if punt.soort != "actie":
        uit = {plek.kenmerk for plek in verloop.besluiten}
        yield from (a for a in stand.acties.values() if a.status == "open" and a.besluit in uit)
        return
    lijst = [actie for actie in stand.acties.values() if actie.kenmerk == punt.id]
    if punt.id == "acties":
        lijst = [*open_acties(stand, overleg.datum)]
    if punt.onderwerp == TITEL_TE_LAAT:
        lijst = [a for a in lijst if a.uiterlijk is not None and a.uiterlijk < overleg.datum]
    yield from (a for a in lijst if not voor or voor in {a.organisatie, a.lko})


def _status(overleg: Overleg) -> str:
    vastgesteld = overleg.vaststelling.agenda
    if overleg.status == "vervallen":
        reden = overleg.vervallen.reden if overleg.vervallen else ""
        return f"Dit overleg gaat niet door: {reden}" if reden else "Dit overleg gaat niet door."
    eerst = [datum(verplaatsing.van) for verplaatsing in overleg.verplaatst]
    verplaatst = f"Verplaatst; eerst gepland op {opsomming(eerst)}." if eerst else ""
    if vastgesteld is not None:
        return zinnen(f"Vastgesteld op {datum(vastgesteld.op)}.", verplaatst)
    concept = "Concept: deze agenda is nog niet vastgesteld."
    return zinnen(concept if overleg.status == "gepland" else "", verplaatst)


def _leveraars(stand: Stand, punten: tuple[Punt, ...]) -> Iterator[Leveraar]:
    """Yield per organisation at which items its standpunt is still missing (S20)."""
    alle = (sleutel for punt in punten if punt.zaak for sleutel in punt.zaak.zonder_standpunt)
    for sleutel in organisaties(stand.register, alle):
        nummers = [p.nummer for p in punten if p.zaak and sleutel in p.zaak.zonder_standpunt]
        if nummers:
            yield Leveraar(sleutel, noem_punten(nummers))


def zeg_doel(punt: Agendapunt) -> str:
    """Return what is asked of the table in words: "ter kennisname"."""
    return (punt.doel or "").replace("-", " ")


def _bestanden(stand: Stand, overleg: Overleg) -> Iterator[str]:
    """Yield the files that the items come from."""
    for punt in overleg.agendapunten:
        if plek := zoek_zaak(stand, punt.id, punt.verwijzing):
            yield plek.bestand
        yield from (pad for pad, o in stand.onderwerpen.items() if o.kenmerk == punt.id)
        verloop = verloop_van(stand, punt.id, overleg.datum)
        yield from (besluit.bestand for besluit in verloop.besluiten)
        yield from map(plaats_van, _acties(stand, overleg, punt, verloop))
