"""Judge a Stand by all rules: every subject meets the rules about its kind, in reading order."""

from collections.abc import Iterable, Iterator
from typing import Any

from rao_cli.model.melding import Bevinding, Profiel
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.register.dingregister import groepeer
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import (
    ActiePlek,
    BesluitPlek,
    DingPlek,
    LijstPlek,
    OnderwerpPlek,
    OverlegPlek,
    PuntPlek,
    RegisterPlek,
    Stand,
    TerugkoppelingPlek,
)
from rao_cli.model.tonen.bezig import geteld
from rao_cli.rules.regel import Regel
from rao_cli.rules.rust import vindt_niets_meer
from rao_cli.rules.vast import wat_nu

#: Subjects that only make sense inside a register, not for a single loose file.
_ALLEEN_IN_REGISTER = ("REG", "VRB")


def oordeel(
    stand: Stand, regels: Iterable[Regel[Any]], profiel: Profiel | None = None
) -> Iterator[Bevinding]:
    """Yield what the rules find, also what is over; `profiel` overrides that of the status."""
    per_soort = groepeer(
        (regel.over, (regel.toets, regel))
        for regel in regels
        if regel.toets and not (stand.los and regel.code[:3] in _ALLEEN_IN_REGISTER)
    )
    gewijzigd = stand.register.regels
    for soort, eigen_profiel, plek in _plekken(stand):
        # No generator of its own per rule: this runs for every rule of every subject.
        for toets, regel in per_soort.get(soort, ()):
            for pad, tekst, *licht in toets(plek):
                fase = profiel or eigen_profiel
                yield Bevinding(
                    regel.code,
                    regel.ernst_in(fase, gewijzigd, *licht),
                    plek.bestand,
                    (*plek.pad, *pad),
                    tekst,
                    wat_nu(regel, plek, pad),
                    vast=fase in regel.vast and not licht,
                    stil=regel.is_uit(gewijzigd) or vindt_niets_meer(regel, plek, pad),
                )


def beoordeel(
    stand: Stand, regels: Iterable[Regel[Any]], profiel: Profiel | None = None
) -> Iterator[Bevinding]:
    """Yield what the rules find and somebody must still do something about."""
    return (bevinding for bevinding in oordeel(stand, regels, profiel) if not bevinding.stil)


def _plekken(stand: Stand) -> Iterator[tuple[type[Any], Profiel, Any]]:
    """Yield every subject with its kind and the profile that its status picks.

    Nothing is asked of a cancelled meeting, its items and its decisions; its file is there.
    """
    if not stand.los:
        yield RegisterPlek, "inname", RegisterPlek(stand, REGISTERBESTAND, stand.register)
    lijsten = stand.signaallijsten
    for bestand, lijst in geteld("rao beoordeelt: {} lijsten", lijsten.items()):
        yield LijstPlek, _profiel(stand, lijst), LijstPlek(stand, bestand, lijst)
    for zaak in geteld("rao beoordeelt: {} zaken", stand.zaken):
        yield type(zaak), stand.profiel(zaak), zaak
    for bestand, overleg in stand.actieve_overleggen:
        yield OverlegPlek, "behandeling", OverlegPlek(stand, bestand, overleg)
    in_overleg: tuple[PuntPlek | BesluitPlek, ...] = (*stand.punten, *stand.besluiten)
    for plek in in_overleg:
        if not plek.overleg.is_vervallen:
            yield type(plek), "behandeling", plek
    rest: tuple[tuple[type[Any], Iterable[tuple[str, Any]]], ...] = (
        (ActiePlek, stand.acties.items()),
        (TerugkoppelingPlek, stand.terugkoppelingen.items()),
        (OnderwerpPlek, stand.onderwerpen.items()),
        (DingPlek, stand.dingen),
    )
    for soort, bestanden in rest:
        for bestand, ding in bestanden:
            yield soort, "behandeling", soort(stand, bestand, ding)


def _profiel(stand: Stand, lijst: Signaallijst) -> Profiel:
    """Return the heaviest profile among the zaken of a list."""
    if lijst.richting == "rao-deelberaad":
        return "opschaling"
    besproken = any(kenmerk in stand.punten_op_id for kenmerk in lijst.zaken)
    return "behandeling" if besproken else "inname"
