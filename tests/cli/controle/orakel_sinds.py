"""What is new, from two full runs: each side is checked out apart, and the findings are compared.

It knows nothing of how `rao valideer --sinds` does it. Git says where the sides parted and which
files only moved; a finding is its rule, file, place and sentence, and for a sign of a person also
what stands there.
"""

import json
import re
import shutil
import subprocess
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.cli.secretaris import Secretaris

Sleutel = tuple[str, ...]
Nieuw = Counter[tuple[Sleutel, str]]
_ZWAAR = ("aandachtspunt", "waarschuwing", "fout")


def verschil(s: Secretaris, map_: Path, van: list[str], tot: str = "") -> Nieuw:
    """Return what is new at `tot` (nothing: the folder as it lies there) since each of `van`."""
    bron = _bewaard(s, map_ / "bron") if not tot else s
    eind = bron.git("rev-parse", tot or "HEAD")
    nu = _volledig(bron, map_ / "nu", eind, {})
    per_begin = []
    for nummer, begin in enumerate(van):
        verhuisd = _verhuisd(bron, begin, eind)
        toen = _volledig(bron, map_ / f"toen{nummer}", begin, verhuisd)
        per_begin.append(_nieuw(nu, toen))
    gemeen = per_begin[0]
    for ander in per_begin[1:]:
        gemeen &= ander
    return gemeen


def gemeld(s: Secretaris, *opdracht: str) -> Nieuw:
    """Return what one run of `rao valideer` says, in the same words."""
    uit = s.rao("valideer", "--json", *opdracht)
    assert uit.exit_code in {0, 1}, uit.output
    return Counter((_sleutel(s, m, {}), m["ernst"]) for m in json.loads(uit.stdout)["meldingen"])


def _bewaard(s: Secretaris, doel: Path) -> Secretaris:
    """Return a copy in which all that git may keep is committed."""
    shutil.copytree(s.map, doel, symlinks=True)
    kopie = Secretaris(doel, s.vandaag)
    kopie.git("add", "--all")
    kopie.git("commit", "--quiet", "--allow-empty", "--message", "zoals het ligt")
    return kopie


def _volledig(
    s: Secretaris, doel: Path, commit: str, verhuisd: Mapping[str, str]
) -> dict[Sleutel, list[str]]:
    """Return how heavy each finding of a commit is, of a full run in a folder of its own."""
    subprocess.run(["git", "clone", "--quiet", "--no-checkout", s.map, doel], check=True)
    uitgepakt = Secretaris(doel, s.vandaag)
    uitgepakt.git("checkout", "--quiet", "--detach", commit)
    uit = uitgepakt.rao("valideer", "--json")
    if uit.exit_code not in {0, 1}:  # there was no register yet
        return {}
    gevonden: defaultdict[Sleutel, list[str]] = defaultdict(list)
    for melding in json.loads(uit.stdout)["meldingen"]:
        gevonden[_sleutel(uitgepakt, melding, verhuisd)].append(melding["ernst"])
    return gevonden


def _sleutel(s: Secretaris, melding: Mapping[str, Any], verhuisd: Mapping[str, str]) -> Sleutel:
    bestand = melding["bestand"] or ""
    woorden = _woorden(s, melding) if melding["code"].startswith("PRI") else ""
    plek = re.sub(r"\[\d+\]", "", melding["pad"] or "")
    return melding["code"], verhuisd.get(bestand, bestand), plek, melding["tekst"], woorden


def _woorden(s: Secretaris, melding: Mapping[str, Any]) -> str:
    """Return what stands where a finding points, on one line of a text."""
    if melding["regelnummer"] is None or not (s.map / melding["bestand"]).is_file():
        return ""
    regel: str = s.lees(melding["bestand"]).splitlines()[melding["regelnummer"] - 1]
    return regel[melding["kolom"] - 1 : melding["eind_kolom"] - 1]


def _verhuisd(s: Secretaris, begin: str, eind: str) -> dict[str, str]:
    """Return the files of which only the path became another, old to new, as git sees them."""
    argv = ("diff", "--find-renames=100%", "-l0", "--diff-filter=R", "--name-status", "-z")
    velden = s.git(*argv, begin, eind).split("\0")[:-1]
    return {velden[nr + 1]: velden[nr + 2] for nr in range(0, len(velden), 3)}


def _nieuw(nu: Mapping[Sleutel, list[str]], toen: Mapping[Sleutel, list[str]]) -> Nieuw:
    return Counter((sleutel, e) for sleutel in nu for e in _meer(nu[sleutel], toen.get(sleutel)))


def _meer(nu: list[str], toen: list[str] | None) -> Iterator[str]:
    """Yield what was not there, or is heavier now than any that was."""
    over = list(toen or ())
    rest = []
    for ernst in nu:
        if ernst in over:
            over.remove(ernst)
        else:
            rest.append(ernst)
    for ernst in sorted(rest, key=_ZWAAR.index, reverse=True):
        zwaarder = [oud for oud in over if _ZWAAR.index(oud) > _ZWAAR.index(ernst)]
        if zwaarder:
            over.remove(max(zwaarder, key=_ZWAAR.index))
        else:
            yield ernst
