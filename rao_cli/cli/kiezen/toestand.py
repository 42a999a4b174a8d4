"""`--toestand`: the register as it was, and its day as the clock of the command.

It is found as soon as a part of the line needs it: a day without a year, the beginning of a
kenmerk. So it is read of the line as it was typed, before the options are.
"""

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rao_cli.cli.kiezen.lijn import Opdrachtlijn, lees_lijn
from rao_cli.cli.options import EIGEN
from rao_cli.cli.terminal import typer_adapter as klik

if TYPE_CHECKING:
    from rao_cli.workflow.tonen.toestand import Toestand

#: Under this name a command keeps what it found, and by what.
_GEVONDEN = "rao.toestand"


def toestand_van(
    ctx: klik.Context, klok: date, lijn: Opdrachtlijn | None = None
) -> "Toestand | None":
    """Return the register as it was at what was typed; None when that was not asked.

    GebruiksFout when there is no such day or commit, RaoError when there is no register or no git.
    """
    woorden = ctx.meta.get(EIGEN, ())
    if lijn is None and not any(woord.startswith("--t") for woord in woorden):  # most lines
        return None
    lijn = lijn or lees_lijn(ctx.command, ctx, woorden)
    if lijn is None or (getypt := lijn.waarde("toestand")) is None:
        return None
    map_ = lijn.waarde("register_map") or ctx.find_root().params.get("register_map") or "."
    if not os.path.isdir(map_):  # noqa: PTH112 - told when that option is read
        return None
    vraag = (Path(map_), getypt, getypte_dag(ctx, lijn, klok), klok)
    eerder = ctx.meta.get(_GEVONDEN)
    if eerder is None or eerder[0] != vraag:
        from rao_cli.workflow.tonen.toestand import zoek_toestand

        eerder = ctx.meta[_GEVONDEN] = (vraag, zoek_toestand(*vraag))
    gevonden: Toestand = eerder[1]
    return gevonden


def is_dag_getypt(ctx: klik.Context, lijn: Opdrachtlijn) -> bool:
    """Say whether --vandaag was typed, behind the command or before it."""
    bron = ctx.find_root().get_parameter_source("vandaag")
    return lijn.waarde("vandaag") is not None or (bron is not None and bron.name != "DEFAULT")


def getypte_dag(ctx: klik.Context, lijn: Opdrachtlijn, klok: date) -> date:
    """Return the day of --vandaag, or that of the clock; what is no day is told later."""
    from rao_cli.model.getypt import datum

    getypt: Any = lijn.waarde("vandaag") or ctx.find_root().params.get("vandaag") or klok
    try:
        return getypt if isinstance(getypt, date) else datum.read_ruim(getypt, klok)
    except datum.GeenDatum:
        return klok
