"""`rao verschil`: the states that a user names, and the story of what lies between them."""

from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import TEKSTMAPPEN
from rao_cli.model.stand import Stand
from rao_cli.store.git.lezen.werkmap import read_werk
from rao_cli.store.register_map import Begin, Lading, RegisterMap
from rao_cli.store.spoorzoeker import Spoorzoeker
from rao_cli.workflow.tonen.lijken import lijken_op
from rao_cli.workflow.tussen.toestanden import NU, laatste_overleg, zoek_toestand
from rao_cli.workflow.tussen.vergelijken import (
    Toestandenpaar,
    Tussenstand,
    Verschilregel,
    eis_op_volgorde,
)
from rao_cli.workflow.zoeken import bekende_kenmerken, zoek_lko


class Verschilverhaal(NamedTuple):
    """What changed from one state to another, as far as was asked."""

    vergelijking: Toestandenpaar
    regels: Sequence[Verschilregel]
    #: What the reader must know besides.
    zinnen: Sequence[str]


def verschil(
    begin: Begin, stand: Stand, lading: Lading, van: str | None, tot: str | None
) -> Verschilverhaal:
    """Return what changed between two states of the register around `begin`."""
    map_ = RegisterMap.vind(begin)
    repo = map_.repo
    if (head := repo.head()) is None:
        raise RaoError("In dit register is nog niets vastgelegd.", hint="Doe eerst: rao bewaar")
    eerst = zoek_toestand(repo, stand, van) if van else laatste_overleg(repo, stand)
    laatst = zoek_toestand(repo, stand, tot or NU)
    was, nu = (
        Tussenstand(een, map_.load_van(een.commit) if een.commit else _nu(map_, lading))
        for een in (eerst, laatst)
    )
    herkomst = Spoorzoeker(repo, eerst.commit or head, laatst.commit or head)
    v = Toestandenpaar(was, nu, herkomst, stand)
    eis_op_volgorde(v, (van or "", tot or NU))
    return Verschilverhaal(v, v.regels, [*_zinnen(v)])


def _nu(map_: RegisterMap, lading: Lading) -> Lading:
    """Return what lies there now, with the papers as well: those are read as they lie there."""
    vast = map_.load_vastgelegd()
    overig = dict(vast.overig)
    for pad in map_.handwerk(TEKSTMAPPEN):
        data = read_werk(map_.root, pad)
        overig.pop(pad, None)
        overig |= {pad: data} if data is not None else {}
    return replace(lading, overig=overig)


def _zinnen(v: Toestandenpaar) -> list[str]:
    zinnen = [
        f"Let op: {pad} kan niet worden gelezen zoals het was op {toestand.naam}. Wat daarin "
        "veranderde, staat hier niet."
        for pad, toestand in v.onleesbaar.items()
    ]
    van, tot = v.herkomst.van, v.herkomst.tot
    if van != tot and not v.herkomst.is_voor(van, tot):
        zinnen.append(
            f"Let op: {v.van.toestand.naam} zit niet in de geschiedenis van {v.tot.toestand.naam}. "
            "Wat daar anders was, staat hier als weggehaald of veranderd."
        )
    return zinnen


def kies_over(verhaal: Verschilverhaal, kenmerk: str) -> Verschilverhaal:
    """Return what is about one thing; RaoError when neither state ever had it."""
    overgang = verhaal.vergelijking.overgang
    namen = {naam for s in (overgang.voor, overgang.na) for naam in _samen(s, kenmerk)}
    bekend = [naam for s in (overgang.voor, overgang.na) for naam in bekende_kenmerken(s)]
    if kenmerk.casefold() not in {naam.casefold() for naam in bekend}:
        raise RaoError(
            f"'{kenmerk}' staat niet in dit register.",
            hint=f"{lijken_op(kenmerk, bekend)}Bekijk wat er is met bijvoorbeeld: rao lijst zaken",
        )
    return _met(verhaal, {kenmerk, *namen})


def _samen(stand: Stand, kenmerk: str) -> list[str]:
    """Return what belongs to a thing: the zaken of a list, the besluiten of a meeting."""
    kaal = kenmerk.casefold()
    lijsten = (li for li in stand.signaallijsten.values() if li.kenmerk.casefold() == kaal)
    overleggen = (o for o in stand.overleggen.values() if o.datum.isoformat() == kaal)
    return [
        *(zaak for lijst in lijsten for zaak in lijst.zaken),
        *(besluit for overleg in overleggen for besluit in overleg.besluiten),
    ]


def kies_partij(verhaal: Verschilverhaal, getypt: str) -> Verschilverhaal:
    """Return what is about one organisation or LKO; RaoError when there never was such one."""
    wie, overgang = getypt.rpartition(":")[2], verhaal.vergelijking.overgang
    for stand in (overgang.na, overgang.voor):
        if (lko := zoek_lko(stand, wie)) is not None:
            zaken = {p.kenmerk for p in stand.zaken if p.lijst.afzender == lko}
            return _met(verhaal, {lko, *zaken})
        if wie.casefold() in {een.casefold() for een in stand.heel.organisaties}:
            return _met(verhaal, {wie})
    raise RaoError(
        f"'{getypt}' is geen organisatie of LKO van dit register.",
        hint=f"{lijken_op(getypt, overgang.na.heel.organisaties)}Bekijk ze met: rao register toon",
    )


def _met(verhaal: Verschilverhaal, namen: set[str]) -> Verschilverhaal:
    klein = {naam.casefold() for naam in namen}
    return verhaal._replace(regels=[r for r in verhaal.regels if klein & r.verteld.namen])
