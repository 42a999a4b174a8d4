"""`rao lijst`: every thing of one kind, as rows for a screen and as data for a machine."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

import msgspec

from rao_cli.documents.agenda.gemeenten import zeg_gemeente
from rao_cli.documents.opmaak import opsomming
from rao_cli.documents.zaak.levenswoorden import zeg_eerder
from rao_cli.documents.zaak.zaakstand import fase_in_het_kort, ouderdom_in_het_kort
from rao_cli.model.bewaring.vernietigd import wissingen_op_datum
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.fase import GESLOTEN
from rao_cli.model.onderwerp import geldigheid, is_voorbij
from rao_cli.model.overleg.actielijst import met_wie_nu
from rao_cli.model.overleg.gemeentecontact import bekende_gemeenten, laatste_contact
from rao_cli.model.register.werkdagen import maanden_later
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.stand import Stand
from rao_cli.model.zaak import lang
from rao_cli.model.zaak.leven import einde, lko_nu, titel
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.lopend import lopende_zaken
from rao_cli.model.zaak.verloop import verloop_van
from rao_cli.workflow.tonen.zaakkeuze import Cellen, Celwaarde, Zaakkeuze
from rao_cli.workflow.zoeken import eis_lko


class Lijstregel(msgspec.Struct, frozen=True):
    """One row; whether it still runs and which LKO's it is about (None: that says nothing here)."""

    cellen: Sequence[Celwaarde]
    loopt: bool | None = None
    lkos: Sequence[str] | None = None


class Overzicht(msgspec.Struct, frozen=True):
    """Things of one kind: `rijen` with all keys for a machine, `regels` in columns for a screen."""

    soort: str
    kolommen: Sequence[str]
    rijen: Sequence[Cellen]
    regels: Sequence[Sequence[str]]


def make_overzicht(
    stand: Stand,
    soort: str,
    *,
    alleen_open: bool = False,
    lko: str | None = None,
    keuze: Zaakkeuze | None = None,
) -> Overzicht:
    """Return the things of one kind; KeyError for a kind that does not exist."""
    kolommen, maak = OVERZICHTEN[soort]
    if alleen_open and soort == "zaken":
        maak = _lopende_zaken
    dingen = list(maak(stand))
    keuze = keuze or Zaakkeuze()
    for optie in keuze.opties:
        _eis(soort, optie, ("zaken",))
    if alleen_open:
        _eis(soort, "--open", SOORTEN_MET_EINDE)
        dingen = [ding for ding in dingen if ding.loopt]
    if lko is not None:
        _eis(soort, "--lko", SOORTEN_VAN_LKO)
        sleutel = eis_lko(stand, lko)
        dingen = [ding for ding in dingen if sleutel in (ding.lkos or ())]
    rijen: list[Cellen] = [dict(zip(kolommen, d.cellen, strict=True)) for d in dingen]
    if soort == "zaken":
        return _zakenoverzicht(stand, keuze.kies(rijen), keuze)
    if soort == "acties":
        acties = [[str(rij[k] or "") for k in _ACTIE] for rij in map(_wie, rijen)]
        return Overzicht(soort, _ACTIE, rijen, acties)
    if soort == "onderwerpen" and not any(rij["geldig"] for rij in rijen):
        kolommen = tuple(kolom for kolom in kolommen if kolom != "geldig")
        regels = [[str(rij[kolom]) for kolom in kolommen] for rij in rijen]
        return Overzicht(soort, kolommen, rijen, regels)
    regels = [["" if cel is None else str(cel) for cel in ding.cellen] for ding in dingen]
    return Overzicht(soort, kolommen, rijen, regels)


def _eis(soort: str, optie: str, soorten: Sequence[str]) -> None:
    if soort not in soorten:
        raise GebruiksFout(
            f"Bij {soort} kan {optie} niet.", hint=f"Het kan bij: {opsomming(soorten)}."
        )


def _signaallijsten(stand: Stand) -> Iterator[Lijstregel]:
    for li in sorted(stand.signaallijsten.values(), key=lambda li: (li.datum, li.kenmerk)):
        loopt = li.status not in {"afgehandeld", "ingetrokken"}
        cellen = (li.kenmerk, li.afzender, li.datum, li.status, len(li.zaken))
        yield Lijstregel(cellen, loopt, (li.afzender,))


def _zaken(stand: Stand) -> Iterator[Lijstregel]:
    return _zaakregels(stand, stand.zaken_op_kenmerk)


def _lopende_zaken(stand: Stand) -> Iterator[Lijstregel]:
    """Yield the zaken that may run still: of the others no list is read."""
    return _zaakregels(stand, lopende_zaken(stand))


