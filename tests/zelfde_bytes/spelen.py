"""Plays a story with one checkout of rao and writes down all that can be seen of it."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.zelfde_bytes.scherm import praat
from tests.zelfde_bytes.stappen import HIER, Stap, Verhaal

_WIJZIGING: Final = re.compile(rb"(Rao-Wijziging: *)\S+")
_ID: Final = re.compile(rb"\b[0-9a-f]{7,64}\b")
_WIE: Final = {"NAME": "R. Voorbeeld", "EMAIL": "r.voorbeeld@voorbeeld.invalid"}
_BEGIN: Final = "2026-01-01"


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """What one step gave; `bestanden` and `boom` are the register after it."""

    stap: Stap
    code: int
    uit: bytes
    fout: bytes
    git: bytes = b""
    boom: Mapping[str, bytes] = field(default_factory=dict)
    bestanden: Mapping[str, bytes] = field(default_factory=dict)


def omgeving(code: Path, thuis: Path, zaad: str, dag: str, breed: str) -> dict[str, str]:
    """Build the environment of a played process, of which nothing comes from this one but PATH."""
    git = {
        f"GIT_{rol}_{wat}": waarde
        for rol in ("AUTHOR", "COMMITTER")
        for wat, waarde in {**_WIE, "DATE": f"{dag or _BEGIN}T10:00:00+01:00"}.items()
    }
    kleur = {"FORCE_COLOR": "1"} if breed == "kleur" else {"NO_COLOR": "1"}
    return {
        **git,
        **kleur,
        "COLUMNS": "100" if breed == "kleur" else breed,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "HOME": str(thuis),
        "LANG": "C.UTF-8",
        "PATH": os.environ["PATH"],
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "0",
        "PYTHONPATH": os.pathsep.join([str(code), str(HIER / "toeval")]),
        "PYTHONSAFEPATH": "1",
        "TERM": "dumb",
        "TZ": "Europe/Amsterdam",
        "ZELFDE_ZAAD": zaad,
    }


@dataclass(slots=True)
class Speler:
    """Somebody who plays one story in a folder of its own, in which `register` lies."""

    verhaal: Verhaal
    code: Path
    map: Path
    namen: dict[str, str] = field(default_factory=dict)
    punten: dict[str, str] = field(default_factory=dict)
    inhoud: dict[tuple[str, int, int], bytes] = field(default_factory=dict)

    @property
    def register(self) -> Path:
        """Where the person stands."""
        return self.map / "register"

    def speel(self, voorbeelden: Path) -> list[Uitkomst]:
        """Play all steps."""
        self.begin(voorbeelden)
        return [self.stap(nummer, stap) for nummer, stap in enumerate(self.verhaal.stappen)]

    def begin(self, voorbeelden: Path) -> None:
        """Lay down the register on which the story starts."""
        self.map.mkdir(parents=True)
        if self.verhaal.start in {"leeg", "demo"}:
            self.register.mkdir()
        else:
            shutil.copytree(voorbeelden / self.verhaal.start, self.register)
        if self.verhaal.start == "demo":
            self.rao(Stap("demo .", "rao", "demo .", ""), "demo")
        if self.verhaal.start == "goed":
            for woorden in ("init --quiet", "add --all", "commit --quiet --message begin"):
                self.git(*woorden.split())
        self.merk()

    def stap(self, nummer: int, stap: Stap) -> Uitkomst:
        """Play one step and look around."""
        zaad = f"{self.verhaal.naam} {nummer}"
        code, uit, fout = getattr(self, _SOORTEN[stap.soort])(stap, zaad)
        if stap.naam:
            regels = uit.decode().splitlines()
            self.namen[stap.naam] = regels[-1] if regels else "niets"
        gezien = self.git_gezien()
        boom, bestanden = self.boom(), self.bestanden()
        uit, fout = self.gemaskerd(uit), self.gemaskerd(fout)
        self.merk()
        return Uitkomst(stap, code, uit, fout, gezien, boom, bestanden)

    def rao(self, stap: Stap, zaad: str) -> tuple[int, bytes, bytes]:
        """Run rao with pipes."""
        woorden, extra = self.woorden(stap)
        invoer = (HIER / "invoer" / stap.invoer).read_text(encoding="utf-8") if stap.invoer else ""
        proces = subprocess.run(
            [sys.executable, "-m", "rao_cli", *woorden],
            cwd=self.register,
            env={**self.omgeving(stap, zaad), **extra},
            input=self.vul_in(invoer, stap).encode(),
            capture_output=True,
            check=False,
        )
        return proces.returncode, proces.stdout, proces.stderr

    def gesprek(self, stap: Stap, zaad: str) -> tuple[int, bytes, bytes]:
        """Run rao at a terminal."""
        woorden, extra = self.woorden(stap)
        antwoorden = [self.vul_in(deel, stap) for deel in stap.delen]
        env = {**self.omgeving(stap, zaad), **extra}
        code, scherm = praat(woorden, antwoorden, self.register, env)
        return code, scherm, b""

    def typ(self, stap: Stap, _zaad: str) -> tuple[int, bytes, bytes]:
        """Change a file by hand; what must be replaced has to be there."""
        pad = self.register / self.vul_in(stap.tekst, stap)
        oud, nieuw = (self.vul_in(deel, stap).replace("\\n", "\n") for deel in stap.delen)
        tekst = pad.read_bytes().decode() if pad.exists() else ""
        if oud not in tekst:
            return 1, b"", b"niet gevonden"
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_bytes((tekst.replace(oud, nieuw, 1) if oud else tekst + nieuw).encode())
        return 0, b"", b""

    def ander(self, stap: Stap, zaad: str) -> tuple[int, bytes, bytes]:
        """Run another program."""
        woorden = [self.vul_in(woord, stap) for woord in stap.woorden]
        proces = subprocess.run(
            woorden,
            cwd=self.register,
            env=self.omgeving(stap, zaad),
            capture_output=True,
            check=False,
        )
        return proces.returncode, proces.stdout, proces.stderr

    def woorden(self, stap: Stap) -> tuple[list[str], dict[str, str]]:
        """Return the words, with the day in front, and the variables that stand before them."""
        woorden = [self.vul_in(woord, stap) for woord in stap.woorden]
        extra = dict[str, str]()
        while woorden and re.match(r"[A-Z_]+=", woorden[0]):
            naam, _, extra[naam] = woorden.pop(0).partition("=")
        return ["--vandaag", stap.dag, *woorden] if stap.dag and not extra else woorden, extra

    def vul_in(self, tekst: str, stap: Stap) -> str:
        """Put what was kept in the place of its {name}."""
        namen = {**self.namen, "map": str(self.map), "dag": stap.dag}
        return re.sub(r"\{(\w+)\}", lambda m: namen.get(m[1], m[0]), tekst)

    def omgeving(self, stap: Stap, zaad: str) -> dict[str, str]:
        """Return the environment of a step."""
        return omgeving(self.code, self.map, zaad, stap.dag, stap.breed)

    def git(self, *woorden: str, waar: Path | None = None) -> bytes:
        """Ask git; nothing when it cannot say."""
        argv = ["git", "-C", str(waar or self.register), "-c", "core.quotePath=false", *woorden]
        env = omgeving(self.code, self.map, "git", "", "80")
        return subprocess.run(argv, env=env, capture_output=True, check=False).stdout

    def plekken(self) -> list[Path]:
        """Return every repository of the story."""
        return [pad.parent if pad.name == ".git" else pad for pad in self.map.glob("*/.git")] + [
            *self.map.glob("*.git")
        ]

    def merk(self) -> None:
        """Remember where every repository is now, so that a step shows only what it added."""
        for waar in self.plekken():
            tip = self.git("rev-parse", "--quiet", "--verify", "HEAD", waar=waar).decode().strip()
            self.punten[waar.name] = f"{tip}.." if tip else ""

    def git_gezien(self) -> bytes:
        """Return the new commits of every repository, its refs, and what is not committed."""
        delen = []
        for waar in self.plekken():
            sinds = self.punten.get(waar.name, "")
            log = self.git("log", "--format=%an %aI%n%B", f"{sinds}HEAD", waar=waar)
            refs = self.git("for-each-ref", "--format=%(refname)", waar=waar)
            status = b"" if waar.suffix == ".git" else self.git("status", "--porcelain", waar=waar)
            delen += [waar.name.encode(), b"\n", log, refs, status]
        return self.gemaskerd(b"".join(delen))

    def boom(self) -> dict[str, bytes]:
        """Return what is committed everywhere: paths, with the id of what is in them."""
        boom = {}
        for waar in self.plekken():
            for regel in self.git("ls-tree", "-r", "HEAD", waar=waar).splitlines():
                wat, _, pad = regel.partition(b"\t")
                boom[f"{waar.name}: {pad.decode()}"] = wat
        return boom

    def bestanden(self) -> dict[str, bytes]:
        """Return every file outside git, with its bytes; a file that stayed is read once."""
        gevonden = {}
        for top, mappen, namen in os.walk(self.map):
            mappen[:] = sorted(m for m in mappen if not m.endswith((".git", ".cache")))
            for naam in sorted(namen):
                pad = os.path.join(top, naam)  # noqa: PTH118 - thousands of times
                feit = os.stat(pad)  # noqa: PTH116 - idem
                sleutel = (pad, feit.st_mtime_ns, feit.st_ino)
                if sleutel not in self.inhoud:
                    self.inhoud[sleutel] = Path(pad).read_bytes()
                gevonden[os.path.relpath(pad, self.map)] = self.inhoud[sleutel]
        return gevonden

    def gemaskerd(self, tekst: bytes) -> bytes:
        """Hide what has no meaning: ids of commits, and the drawn id of a change."""
        tekst = _WIJZIGING.sub(rb"\1<id>", tekst)
        if not _ID.search(tekst):
            return tekst
        ids = b"\n".join(self.git("rev-list", "--all", waar=w) for w in self.plekken())
        bekend = ids.split()
        return _ID.sub(
            lambda m: b"<commit>" if any(i.startswith(m[0]) for i in bekend) else m[0], tekst
        )


_SOORTEN: Final = {"rao": "rao", "gesprek": "gesprek", "typ": "typ", "$": "ander"}
