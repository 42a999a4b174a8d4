"""What each LKO must still hear that no meeting decided: a zaak refused, ended, moved (S11)."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from rao_cli.documents.opmaak import opsomming
from rao_cli.model.kenmerk import terugkoppeling_kenmerk
from rao_cli.model.overleg.ritme import verwacht_na
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import partij
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
from rao_cli.workflow.zoeken import KOMEND


class Onverteld(NamedTuple):
    """What an LKO must hear of a zaak, with the meeting whose reply tells it (None: the next).

    `sinds` is the day since which there is something to tell.
    """

    lko: str
    wat: str
    zaak: str
    overleg: Overleg | None
    sinds: date


def verteltaken(stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield per LKO and kind of news that it must hear it, and what tells it so."""
    samen: dict[tuple[str, str, str], list[Onverteld]] = {}
    for een in (*_geweigerd(stand), *_buiten_overleg(stand)):
        overleg = een.overleg or _komend(stand, een.sinds)
        dag = overleg.datum.isoformat() if overleg else "OVERLEG"
        samen.setdefault((een.lko, een.wat, dag), []).append(een)
    dagen = {o.datum.isoformat(): o for _, o in stand.overleggen_op_datum}
    brieven = {brief.kenmerk: brief for brief in stand.terugkoppelingen.values()}
    for (lko, soort, dag), nieuws in samen.items():
        zaken = list(dict.fromkeys(een.zaak for een in nieuws))  # one may be refused twice
        zijn = "is" if len(zaken) == 1 else "zijn"
        dat = soort.format(opsomming(zaken), zijn=zijn)
        wat = f"{partij(stand.register, lko)} vertellen dat {dat}"
        voor = _vertellen_voor(stand, dagen.get(dag), min(een.sinds for een in nieuws))
        opdracht = f"rao terugkoppeling genereer {dag} --lko {lko}"
        if dag not in dagen:
            opdracht = "rao nieuw overleg"
        brief = brieven.get(terugkoppeling_kenmerk(lko, dagen[dag].datum)) if dag in dagen else None
        if brief is not None and set(zaken) <= set(brief.zaken):
            if lko in niet_verteld(stand, dagen[dag]):
                continue  # another task says already that this reply must go
            opdracht = f"rao terugkoppeling verzonden {brief.kenmerk}"
        yield Taak(wat, wie, voor, opdracht)


def _komend(stand: Stand, sinds: date) -> Overleg | None:
    """Return the first meeting from a day on that nobody wrote down yet."""
    komend = (o for _, o in stand.overleggen_op_datum if o.status in KOMEND)
    return next((overleg for overleg in komend if overleg.datum >= sinds), None)


def _vertellen_voor(stand: Stand, overleg: Overleg | None, sinds: date) -> date:
    """Return before when an LKO hears news: with the reply about a meeting."""
    if overleg is not None:
        return terugkoppelen_voor(stand, overleg)
    dag = verwacht_na(stand, sinds)
    return stand.kalender.na(dag, stand.register.termijnen.terugkoppeling_werkdagen)


def _geweigerd(stand: Stand) -> Iterator[Onverteld]:
    for plek in stand.zaken:
        if (weigering := plek.zaak.weigering) is not None and _is_onverteld(plek):
            overleg = verteller_van_weigering(stand, plek)
            sinds = weigering.datum or plek.lijst.datum
            yield Onverteld(plek.lijst.afzender, "het RAO {} weigert", plek.kenmerk, overleg, sinds)


def _buiten_overleg(stand: Stand) -> Iterator[Onverteld]:
    for zaak in stand.zaken_op_kenmerk:
        for lko, sinds in wachtende_lkos(stand, zaak).items():
            slot = einde(stand, zaak)
            wat = f"{{}} nu van {partij(stand.register, lko_nu(stand, zaak) or '')} {{zijn}}"
            if slot is not None:
                wat = "{} {zijn} afgelopen" if slot.afloop else "{} {zijn} ingetrokken"
            yield Onverteld(lko, wat, zaak, verteller(stand, zaak, lko), sinds)


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
