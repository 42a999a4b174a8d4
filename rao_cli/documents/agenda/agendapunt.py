"""One item of the agenda: why it is there, who brought it, what is asked, and its whole text."""

from collections.abc import Iterator
from datetime import date
from typing import Final

import msgspec

from rao_cli.documents.agenda.gasten import noem_punten
from rao_cli.documents.agenda.gemeenten import PUNT, Gemeenteregel, build_voorgeschiedenis
from rao_cli.documents.agenda.lang_verblijf import Langregel, lange_zaken
from rao_cli.documents.agenda.tijdpad import Punttijd
from rao_cli.documents.agenda.vorige_lijst import zeg_waarom
from rao_cli.documents.bewaring.lijst import zeg_te_vernietigen
from rao_cli.documents.document import BESLUITENLIJST
from rao_cli.documents.namen import organisaties, partij
from rao_cli.documents.opmaak import datum_voluit, heel, opsomming, tijdvak, voluit, zinnen
from rao_cli.documents.tafel.onderwerpblad import Onderwerpblad, build_onderwerpblad
from rao_cli.documents.zaak import besluitregel
from rao_cli.documents.zaak.zaakblad import Zaakblad, build_zaakblad, zoek_zaak
from rao_cli.documents.zaak.zaakwoorden import zeg_gewijzigd
from rao_cli.model.kenmerk import dag_van_lijstpunt
from rao_cli.model.lezers.vergadering import is_verborgen_id
from rao_cli.model.overleg.actielijst import TITEL_TE_LAAT, open_acties
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import VAST_PUNT, Agendapunt, Overleg
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.verloop import Verloop, verloop_van, vorig_overleg

#: Standing items that speak of the same kind of thing as a type of onderwerp.
_TYPE_BIJ_VAST: Final = {"trends": "trend", "mededelingen": "mededeling"}


class Punt(msgspec.Struct, frozen=True):
    """One item. `zaak` and `onderwerp` are empty when the item is neither.

    `tijd` is when it begins, of a guest also when it ends; `duur` is how long it takes, with "±"
    before what nobody planned.
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
    duur: str
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

    @property
    def is_toegelicht(self) -> bool:
        """Whether there is more to say of it than its line in the overview."""
        eigen = (self.waarom, self.toelichting, self.genodigd, self.verwijzing)
        onder = (self.lang, self.gemeenten, self.eerder, self.acties)
        if is_verborgen_id(self.id):
            return False
        return self.soort != "vast" or any(eigen) or any(onder)


def build_punt(
    stand: Stand, overleg: Overleg, regel: tuple[int, Agendapunt, Punttijd], voor: str
) -> Punt:
    """Choose what an item shows, to all or (`voor`) to who comes for some items only.

    `regel` is its number, the item and its time.
    """
    nummer, punt, vak = regel
    op, verloop = overleg.datum, verloop_van(stand, punt.id, overleg.datum)
    plek = zoek_zaak(stand, punt.id, punt.verwijzing)
    onderwerp = next((o for o in stand.onderwerpen.values() if o.kenmerk == punt.id), None)
    geweest, bij = geweest_voor(stand, overleg), acties_bij(stand, overleg, punt, verloop, voor)
    acties = besluitregel.actieregels(stand, bij, op, geweest)
    zaak = build_zaakblad(plek, verloop, op, geweest, voor_genodigde=bool(voor)) if plek else None
    return Punt(
        nummer=nummer,
        id=punt.id,
        titel=besluitregel.titel_van(stand, punt.id, punt),
        soort=punt.soort,
        waarom=_waarom(stand, overleg, punt, plek) if acties or punt.soort != "actie" else "",
        indiener=partij(stand.register, punt.indiener),
        gevraagd=zeg_doel(punt),
        genodigd=opsomming(organisaties(stand.register, punt.genodigd)),
        tijd="–".join(filter(None, (vak.van, vak.tot if voor else ""))),
        duur=f"± {vak.minuten}" if vak.geschat else str(vak.minuten),
        minuten=punt.minuten,
        toelichting=_toelichting(stand, punt),
        verwijzing=punt.verwijzing or "",
        zie_ook=_zie_ook(stand, overleg, punt),
        lang=() if voor else lange_zaken(stand, overleg, punt),
        zaak=zaak,
        onderwerp=_blad(stand, onderwerp, op, voor),
        gemeenten=tuple(build_voorgeschiedenis(stand, overleg)) if punt.id == PUNT else (),
        eerder=besluitregel.eerdere_besluiten(verloop.besluiten),
        acties=acties,
    )


def geweest_voor(stand: Stand, overleg: Overleg) -> date:
    """Return which day is past when an agenda is made: that it is fixed, or the meeting before.

    So a text says nothing of which the time is not there yet, and does not change every day.
    """
    if (vast := overleg.vaststelling.agenda) is not None:
        return min(vast.op, overleg.datum)
    vorig = vorig_overleg(stand, overleg.datum)
    return vorig.datum if vorig else date.min


def _waarom(stand: Stand, overleg: Overleg, punt: Agendapunt, plek: ZaakPlek | None) -> str:
    """Return why an item is there, and when a zaak changed since the list that is named there.

    That an item always is there, nobody needs to read.
    """
    tekst = zeg_waarom(stand, overleg, punt.id, heel(punt.waarom))
    if plek and (gewijzigd := zeg_gewijzigd(plek, overleg.datum)):
        erbij = f"{gewijzigd.capitalize()}."
        tekst = f"{tekst}\n\n{erbij}" if "\n" in tekst else zinnen(tekst, erbij)
    return "" if punt.soort == "vast" and tekst.rstrip(".") == VAST_PUNT else tekst


def _toelichting(stand: Stand, punt: Agendapunt) -> str:
    """Return what was written at an item, and what it asks to let destroy.

    At a besluitenlijst that is of which meeting it is.
    """
    dag = dag_van_lijstpunt(punt.id)
    if dag is None or punt.toelichting not in {None, f"Zie {BESLUITENLIJST.op(dag)}"}:
        lijst = zeg_te_vernietigen(punt)
        return voluit(punt.toelichting, lijst) if lijst else heel(punt.toelichting)
    overleg = next((o for _, o in stand.overleggen_op_datum if o.datum == dag), None)
    tijd = tijdvak(overleg.tijd) if overleg and overleg.tijd else ""
    waar = overleg.locatie if overleg else ""
    return f"Dat overleg was op {', '.join(filter(None, (datum_voluit(dag), tijd, waar)))}."


def _blad(stand: Stand, onderwerp: Onderwerp | None, op: date, voor: str) -> Onderwerpblad | None:
    return build_onderwerpblad(stand, onderwerp, op, intern=not voor) if onderwerp else None


def _zie_ook(stand: Stand, overleg: Overleg, punt: Agendapunt) -> str:
    """Say at a standing item which topics of its kind have an item of their own."""
    type_ = _TYPE_BIJ_VAST.get(punt.id) if punt.soort == "vast" else None
    van_type = {o.kenmerk for o in stand.onderwerpen.values() if o.type == type_}
    nummers = [nr for nr, ander in enumerate(overleg.agendapunten, 1) if ander.id in van_type]
    return noem_punten(nummers) if nummers else ""


def acties_bij(
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


def zeg_doel(punt: Agendapunt) -> str:
    """Return what is asked of the table in words: "ter kennisname"."""
    return (punt.doel or "").replace("-", " ")
