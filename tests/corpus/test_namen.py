"""Nasty names and kinds of file: refused with a sentence, never followed, never committed."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.corpus.gevallen_yaml import GOED
from tests.corpus.proefregister import LIJST, VANDAAG, Proefregister, voer_uit
from tests.corpus.test_bestanden import keur_formaten

MAP = "signaallijsten/2026"


class Naam(NamedTuple):
    """A file name in the folder of the lists of 2026, and the codes that may speak of it."""

    naam: str
    codes: frozenset[str]


def _namen(code: str, *namen: str) -> list[Naam]:
    return [Naam(naam, frozenset(code.split())) for naam in namen]


NAMEN = (
    *_namen("VRM18", "con.yaml", "AUX.yaml", "nul.yaml", "com1.yaml", "lpt9.x.yaml", "prn.YAML"),
    *_namen("VRM18", "een spatie.yaml", " vooraan.yaml", "caf\u00e9.yaml", "cafe\u0301.yaml"),
    *_namen("VRM18", "-rf.yaml", "--help.yaml", "~.yaml", "$HOME.yaml", "`id`.yaml", "a;b.yaml"),
    *_namen("VRM18", "a:b.yaml", "a\\b.yaml", "a*.yaml", "a?.yaml", 'a".yaml', "a<b>.yaml"),
    *_namen(
        "VRM18", "a\nb.yaml", "a\n::error::b.yaml", "a\tb.yaml", "a\x1b[31mb.yaml", "a\x7f.yaml"
    ),
    *_namen(
        "VRM18",
        "\u202ea.yaml",
        "a\u200b.yaml",
        "\u0430.yaml",
        "a%0A.yaml",
        "a,b.yaml",
        "GIT~1.yaml",
    ),
    *_namen("VRM18", f"{'a' * 250}.yaml", f"{'a' * 60}.yaml", "\udcff.yaml", "\U0001f600.yaml"),
    *_namen("VRM16", "x.yaml", "SL-emmen-2026-03-20.yml", "a..yaml"),
    *_namen("VRM16", "SL-emmen-2026-03-20.YAML", "x.yaml.yaml"),
)
VERSTOPT = (".verstopt.yaml", ".yaml", "SL-emmen-2026-03-20.yaml~", "SL-emmen.yaml.swp", "x.json")


@pytest.mark.parametrize("geval", NAMEN, ids=lambda geval: ascii(geval.naam)[:40])
def test_a_nasty_name_is_named(gedeeld: Proefregister, geval: Naam) -> None:
    """It is found, shown on one line in every format, and `rao bewaar` does not keep it."""
    bestand = gedeeld.leg(f"{MAP}/{geval.naam}", GOED)
    antwoord, teksten = gedeeld.rapporten()
    meldingen = [m for m in keur_formaten(teksten) if str(m["code"]).startswith("VRM")]
    assert antwoord.code == 1
    assert [m["code"] for m in meldingen if m["code"] in geval.codes], meldingen
    gedeeld.weigert(3, "bewaar")
    bestand.unlink()


@pytest.mark.parametrize("naam", VERSTOPT)
def test_what_an_editor_leaves_behind_is_no_register_file(
    register: Proefregister, naam: str
) -> None:
    """Hidden files, backups and other kinds of file give no finding."""
    register.leg(f"{MAP}/{naam}", b"rommel: [")
    assert register.rao("valideer").keur(0).code == 0


def _verwijzing_naar_buiten(plek: Path) -> None:
    buiten = plek.parents[2].parent / "buiten.yaml"
    buiten.write_bytes(GOED)
    plek.symlink_to(buiten)


def _kring(plek: Path) -> None:
    plek.symlink_to(plek)


def _fifo(plek: Path) -> None:
    os.mkfifo(plek)


def _map(plek: Path) -> None:
    plek.mkdir()
    (plek / "in.yaml").write_bytes(GOED)


SOORTEN: dict[str, Callable[[Path], None]] = {
    "verwijzing naar buiten": _verwijzing_naar_buiten,
    "verwijzing naar binnen": lambda plek: plek.symlink_to(f"{LIJST}.yaml"),
    "verwijzing naar niets": lambda plek: plek.symlink_to("nergens"),
    "verwijzing in een kring": _kring,
    "verwijzing naar een map": lambda plek: plek.symlink_to("/"),
    "een pijp": _fifo,
    "een map": _map,
    "een apparaat": lambda plek: plek.symlink_to("/dev/zero"),
}


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes")
@pytest.mark.parametrize("naam", ["SL-emmen-2026-03-20.yaml", "losse-map"])
@pytest.mark.parametrize("soort", SOORTEN)
def test_what_is_no_ordinary_file_is_not_read(
    register: Proefregister, soort: str, naam: str
) -> None:
    """Neither a file nor a folder may be a link, a pipe or a device; a loop ends."""
    plek = register.root / MAP / naam
    SOORTEN[soort](plek)
    antwoord, teksten = register.rapporten()
    codes = {m["code"] for m in keur_formaten(teksten) if str(m["code"]).startswith("VRM")}
    if naam == "losse-map" and soort == "een pijp":  # no file of the register
        assert not codes
        return
    assert (antwoord.code, codes) == (
        1,
        {"VRM16" if naam + soort == "losse-mapeen map" else "VRM18"},
    )
    register.weigert(3, "bewaar")


@pytest.mark.skipif(sys.platform == "win32", reason="links")
def test_a_linked_folder_of_the_register_is_not_followed(
    register: Proefregister, tmp_path: Path
) -> None:
    """`signaallijsten` as a link to elsewhere: a finding, and nothing is written there."""
    elders = tmp_path / "elders"
    (register.root / "signaallijsten").rename(elders)
    (register.root / "signaallijsten").symlink_to(elders)
    voor = {p: p.read_bytes() for p in elders.rglob("*.yaml")}
    antwoord = register.rao("valideer", "--json").keur(1)
    assert "VRM18" in {m["code"] for m in antwoord.json["meldingen"]}
    register.rao("standpunt", "Z-000000", "COA", "--standpunt", "De opvang kan door.").keur(3)
    register.rao("bewaar").keur(3)
    assert {p: p.read_bytes() for p in elders.rglob("*.yaml")} == voor


@pytest.mark.parametrize(
    "naam",
    [
        "met spatie",
        "m\u00e8t \u00e9",
        "'quote\" $x",
        "-streep",
        "a;b&c",
        "[haak]",
        "%41",
        "#",
        "\udcff",
    ],
)
def test_a_register_may_lie_anywhere(tmp_path: Path, naam: str) -> None:
    """The name of the folder above the register is no concern of ours."""
    map_ = tmp_path / naam
    voer_uit(*_init(map_)).keur(0)
    register = Proefregister(map_, map_)
    register.schrijft("nieuw", "signaallijst", "--lko", "emmen")
    register.rapporten()
    assert register.rao("status", "--json").keur(0).code == 0


def _init(map_: Path) -> tuple[str, ...]:
    wie = ("--regio", "Noord", "--provincie", "Drenthe", "--lko", "emmen=LKO Emmen")
    return ("init", str(map_), *wie, "--vandaag", VANDAAG)


@pytest.mark.parametrize(
    ("naam", "code"),
    [("a\nb", 3), ("x" * 300, 3), ("x" * 5000, 3), ("bestand", 3), ("bestand/x", 3), ("a/.git", 3)],
    ids=ascii,
)
def test_a_register_cannot_lie_here(tmp_path: Path, naam: str, code: int) -> None:
    """`rao init` says so, and leaves no folder behind."""
    (tmp_path / "bestand").write_text("x", "utf-8")
    (tmp_path / "a").mkdir()
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path / "a", check=True)
    voer_uit(*_init(tmp_path / naam)).keur(code)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a", "bestand"]
    assert [p.name for p in (tmp_path / "a").iterdir()] == [".git"]


def test_two_names_that_differ_only_in_case(register: Proefregister) -> None:
    """On Windows they are one file."""
    for naam in ("SL-emmen-2026-03-20.yaml", "sl-emmen-2026-03-20.yaml"):
        register.leg(f"{MAP}/{naam}", GOED)
    antwoord = register.rao("valideer", "--json").keur(1)
    assert "VRM18" in {m["code"] for m in json.loads(antwoord.uit)["meldingen"]}
    register.weigert(3, "bewaar")
