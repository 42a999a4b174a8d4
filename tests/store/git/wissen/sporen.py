"""Looking for a word in every corner of git, and steps that hold it."""

import subprocess
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.wissen.houders import Opgeruimd
from rao_cli.store.git.wissen.opruimen import ruim_op
from tests.store.git.werkplaats import ACTIE, Werkplaats

WOORD: Final = "Testpersoon"
MET_WOORD: Final = f"soort: actie\nstatus: {WOORD}\n"


def waar(werk: Werkplaats, woord: str = WOORD) -> list[str]:
    """Return every object and every file of git and work tree that holds a word, unpacked."""
    soorten = werk.git("cat-file", "--batch-all-objects", "--batch-check").splitlines()
    gevonden = []
    for regel in soorten:
        id_, soort, _ = regel.split()
        inhoud = werk.git("cat-file", "-p", id_)
        if woord in inhoud:
            gevonden.append(f"{soort} {id_}")
    return gevonden + [str(pad) for pad, data in bestanden(werk.top) if woord.encode() in data]


def bestanden(top: Path) -> Iterator[tuple[Path, bytes]]:
    """Yield path and bytes of every file; of a loose object unpacked too."""
    for pad in sorted(top.rglob("*")):
        if pad.is_file():
            data = pad.read_bytes()
            yield pad, data
            if "objects" in pad.parts:
                try:
                    yield pad, zlib.decompress(data)
                except zlib.error:
                    continue


def zet_terug(werk: Werkplaats) -> str:
    """Put the branch, index and folder back by one step; returns the commit that goes."""
    weg = werk.git("rev-parse", "HEAD")
    werk.git("reset", "--quiet", "--hard", "HEAD~1")
    return weg


def ruim(werk: Werkplaats, *weg: str) -> Opgeruimd:
    """Clear up after commits."""
    repo = Repo.open(werk.root)
    return ruim_op(repo.git, repo.plek, weg)


def stap(werk: Werkplaats, pad: str = ACTIE) -> str:
    """Make a step that holds the word, and put the branch back."""
    werk.wijzig(pad, MET_WOORD)
    return zet_terug(werk)


def is_heel(werk: Werkplaats) -> bool:
    """Say whether git finds nothing wrong."""
    klaar = subprocess.run(
        ["git", "fsck", "--full", "--strict"], cwd=werk.top, capture_output=True, check=False
    )
    assert not klaar.returncode, (klaar.stdout, klaar.stderr)
    return b"missing" not in klaar.stdout + klaar.stderr