def _zaakregels(stand: Stand, zaken: Iterable[str]) -> Iterator[Lijstregel]:
    for kenmerk in zaken:
        plekken = stand.zaken_op_kenmerk[kenmerk]
        loop, wie = levensloop(stand, kenmerk), lko_nu(stand, kenmerk)
        kop = (kenmerk, wie or plekken[0].lijst.afzender, loop.fase, ouderdom_in_het_kort(loop))
        ouderdom = (getattr(loop, naam) for naam in _OUDERDOM)
        eerder = zeg_eerder(loop.eerder)
        loopt = loop.fase not in GESLOTEN
        lkos = [p.lijst.afzender for p in plekken if p.lijst.richting == "lko-rao"]
        cellen = (*kop, titel(stand, kenmerk), *ouderdom, loopt, eerder, *_bij(stand, kenmerk))
        yield Lijstregel(cellen, loopt, [*lkos, *([wie] if wie else [])])


def _bij(stand: Stand, kenmerk: str) -> tuple[Celwaarde, ...]:
    """Return how a zaak ended, what is special about it, and the last decision about it."""
    slot, op = einde(stand, kenmerk), lang.stand_op(stand, kenmerk, stand.vandaag)
    bijzonder = stand.zaken_op_kenmerk[kenmerk][-1].zaak.kenmerken
    besluit = verloop_van(stand, kenmerk, date.max).laatste
    laatste = f"{besluit.overleg.datum} {besluit.besluit.gevolg.woord}" if besluit else None
    maanden = stand.register.termijnen.lang_maanden
    is_lang = op is not None and maanden_later(op.sinds, maanden) <= stand.vandaag
    return slot.afloop if slot else None, ", ".join(bijzonder) or None, laatste, is_lang


def _zakenoverzicht(stand: Stand, rijen: Sequence[Cellen], keuze: Zaakkeuze) -> Overzicht:
    """Return zaken for the screen: what still runs first, or the oldest first with what came last.

    How they ended, or what is special, has a column where that was asked.
    """
    if keuze.lang:
        regels = [_lange_regel(rij) for rij in rijen]
        return Overzicht("zaken", _LANG_OP_SCHERM, rijen, regels)
    extra = [naam for naam in ("afloop", "bijzonder") if naam in keuze.kolommen]
    regels = []
    for rij in sorted(rijen, key=lambda rij: not rij["open"]):
        *eerste, onderwerp = _zaakregel(stand, rij)
        regels.append([*eerste, *(str(rij[naam] or "-") for naam in extra), onderwerp])
    *eerste_koppen, laatste = _ZAKEN_OP_SCHERM
    return Overzicht("zaken", (*eerste_koppen, *extra, laatste), rijen, regels)


def _lange_regel(rij: Cellen) -> list[str]:
    """Return the cells of a zaak that runs for long, with the last decision about it."""
    return [
        *(str(rij["kenmerk"]), str(rij["afzender"]), str(rij["sinds"]), str(rij["dagen"])),
        *(str(rij["overleggen"]), str(rij["laatste_besluit"] or "-"), str(rij["onderwerp"])),
    ]


def _zaakregel(stand: Stand, rij: Cellen) -> list[str]:
    """Return the cells of a zaak in brief; "3/2" is 3 times discussed, 2 times put off."""
    kenmerk = str(rij["kenmerk"])
    fase = fase_in_het_kort(stand, kenmerk, rij["fase"], rij["hervatten_op"])
    keer = f"{rij['overleggen']}/{rij['aangehouden']}" if rij["overleggen"] else "-"
    return [
        *(kenmerk, str(rij["afzender"]), fase),
        *(str(rij["dagen"]), keer, str(rij["onderwerp"])),
    ]


def _wie(rij: Cellen) -> Cellen:
    """Return the cells of an actie with one for who does it: an organisation or an LKO."""
    return {**rij, "wie": rij["organisatie"] or rij["lko"]}


def _overleggen(stand: Stand) -> Iterator[Lijstregel]:
    for _, o in stand.overleggen_op_datum:
        cellen = (o.datum, o.status, o.locatie, len(o.agendapunten), len(o.besluiten))
        loopt = o.status not in {"besluitenlijst-vastgesteld", "vervallen"}
        yield Lijstregel(cellen, loopt)


def _besluiten(stand: Stand) -> Iterator[Lijstregel]:
    for b in stand.besluiten:
        besluit = b.besluit
        yield Lijstregel((b.kenmerk, besluit.agendapunt, besluit.uitkomst, besluit.besluit))


