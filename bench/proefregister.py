"""A register to break things in: acts that can be found back, the real `rao`, a look at it all.

Whatever happened to a command, a user does three things: follow what rao prints, look with
`rao status`, and type the command again when it was not confirmed. After that everything that was
confirmed is there once, and nothing lies about.
"""

import os
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Final, NamedTuple

WORTEL: Final = Path(__file__).resolve().parent.parent
LIJST: Final = "SL-assen-2026-06-22"
OVERLEG: Final = "2026-07-16"
BESLUIT: Final = f"B-{OVERLEG}-01"
_EERSTE: Final = date(2026, 8, 13)
#: Of each kind of act as many as one register can take.
PLAATSEN: Final = 60
SECONDEN: Final = 180
#: What `rao` keeps in the git folder when nothing is under way.
_EIGEN: Final = frozenset({"lock", "concepten", "opslag", "uitgegeven.json"})
_GEZEGD: Final = "Vastgelegd: "
#: How often a user types the same command before calling somebody.
_MAX_KEREN: Final = 4
_VASTGELOPEN: Final = re.compile(r"Traceback|vastgelopen|Exception ignored")
#: A command in a hint: on a line of its own, after a colon, or between backticks.
_REGEL: Final = re.compile(r"^ {2}((?:rao|git) .+)$", re.MULTILINE)
_OPDRACHT: Final = re.compile(
    r"(?:met|uit): ((?:rao|git) [^\n]+?)\.?(?= Haal |$)|`((?:rao|git) [^`]+)`", re.MULTILINE
)


class Uitkomst(NamedTuple):
    """What a command did; negative: the signal that ended it."""

    code: int
    fout: str

    @property
    def bevestigd(self) -> bool:
        """Whether the user was told that it is done; also just before it was killed."""
        return self.code == 0 or _GEZEGD in self.fout


@dataclass(frozen=True)
class Daad:
    """One act: what is typed, and the texts that stand in HEAD exactly once when it is done."""

    argv: tuple[str, ...]
    merken: tuple[str, ...]


def make_daad(soort: str, nummer: int) -> Daad:
    """Return the act of a kind with a number of its own, below PLAATSEN, typed on one fixed day."""
    daad = _daad(soort, nummer)
    return Daad((*daad.argv, "--vandaag", OVERLEG), daad.merken)


def _daad(soort: str, nummer: int) -> Daad:
    merk = f"proef {nummer:03}"
    if soort == "zaak":
        vraag = f"Mag {merk} doorgaan?"
        return Daad(
            ("nieuw", "zaak", LIJST, "--onderwerp", f"De zaak van {merk}", "--aanbrenger", "COA",
             "--groep", "gezin", "--vraag", vraag),
            (f"onderwerp: De zaak van {merk}", f"vraag: {vraag}"),
        )  # fmt: skip
    if soort == "zet":
        besluit, reden = f"Wacht op {merk}", f"De reden van {merk}"
        return Daad(
            ("besluit", "zet", BESLUIT, "--besluit", besluit, "--motivering", reden),
            (f"besluit: {besluit}", f"motivering: {reden}"),
        )
    if soort == "agenda":
        dag = _EERSTE + timedelta(days=7 * nummer)
        overleg = f":overleggen/{dag.year}/{dag}.yaml agendapunten:"
        stuk = f":documenten/{dag}/agenda.md"
        return Daad(("agenda", "genereer", str(dag)), (overleg, stuk))
    acties = [f"Belt over {merk} {keer}" for keer in ("eerst", "daarna")]
    opties = [deel for actie in acties for deel in ("--actie", f"COA;2027-12-24;{actie}")]
    return Daad(
        ("nieuw", "besluit", "--overleg", OVERLEG, "--punt", f"proef-{nummer}", "--uitkomst",
         "ter-kennisname", "--besluit", f"Gehoord: {merk}", "--motivering", f"Wens van {merk}",
         *opties),
        (f"Gehoord: {merk}", f"Wens van {merk}", *acties),
    )  # fmt: skip


SOORTEN: Final = ("zaak", "zet", "agenda", "besluit")


