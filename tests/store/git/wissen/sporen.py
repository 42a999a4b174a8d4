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
    gezocht = woord.encode()
    gevonden = [naam for naam, data in objecten(werk.top) if gezocht in data]
    return gevonden + [str(pad) for pad, data in bestanden(werk.top) if gezocht in data]


def objecten(map_: Path) -> Iterator[tuple[str, bytes]]:
    """Yield kind and id of every object that git holds, and its bytes; one git reads them all."""
    opdracht = ["git", "cat-file", "--batch-all-objects", "--batch"]
    alles = subprocess.run(opdracht, cwd=map_, capture_output=True, check=True).stdout
    begin = 0
    while begin < len(alles):
        kop = alles.index(b"\n", begin)
        id_, soort, lengte = alles[begin:kop].decode().split()
        begin = kop + int(lengte) + 2
        yield f"{soort} {id_}", alles[kop + 1 : begin - 1]


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
