"""A secretary at a register: types commands, edits files, looks in git."""

import difflib
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import pytest
from typer.testing import CliRunner, Result

from rao_cli.cli.app import app
from tests.eenmaal import eenmaal

LIJST: Final = "SL-ter-apel-2026-03-05"
ZAAK: Final = "Z-7K3F9E"
OVERLEG: Final = "2026-03-12"
LIJSTPAD: Final = f"signaallijsten/2026/{LIJST}.yaml"
OVERLEGPAD: Final = f"overleggen/2026/{OVERLEG}.yaml"
ZAAKTEKST: Final = f"""\
{ZAAK}:
  onderwerp: Gezin verblijft lang in de opvang
  aanbrenger: COA
  groep: gezin
  vraag: Mag het gezin blijven tot het vertrek?
"""


def erbij(voor: str, na: str) -> list[str]:
    """Return the lines that were added; nothing may have gone or changed."""
    verschil = list(difflib.ndiff(voor.splitlines(keepends=True), na.splitlines(keepends=True)))
    assert [regel for regel in verschil if regel.startswith("- ")] == []
    return [regel.removeprefix("+ ") for regel in verschil if regel.startswith("+ ")]


@dataclass(frozen=True)
class Secretaris:
    """Somebody who stands in the folder of a register, on one day."""

    map: Path
    vandaag: str = "2026-03-05"

    def op(self, dag: str) -> "Secretaris":
        """Return the same person on another day."""
        return Secretaris(self.map, dag)

    def rao(self, *args: str, invoer: str | bytes | None = None) -> Result:
        """Type a command; the answer may be anything."""
        alles = ["-C", str(self.map), "--vandaag", self.vandaag, *args]
        return CliRunner().invoke(app, alles, input=invoer)

    def doet(self, *args: str, invoer: str | bytes | None = None) -> str:
        """Type a command that must succeed; returns what it gave on stdout."""
        uitkomst = self.rao(*args, invoer=invoer)
        assert uitkomst.exit_code == 0, uitkomst.output
        return uitkomst.stdout

    def zegt(self, *args: str, invoer: str | bytes | None = None) -> str:
        """Type a command that must succeed; returns what it told."""
        uitkomst = self.rao(*args, invoer=invoer)
        assert uitkomst.exit_code == 0, uitkomst.output
        return uitkomst.stderr.rstrip("\n")

    def faalt(self, *args: str, code: int = 3, invoer: str | bytes | None = None) -> str:
        """Type a command that must be refused, and change nothing; returns what it told."""
        voor = self.foto()
        uitkomst = self.rao(*args, invoer=invoer)
        assert (uitkomst.exit_code, uitkomst.stdout) == (code, ""), uitkomst.output
        assert self.foto() == voor
        return uitkomst.stderr

    def git(self, *args: str) -> str:
        """Run git as a person would."""
        klaar = subprocess.run(["git", *args], cwd=self.map, capture_output=True, check=True)
        return klaar.stdout.decode().removesuffix("\n")

    def log(self) -> list[str]:
        """Return the subjects of all commits, oldest first."""
        return self.git("log", "--format=%s", "--reverse").splitlines()

    def laatste(self) -> tuple[str, list[str]]:
        """Return subject and paths of the last commit; the work tree must be as committed."""
        assert self.git("status", "--porcelain") == ""
        onderwerp, *paden = self.git("show", "--format=%s", "--name-only").splitlines()
        return onderwerp, [pad for pad in paden if pad]

    def lees(self, pad: str) -> str:
        """Read a file of the register, with the line ends that it has."""
        return (self.map / pad).read_bytes().decode()

    def schrijf(self, pad: str, tekst: str | bytes) -> None:
        """Write a file by hand."""
        doel = self.map / pad
        doel.parent.mkdir(parents=True, exist_ok=True)
        doel.write_bytes(tekst if isinstance(tekst, bytes) else tekst.encode())

    def typt(self, pad: str, oud: str, nieuw: str) -> None:
        """Change a file by hand, and keep that."""
        assert oud in self.lees(pad)
        self.typt_nieuw(pad, self.lees(pad).replace(oud, nieuw))

    def typt_nieuw(self, pad: str, tekst: str | bytes) -> None:
        """Write a file by hand, and keep that."""
        self.schrijf(pad, tekst)
        self.git("add", "--all")
        # Git looks after each commit whether to clear up, in a process of its own.
        zonder = ("-c", "maintenance.auto=false")
        self.git(*zonder, "commit", "--quiet", "--message", "met de hand")

    def onderwerp(self, kenmerk: str, *args: str) -> None:
        """Record an onderwerp, under a kenmerk that an older rao made of its title."""
        getrokken = self.doet("nieuw", "onderwerp", *args).strip()
        (pad,) = self.map.glob(f"onderwerpen/*/{getrokken}.yaml")
        tekst = pad.read_bytes().decode().replace(getrokken, kenmerk)
        nieuw = pad.with_stem(kenmerk).relative_to(self.map).as_posix()
        pad.unlink()
        self.typt_nieuw(nieuw, tekst)

    def foto(self) -> Mapping[str, bytes | str]:
        """Return HEAD and every byte of the work tree."""
        bestanden = {
            str(pad): pad.read_bytes()
            for pad in sorted(self.map.rglob("*"))
            if ".git" not in pad.parts and pad.is_file()
        }
        return {"HEAD": self._hoofd(), **bestanden}

    def _hoofd(self) -> str:
        """Return HEAD; read where it stands, since that is asked around every refusal."""
        git = self.map / ".git"
        try:
            ref = (git / "HEAD").read_text("utf-8").strip().removeprefix("ref: ")
            return (git / ref).read_text("utf-8").strip()
        except OSError:  # packed, on no branch, or of a folder of a larger work tree
            return self.git("rev-parse", "HEAD")


