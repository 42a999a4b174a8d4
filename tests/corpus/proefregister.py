"""A real register to torment: made once through the command line, copied for every case."""

import json
import os
import shutil
import subprocess
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from typer.testing import CliRunner, Result

from rao_cli.cli.app import app
from rao_cli.documents.meldingen import FORMATEN
from tests.store.git.werkplaats import Werkplaats

VANDAAG: Final = "2026-03-12"
#: On the agenda of the meeting of 12 March, which is held; on a list that is still a concept.
ZAAK: Final = "Z-7K3F9E"
ZAAK_2: Final = "Z-000000"
LIJST: Final = "SL-emmen-2026-03-02"
LIJST_2: Final = "SL-emmen-2026-03-16"
GEHOUDEN: Final = "overleggen/2026/2026-03-12.yaml"
GEPLAND: Final = "overleggen/2026/2026-04-09.yaml"

_ZAAK: Final = "kenmerk: {kenmerk}\nonderwerp: {onderwerp}\naanbrenger: COA\ngroep: gezin\n"
_OPBOUW: Final[Sequence[tuple[str, ...]]] = (
    ("nieuw", "signaallijst", "--lko", "emmen", "--datum", "2026-03-02"),
    ("nieuw", "zaak", LIJST, "--van", "-"),
    ("signaallijst", "dien-in", LIJST),
    ("signaallijst", "ontvang", LIJST),
    ("nieuw", "overleg", "--datum", "2026-03-12"),
    ("agenda", "genereer"),
    ("overleg", "houd", "--aanwezig", "DT&V, IND, COA, AVIM"),
    ("nieuw", "signaallijst", "--lko", "emmen", "--datum", "2026-03-16"),
    ("nieuw", "zaak", LIJST_2, "--van", "-"),
    ("nieuw", "overleg", "--datum", "2026-04-09"),
)


@dataclass(frozen=True)
class Antwoord:
    """What one run of `rao` gave."""

    opdracht: tuple[str, ...]
    code: int
    uit: str
    fout: str

    def keur(self, *codes: int) -> "Antwoord":
        """The run ended as a program should: one of these exit codes, and never a traceback."""
        alles = f"rao {' '.join(self.opdracht)!r:.300} gaf {self.code}\n{self.uit}\n{self.fout}"
        assert "Traceback" not in self.fout, alles
        assert "vastgelopen" not in self.fout, alles
        assert self.code in (codes or (0, 1, 2, 3)), alles
        if self.code in {2, 3}:
            assert self.fout.startswith("Fout: ") or self.is_fout_als_json, alles
        return self

    @property
    def is_fout_als_json(self) -> bool:
        """Whether the last line of stderr is a failure as JSON: so it is for who types --json."""
        laatste = self.fout.rstrip("\n").rpartition("\n")[2]
        return laatste.startswith("{") and json.loads(laatste)["soort"] == "fout"

    @property
    def json(self) -> Any:
        """Stdout as JSON."""
        return json.loads(self.uit)


def voer_uit(*args: str, invoer: bytes | None = None) -> Antwoord:
    """Run `rao` in this process."""
    uitkomst = CliRunner().invoke(app, args, input=invoer)
    ontsnapt = "" if isinstance(uitkomst.exception, SystemExit | None) else _spoor(uitkomst)
    return Antwoord(args, uitkomst.exit_code, uitkomst.stdout, uitkomst.stderr + ontsnapt)


def _spoor(uitkomst: Result) -> str:
    """Return the traceback of what even `rao` itself did not catch."""
    return "".join(traceback.format_exception(uitkomst.exception))


@dataclass(frozen=True)
class Proefregister(Werkplaats):
    """A register with one held and one planned meeting, and ways to run `rao` on it."""

    def rao(
        self, *args: str, invoer: bytes | None = None, vandaag: str | None = VANDAAG
    ) -> Antwoord:
        """Run `rao` on this register."""
        dag = () if vandaag is None else ("--vandaag", vandaag)
        return voer_uit("-C", str(self.root), *dag, *args, invoer=invoer)

    def weigert(self, code: int, *args: str, invoer: bytes | None = None) -> Antwoord:
        """Run what must be refused: HEAD, index and work tree stay exactly what they were."""
        voor = self.foto()
        antwoord = self.rao(*args, invoer=invoer).keur(code)
        assert self.foto() == voor
        return antwoord

    def schrijft(self, *args: str, invoer: bytes | None = None) -> Antwoord:
        """Run what must succeed in at most one commit, and twice gives nothing new in git."""
        voor = self.aantal()
        antwoord = self.rao(*args, invoer=invoer).keur(0)
        assert self.aantal() <= voor + 1
        assert self.git("diff", "HEAD", "--stat") == ""
        return antwoord

    def rapporten(self, *args: str) -> tuple[Antwoord, dict[str, str]]:
        """Run `rao valideer` once, in all formats; each text as it was written."""
        map_ = self.top.parent / "rapporten"
        doelen = [f"--uitvoer={naam}:{map_ / naam}" for naam in FORMATEN]
        antwoord = self.rao("valideer", *args, *doelen).keur(0, 1)
        return antwoord, {naam: (map_ / naam).read_text("utf-8") for naam in FORMATEN}


def bouw(map_: Path) -> Path:
    """Make the register that all cases begin with."""
    maak = ("init", str(map_), "--regio", "Noord", "--provincie", "Drenthe")
    voer_uit(*maak, "--lko", "emmen=LKO Emmen", "--lko", "assen=LKO Assen").keur(0)
    register = Proefregister(map_, map_)
    zaken = [_ZAAK.format(kenmerk=ZAAK, onderwerp="Gezin verblijft lang in de opvang")]
    zaken += [_ZAAK.format(kenmerk=ZAAK_2, onderwerp="Reisdocument blijft uit")]
    for stap in _OPBOUW:
        invoer = zaken.pop(0).encode() if "-" in stap else None
        register.rao(*stap, invoer=invoer).keur(0)
    register.git("gc", "--quiet")  # fewer files to copy
    shutil.rmtree(map_ / ".git/hooks")
    return map_


def kopie(van: Path, naar: Path) -> Proefregister:
    """Copy a register with its whole history."""
    shutil.copytree(van, naar, symlinks=True)
    return Proefregister(naar, naar)


def schone_omgeving(zet: Callable[[str, str], None], wis: Callable[[str], None]) -> None:
    """Set a fixed identity and clock for git, and nothing else of this machine."""
    for naam in [n for n in os.environ if n.startswith(("GIT_", "RAO_"))]:
        wis(naam)
    for naam in ("NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS", "LINES", "PYTHONIOENCODING"):
        if naam in os.environ:
            wis(naam)
    zet("GIT_CONFIG_GLOBAL", os.devnull)
    zet("GIT_CONFIG_NOSYSTEM", "1")
    zet("RAO_DEBUG", "1")
    for rol in ("AUTHOR", "COMMITTER"):
        zet(f"GIT_{rol}_NAME", "R. Voorbeeld")
        zet(f"GIT_{rol}_EMAIL", "r.voorbeeld@voorbeeld.invalid")
        zet(f"GIT_{rol}_DATE", "2026-03-12T10:00:00+01:00")


def is_heel(register: Proefregister) -> None:
    """The repository is sound, nothing was left behind."""
    subprocess.run(
        ["git", "fsck", "--strict", "--no-dangling"],
        cwd=register.top,
        check=True,
        capture_output=True,
    )
    git_map = register.top / register.git("rev-parse", "--git-common-dir")
    resten = [p.name for p in git_map.rglob("*.lock")]
    assert resten == []
