"""What a command needs and did not get: at a terminal a person chooses it."""

from collections.abc import Mapping, Sequence
from typing import Final, cast

import typer

from rao_cli.cli.kiezen.herken import mag_vragen
from rao_cli.cli.kiezen.lijn import Opdrachtlijn, lees_lijn
from rao_cli.cli.kiezen.zicht import Registerzicht
from rao_cli.cli.suggesties import Aanvuller, soort_van
from rao_cli.cli.terminal import typer_adapter as klik
from rao_cli.cli.terminal.typer_adapter import TyperArgument
from rao_cli.model.errors import RaoError
from rao_cli.workflow.kiezen.aanbod import LIJST_VAN, alle, geschikt
from rao_cli.workflow.kiezen.kandidaat import Kandidaat

_VRAGEN: Final[Mapping[str, str]] = {
    "overleg": "Welk overleg?",
    "besluit": "Welk besluit?",
    "onderwerp": "Welk onderwerp?",
    "kader": "Welk kader?",
    "LKO": "Welk LKO?",
    "lid": "Welk lid?",
    "punt": "Welk punt?",
    "kenmerk": "Wat wilt u zien?",
    "zaak of onderwerp": "Over welke zaak, of over welk onderwerp?",
    "postontvanger": "Welke partij?",
    "lijst aan het Deelberaad": "Welke lijst aan het Deelberaad?",
}


def vraag_ontbrekend(
    opdracht: klik.Command,
    ctx: klik.Context,
    woorden: Sequence[str],
    tabs: Mapping[str, Aanvuller],
) -> tuple[str, ...] | None:
    """Return the words with the first thing that is missing; None when it is not asked.

    Nothing is asked when something else is missing of which that is no answer of one line: that
    is told at once.
    """
    lijn = lees_lijn(opdracht, ctx, woorden)
    if lijn is None or not mag_vragen(lijn):
        return None
    er = {param.name for param, waarden in lijn.delen if waarden}
    mist = [param for param in opdracht.params if param.required and param.name not in er]
    if not mist or any(not (_is_te_kiezen(een, tabs) or een.nargs == 1) for een in mist):
        return None
    eerste = mist[0]
    gekozen = _kies(ctx, lijn, eerste, tabs)
    delen = [deel for deel in lijn.delen if deel[0] is not eerste]
    return Opdrachtlijn((*delen, (eerste, gekozen)), lijn.rest).woorden


def _kies(
    ctx: klik.Context, lijn: Opdrachtlijn, param: klik.Parameter, tabs: Mapping[str, Aanvuller]
) -> tuple[str, ...]:
    """Return what a person chooses; what nobody can choose, he types."""
    from rao_cli.cli.kiezen.aanwijzen import vraag_tekst, wijs_aan

    if not _is_te_kiezen(param, tabs):
        return (vraag_tekst(f"{_naam(param)}: {getattr(param, 'help', None) or ''}"),)
    kandidaten, vraag = _aanbod(ctx, lijn, param, tabs)
    return tuple(wijs_aan(vraag, kandidaten, meer=param.nargs == -1))


def _is_te_kiezen(param: klik.Parameter, tabs: Mapping[str, Aanvuller]) -> bool:
    return param.name in tabs or bool(klik.keuzes(param.type))


def _aanbod(
    ctx: klik.Context, lijn: Opdrachtlijn, param: klik.Parameter, tabs: Mapping[str, Aanvuller]
) -> tuple[list[Kandidaat], str]:
    """Return what there is to choose from, and the question; RaoError when there is nothing."""
    if mogelijk := klik.keuzes(param.type):
        return [Kandidaat(een) for een in mogelijk], f"{_naam(param)}: welke?"
    tab = tabs[str(param.name)]
    soort = soort_van(tab)
    if not soort:  # no thing of a register: what Tab offers
        return [
            Kandidaat(naam, hulp) for naam, hulp in tab(cast("typer.Context", ctx), "")
        ], f"{_naam(param)}: welke?"
    zicht = Registerzicht(ctx, lijn)
    kandidaten = geschikt(zicht.opdracht, soort, alle(zicht.stand, soort))
    if kandidaten:
        return kandidaten, _VRAGEN.get(soort, f"Welke {soort}?")
    lijst = LIJST_VAN.get(soort)
    raise RaoError(
        f"rao ziet nu geen {soort} waarvoor dit kan.",
        hint=f"Bekijk wat er is met: rao lijst {lijst}" if lijst else "",
    )


def _naam(param: klik.Parameter) -> str:
    """Return what a value is called, as the help page does."""
    naam = param.metavar if isinstance(param, TyperArgument) else ""
    return (naam or str(param.name)).strip("[].").capitalize()
