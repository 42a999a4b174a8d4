"""Looking for words in every corner of a register: git, its logs, the folder, what rao keeps."""

import re
import subprocess
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.cli.secretaris import Secretaris
from tests.store.git.wissen.sporen import objecten

WIS: Final = ("--grond", "verzoek", "--door", "secretaris", "--door", "fg", "--ja")
_ID: Final = re.compile(r"W-\d{4}-\d\d-\d\d-[0-9A-Z]{4}")


def wist(s: Secretaris, *wat: str) -> str:
    """Wipe, and return the kenmerk of the record."""
    gevonden = _ID.search(s.zegt("wis", *wat, *WIS))
    return gevonden[0] if gevonden else ""


def waar_nog(map_: Path, *woorden: str) -> list[str]:
    """Return every object, name, log and file that holds one of some words, in any case."""
    klein = [woord.casefold() for woord in woorden]
    return [
        naam for naam, tekst in _alles(map_) if any(woord in tekst.casefold() for woord in klein)
    ]


def _alles(map_: Path) -> Iterator[tuple[str, str]]:
    for naam, data in objecten(map_):
        yield naam, data.decode("utf-8", "replace")
    yield "refs", subprocess.check_output(["git", "for-each-ref"], cwd=map_).decode()
    for pad in sorted(map_.rglob("*")):
        yield f"naam {pad}", str(pad.relative_to(map_))
        if pad.is_file() and "objects" not in pad.parts:
            yield str(pad), pad.read_bytes().decode("utf-8", "replace")
        elif pad.is_file():
            try:
                yield str(pad), zlib.decompress(pad.read_bytes()).decode("utf-8", "replace")
            except zlib.error:
                continue


def gewijzigd(s: Secretaris, oud: str, nieuw: str) -> list[str]:
    """Return the lines of the new tree that the old one does not have, but for the record."""
    uit = s.git("diff", "--no-renames", "-U0", oud, nieuw, "--", ".", ":!wissingen", ":!rao.yaml")
    return [r[1:] for r in uit.splitlines() if r.startswith("+") and not r.startswith("+++")]
