"""What each LKO must still hear that no meeting decided: a zaak refused, ended, moved (S11)."""

from collections.abc import Iterator
from datetime import date

import msgspec

from rao_cli.model.kenmerk import terugkoppeling_kenmerk
from rao_cli.model.overleg.afhandeling import kan_verteld
from rao_cli.model.register.eens import eens_per_stand
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.terugkoppeling.terugkoppeling import verteller, zaken_per_lko
from rao_cli.model.zaak.leven import einde, lko_nu
from rao_cli.model.zaak.lopend import lopende_plekken, lopende_zaken
from rao_cli.model.zaak.stap import stap_op_lijst
from rao_cli.model.zaak.verloop import lko_plekken
from rao_cli.model.zaak.wachten import is_gesloten, wachtende_lkos


class Onverteld(msgspec.Struct, frozen=True):
    """What an LKO must hear of a zaak, with the meeting whose reply tells it (None: the next).

    `sinds` is the day since which there is something to tell.
    """

    lko: str
    wat: str
    zaak: str
    overleg: Overleg | None
    sinds: date


@eens_per_stand
def onverteld(stand: Stand) -> tuple[Onverteld, ...]:
    """Return what an LKO did not hear yet: first what was refused, then what ended or moved."""
    return (*_geweigerd(stand), *_buiten_overleg(stand))


def _geweigerd(stand: Stand) -> Iterator[Onverteld]:
    for plek in lopende_plekken(stand):
        if (weigering := plek.zaak.weigering) is not None and _is_onverteld(plek):
            overleg = verteller_van_weigering(stand, plek)
            sinds = weigering.datum or plek.lijst.datum
            yield Onverteld(plek.lijst.afzender, "het RAO {} weigert", plek.kenmerk, overleg, sinds)


def _buiten_overleg(stand: Stand) -> Iterator[Onverteld]:
    for zaak in lopende_zaken(stand):
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
        lko, telt = plek.lijst.afzender, kan_verteld(stand, overleg)
        zaken = zaken_per_lko(stand, overleg).get(lko, ()) if telt else ()
        if plek.kenmerk in zaken and terugkoppeling_kenmerk(lko, overleg.datum) not in weg:
            return overleg
    return None
