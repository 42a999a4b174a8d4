"""The player: types commands on the day they belong to, and keeps a list of what was typed."""

import json
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from tests.cli.secretaris import Secretaris


@dataclass
class Spel:
    """A register that is played, and what the tests want to know about it afterwards.

    `opdrachten`: every command that changed the register, in order.
    `zaken`: the kenmerk that each zaak of the table drew. `acties`: likewise, by zaak and month.
    `onderwerpen`: their kenmerken, by title.
    `keuringen`: what `rao valideer` said at the end of each month. `kopie`: the register then.
    """

    map: Path
    opdrachten: list[tuple[str, ...]] = field(default_factory=list)
    zaken: dict[str, str] = field(default_factory=dict)
    lijsten: dict[tuple[str, str], str] = field(default_factory=dict)
    besluiten: dict[tuple[str, str], str] = field(default_factory=dict)
    acties: dict[tuple[str, str], str] = field(default_factory=dict)
    onderwerpen: dict[str, str] = field(default_factory=dict)
    keuringen: dict[str, Mapping[str, Any]] = field(default_factory=dict)

    def op(self, dag: date) -> Secretaris:
        """Stand at the register on a day."""
        return Secretaris(self.map, dag.isoformat())

    def doe(self, dag: date, *args: str, invoer: str | None = None) -> list[str]:
        """Type a command that changes the register; returns the lines it gave on stdout."""
        uit = self.op(dag).doet(*args, invoer=invoer)
        self.opdrachten.append(args)
        return uit.splitlines()

    def typ(self, dag: date, pad: str, verander: Callable[[str], str]) -> None:
        """Change a file by hand and keep that with `rao bewaar`."""
        s = self.op(dag)
        s.schrijf(pad, verander(s.lees(pad)))
        self.doe(dag, "bewaar")

    def vraag(self, dag: date, *args: str) -> Any:
        """Ask something as JSON; `rao valideer` may have findings."""
        uitkomst = self.op(dag).rao(*args, "--json")
        assert uitkomst.exit_code in {0, 1}, uitkomst.output
        return json.loads(uitkomst.stdout)

    def pak_in(self) -> None:
        """Put what git holds together, as git does by itself after a while: it reads quicker."""
        subprocess.run(["git", "-C", self.map, "repack", "-adq"], check=True)

    def kopieer(self, naar: Path) -> "Spel":
        """Keep the register as it is now, to ask it things later."""
        shutil.copytree(self.map, naar)
        return Spel(
            naar,
            [*self.opdrachten],
            {**self.zaken},
            acties={**self.acties},
            onderwerpen=self.onderwerpen,
        )
