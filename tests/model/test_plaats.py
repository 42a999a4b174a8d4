"""Places: where a thing lies, what a path says, and that no other module builds or slices them."""

from __future__ import annotations

import ast
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

import rao_cli
from rao_cli.model import plaats

if TYPE_CHECKING:
    from collections.abc import Iterator

PAKKET: Final = Path(rao_cli.__file__).parent
EIGENAARS: Final = {"model/kenmerk.py", "model/plaats.py"}
# What looks like it and is something else, each with its reason.
ANDERS: Final = {
    "store/paden.py": "judges every part of any name on the disk, before it is a path of ours",
    "store/git/lezen/werkmap.py": "refuses unsafe parts of a path that git names",
    "workflow/haak/refnaam.py": "judges the name of a branch or a label, which is no path",
    "store/git/lezen/tak/hoofd.py": "judges the name of a branch, which is no path",
    "workflow/haak/bomen.py": "refuses unsafe parts of any path that is sent to a server",
    "model/historie/keten/kenmerken.py": "asks of a kenmerk in a forged history what it says it is",
    "model/historie/keten/zegt/namen.py": "compares every word that a forged path could name",
    "model/privacy/blik.py": "looks for a kenmerk in any text, to hide it from the finder",
    "workflow/privacy/terugblik.py": "takes the name of a branch or a label out of its ref",
    "store/git/schrijven/boom.py": "walks any folder of git, whatever lies in it",
    "store/git/herschrijven/nieuwe_refs.py": "writes the name of a branch or a label anew",
    "store/git/wissen/refs.py": "takes a ref of rao itself apart",
    "workflow/bewaring/wissen/herschrijven.py": "wipes a word out of any part of any path",
    "workflow/bewaring/wissen/naast.py": "hides a word in any part of any path",
    "workflow/gewist/nog_ergens.py": "takes a server from the name of a branch",
    "workflow/bewaring/wissen/paden.py": "wipes a word out of any part of any path",
    "documents/meldingen/sarif.py": "names the folder around a register, above all its paths",
    "workflow/samen/nummers/dubbel.py": "words by the kind of a kenmerk; makes none",
}
MODULES: Final = sorted(
    naam
    for pad in PAKKET.rglob("*.py")
    if (naam := pad.relative_to(PAKKET).as_posix()) not in {*EIGENAARS, *ANDERS}
)
DAG: Final = date(2026, 3, 12)
MAPPEN: Final = "|".join(plaats.BEWAARD[1:])
BEGIN: Final = re.compile(rf"(Z|SL|B|A|TK)-|({MAPPEN})/")


def zelfgemaakt(knoop: ast.AST) -> bool:
    """Say whether an expression builds a kenmerk or a path, or takes one apart."""
    match knoop:
        case ast.JoinedStr(values=[ast.Constant(value=str(begin)), *_]):
            return BEGIN.match(begin) is not None
        case ast.Constant(value=str(tekst)):
            return BEGIN.fullmatch(tekst) is not None
        case ast.Subscript(slice=ast.Slice(lower=ast.Constant(value=2), upper=ast.Constant())):
            return True
        case ast.Call(
            func=ast.Attribute(attr="split" | "rsplit" | "partition" | "rpartition"),
            args=[ast.Constant(value="/"), *_],
        ):
            return True
        case ast.Attribute(value=ast.Call(func=ast.Name(id="PurePosixPath")), attr="stem"):
            return True
    return False


def vondsten(bron: str) -> Iterator[str]:
    """Give every place in a source where that happens."""
    for knoop in ast.walk(ast.parse(bron)):
        if zelfgemaakt(knoop):
            yield f"{knoop.lineno}: {ast.unparse(knoop)}"  # type: ignore[attr-defined]


def test_kenmerken_and_paths_have_one_maker() -> None:
    """Only model/kenmerk.py and model/plaats.py make kenmerken and paths, and take them apart."""
    assert [
        f"{naam}:{vondst}"
        for naam in MODULES
        for vondst in vondsten((PAKKET / naam).read_text(encoding="utf-8"))
    ] == []


@pytest.mark.parametrize(
    "bron",
    [
        'f"TK-{lko}-{dag}"',
        'x.startswith("SL-")',
        "kenmerk[2:12]",
        'pad.split("/", 1)[0]',
        'f"acties/{jaar}/{kenmerk}.yaml"',
        "PurePosixPath(pad).stem",
    ],
)
def test_what_is_made_by_hand_is_found(bron: str) -> None:
    """The test above sees each way in which it was done before."""
    assert [*vondsten(bron)] != []


def test_a_path_says_what_lies_there() -> None:
    """Kind and name come from folder and file; outside the folders there is no kind."""
    pad = plaats.plaats_op("actie", DAG, "A-2026-03-12-01")
    assert pad == "acties/2026/A-2026-03-12-01.yaml"
    assert (plaats.soort_van(pad), plaats.naam_in(pad)) == ("actie", "A-2026-03-12-01")
    assert plaats.soort_van(plaats.document_van(DAG, "agenda.md")) is None


@pytest.mark.parametrize(
    ("pad", "is_het"),
    [
        ("rao.yaml", True),
        ("overleggen/2026/2026-03-12.yaml", True),
        ("overleggen/2026/2026-03-12.txt", False),
        ("documenten/2026-03-12/agenda.md", False),
        ("elders/rao.yaml", False),
    ],
)
def test_what_makes_up_a_register(pad: str, *, is_het: bool) -> None:
    """The register file, and YAML inside the folders of a kind."""
    assert plaats.is_registerbestand(pad) is is_het


def test_a_meeting_is_named_by_its_day() -> None:
    """A meeting needs no kenmerk: its file has the name of the day."""
    assert plaats.plaats_op("overleg", DAG) == "overleggen/2026/2026-03-12.yaml"


def test_the_template_of_a_region_has_the_name_that_it_replaces() -> None:
    """Path and name of an own template lead to each other."""
    pad = plaats.plaats_van_sjabloon("agenda.md.j2")
    assert plaats.sjabloon_op(pad) == "agenda.md.j2"
    assert plaats.sjabloon_op("documenten/agenda.md.j2") is None
