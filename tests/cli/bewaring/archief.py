"""A year that was closed, and a reader of what was handed over: no git, no rao, only files."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from tests.cli.secretaris import OVERLEG, Secretaris
from tests.cli.voorraad import uit_voorraad

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BRIEF: Final = f"TK-ter-apel-{OVERLEG}"
ACTIE: Final = f"A-{OVERLEG}-01"
JAAR: Final = ("--jaar", "2026")
SERIE: Final = "data/rao-groningen-en-drenthe-2026"
VERKLARING: Final = "documenten/overbrenging/2026.md"
_LINK: Final = re.compile(r'href="([^"#]+)"')


@uit_voorraad
def sluit_af(s: Secretaris) -> Secretaris:
    """Do all that is left of a year with one meeting; return who stands there in the next one."""
    toen = s.op("2026-03-13")
    toen.doet("terugkoppeling", "genereer", OVERLEG)
    toen.doet("terugkoppeling", "verzonden", "--ja", BRIEF)
    toen.doet("actie", "gereed", ACTIE)
    return s.op("2027-03-01")


def klachten(map_: Path) -> Iterator[str]:
    """Yield what does not add up in a folder: sums, links that lead nowhere, files without one."""
    gezegd = {}
    for naam in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        for regel in (map_ / naam).read_text(encoding="utf-8").splitlines():
            som, _, pad = regel.partition("  ")
            gezegd[pad] = som
    echt = {
        pad.relative_to(map_).as_posix(): hashlib.sha256(pad.read_bytes()).hexdigest()
        for pad in map_.rglob("*")
        if pad.is_file() and pad.name != "tagmanifest-sha256.txt"
    }
    yield from (
        f"som: {pad}" for pad in gezegd.keys() | echt.keys() if gezegd.get(pad) != echt.get(pad)
    )
    links = _LINK.findall((map_ / "index.html").read_text(encoding="utf-8"))
    yield from (f"link: {link}" for link in links if not (map_ / unquote(link)).is_file())
    bereikt = {*links, *(f"{link}.bestand.mdto.xml" for link in links)}
    yield from (
        f"niet te bereiken: {pad}"
        for pad in echt
        if pad.startswith("data/") and not pad.endswith(".mdto.xml") and pad not in bereikt
    )


def inhoud(map_: Path) -> dict[str, bytes]:
    """Return every file by its path."""
    return {
        pad.relative_to(map_).as_posix(): pad.read_bytes()
        for pad in sorted(map_.rglob("*"))
        if pad.is_file()
    }
