"""A register in which a value may be anywhere after a refusal: every place of it is looked at."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.privacy.wegen import Waarde, Weg, make_bytes, noemt, vul

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typer.testing import Result

    from tests.cli.secretaris import Secretaris, Stadia

_LOS: Final = ("git", "cat-file", "--batch-all-objects", "--batch")


@dataclass(frozen=True)
class Kluis:
    """One register at a stage, in a folder of its own with all that a command may leave there."""

    map: Path
    s: Secretaris

    @classmethod
    def maak(cls, stadia: Stadia, stadium: str, map_: Path) -> Kluis:
        """Copy a register."""
        map_.mkdir(parents=True)
        (map_ / "tmp").mkdir()
        return cls(map_, stadia.kopie(stadium, map_ / "register"))

    def speel(self, weg: Weg, waarde: Waarde) -> tuple[Result, list[str]]:
        """Write what the way needs and type its command; returns also where the value is now.

        What the person wrote himself does not count.
        """
        eigen = self._schrijf(weg, waarde)
        voor = dict(self._bestanden())
        uitkomst = self.s.op(weg.dag).rao(
            *weg.woorden(waarde, self.map), invoer=vul(weg.invoer, waarde) or None
        )
        anders = [pad for pad, stand in self._bestanden() if voor.get(pad) != stand]
        waar = [
            str(pad.relative_to(self.map))
            for pad in anders
            if pad != eigen and noemt(f"{pad.name} {_lees(pad)}", waarde)
        ]
        if noemt(self._objecten(), waarde):
            waar.append("een object van git")
        return uitkomst, waar

    def herstel(self) -> None:
        """Throw away what the person wrote; git has all the rest."""
        for opdracht in (("checkout", "--quiet", "."), ("clean", "-fdq")):
            self.s.git(*opdracht)
        for pad in self.map.iterdir():
            if pad != self.s.map and pad.is_file():
                pad.unlink()
        shutil.rmtree(self.map / "nieuw", ignore_errors=True)

    def _schrijf(self, weg: Weg, waarde: Waarde) -> Path | None:
        if not weg.pad:
            return None
        pad = (self.s.map / vul(weg.pad, waarde)).resolve()
        pad.parent.mkdir(parents=True, exist_ok=True)
        begin = pad.read_bytes() if weg.achter else b""
        pad.write_bytes(begin + make_bytes(weg.pad, vul(weg.inhoud or weg.achter, waarde)))
        return pad

    def _bestanden(self) -> Iterator[tuple[Path, tuple[int, int]]]:
        for map_, _, namen in os.walk(self.map):
            for pad in (Path(map_, naam) for naam in namen):
                stand = pad.lstat()
                yield pad, (stand.st_mtime_ns, stand.st_size)

    def _objecten(self) -> str:
        klaar = subprocess.run(_LOS, cwd=self.s.map, capture_output=True, check=True)
        return klaar.stdout.decode("utf-8", "replace")


def _lees(pad: Path) -> str:
    return pad.read_bytes().decode("utf-8", "replace")
