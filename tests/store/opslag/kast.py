"""A register of which something is kept, and what a reading with and without that says."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from rao_cli.model.basis import Blok
from rao_cli.model.melding import Melding
from rao_cli.store.lading import Lading
from rao_cli.store.opslag.bestand import LEZING, NieuweOpslag, Opslagplek
from rao_cli.store.opslag.bewaard import Opslag
from rao_cli.store.opslag.gebruik import gebruik_opslag
from rao_cli.store.opslag.inhoud import Opslagrij, read_ding, som_van, write_ding, write_kop
from rao_cli.store.opslag.sleutel import leessleutel
from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.opslag import onthoud

VOORBEELD: Final = Path(__file__).parents[3] / "voorbeelden" / "goed"
LIJST: Final = "signaallijsten/2026/SL-assen-2026-01-06.yaml"
ANDER: Final = "signaallijsten/2026/SL-assen-2026-03-02.yaml"
OVERLEG: Final = "overleggen/2026/2026-01-15.yaml"
#: What a reading says of a register: per file its thing and its findings.
Beeld = dict[str, tuple[Blok | None, tuple[Melding, ...]]]


@dataclass(frozen=True)
class Kast:
    """A folder with a register under git."""

    map: Path

    @staticmethod
    def maak(map_: Path, *delen: str) -> "Kast":
        """Make a small one; `delen` are the files, without them rao.yaml and three others."""
        for deel in ("rao.yaml", *(delen or (LIJST, ANDER, OVERLEG))):
            (map_ / deel).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(VOORBEELD / deel, map_ / deel)
        subprocess.run(["git", "init", "--quiet", str(map_)], check=True)
        return Kast(map_)

    def lees(self) -> Lading:
        """Read it as a command does: with what is kept, and keep what is new."""
        with gebruik_opslag({}):
            lading = RegisterMap(self.map).load()
            onthoud(lading)
        return lading

    def geopend(self) -> set[str]:
        """Read it, and return the files that had to be opened for that."""
        lading = self.lees()
        assert lading.lezing is not None
        return {*lading.lezing.aanzien}

    def met(self) -> Beeld:
        """Return what a reading says with what is kept."""
        return _beeld(self.lees())

    def zonder(self) -> Beeld:
        """Return what a reading says without."""
        return _beeld(RegisterMap(self.map).load())

    @property
    def bestand(self) -> Path:
        """The file in which things are kept."""
        return self.map / ".git/rao/opslag/lezing-%2E"

    def wijzig(self, pad: str, oud: str, nieuw: str) -> None:
        """Change a file in its place."""
        tekst = (self.map / pad).read_text(encoding="utf-8")
        assert oud in tekst
        (self.map / pad).write_bytes(tekst.replace(oud, nieuw, 1).encode())

    def leg_vast(self) -> None:
        """Commit all of it."""
        wie = ("-c", "user.name=R. Voorbeeld", "-c", "user.email=r@voorbeeld.invalid")
        for opdracht in (("add", "--all"), (*wie, "commit", "--quiet", "--message", "begin")):
            subprocess.run(["git", *opdracht], cwd=self.map, check=True)

    def vervals(self, pad: str, **velden: object) -> None:
        """Write in what is kept of a file something that does not stand in it."""
        plek, sleutel = Opslagplek.vind(self.map), leessleutel()
        assert plek is not None
        assert sleutel is not None
        bewaard = Opslag(plek, sleutel)
        rijen = list[Opslagrij]()
        stukken = list[bytes]()
        for rij in bewaard.rijen.values():
            stuk = bytes(bewaard.stukken[rij.begin : rij.begin + rij.lengte])
            if rij.pad == pad:
                ding = read_ding(rij, bewaard.stukken)
                assert ding is not None
                stuk = write_ding(replace(ding, **velden))[1]
            begin = sum(len(een) for een in stukken)
            rijen.append(replace(rij, begin=begin, lengte=len(stuk), som=som_van(stuk)))
            stukken.append(stuk)
        kop = write_kop(replace(bewaard.kop, rijen=rijen))
        NieuweOpslag(plek, LEZING).schrijf(kop, stukken)

    def met_oude_tijd(self, pad: str, als: os.stat_result) -> None:
        """Give a file back the time that it had."""
        os.utime(self.map / pad, ns=(als.st_atime_ns, als.st_mtime_ns))


def _beeld(lading: Lading) -> Beeld:
    return {pad: (bestand.ding, bestand.meldingen) for pad, bestand in lading.bestanden.items()}
