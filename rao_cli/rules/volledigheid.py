"""How complete each list is: the twelve parts of every zaak, by the questions of the rules."""

from collections.abc import Callable
from typing import Final

from rao_cli.model import onderdelen
from rao_cli.model.onderdelen import heeft_weging, zonder_standpunt
from rao_cli.model.signaallijst import Zaak
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.verslag import Volledigheid
from rao_cli.rules.lopend import telt_mee

#: The parts that a zaak has by itself, per statement; S20 is the twelfth and asks the register.
ONDERDELEN: Final[tuple[tuple[str, Callable[[Zaak], bool]], ...]] = (
    ("S18", onderdelen.heeft_gezette_stappen),
    ("S18", onderdelen.heeft_geplande_stappen),
    ("S18", onderdelen.heeft_toelating),
    ("S19a", onderdelen.heeft_constatering),
    ("S19b", onderdelen.heeft_intern_geschakeld),
    ("S19c", onderdelen.heeft_termijn),
    ("S19d", onderdelen.heeft_gevolgen),
    ("S19e", onderdelen.heeft_werkt_aan_vertrek),
    ("S21", onderdelen.heeft_risicos),
    ("S22", onderdelen.heeft_oplossingen),
    ("S22", onderdelen.heeft_advies),
)
PER_ZAAK: Final = len(ONDERDELEN) + 1


def volledigheid(stand: Stand) -> tuple[Volledigheid, ...]:
    """Return how complete every list is, in order of date; lists that ask nothing are left out.

    A refused zaak and a withdrawn list ask nothing. The organisations are the core organisations
    without a standpunt in one of the zaken, in the order of the register.
    """
    per_lijst: dict[str, list[ZaakPlek]] = {}
    for plek in stand.zaken:
        if telt_mee(plek):
            per_lijst.setdefault(plek.bestand, []).append(plek)
    return tuple(_van_lijst(bestand, plekken) for bestand, plekken in per_lijst.items())


def _van_lijst(bestand: str, plekken: list[ZaakPlek]) -> Volledigheid:
    zwijgt = {sleutel for plek in plekken for sleutel in zonder_standpunt(plek)}
    kern = plekken[0].stand.kernorganisaties
    return Volledigheid(
        bestand=bestand,
        kenmerk=plekken[0].lijst.kenmerk,
        aanwezig=sum(map(_aanwezig, plekken)),
        gevraagd=PER_ZAAK * len(plekken),
        organisaties_ontbreken=tuple(sleutel for sleutel in kern if sleutel in zwijgt),
    )


def _aanwezig(plek: ZaakPlek) -> int:
    """Count the parts of one zaak that are there."""
    zaak = plek.zaak
    return sum(heeft(zaak) for _, heeft in ONDERDELEN) + heeft_weging(plek)
