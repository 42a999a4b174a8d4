"""The questions about one item of a meeting: what was said, and what was decided, if anything."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from rao_cli.cli.questions.besluitvragen import actievragen, besluitvragen, komende_overleggen
from rao_cli.cli.questions.vraag import LangeTekst, Vraag
from rao_cli.model.overleg.eigen import eigen_punten
from rao_cli.model.overleg.past import waarom_past_niet
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import PuntPlek, Stand
from rao_cli.model.tafel import lkos_van_onderwerp, vind_onderwerp

VERSLAG: Final = LangeTekst(
    naam="verslag",
    tekst="Wat is er bij dit punt gezegd?",
    reden="Dit komt bij het punt in de besluitenlijst, en bij een punt van een LKO ook in de "
    "terugkoppeling. Begin een regel met - voor een lijst.",
    verplicht=False,
    geen=frozenset({"niets", "nee", "geen"}),
)
_GEEN_BESLUIT: Final = frozenset({"geen", "geen besluit", "nee", "niets", "n"})


def notulenvragen(
    stand: Stand, plek: PuntPlek, gegeven: Mapping[str, Any], *, besloten: bool, met_acties: bool
) -> list[Vraag]:
    """Return what is asked about an item; of one that was decided, only what was said.

    Who named part of a decision on the line, decides: then its outcome may not be left open.
    """
    verslag = replace(VERSLAG, eerder=plek.punt.verslag, reden=_wie_leest(stand, plek))
    if besloten:
        return [verslag]
    vragen = besluitvragen(
        plek.overleg,
        komend=komende_overleggen(stand, plek.overleg),
        past=partial(waarom_past_niet, stand, plek.punt),
    )
    if not any(gegeven.get(vraag.naam) for vraag in vragen):
        vragen = _mag_open(vragen)
    acties = actievragen(stand.register, plek.overleg) if met_acties else []
    return [verslag, *vragen, *acties]


def _wie_leest(stand: Stand, plek: PuntPlek) -> str:
    """Say where the words go; at an item that touches more LKO's, which of them reads all of it."""
    gevonden = vind_onderwerp(stand, plek.punt.id)
    geraakt = lkos_van_onderwerp(stand, gevonden[1]) if gevonden else frozenset()
    lko = next(
        (s for s in stand.register.lkos if plek.punt in [*eigen_punten(plek.overleg, s)]), ""
    )
    if not lko or not geraakt - {lko}:
        return VERSLAG.reden
    naam = partij(stand.register, lko)
    return (
        f"{naam} leest dit in zijn terugkoppeling, helemaal; een ander LKO leest het niet. Het "
        "komt ook in de besluitenlijst. Begin een regel met - voor een lijst."
    )


def _mag_open(vragen: Sequence[Vraag]) -> list[Vraag]:
    """Return the questions about a decision where there need not be one."""
    uitkomst, *verder = vragen
    reden = f"{uitkomst.reden} Druk op Enter als er niets is besloten."
    eerste = replace(uitkomst, verplicht=False, geen=_GEEN_BESLUIT, reden=reden)
    return [eerste, *(replace(v, alleen_als=_met_uitkomst(v.alleen_als)) for v in verder)]


def _met_uitkomst(test: Callable[[Mapping[str, Any]], bool]) -> Callable[[Mapping[str, Any]], bool]:
    return lambda antwoorden: bool(antwoorden.get("uitkomst")) and test(antwoorden)
