"""A whole form: of one zaak, filled in as far as a test wants."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from rao_cli.model.formulier.formulier import (
    Formulier,
    Invulvak,
    Rubriek,
    Vakgroep,
    Zaakformulier,
)
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN

if TYPE_CHECKING:
    from rao_cli.model.formulier.deel import Deel

#: Gives the text of the so manieth field.
Vulling = Callable[[int], str]


def formulier_van(vulling: Vulling, *zaken: str) -> Formulier:
    """Return a form of these zaken, each of two items per list."""
    kenmerken = zaken or ("Z-7K3F9E",)
    return Formulier(
        register="Noord",
        kenmerk=kenmerken[0],
        titel=f"Zaak {kenmerken[0]}: gezin in de opvang",
        zaken=tuple(
            Zaakformulier(
                kenmerk=kenmerk,
                titel="Gezin in de opvang",
                rubrieken=_rubrieken(kenmerk, vulling),
                lezen=(("Laatste besluit", "Aangehouden.\n\n# Tot april"),),
            )
            for kenmerk in kenmerken
        ),
    )


def _rubrieken(zaak: str, vulling: Vulling) -> tuple[Rubriek, ...]:
    nummers = iter(range(1000))
    return tuple(
        Rubriek(
            kop=deel.kop,
            waarom=deel.waarom,
            groepen=tuple(
                Vakgroep(
                    kop=naam,
                    vakken=tuple(
                        Invulvak(
                            zaak=zaak,
                            plek=deel.plek(sleutel, veld),
                            veld=veld,
                            label=veld.label,
                            tekst=vulling(next(nummers)),
                            woorden=veld.woorden,
                        )
                        for veld in deel.velden
                    ),
                )
                for sleutel, naam in _items(deel)
            ),
        )
        for deel in ZAAKDELEN
    )


def _items(deel: Deel) -> list[tuple[int | str, str]]:
    """Return the items of a part: organisations, numbers, or the part itself."""
    if deel.per_organisatie:
        return [("COA", "COA"), ("IND", "IND")]
    return [(n, f"{deel.item} {n + 1}") for n in range(2)] if deel.lijst else [(0, "")]
