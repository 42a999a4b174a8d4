"""The agenda of one meeting: two pages to hold it with, and a zaakblad per zaak behind them (S6).

It opens with when and where the region meets (S1), and who leads (S4): the clock, from whom each
item is and what is asked, who still owes what, and what came in. A zaak stands whole on its
zaakblad, with every standpunt and its aspect (S5, S20), what crosses locations (S9) and what the
Deelberaad answered (S16). What is no zaak stands whole at its item: themes (S7), trends and news
(S10), knelpunten (S12), kaders (S13), progress (S14). An invitee gets only its own items (S3).
"""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import count

import msgspec

from rao_cli.documents.agenda.agendapunt import Punt, acties_bij, build_punt, geweest_voor
from rao_cli.documents.agenda.gasten import gasten, gasten_voor_alles, met_punten, noem_punten
from rao_cli.documents.agenda.ingekomen import Ingekomen, ingekomen_stukken
from rao_cli.documents.agenda.tijdpad import build_tijdpad, planning
from rao_cli.documents.document import AGENDA, Document, Sjablonen
from rao_cli.documents.kop import Kop, bronnen_van, build_kop
from rao_cli.documents.namen import met_functie, organisaties, partij, verberg_namen
from rao_cli.documents.opmaak import datum, datum_voluit, opsomming, zinnen
from rao_cli.documents.verberger import Verberger
from rao_cli.documents.zaak.besluitregel import Actieregel, actieregels
from rao_cli.documents.zaak.zaakblad import zoek_zaak
from rao_cli.model.kenmerk import dag_van_lijstpunt
from rao_cli.model.lezers.lezer import partij_van
from rao_cli.model.lezers.vergadering import is_verborgen, verberg_punt
from rao_cli.model.overleg.actielijst import open_acties
from rao_cli.model.overleg.behandeld import ACTIELIJST
from rao_cli.model.overleg.eigen import punten_voor
from rao_cli.model.overleg.volgend import dag_op, volgend_overleg
from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.soorten.overleg import Overleg, Verplaatsing
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.verloop import verloop_van, vorig_overleg


class Leveraar(msgspec.Struct, frozen=True):
    """Who still owes something, and at which items."""

    organisatie: str
    punten: str


class AgendaContext(msgspec.Struct, frozen=True):
    """Everything that the template of an agenda may use.

    `leveraars` owe a standpunt by `leveren_voor`, `aanvullers` are the LKO's that must complete a
    list, and `lopende_acties` is the running list where no item shows it.
    """

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
    leveren_voor: str
    aanvullers: tuple[Leveraar, ...]
    lopende_acties: tuple[Actieregel, ...]
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
    return AGENDA.make(naam, context, stand.register, templates, verberger(stand, voor))


def verberger(stand: Stand, voor: str = "") -> Callable[[str], str]:
    """Return what hides in a text who is who, and of an invitee what is not theirs."""
    return Verberger(stand, partij_van(stand, voor)) if voor else verberg_namen(stand.register)