def maak_moeder(map_: Path, omgeving: Mapping[str, str]) -> Path:
    """Make the register that all others are copies of: the demo, with room for many acts."""
    rao = [sys.executable, "-m", "rao_cli"]
    subprocess.run([*rao, "demo", str(map_)], env=dict(omgeving), check=True, capture_output=True)
    register = next(pad.parent for pad in sorted(map_.rglob("rao.yaml")))
    overleg = register / f"overleggen/2026/{OVERLEG}.yaml"
    tekst = overleg.read_text(encoding="utf-8")
    voor, kop, na = tekst.partition("agendapunten:\n")
    punten = (
        f"  - id: proef-{n}\n    soort: vast\n    onderwerp: Proef {n}\n" for n in range(PLAATSEN)
    )
    overleg.write_text(voor + kop + "".join(punten) + na, encoding="utf-8")
    for nummer in range(PLAATSEN):
        dag = _EERSTE + timedelta(days=7 * nummer)
        pad = register / f"overleggen/{dag.year}/{dag}.yaml"
        pad.parent.mkdir(exist_ok=True)
        pad.write_text(f"soort: overleg\ndatum: {dag}\nstatus: gepland\n", encoding="utf-8")
    for argv in (["add", "--all"], ["commit", "-qm", "Plaats voor proeven"], ["gc", "-q"]):
        subprocess.run(["git", *argv], cwd=register, env=dict(omgeving), check=True)
    return register


def make_omgeving(pyc: Path) -> dict[str, str]:
    """Return an environment of this checkout in which no run compiles, with a made-up committer."""
    weg = ("PYTHON", "GIT_", "RAO_")
    schoon = {naam: waarde for naam, waarde in os.environ.items() if not naam.startswith(weg)}
    wie = {
        f"GIT_{rol}_{wat}": waarde
        for rol in ("AUTHOR", "COMMITTER")
        for wat, waarde in (("NAME", "R. Voorbeeld"), ("EMAIL", "r@voorbeeld.invalid"))
    }
    eigen = {"PYTHONPATH": str(WORTEL), "PYTHONPYCACHEPREFIX": str(pyc), "NO_COLOR": "1"}
    return {**schoon, **wie, **eigen, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}


