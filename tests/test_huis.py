"""The house rules that ruff, mypy and import-linter cannot say."""

from __future__ import annotations

import ast
import re
import statistics
import sys
import tomllib
from collections import Counter
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import rao_cli
from tests.gelezen import gelezen

if TYPE_CHECKING:
    from collections.abc import Iterator

WORTEL = Path(__file__).resolve().parent.parent
PAKKET = WORTEL / "rao_cli"
MODULES = sorted(PAKKET.rglob("*.py"))
ALLES = [
    *MODULES,
    *sorted((WORTEL / "tests").rglob("*.py")),
    *sorted((WORTEL / "bench").rglob("*.py")),
    WORTEL / "start.py",
]
PRINTER = "cli/terminal/uitvoer.py"
TE_VAAG = {"utils", "util", "helpers", "helper", "common", "misc", "shared", "tools", "base"}

# What is heavy, dangerous or may be replaced one day has one door. A folder ends with a slash.
EIGENAARS = {
    "dataclasses": (),  # a Struct costs less, and a class that has others below it is written out
    "colorama": ("cli/terminal/scherm.py",),
    "faker": ("model/privacy/namen/namenlijst.py",),  # its files are read; nobody imports it
    "filelock": ("store/git/vastleggen/kernslot.py",),
    "git": ("store/git/aanroep/starten.py",),
    "icalendar": ("documents/formats/",),
    "jinja2": ("documents/jinja.py", "documents/sjabloon/"),
    "jsonschema_rs": ("store/",),
    "markdown_it": ("documents/formats/lezer.py",),
    "odfdo": ("store/papier/",),
    "olefile": ("store/inhoud/outlook.py",),
    "pypandoc": ("store/papier/",),
    "pypdf": ("store/inhoud/pdf.py",),
    "rich": ("cli/",),
    "stdnum": ("model/privacy/",),
    "ruamel": (
        "store/yaml/editing.py",
        "store/yaml/reader/light_events.py",
    ),
    "subprocess": ("store/", "cli/"),
    "typer": ("cli/",),
    "typst": ("store/papier/",),
    "xlsxwriter": ("store/papier/",),
    "msgspec": ("",),
}
# The one door to names of a package that begin with an underscore.
BINNENDEUR = "cli/terminal/typer_adapter.py"
# Documented, and for everybody: this underscore says to be careful.
VOOR_IEDEREEN = {"os._exit"}
# Their docstrings are what a user reads: titles of rules, and the help of an editor.
VOOR_GEBRUIKERS = ("rao_cli/rules/", "rao_cli/model/soorten/")
#: What a Dutch sentence hardly does without, and an English one does; no word that both have.
NEDERLANDS = re.compile(
    r"\b(aan|bij|dat|de|dit|een|en|geen|geeft|gaat|het|hij|kan|kent|komt|krijgt|maar|naar|niet|nog"
    r"|om|ook|staat|uit|van|voor|wat|wie|wordt|zegt|zij|zijn|zonder)\b"
)
CITAAT = re.compile(r"`[^`]*`|\"[^\"]*\"|'[^']*'|“[^”]*”")
# Names of types that two modules may have, each with its reason; at most five.
TWEE_DINGEN: dict[str, str] = {}
# They lose acknowledged commits, move the real index aside, or write refs without comparing.
VERBODEN_GITPYTHON = {
    *("IndexFile", "config_writer", "create_head", "create_tag"),
    *("delete_head", "set_commit", "set_object", "set_reference"),
}


def naam(pad: Path) -> str:
    """Give the name of a file from the top of the checkout."""
    return pad.relative_to(WORTEL).as_posix()


def kamer(pad: Path) -> str:
    """Give the name of a module from the top of the package."""
    return pad.relative_to(PAKKET).as_posix()


def regels(pad: Path) -> int:
    """Count the lines of a file."""
    return len(pad.read_text(encoding="utf-8").splitlines())