def _acties(stand: Stand) -> Iterator[Lijstregel]:
    def volgorde(a: Actie) -> tuple[bool, date, str]:
        return a.status != "open", a.uiterlijk or date.max, a.kenmerk

    for a in sorted(stand.acties.values(), key=volgorde):
        nu = met_wie_nu(stand, a)
        cellen = (a.kenmerk, nu.organisatie, nu.lko, a.uiterlijk, a.status, a.omschrijving)
        lkos = [*dict.fromkeys(filter(None, (nu.lko, a.lko)))]
        yield Lijstregel(cellen, a.status == "open", lkos)


def _terugkoppelingen(stand: Stand) -> Iterator[Lijstregel]:
    for t in sorted(stand.terugkoppelingen.values(), key=lambda t: (t.overleg, t.lko)):
        cellen = (t.kenmerk, t.lko, t.overleg, t.status, len(t.zaken))
        yield Lijstregel(cellen, not t.is_verzonden, (t.lko,))


def _onderwerpen(stand: Stand) -> Iterator[Lijstregel]:
    for o in sorted(stand.onderwerpen.values(), key=lambda o: (o.datum, o.kenmerk)):
        lkos = (*o.lkos, *([o.lko] if o.lko else []))
        geldig = geldigheid(stand, o) if o.type == "kader" else None
        cellen = (o.kenmerk, o.type, o.status, o.datum, geldig, o.titel)
        yield Lijstregel(cellen, o.status != "afgerond" and not is_voorbij(stand, o), lkos)


def _wissingen(stand: Stand) -> Iterator[Lijstregel]:
    for een in wissingen_op_datum(stand):
        door, hoeveel = opsomming(een.door), een.aantal.vastleggingen
        wat = (een.kenmerk, een.datum, een.wijze, een.grond, een.besluit, door, hoeveel)
        yield Lijstregel(wat)


def _gemeenten(stand: Stand) -> Iterator[Lijstregel]:
    for sleutel in bekende_gemeenten(stand):
        laatste = laatste_contact(stand, sleutel)
        contact = laatste.contact if laatste else None
        hoe = (contact.werkt_mee, laatste.op, contact.toelichting) if contact and laatste else ()
        yield Lijstregel((sleutel, zeg_gemeente(stand, sleutel), *(hoe or (None, None, None))))


_OUDERDOM: Final = ("sinds", "tot", "dagen", "overleggen", "aangehouden", "hervatten_op")
_ACTIE: Final = ("kenmerk", "wie", "uiterlijk", "status", "omschrijving")
_BIJ: Final = ("afloop", "bijzonder", "laatste_besluit", "lang")
_ZAKEN: Final = (
    *("kenmerk", "afzender", "fase", "loopt", "onderwerp"),
    *(*_OUDERDOM, "open", "eerder", *_BIJ),
)
_LANG_OP_SCHERM: Final = (
    *("kenmerk", "LKO", "sinds", "dagen", "overleggen", "laatste besluit", "onderwerp"),
)
_ZAKEN_OP_SCHERM: Final = ("kenmerk", "LKO", "fase", "dagen", "keer", "onderwerp")
SOORTEN_MET_EINDE: Final = (
    *("signaallijsten", "zaken", "overleggen", "acties", "terugkoppelingen", "onderwerpen"),
)
SOORTEN_VAN_LKO: Final = (
    *("signaallijsten", "zaken", "acties", "terugkoppelingen", "onderwerpen"),
)
_Maker = Callable[[Stand], Iterator[Lijstregel]]
OVERZICHTEN: Final[Mapping[str, tuple[Sequence[str], _Maker]]] = {
    "signaallijsten": (("kenmerk", "afzender", "datum", "status", "zaken"), _signaallijsten),
    "zaken": (_ZAKEN, _zaken),
    "overleggen": (("datum", "status", "locatie", "punten", "besluiten"), _overleggen),
    "besluiten": (("kenmerk", "agendapunt", "uitkomst", "besluit"), _besluiten),
    "acties": (("kenmerk", "organisatie", "lko", "uiterlijk", "status", "omschrijving"), _acties),
    "terugkoppelingen": (("kenmerk", "lko", "overleg", "status", "zaken"), _terugkoppelingen),
    "onderwerpen": (("kenmerk", "type", "status", "datum", "geldig", "titel"), _onderwerpen),
    "wissingen": (
        ("kenmerk", "datum", "wijze", "grond", "besluit", "door", "vastleggingen"),
        _wissingen,
    ),
    "gemeenten": (("sleutel", "naam", "werkt_mee", "overleg", "toelichting"), _gemeenten),
}