def build_context(stand: Stand, overleg: Overleg, voor: str = "") -> AgendaContext:
    """Choose, order and name what the agenda shows, as on the day of the meeting."""
    vakken = build_tijdpad(overleg).vakken
    if voor:
        overleg = _alleen_voor(overleg, voor)
    stand = stand.op(overleg.datum)
    register, op = stand.register, overleg.datum
    alle = zip(count(1), overleg.agendapunten, vakken, strict=False)
    regels = [regel for regel in alle if not (voor and is_verborgen(regel[1]))]
    punten = tuple(build_punt(stand, overleg, regel, voor) for regel in regels)
    genodigd = organisaties(register, overleg.genodigd or stand.kernorganisaties)
    vast = overleg.vaststelling.agenda
    bekend = vast.op if vast else stand.vandaag
    ingekomen = () if voor else ingekomen_stukken(stand, overleg, vast.op if vast else date.max)
    return AgendaContext(
        kop=build_kop(stand, overleg),
        status=_status(overleg),
        voor=_zeg_voor(stand, voor, op),
        verwacht=regels[0][2].van if voor and regels else "",
        genodigd=tuple(met_functie(register, sleutel, op) for sleutel in genodigd),
        gasten=tuple(gasten_voor_alles(register, overleg)),
        genodigd_per_punt=tuple(  # an invitee knows that of itself
            met_punten(naam, nummers)
            for naam, nummers in gasten(register, overleg).items()
            if naam not in {voor, partij(register, voor)}
        ),
        punten=punten,
        planning="" if voor else planning(overleg),
        leveren_voor=datum(stand.kalender.voor(op, register.termijnen.stukken_werkdagen)),
        leveraars=() if voor else tuple(_leveraars(stand, punten)),
        aanvullers=() if voor else tuple(_aanvullers(punten)),
        lopende_acties=() if voor else _lopende_acties(stand, overleg),
        ingekomen=ingekomen,
        volgend="" if voor else zeg_volgend(stand, overleg, bekend),
        vorige_lijst="" if voor else _vorige_lijst(stand, overleg, bekend),
        bronnen=()
        if voor
        else bronnen_van(overleg, (*_bestanden(stand, overleg), *(s.bestand for s in ingekomen))),
    )


def _lopende_acties(stand: Stand, overleg: Overleg) -> tuple[Actieregel, ...]:
    """Return the running list of the table, when it is no item of the meeting (S8)."""
    if any(punt.id == ACTIELIJST for punt in overleg.agendapunten):
        return ()
    geweest = geweest_voor(stand, overleg)
    return actieregels(stand, open_acties(stand, overleg.datum), overleg.datum, geweest)


def _vorige_lijst(stand: Stand, overleg: Overleg, op: date) -> str:
    """Say where the lists of meetings before are: items of this one, or fixed by a day."""
    dagen = [dag_van_lijstpunt(punt.id) for punt in overleg.agendapunten]
    punten = {dag: nummer for nummer, dag in enumerate(dagen, 1) if dag is not None}
    if punten:
        staan = "staat" if len(punten) == 1 else "staan"
        welke = opsomming(map(datum, punten))
        return f"die van {welke} {staan} op deze agenda ({noem_punten([*punten.values()])})"
    vorig = vorig_overleg(stand, overleg.datum)
    vast = vorig.vaststelling.besluitenlijst if vorig else None
    if vorig is None or vast is None or vast.op > min(op, overleg.datum):
        return ""
    waar = f" ({vorig.locatie})" if vorig.locatie else ""
    return f"die van {datum(vorig.datum)}{waar} is vastgesteld op {datum(vast.op)}"


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


def _aanvullers(punten: tuple[Punt, ...]) -> Iterator[Leveraar]:
    """Yield per LKO at which items its list lacks something (S18-S22)."""
    per_lko: dict[str, list[int]] = {}
    for punt in punten:
        if punt.zaak and len(punt.zaak.nog_te_leveren) > bool(punt.zaak.zonder_standpunt):
            per_lko.setdefault(punt.zaak.lko, []).append(punt.nummer)
    yield from (Leveraar(lko, noem_punten(nummers)) for lko, nummers in per_lko.items())


def _bestanden(stand: Stand, overleg: Overleg) -> Iterator[str]:
    """Yield the files that the items come from."""
    for punt in overleg.agendapunten:
        if plek := zoek_zaak(stand, punt.id, punt.verwijzing):
            yield plek.bestand
        yield from (pad for pad, o in stand.onderwerpen.items() if o.kenmerk == punt.id)
        verloop = verloop_van(stand, punt.id, overleg.datum)
        yield from (besluit.bestand for besluit in verloop.besluiten)
        yield from map(plaats_van, acties_bij(stand, overleg, punt, verloop))
