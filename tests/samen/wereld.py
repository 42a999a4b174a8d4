"""Two persons with a copy of one register: what each did alone is made once, and copied."""

from __future__ import annotations

import functools
import json
import os
import shutil
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from tests.cli import secretaris
from tests.cli.secretaris import Secretaris, maak_licht
from tests.samen.feiten import feiten_van, read_boom
from tests.samen.spreken import read_regels, speel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.samen.feiten import Feiten

HIER: Final = Path(__file__).parent
#: On which day both work.
VANDAAG: Final = "2026-04-16"
_MEER_WERK: Final = ("SIG", "OND06")
_NAMEN: Final = ".git/namen.json"
Kant = Literal["a", "b"]


class Paar(NamedTuple):
    """What the first does, who shares first, and what the other does."""

    een: str
    ander: str
    zin: str = ""
    #: Whether it is in the ordinary run.
    kort: bool = False

    @property
    def naam(self) -> str:
        """What it is called."""
        return f"{self.een} + {self.ander}"


class _Vondst(NamedTuple):
    """What is wrong somewhere."""

    ernst: str
    code: str
    bestand: str
    tekst: str


def read_paren() -> list[Paar]:
    """Return every pair of paren.txt."""
    paren = []
    for regel in read_regels((HIER / "paren.txt").read_text(encoding="utf-8")):
        een, ander, zin = regel.removeprefix("*").split(None, 2)
        paren.append(Paar(een, ander, zin, regel.startswith("*")))
    return paren


@functools.cache
def read_daden() -> Mapping[str, list[str]]:
    """Return the lines of each act."""
    daden: dict[str, list[str]] = {}
    regels: list[str] = []
    for regel in read_regels((HIER / "daden.txt").read_text(encoding="utf-8")):
        if regel.startswith("["):
            regels = daden.setdefault(regel.strip("[]"), [])
        else:
            regels.append(regel)
    return daden


@contextmanager
def als(kant: str) -> Iterator[None]:
    """Let git see who commits."""
    was = {naam: os.environ.get(naam) for naam in ("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME")}
    os.environ.update(dict.fromkeys(was, f"{kant.upper()}. Voorbeeld"))
    try:
        yield
    finally:
        for naam, waarde in was.items():
            os.environ.pop(naam) if waarde is None else os.environ.update({naam: waarde})


@dataclass(frozen=True)
class Kloon:
    """The register of one person."""

    map: Path
    kant: str = "a"

    @property
    def s(self) -> Secretaris:
        """Who stands at it."""
        return Secretaris(self.map, VANDAAG)

    @property
    def top(self) -> str:
        """The commit where it stands."""
        return self.s.git("rev-parse", "HEAD")

    @property
    def boom(self) -> Mapping[str, bytes]:
        """Every committed file."""
        return _boom(self.map, self.top)

    @property
    def feiten(self) -> Feiten:
        """What it says, with what is typed and not kept yet."""
        los = self.s.git("diff", "--name-only", "HEAD").split()
        return _feiten(self.map, self.top) | feiten_van(
            {pad: (self.map / pad).read_bytes() for pad in los}
        )

    @property
    def fouten(self) -> frozenset[tuple[str, str]]:
        """What is wrong with it, as code and file.

        A waarschuwing too, but for what two persons may well have more of together: gaps in a zaak
        weigh more as soon as it is on an agenda, and a trend with more zaken has more to tell.
        """
        zacht = {m for m in self.meldingen("waarschuwing") if not m[0].startswith(_MEER_WERK)}
        return self.meldingen("fout") | zacht

    def meldingen(self, ernst: str) -> frozenset[tuple[str, str]]:
        """Return what `rao valideer` finds of this weight, as code and file."""
        gevonden = _gevonden(self.map, self.top)
        return frozenset((m.code, m.bestand) for m in gevonden if m.ernst == ernst)

    def zinnen(self, code: str, bestand: str) -> list[str]:
        """Return what `rao valideer` says of one kind in one file."""
        gevonden = _gevonden(self.map, self.top)
        return [m.tekst for m in gevonden if (m.code, m.bestand) == (code, bestand)]

    def wijzigingen(self, sinds: str = "", tot: str = "HEAD") -> list[str]:
        """Return the id of every act in its history."""
        vorm = "--format=%(trailers:key=Rao-Wijziging,valueonly,separator=%x20)"
        bereik = f"{sinds}..{tot}" if sinds else tot
        return self.s.git("log", vorm, bereik).split()

    def doet(self, daad: str, namen: Mapping[str, str]) -> None:
        """Do what an act says."""
        with als(self.kant):
            speel(self.s, read_daden()[daad], {**namen, "kant": self.kant})