def lengtes() -> list[tuple[int, str]]:
    """Give the length in lines of every function of the package, with its place."""
    return sorted(
        (lengte, f"{naam(pad)}:{functie}")
        for pad in MODULES
        for lengte, functie in gelezen(pad).lengtes
    )


def test_tests_prove_this_checkout() -> None:
    """The tests run against these files, not against an installed copy."""
    assert Path(rao_cli.__file__).resolve().parent == PAKKET


def test_no_file_is_longer_than_300_lines() -> None:
    """A file of more than 300 lines has more than one subject."""
    assert [f"{naam(pad)}: {regels(pad)}" for pad in ALLES if regels(pad) > 300] == []


def test_half_of_the_modules_has_at_most_90_lines() -> None:
    """The median module is short; a folder's empty contents page does not count."""
    assert statistics.median(n for pad in MODULES if (n := regels(pad)) > 1) <= 90


def test_nine_of_ten_functions_have_at_most_25_lines() -> None:
    """Functions are short, docstring included; the longest tenth is shown when not."""
    gemeten = lengtes()
    grens = int(len(gemeten) * 0.9)
    assert gemeten[grens - 1][0] <= 25, gemeten[grens:]


def test_every_module_has_a_subject() -> None:
    """A helper has a subject, and the subject has a room: no utils, helpers, common."""
    namen = {deel for pad in ALLES for deel in (*pad.relative_to(WORTEL).parts[:-1], pad.stem)}
    assert namen & TE_VAAG == set()


def test_what_only_a_programmer_reads_is_english() -> None:
    """No docstring is Dutch but the texts that a user reads: help, titles of rules, the schema."""
    assert [
        f"{naam(pad)}:{regel}: {tekst}"
        for pad in ALLES
        if not naam(pad).startswith(VOOR_GEBRUIKERS)
        for regel, tekst in gelezen(pad).uitleg
        if len(set(NEDERLANDS.findall(CITAAT.sub("", tekst.lower())))) > 1
    ] == []


def test_no_folder_has_more_than_20_modules() -> None:
    """A listing fits a screen: more than 20 modules in one folder are more than one subject."""
    mappen = Counter(pad.parent.relative_to(WORTEL).as_posix() for pad in MODULES)
    assert {map_: aantal for map_, aantal in mappen.items() if aantal > 20} == {}


def test_every_folder_of_the_package_has_a_contents_page() -> None:
    """Without an `__init__.py` import-linter passes a folder by, with all that lies below it."""
    mappen = {map_ for pad in MODULES for map_ in pad.parents if map_.is_relative_to(PAKKET)}
    assert [naam(map_) for map_ in sorted(mappen) if not (map_ / "__init__.py").is_file()] == []


def test_a_type_name_means_one_thing() -> None:
    """No two classes or type aliases in the house have one name."""
    waar: dict[str, list[str]] = {}
    for pad in MODULES:
        for type_ in gelezen(pad).typen:
            waar.setdefault(type_, []).append(kamer(pad))
    dubbel = {type_: plekken for type_, plekken in waar.items() if len(plekken) > 1}
    assert {type_: dubbel[type_] for type_ in dubbel.keys() - TWEE_DINGEN.keys()} == {}


def test_only_the_printer_prints() -> None:
    """One module prints, because one module escapes what could deceive a reader."""
    gevonden = [
        f"{naam(pad)}:{regel}: {wat}"
        for pad in MODULES
        if kamer(pad) != PRINTER
        for regel, wat in gelezen(pad).namen
        if re.fullmatch(
            r"(rich\.)?print|(typer|click)\.(echo|secho)"
            r"|sys\.(__)?(stdout|stderr)(__)?\.(write|writelines|buffer)",
            wat,
        )
    ]
    assert gevonden == []