def vaste_omgeving(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fix who commits and when; nothing of this machine's git counts."""
    for naam in [naam for naam in os.environ if naam.startswith(("GIT_", "RAO_"))]:
        monkeypatch.delenv(naam)
    monkeypatch.setenv("RAO_DEBUG", "1")  # a bug shows its traceback in the test that found it
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    for rol in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{rol}_NAME", "R. Voorbeeld")
        monkeypatch.setenv(f"GIT_{rol}_EMAIL", "r.voorbeeld@voorbeeld.invalid")
        monkeypatch.setenv(f"GIT_{rol}_DATE", "2026-03-05T10:00:00+01:00")


def maak_licht(register: Path) -> None:
    """Leave fewer files to copy, and to look through at every command: one pack, no samples."""
    subprocess.run(["git", "repack", "-adq"], cwd=register, check=True)
    for voorbeeld in (register / ".git/hooks").glob("*.sample"):
        voorbeeld.unlink()


def _nieuw(s: Secretaris) -> None:
    lkos = ("--lko", "ter-apel=LKO Ter Apel", "--lko", "assen=LKO Assen")
    provincies = ("--provincie", "Groningen", "--provincie", "Drenthe")
    opdracht = ["--vandaag", s.vandaag, "init", str(s.map), "--regio", "Groningen en Drenthe"]
    uitkomst = CliRunner().invoke(app, [*opdracht, *provincies, *lkos])
    assert uitkomst.exit_code == 0, uitkomst.output


def _lijst(s: Secretaris) -> None:
    s.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    s.doet("nieuw", "zaak", LIJST, "--van", "-", invoer=ZAAKTEKST)


def _ontvangen(s: Secretaris) -> None:
    s.doet("signaallijst", "dien-in", LIJST)
    s.doet("signaallijst", "ontvang", LIJST)


def _gepland(s: Secretaris) -> None:
    tijd = ("--tijd", "10:00-12:00", "--locatie", "Assen")
    s.doet("nieuw", "overleg", "--datum", OVERLEG, *tijd)
    s.doet("agenda", "genereer")


def _gehouden(s: Secretaris) -> None:
    afwezig = ("--afwezig", "AVIM=Inzet elders")
    s.op(OVERLEG).doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND", *afwezig)


def _besloten(s: Secretaris) -> None:
    s.op(OVERLEG).doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld"),
        *("--besluit", "Het gezin blijft tot 1 juni.", "--motivering", "Er is een reisdocument."),
        *("--actie", "DT&V;2026-04-01;Haalt het reisdocument op"),
    )


def _vastgesteld(s: Secretaris) -> None:
    s.op("2026-03-13").doet("besluitenlijst", "stel-vast", "--ja")


#: The stages of a register, each built on the one before.
STADIA: Final = {
    "nieuw": _nieuw,
    "lijst": _lijst,
    "ontvangen": _ontvangen,
    "gepland": _gepland,
    "gehouden": _gehouden,
    "besloten": _besloten,
    "vastgesteld": _vastgesteld,
}


class Stadia:
    """Registers at every stage, each made once in a run of the tests and copied for each test."""

    def __init__(self, fabriek: pytest.TempPathFactory) -> None:
        """`fabriek` says where the originals are kept."""
        self._fabriek = fabriek

    def kopie(self, stadium: str, doel: Path) -> Secretaris:
        """Copy the register at a stage."""
        origineel = eenmaal(self._fabriek, f"stadium-{stadium}", partial(self._maak, stadium))
        shutil.copytree(origineel, doel)
        return Secretaris(doel)

    def _maak(self, stadium: str, werk: Path) -> None:
        eerder = list(STADIA).index(stadium) - 1
        if eerder >= 0:
            self.kopie(list(STADIA)[eerder], werk)
        with pytest.MonkeyPatch.context() as patch:  # it is of no test, and is for all
            vaste_omgeving(patch)
            STADIA[stadium](Secretaris(werk))
        maak_licht(werk)