@functools.lru_cache(maxsize=256)
def _boom(map_: Path, top: str) -> Mapping[str, bytes]:
    return read_boom(map_, top)


@functools.lru_cache(maxsize=256)
def _feiten(map_: Path, top: str) -> Feiten:
    return feiten_van(_boom(map_, top))


@functools.lru_cache(maxsize=256)
def _gevonden(map_: Path, _top: str) -> list[_Vondst]:
    """Return what `rao valideer` finds: once of a commit."""
    uit = Secretaris(map_, VANDAAG).rao("valideer", "--json")
    assert uit.exit_code in {0, 1}, uit.output
    meldingen = json.loads(uit.stdout)["meldingen"]
    return [_Vondst(m["ernst"], m["code"], m["bestand"], m["tekst"]) for m in meldingen]


def maak_begin(map_: Path) -> None:
    """Type begin.txt."""
    s, namen = Secretaris(map_), dict[str, str]()
    secretaris._nieuw(s)  # noqa: SLF001 - the first stage of every test register
    speel(s, read_regels((HIER / "begin.txt").read_text(encoding="utf-8")), namen)
    maak_licht(map_)
    (map_ / _NAMEN).write_text(json.dumps(namen), encoding="utf-8")


class Wereld:
    """The register of begin.txt, and what became of it in the hands of one person."""

    def __init__(self, begin: Path, map_: Path) -> None:
        """`begin` is only looked at; `map_` is ours."""
        self.begin, self.map = Kloon(begin), map_
        self.namen: dict[str, str] = json.loads((begin / _NAMEN).read_text(encoding="utf-8"))
        self.top = self.begin.s.git("rev-parse", "HEAD")

    @functools.cached_property
    def gedeeld(self) -> Path:
        """The shared repository as it was when both copied it."""
        doel = self.map / "gedeeld.git"
        subprocess.run(["git", "clone", "-q", "--bare", self.begin.map, doel], check=True)
        return doel

    def na(self, daad: str, kant: Kant) -> Kloon:
        """Return the register after one act; only to look at, and to copy."""
        doel = self.map / f"{daad}-{kant}"
        kloon = Kloon(doel, kant)
        if not doel.exists():
            werk = Kloon(self.map / f"werk-{daad}-{kant}", kant)
            shutil.copytree(self.begin.map, werk.map)
            werk.doet(daad, self.namen)
            werk.map.rename(doel)
        return kloon

    def kopie(self, daad: str, kant: Kant, plek: Path) -> Kloon:
        """Return a copy of one's own, that knows where the shared one is: beside it."""
        shutil.copytree(self.na(daad, kant).map, plek / kant)
        kloon = Kloon(plek / kant, kant)
        config = kloon.map / ".git/config"
        config.write_text(
            config.read_text(encoding="utf-8")
            + f'[remote "origin"]\n\turl = {plek / "gedeeld.git"}\n'
            "\tfetch = +refs/heads/*:refs/remotes/origin/*\n"
            '[branch "main"]\n\tremote = origin\n\tmerge = refs/heads/main\n',
            encoding="utf-8",
        )
        doel = kloon.map / ".git/refs/remotes/origin/main"
        doel.parent.mkdir(parents=True)
        doel.write_text(f"{self.top}\n", encoding="ascii")
        return kloon

    def tafel(self, een: str, ander: str, plek: Path) -> tuple[Kloon, Kloon]:
        """Return the two persons of a pair, with a shared repository of their own."""
        plek.mkdir(parents=True)
        shutil.copytree(self.gedeeld, plek / "gedeeld.git")
        return self.kopie(een, "a", plek), self.kopie(ander, "b", plek)
