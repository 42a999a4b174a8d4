"""A real git repository with a register, and a photograph of everything in it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from rao_cli.store.git.vastleggen.uitkomst import CommitResult
from rao_cli.store.git.vastleggen.wijziging import wijziging

ACTIE: Final = "acties/2026/A-2026-03-12-01.yaml"
ANDER: Final = "acties/2026/A-2026-03-12-02.yaml"
INHOUD: Final = b"# opmerking\nsoort: actie\nstatus: open\n"


@dataclass(frozen=True)
class Foto:
    """HEAD, refs, index and every byte of the work tree, to compare before and after."""

    head: str
    refs: str
    index: bytes
    bestanden: Mapping[str, bytes]
    rao: Sequence[str]


@dataclass(frozen=True)
class Werkplaats:
    """A register in git: `top` is the work tree, `root` the register in it."""

    top: Path
    root: Path

    def git(self, *argv: str, stdin: bytes | None = None) -> str:
        """Run git as a person would."""
        klaar = subprocess.run(
            ["git", *argv], cwd=self.top, input=stdin, capture_output=True, check=True
        )
        return klaar.stdout.decode().removesuffix("\n")

    def leg(self, pad: str, inhoud: bytes = INHOUD) -> Path:
        """Put a file in the register by hand."""
        doel = self.root / pad
        doel.parent.mkdir(parents=True, exist_ok=True)
        doel.write_bytes(inhoud)
        return doel

    def leg_vast(self) -> None:
        """Commit everything, as a person would."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--no-verify", "--message=met de hand")

    def lees(self, pad: str = ACTIE) -> bytes:
        """Read a file of the work tree."""
        return (self.root / pad).read_bytes()

    def head(self, pad: str = ACTIE) -> bytes:
        """Read a file of the last commit."""
        naam = (self.root / pad).relative_to(self.top).as_posix()
        return subprocess.run(
            ["git", "cat-file", "blob", f"HEAD:{naam}"],
            cwd=self.top,
            capture_output=True,
            check=True,
        ).stdout

    def aantal(self) -> int:
        """Count the commits on the branch."""
        return int(self.git("rev-list", "--count", "HEAD"))

    def hook(self, naam: str, script: str) -> None:
        """Install a hook."""
        pad = Path(self.git("rev-parse", "--git-common-dir"))
        hook = (self.top / pad) / "hooks" / naam
        hook.parent.mkdir(exist_ok=True)
        hook.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8", newline="\n")
        hook.chmod(0o755)

    def wijzig(  # noqa: PLR0913 - every knob of a change set
        self,
        pad: str = ACTIE,
        tekst: str | None = "soort: actie\nstatus: gereed\n",
        *,
        gelezen: bytes | None = INHOUD,
        onderwerp: str = "Actie gereed",
        proef: bool = False,
        met_hand_bewerkt: bool = False,
    ) -> CommitResult:
        """Change (or, without text, remove) one file through rao."""
        with wijziging(
            self.root,
            onderwerp,
            trailers={"Rao-Handeling": ["actie-gereed"]},
            gelezen={pad: gelezen},
            proef=proef,
            met_hand_bewerkt=met_hand_bewerkt,
        ) as w:
            if tekst is None:
                w.remove(pad)
            else:
                w.write(pad, tekst)
        return w.resultaat

    def foto(self) -> Foto:
        """Photograph the repository."""
        git_dir = self.top / self.git("rev-parse", "--git-dir")
        index, rao = git_dir / "index", git_dir / "rao"
        return Foto(
            (git_dir / "HEAD").read_text(encoding="utf-8"),
            self.git("for-each-ref"),
            index.read_bytes() if index.exists() else b"",
            {
                str(pad.relative_to(self.top)): pad.read_bytes()
                for pad in sorted(self.top.rglob("*"))
                if ".git" not in pad.parts and pad.is_file()
            },
            # What was read may be kept there by any look; it says nothing of what changed.
            sorted({pad.name for pad in rao.iterdir()} - {"opslag"}) if rao.is_dir() else [],
        )


_HOUD_SLOT: Final = """
import sys
from pathlib import Path
from rao_cli.store.git.vastleggen.slot import slot
with slot(Path(sys.argv[1]), sys.argv[2]):
    print("ja", flush=True)
    sys.stdin.read()
"""


@contextmanager
def bezet(werk: Werkplaats, bezig_met: str) -> Iterator[int]:
    """Let another process hold the lock of rao; gives its number."""
    map_ = werk.top / ".git" / "rao"
    with subprocess.Popen(
        [sys.executable, "-c", _HOUD_SLOT, str(map_), bezig_met],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as ander:
        assert ander.stdout is not None
        assert ander.stdout.readline().strip() == b"ja"
        yield ander.pid
        ander.communicate()


@contextmanager
def gedode_git(map_: Path, stap: str, *sloten: Path) -> Iterator[None]:
    """Kill each `git … stap …` in the block when it starts; these locks are what it leaves."""
    omhulsel = map_ / "bin" / "git"
    omhulsel.parent.mkdir()
    laat = f"touch {' '.join(map(str, sloten))};" if sloten else ""
    omhulsel.write_text(
        f'#!/bin/sh\ncase " $* " in *" {stap} "*) {laat} kill -9 $$;; esac\n'
        f'exec {shutil.which("git")} "$@"\n',
        encoding="utf-8",
    )
    omhulsel.chmod(0o755)
    with pytest.MonkeyPatch.context() as even:
        even.setenv("PATH", f"{omhulsel.parent}{os.pathsep}{os.environ['PATH']}")
        yield


def maak_werkplaats(top: Path, *opties: str, sub: str = "") -> Werkplaats:
    """Make a repository with three committed files; the register may be a folder of it."""
    werk = Werkplaats(top, top / sub)
    top.mkdir(parents=True)
    werk.git("init", "--quiet", "--initial-branch=main", *opties)
    werk.leg("rao.yaml", b"soort: register\n")
    werk.leg(ACTIE)
    werk.leg(ANDER)
    werk.leg_vast()
    return werk
