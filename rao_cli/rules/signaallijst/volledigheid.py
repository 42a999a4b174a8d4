"""How complete each list is: the twelve parts of every zaak, by the questions of the rules."""

from collections.abc import Iterable, Sequence

from rao_cli.model.controle import Volledigheid
from rao_cli.model.register.dingregister import groepeer
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.onderdelen import PER_ZAAK, aanwezig, zonder_standpunt
from rao_cli.model.zaak.verloop import plekken_op_lijst
from rao_cli.rules.signaallijst.lopend import telt_mee


def volledigheid(stand: Stand) -> tuple[Volledigheid, ...]:
    """Return how complete every list is, in order of date; lists that ask nothing are left out.

    A refused zaak and a withdrawn list ask nothing. The organisations are the core organisations
    without a standpunt in one of the zaken, in the order of the register.
    """
    return _per_lijst(stand.zaken)


def volledigheid_van(stand: Stand, kenmerk: str) -> tuple[Volledigheid, ...]:
    """Return how complete one list is; nothing when it asks nothing."""
    return _per_lijst(plekken_op_lijst(stand, kenmerk))


def _per_lijst(alle: Iterable[ZaakPlek]) -> tuple[Volledigheid, ...]:
    per_lijst = groepeer((plek.bestand, plek) for plek in alle if telt_mee(plek))
    return tuple(_van_lijst(bestand, plekken) for bestand, plekken in per_lijst.items())


def _van_lijst(bestand: str, plekken: Sequence[ZaakPlek]) -> Volledigheid:
    per_zaak = [zonder_standpunt(plek) for plek in plekken]
    zwijgt = {sleutel for een in per_zaak for sleutel in een}
    kern = plekken[0].stand.kernorganisaties
    return Volledigheid(
        bestand=bestand,
        kenmerk=plekken[0].lijst.kenmerk,
        aanwezig=sum(map(aanwezig, plekken, per_zaak)),
        gevraagd=PER_ZAAK * len(plekken),
        organisaties_ontbreken=tuple(sleutel for sleutel in kern if sleutel in zwijgt),
    )