def test_each_package_is_imported_by_its_owner_only() -> None:
    """A package from outside has one door; a package without an owner is not used at all."""
    bekend = sys.stdlib_module_names | {"rao_cli"}
    fout = [
        f"{naam(pad)}:{regel}: {pakket}"
        for pad in MODULES
        for regel, pakket, *_ in gelezen(pad).imports
        if not any(kamer(pad).startswith(deur) for deur in EIGENAARS.get(pakket, ()))
        and (pakket in EIGENAARS or pakket not in bekend)
    ]
    assert fout == []


def van_binnen(pad: Path) -> Iterator[str]:
    """Give what a module takes from the inside of a package that is not ours."""
    vreemd = set[str]()
    for regel, pakket, namen, eigen in gelezen(pad).imports:
        if pakket in {"rao_cli", "__future__"}:
            continue
        yield from (f"{regel}: {n}" for n in namen if re.search(r"(^|\.)_(?!_)", n))
        vreemd |= {*eigen}
    for regel, wat in gelezen(pad).ketens:
        eigen_deel = wat.split(".")[0] in vreemd and re.search(r"\._(?!_)", wat)
        if eigen_deel and wat not in VOOR_IEDEREEN:
            yield f"{regel}: {wat}"


def test_private_parts_of_a_package_have_one_door() -> None:
    """Only the adapter takes what a package from outside keeps for itself."""
    binnen = {kamer(pad): gevonden for pad in MODULES if (gevonden := list(van_binnen(pad)))}
    assert binnen.keys() == {BINNENDEUR}, binnen


def test_gitpython_is_used_for_plumbing_only() -> None:
    """No call of GitPython that loses commits, and no git command but through `execute`."""
    verboden = r"(.*\.)?(" + "|".join(VERBODEN_GITPYTHON) + ")"
    met_git = verboden + r"|.*\.index\.\w+|.*\.git\.(?!execute\b)\w+"
    assert [
        f"{naam(pad)}:{regel}: {wat}"
        for pad in MODULES
        for kent_git in [any(pakket == "git" for _, pakket, *_ in gelezen(pad).imports)]
        for regel, wat in gelezen(pad).namen
        if re.fullmatch(met_git if kent_git else verboden, wat)
    ] == []


def bij_laden(boom: ast.AST) -> Iterator[ast.AST]:
    """Yield what runs when a module is imported: all of it but the insides of its functions."""
    for deel in ast.iter_child_nodes(boom):
        if not isinstance(deel, (ast.FunctionDef, ast.Lambda)):
            yield deel
            yield from bij_laden(deel)


def test_no_pattern_is_compiled_before_it_is_used() -> None:
    """A pattern that has a name is a `patroon`: compiled at import it costs every run its time."""
    teksten = ((pad, pad.read_text(encoding="utf-8")) for pad in MODULES)
    assert [
        f"{naam(pad)}:{deel.lineno}"
        for pad, tekst in teksten
        if "re.compile" in tekst
        for deel in bij_laden(ast.parse(tekst))
        if isinstance(deel, ast.Attribute) and ast.unparse(deel) == "re.compile"
    ] == []


def test_every_owner_has_a_declared_dependency() -> None:
    """What the package imports stands in pyproject.toml, and nothing else stands there."""
    project = tomllib.loads((WORTEL / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    eisen = chain(project["dependencies"], *project["optional-dependencies"].values())
    namen = {re.split(r"[^a-z0-9._-]", eis)[0] for eis in eisen}
    anders = {"gitpython": "git", "python-stdnum": "stdnum", "ruamel.yaml": "ruamel"}
    anders |= {"markdown-it-py": "markdown_it", "pypandoc_binary": "pypandoc"}
    importeerbaar = {anders.get(n, n.replace("-", "_")) for n in namen} - {"ruamel.yaml.clib"}
    assert importeerbaar == set(EIGENAARS) - set(sys.stdlib_module_names)


def test_start_py_can_be_read_by_an_old_python() -> None:
    """An old Python gets as far as the sentence that says it is too old."""
    ast.parse((WORTEL / "start.py").read_text(encoding="utf-8"), feature_version=(3, 6))
