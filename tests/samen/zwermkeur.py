"""Set out a swarm of copies on one server, and look at what it left."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from collections import Counter, deque
from typing import TYPE_CHECKING, NamedTuple

from tests.samen.feiten import feiten_van, read_boom
from tests.samen.oordeel import keur_namen
from tests.samen.wereld import Kloon
from tests.samen.zwerm import Persoon, Werk, Zwerm, maak_werk

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.samen_server import Server


class Opzet(NamedTuple):
    """How many persons do how many acts, and how often a command is killed."""

    mensen: int
    daden: int
    zaad: int
    kans: float


def maak_zwerm(begin: Path, werk: Path, server: Server, opzet: Opzet) -> Zwerm:
    """Put the register on the server with room for the acts of all, and give each a copy."""
    eerste = werk / "eerste"
    shutil.copytree(begin, eerste)
    overleg = eerste / "overleggen/2026/2026-04-09.yaml"
    voor, kop, na = overleg.read_text(encoding="utf-8").partition("agendapunten:\n")
    punten = "".join(
        f"  - {{id: proef-{wie * 1000 + n}, soort: overig, onderwerp: Punt {wie}-{n},"
        " indiener: COA}\n"
        for wie in range(opzet.mensen)
        for n in range(opzet.daden)
    )
    overleg.write_text(voor + kop + punten + na, encoding="utf-8")
    for argv in (
        ["commit", "-qam", "Ruimte voor proeven"],
        ["repack", "-adq"],
        ["push", "-q", server.adres, "main"],
    ):
        subprocess.run(["git", *argv], cwd=eerste, check=True)
    personen = []
    for wie in range(opzet.mensen):
        map_ = werk / f"mens-{wie}"
        subprocess.run(["git", "clone", "-q", server.adres, map_], check=True)
        personen.append(Persoon(map_, deque(maak_werk(wie, opzet.daden, opzet.zaad))))
    keus = random.Random(opzet.zaad)  # noqa: S311 - moments, no secrets
    return Zwerm(personen, keus, opzet.kans)


def sluit_af(zwerm: Zwerm) -> None:
    """Let each share twice more, in peace: what the last one shared comes to the first."""
    zwerm.kans = 0.0
    for _ in range(2):
        for persoon in zwerm.mensen:
            persoon.werk.append(Werk(("sync",)))
            Zwerm([persoon], zwerm.keus, 0.0).speel()


def keur_zwerm(zwerm: Zwerm, server: Server, begin: Kloon) -> Iterator[str]:
    """Yield all that is wrong, one word first: it is the column of the table."""
    tip = server.tip()
    for persoon in zwerm.mensen:
        for wat, keren in persoon.mis.items():
            yield f"{wat}: {keren} keer bij {persoon.map.name}"
        if _git(persoon.map, "rev-parse", "HEAD") != tip:
            yield f"ongelijk: {persoon.map.name}"
        if los := _git(persoon.map, "status", "--porcelain"):
            yield f"rommel: {persoon.map.name}: {los}"
    boom = read_boom(server.map, tip or "HEAD")
    yield from _keur_merken([merk for p in zwerm.mensen for merk in p.bevestigd], boom)
    for zin in keur_namen(boom, feiten_van(boom)):
        yield f"naam: {zin}"
    for wijziging, keren in Counter(Kloon(zwerm.mensen[0].map).wijzigingen()).items():
        if keren > 1:
            yield f"dubbel: handeling {wijziging} staat er {keren} keer"
    for fout in Kloon(zwerm.mensen[0].map).meldingen("fout") - begin.meldingen("fout"):
        yield f"fout: {fout}"
    if gezegd := server.git("fsck", "--strict", "--no-dangling", "--no-progress"):
        yield f"fsck: {gezegd}"


def _keur_merken(merken: Sequence[str], boom: dict[str, bytes]) -> Iterator[str]:
    tekst = b"\n".join(data for pad, data in sorted(boom.items()) if pad.endswith(".yaml")).decode()
    for merk in merken:
        keren = len(re.findall(rf"(?<![-\w]){merk}\b", tekst))  # a key may be made of it too
        if keren != 1:
            yield f"{'kwijt' if not keren else 'dubbel'}: {merk} staat er {keren} keer"


def _git(map_: Path, *argv: str) -> str:
    klaar = subprocess.run(["git", *argv], cwd=map_, capture_output=True, check=True, text=True)
    return klaar.stdout.strip()
