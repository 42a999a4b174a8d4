"""What each LKO must still hear that no meeting decided: a zaak refused, ended, moved (S11)."""

from collections.abc import Iterator
from typing import NamedTuple

from rao_cli.documents.namen import partij
from rao_cli.documents.opmaak import opsomming
from rao_cli.model.kenmerk import terugkoppeling_kenmerk
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.terugkoppeling import (
    niet_verteld,
    terugkoppelen_voor,
    verteller,
    zaken_per_lko,
)
from rao_cli.model.zaak.leven import einde, lko_nu
from rao_cli.model.zaak.stap import stap_op_lijst
from rao_cli.model.zaak.verloop import lko_plekken
from rao_cli.model.zaak.wachten import is_gesloten, wachtende_lkos
from rao_cli.workflow.taak import Taak


class Onverteld(NamedTuple):
    """What an LKO must hear of a zaak, with the meeting whose reply tells it (None: the next)."""

    lko: str
    wat: str
    zaak: str
    overleg: Overleg | None


def verteltaken(stand: Stand, wie: str, volgend: Overleg | None) -> Iterator[Taak]:
    """Yield per LKO and kind of news that it must hear it, and what tells it so."""
    samen: dict[tuple[str, str, str], list[str]] = {}
    for een in (*_geweigerd(stand), *_buiten_overleg(stand)):
        overleg = een.overleg or volgend
        dag = overleg.datum.isoformat() if overleg else "OVERLEG"
        zaken = samen.setdefault((een.lko, een.wat, dag), [])
        zaken += [een.zaak] if een.zaak not in zaken else []  # refused twice
    dagen = {o.datum.isoformat(): o for _, o in stand.overleggen_op_datum}
    brieven = {brief.kenmerk: brief for brief in stand.terugkoppelingen.values()}
    for (lko, soort, dag), zaken in samen.items():
        wat = f"{partij(stand.register, lko)} vertellen dat {soort.format(opsomming(zaken))}"
        voor = terugkoppelen_voor(stand, dagen[dag]) if dag in dagen else None
        opdracht = f"rao terugkoppeling genereer {dag} --lko {lko}"
        brief = brieven.get(terugkoppeling_kenmerk(lko, dagen[dag].datum)) if dag in dagen else None
        if brief is not None and set(zaken) <= set(brief.zaken):
            if lko in niet_verteld(stand, dagen[dag]):
                continue  # another task says already that this reply must go
            opdracht = f"rao terugkoppeling verzonden {brief.kenmerk}"
        yield Taak(wat, wie, voor, opdracht)


def _geweigerd(stand: Stand) -> Iterator[Onverteld]:
    for plek in stand.zaken:
        if plek.zaak.weigering is not None and _is_onverteld(plek):
            overleg = verteller_van_weigering(stand, plek)
            yield Onverteld(plek.lijst.afzender, "het RAO {} weigert", plek.kenmerk, overleg)


def _buiten_overleg(stand: Stand) -> Iterator[Onverteld]:
    for zaak in stand.zaken_op_kenmerk:
        for lko in wachtende_lkos(stand, zaak):
            slot = einde(stand, zaak)
            wat = f"{{}} nu van {partij(stand.register, lko_nu(stand, zaak) or '')} is"
            if slot is not None:
                wat = "{} is afgelopen" if slot.afloop else "{} is ingetrokken"
            yield Onverteld(lko, wat, zaak, verteller(stand, zaak, lko))


def _is_onverteld(plek: ZaakPlek) -> bool:
    ingediend = plek in lko_plekken(plek.stand, plek.kenmerk)
    return ingediend and stap_op_lijst(plek).fase == "geweigerd" and not is_gesloten(plek)


def verteller_van_weigering(stand: Stand, plek: ZaakPlek) -> Overleg | None:
    """Return the meeting whose reply tells it: the first one held that did not go out yet."""
    weg = {t.kenmerk for t in stand.terugkoppelingen.values() if t.is_verzonden}
    for _, overleg in stand.overleggen_op_datum:
        lko, telt = plek.lijst.afzender, overleg.is_gehouden and overleg.besluiten
        zaken = zaken_per_lko(stand, overleg).get(lko, ()) if telt else ()
        if plek.kenmerk in zaken and terugkoppeling_kenmerk(lko, overleg.datum) not in weg:
            return overleg
    return None