@dataclass
class Proefregister:
    """A register, the acts that were confirmed in it, and how `rao` is started."""

    map: Path
    omgeving: Mapping[str, str]
    #: What every command is started with, such as `setpriv …`.
    vooraf: tuple[str, ...] = ()
    bevestigd: list[Daad] = field(default_factory=list)
    verslag: list[str] = field(default_factory=list)
    #: What went wrong, as the words of the table.
    mis: set[str] = field(default_factory=set)

    @classmethod
    def kopie(cls, moeder: Path, plek: Path, omgeving: Mapping[str, str]) -> "Proefregister":
        """Copy the register that was prepared."""
        shutil.copytree(moeder, plek)
        return cls(plek, omgeving)

    def start(
        self, argv: Sequence[str], uit: Path, vooraf: Sequence[str] = (), **extra: str
    ) -> subprocess.Popen[bytes]:
        """Start `rao` in a process group of its own; what it says goes to files in `uit`."""
        opdracht = [*self.vooraf, *vooraf, sys.executable, "-m", "rao_cli", *argv]
        with (uit / "uit").open("wb") as stdout, (uit / "fout").open("wb") as stderr:
            return subprocess.Popen(
                opdracht, cwd=self.map, env={**self.omgeving, **extra}, stdin=subprocess.DEVNULL,
                stdout=stdout, stderr=stderr, start_new_session=True,
            )  # fmt: skip

    def loop(self, argv: Sequence[str], vooraf: Sequence[str] = (), **extra: str) -> Uitkomst:
        """Run `rao` to its end."""
        with tempfile.TemporaryDirectory() as tijdelijk:
            uit = Path(tijdelijk)
            proces = self.start(argv, uit, vooraf, **extra)
            try:
                code = proces.wait(SECONDEN)
            except subprocess.TimeoutExpired:
                proces.kill()
                code = proces.wait()
                self.mis.add("stuck")
            return self.noteer(argv, code, uit)

    def noteer(self, argv: Sequence[str], code: int, uit: Path) -> Uitkomst:
        """Write down what a command did that told it in a file, for the story of a failure."""
        return self.schrijf_op(argv, code, (uit / "fout").read_text("utf-8", errors="replace"))

    def schrijf_op(self, argv: Sequence[str], code: int, tekst: str) -> Uitkomst:
        """Write down what a command did, of which this is what it told."""
        self.verslag.append(f"$ rao {shlex.join(argv)}  -> {code}\n{tekst[-1500:]}")
        if _VASTGELOPEN.search(tekst):
            self.mis.add("traceback")
        return Uitkomst(code, tekst)

    def volg(self, uitkomst: Uitkomst) -> None:
        """Do what rao prints, in order; what that prints in turn too."""
        for keer, (argv, in_git) in enumerate(_opdrachten(uitkomst.fout)):
            if keer > _MAX_KEREN:
                self.mis.add("stuck")
                return
            if in_git:
                klaar = subprocess.run(
                    ["git", *argv], cwd=self.map, env=dict(self.omgeving), capture_output=True,
                    check=False, text=True,
                )  # fmt: skip
                self.verslag.append(f"$ git {shlex.join(argv)}\n{klaar.stdout}{klaar.stderr}")
            else:
                self.loop(argv)

    def herstel(self, daad: Daad, uitkomst: Uitkomst, keus: random.Random) -> None:
        """Do as a user does after `uitkomst`, and look at everything."""
        self.volg(uitkomst)
        if uitkomst.bevestigd or keus.random() < 0.5:  # noqa: PLR2004 - looks, or types at once
            self.volg(self.loop(["status"]))
        for _ in range(_MAX_KEREN):
            if uitkomst.bevestigd:
                break
            uitkomst = self.loop(daad.argv)
            self.volg(uitkomst)
        else:
            self.mis.add("stuck")
        self.keur(daad, bevestigd=uitkomst.bevestigd)

    def keur(self, daad: Daad, *, bevestigd: bool) -> None:
        """Judge what there is after an act; `mis` holds what is wrong."""
        if daad.argv[:2] == ("besluit", "zet"):  # the one before it goes
            self.bevestigd = [een for een in self.bevestigd if een.argv[:2] != daad.argv[:2]]
        if bevestigd:
            self.bevestigd.append(daad)
        if self._over():
            self.loop(make_daad("agenda", PLAATSEN - 1).argv)  # the next one to write clears it
        self.mis.update(self._daden(daad))
        for wat in self._rommel():
            self.verslag.append(f"left: {wat}")
            self.mis.add("stuck")

    def _daden(self, laatste: Daad) -> Iterator[str]:
        alles = self.git("grep", "-h", "-F", "-e", "proef ", "HEAD", "--", "*.yaml")
        for daad in dict.fromkeys([*self.bevestigd, laatste]):
            keren = [self._tel(merk, alles) for merk in daad.merken]
            if max(keren) > 1:
                yield "double"
            elif max(keren) != min(keren):
                yield "half"
            elif max(keren) == 0 and daad in self.bevestigd:
                yield "lost"
            else:
                continue
            self.verslag.append(f"{shlex.join(daad.argv)}: {keren}")

    def _tel(self, merk: str, alles: str) -> int:
        if not merk.startswith(":"):
            return sum(merk in regel for regel in alles.splitlines())
        pad, _, tekst = merk[1:].partition(" ")
        inhoud = self.git("cat-file", "blob", f"HEAD:{pad}")
        return int(bool(inhoud) and tekst in inhoud)

    def _rommel(self) -> Iterator[str]:
        """Yield what a change left behind."""
        yield from self.git("status", "--porcelain").splitlines()
        git_map = self.map / ".git"
        yield from (str(pad) for pad in git_map.rglob("*.lock"))
        yield from self._over()
        yield from self.git("fsck", "--strict", "--no-dangling", "--no-progress").splitlines()

    def _over(self) -> list[str]:
        """Return what is left in the folder of rao.

        A receipt may stay: killed between telling and tearing it up. It waits a day for who types
        the command again, and is in nobody's way.
        """
        eigen = self.map / ".git/rao"
        namen = {pad.name for pad in eigen.iterdir()} if eigen.is_dir() else set()
        return sorted(n for n in namen - _EIGEN if not n.startswith("bon-"))

    def commit_leeg(self) -> str:
        """Commit with git, on what is there at this moment; nothing where rao was earlier."""
        oud = self.git("rev-parse", "HEAD").strip()
        nieuw = self.git("commit-tree", f"{oud}^{{tree}}", "-p", oud, "-m", "Ander werk").strip()
        argv = ["git", "update-ref", "-m", "ander", "HEAD", nieuw, oud]
        klaar = subprocess.run(argv, cwd=self.map, env=dict(self.omgeving), check=False)
        return "" if klaar.returncode else nieuw

    def git(self, *argv: str) -> str:
        """Look with git; nothing is written, not even a fresh index."""
        kaal = {**self.omgeving, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
        klaar = subprocess.run(
            ["git", *argv], cwd=self.map, env=kaal, capture_output=True, check=False
        )
        waarschuwing = klaar.stderr if argv[0] == "fsck" else b""
        return (klaar.stdout + waarschuwing).decode("utf-8", "replace")


def _opdrachten(tekst: str) -> list[tuple[list[str], bool]]:
    """Return the commands that a text tells to type: arguments, and whether it is one of git."""
    gevonden = sorted(
        (treffer.start(), next(filter(None, treffer.groups())))
        for patroon in (_REGEL, _OPDRACHT)
        for treffer in patroon.finditer(tekst)
    )
    delen = (shlex.split(opdracht) for _, opdracht in gevonden)
    return [(argv[1:], argv[0] == "git") for argv in delen]
