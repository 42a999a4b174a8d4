"""The register that the words of a command name, opened only when one of them needs it.

With `--toestand` it is the register as it was, and its day is the clock of the command. It is found
as soon as a part of the line needs it: a day without a year, the beginning of a kenmerk. So it is
read of the line as it was typed, before the options are.
"""

import os
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rao_cli.cli import options
from rao_cli.cli.kiezen.lijn import Opdrachtlijn, lees_lijn
from rao_cli.cli.terminal import typer_adapter as klik

if TYPE_CHECKING:
    from rao_cli.model.stand import Stand
    from rao_cli.workflow.tonen.toestand import Toestand

#: What a key holds besides letters and digits.
_TEKENS: Final = "_&.-"
#: Under this name a command keeps what it found, and by what.
_GEVONDEN: Final = "rao.toestand"


class Registerzicht:
    """What can be seen from where a command stands, on its day."""

    def __init__(self, ctx: klik.Context, lijn: Opdrachtlijn) -> None:
        self._ctx, self._lijn = ctx, lijn

    def _algemeen(self, naam: str) -> Any:
        """Return a general option: behind the command, or before it."""
        return self._lijn.waarde(naam) or self._ctx.find_root().params.get(naam)

    @property
    def opdracht(self) -> str:
        """The words of the command, without `rao`."""
        return " ".join(self._ctx.command_path.split()[1:])

    @property
    def verandert(self) -> bool:
        """Whether the command changes something: only that can be rehearsed."""
        return any(param.name == "proef" for param in self._ctx.command.params)

    @property
    def map(self) -> Path:
        """The folder in which the command looks for its register."""
        return Path(self._algemeen("register_map") or ".")

    @property
    def vandaag(self) -> date:
        """The day of the command; today when that cannot be read, which is told later."""
        if self._toen is not None and not is_dag_getypt(self._ctx, self._lijn):
            return self._toen.dag
        return getypte_dag(self._ctx, self._lijn, options.nu())

    @cached_property
    def stand(self) -> "Stand":
        """The register as it lies there, or as it was; RaoError when it cannot be read."""
        from rao_cli.workflow.tonen.bekijken import bekijk

        return bekijk(self.map if self._toen is None else self._toen.map, self.vandaag)[0]

    @cached_property
    def _toen(self) -> "Toestand | None":
        """The register as it was, when the command looks at that."""
        return toestand_van(self._ctx, options.nu(), self._lijn)

    def is_dag(self, getypt: str) -> bool:
        """Say whether a text is a day, typed in any usual way."""
        from rao_cli.model.getypt import datum

        try:
            datum.read_ruim(getypt, self.vandaag)
        except datum.GeenDatum:
            return False
        return True

    def is_sleutel(self, getypt: str) -> bool:
        """Say whether a text is a key of rao.yaml as it stands there, without reading all."""
        from rao_cli.model.plaats import REGISTERBESTAND
        from rao_cli.workflow.register.vinden import read_even, zoek_register

        sleutel = getypt.rpartition(":")[2]
        if not sleutel or not all(t.isalnum() or t in _TEKENS for t in sleutel):
            return False
        if self._toen is not None:
            tekst = self._toen.map.read_document(REGISTERBESTAND) or ""
        elif (root := zoek_register(self.map)) is not None:
            tekst = read_even(root / REGISTERBESTAND)
        else:
            return False
        return f"\n  {sleutel}:" in f"\n{tekst}"


def toestand_van(
    ctx: klik.Context, klok: date, lijn: Opdrachtlijn | None = None
) -> "Toestand | None":
    """Return the register as it was at what was typed; None when that was not asked.

    GebruiksFout when there is no such day or commit, RaoError when there is no register or no git.
    """
    lijn = lijn or lees_lijn(ctx.command, ctx, ctx.meta.get(options.EIGEN, ()))
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
