"""`rao lijst`: every thing of one kind, as rows for a screen and as data for a machine."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from rao_cli.documents.opmaak import opsomming
from rao_cli.documents.zaak.levenswoorden import zeg_eerder
from rao_cli.documents.zaak.zaakstand import fase_in_het_kort, ouderdom_in_het_kort
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.fase import GESLOTEN
from rao_cli.model.kader import geldigheid, is_voorbij
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import lko_nu, titel
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.workflow.zoeken import eis_lko

Celwaarde = str | int | bool | date | None
Cellen = Mapping[str, Celwaarde]


class Lijstregel(NamedTuple):
    """One row; whether it still runs and which LKO's it is about (None: that says nothing here)."""

    cellen: Sequence[Celwaarde]
    loopt: bool | None = None
    lkos: Sequence[str] | None = None


class Overzicht(NamedTuple):
    """Things of one kind: `rijen` with all keys for a machine, `regels` in columns for a screen."""

    soort: str
    kolommen: Sequence[str]
    rijen: Sequence[Cellen]
    regels: Sequence[Sequence[str]]


def make_overzicht(
    stand: Stand, soort: str, *, alleen_open: bool = False, lko: str | None = None
) -> Overzicht:
    """Return the things of one kind; KeyError for a kind that does not exist."""
    kolommen, maak = OVERZICHTEN[soort]
    dingen = list(maak(stand))
    if alleen_open:
        _eis(soort, "--open", SOORTEN_MET_EINDE)
        dingen = [ding for ding in dingen if ding.loopt]
    if lko is not None:
        _eis(soort, "--lko", SOORTEN_VAN_LKO)
        sleutel = eis_lko(stand, lko)
        dingen = [ding for ding in dingen if sleutel in (ding.lkos or ())]
    rijen: list[Cellen] = [dict(zip(kolommen, d.cellen, strict=True)) for d in dingen]
    if soort == "zaken":
        op_volgorde = sorted(rijen, key=lambda rij: not rij["open"])
        zaken = [_zaakregel(stand, rij) for rij in op_volgorde]
        return Overzicht(soort, _ZAKEN_OP_SCHERM, rijen, zaken)
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
    for kenmerk, plekken in stand.zaken_op_kenmerk.items():
        loop, wie = levensloop(stand, kenmerk), lko_nu(stand, kenmerk)
        kop = (kenmerk, wie or plekken[0].lijst.afzender, loop.fase, ouderdom_in_het_kort(loop))
        ouderdom = (getattr(loop, naam) for naam in _OUDERDOM)
        eerder = zeg_eerder(loop.eerder)
        loopt = loop.fase not in GESLOTEN
        lkos = [p.lijst.afzender for p in plekken if p.lijst.richting == "lko-rao"]
        cellen = (*kop, titel(stand, kenmerk), *ouderdom, loopt, eerder)
        yield Lijstregel(cellen, loopt, [*lkos, *([wie] if wie else [])])


def _zaakregel(stand: Stand, rij: Cellen) -> list[str]:
    """Return the cells of a zaak in brief; "3/2" is 3 times discussed, 2 times put off."""
    kenmerk = str(rij["kenmerk"])
    fase = fase_in_het_kort(stand, kenmerk, rij["fase"], rij["hervatten_op"])
    keer = f"{rij['overleggen']}/{rij['aangehouden']}" if rij["overleggen"] else "-"
    return [
        *(kenmerk, str(rij["afzender"]), fase),
        *(str(rij["dagen"]), keer, str(rij["onderwerp"])),
    ]


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
        cellen = (a.kenmerk, a.organisatie, a.uiterlijk, a.status, a.omschrijving)
        yield Lijstregel(cellen, a.status == "open")


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


_OUDERDOM: Final = ("sinds", "tot", "dagen", "overleggen", "aangehouden", "hervatten_op")
_ZAKEN: Final = ("kenmerk", "afzender", "fase", "loopt", "onderwerp", *_OUDERDOM, "open", "eerder")
_ZAKEN_OP_SCHERM: Final = ("kenmerk", "LKO", "fase", "dagen", "keer", "onderwerp")
SOORTEN_MET_EINDE: Final = (
    *("signaallijsten", "zaken", "overleggen", "acties", "terugkoppelingen", "onderwerpen"),
)
SOORTEN_VAN_LKO: Final = ("signaallijsten", "zaken", "terugkoppelingen", "onderwerpen")
_Maker = Callable[[Stand], Iterator[Lijstregel]]
OVERZICHTEN: Final[Mapping[str, tuple[Sequence[str], _Maker]]] = {
    "signaallijsten": (("kenmerk", "afzender", "datum", "status", "zaken"), _signaallijsten),
    "zaken": (_ZAKEN, _zaken),
    "overleggen": (("datum", "status", "locatie", "punten", "besluiten"), _overleggen),
    "besluiten": (("kenmerk", "agendapunt", "uitkomst", "besluit"), _besluiten),
    "acties": (("kenmerk", "organisatie", "uiterlijk", "status", "omschrijving"), _acties),
    "terugkoppelingen": (("kenmerk", "lko", "overleg", "status", "zaken"), _terugkoppelingen),
    "onderwerpen": (("kenmerk", "type", "status", "datum", "geldig", "titel"), _onderwerpen),
}
