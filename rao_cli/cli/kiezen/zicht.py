"""The register that the words of a command name, opened only when one of them needs it."""

import re
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rao_cli.cli import options
from rao_cli.cli.kiezen.lijn import Opdrachtlijn
from rao_cli.cli.kiezen.toestand import getypte_dag, is_dag_getypt, toestand_van
from rao_cli.cli.terminal import typer_adapter as klik
from rao_cli.model.patroon import patroon

if TYPE_CHECKING:
    from rao_cli.model.stand import Stand
    from rao_cli.workflow.tonen.toestand import Toestand

_KAAL = patroon(r"[\w&.-]+")


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
        if not _KAAL.fullmatch(sleutel):
            return False
        if self._toen is not None:
            tekst = self._toen.map.read_document(REGISTERBESTAND) or ""
        elif (root := zoek_register(self.map)) is not None:
            tekst = read_even(root / REGISTERBESTAND)
        else:
            return False
        staat = re.compile(rf"^  {re.escape(sleutel)}:", re.MULTILINE)
        return staat.search(tekst) is not None
