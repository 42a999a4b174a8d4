"""`--toestand`: every command that looks tells of then what a checkout of then tells."""

from __future__ import annotations

import inspect
import json
import shutil
import sys
from typing import TYPE_CHECKING, Any, Final, get_type_hints

import pytest

from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.toestand import RegisterToen
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.test_inhoud import AANWEZIG, functie_van

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from tests.cli.proefbank import Rao

TOEN: Final = "2026-03-20"
BESLUIT: Final = f"B-{OVERLEG}-01"
_SJABLOON: Final = '{% extends "rao/agenda.md.j2" %}\n{% block slot %}SLOT{% endblock %}\n'
_LIJSTEN: Final = (
    *("signaallijsten", "zaken", "overleggen", "besluiten", "acties", "terugkoppelingen"),
    *("onderwerpen", "gemeenten"),
)
#: Every command that looks, in every way that reads something else. NAAR is a folder of its own.
AANROEPEN: Final[Mapping[str, Sequence[str]]] = {
    "valideer": (
        *("", "--json", "signaallijsten", f"{LIJSTPAD} --streng", "--sinds HEAD~2"),
        *("rao.yaml --uitvoer tekst", "--profiel opschaling", "weg.yaml"),
    ),
    "status": ("", "--json", "--voor COA", "--formaat ics --naar -"),
    "toon": (ZAAK, f"{ZAAK} --json", "z-7k", OVERLEG, "12 maart", LIJST, BESLUIT, "later"),
    "lijst": (*_LIJSTEN, "zaken --json", "zaken --lang", "zaken --open --lko ter"),
    "zoek": ("gezin", "later --json", "gezin --json"),
    "historie": (
        "",
        "--json",
        ZAAK,
        f"{ZAAK} --json",
        OVERLEG,
        "ter-apel",
        "stadskanaal",
        *("--organisatie COA", f"{ZAAK} --organisatie IND", "--organisatie stadskanaal"),
        *("--formaat md", f"{ZAAK} --formaat md --van 2026-03-01 --tot 2026-03-12"),
    ),
    "verschil": ("HEAD~2 HEAD", f"{OVERLEG}", f"HEAD~2 --kenmerk {ZAAK} --json"),
    "controleer-historie": ("", "--json"),
    "cijfers": ("", "--json", "--periode 2026-Q1", "--formaat md", "--extern --formaat csv"),
    "acties": ("", "--json", "--open"),
    "bewaartermijn": ("", "--json", "--op 2031-12-31"),
    "aanleveren": ("", f"{LIJST} --formaat md", "--json", f"{OVERLEG} --formaat html --naar NAAR"),
    "bekijk": ("--naar NAAR", "--naar NAAR --voor lko:ter-apel", "--naar NAAR --json"),
    "papieren": ("--naar NAAR", f"{OVERLEG} --formaat md --naar NAAR", "--alle --naar NAAR"),
    "zaak blad": (ZAAK, f"{ZAAK} --json", f"{ZAAK} --formaat html --naar NAAR"),
    "formulier maak": (f"{LIJST} --formaat txt --naar NAAR", "--lko assen --naar NAAR"),
    "register toon": ("", "--json"),
    "sjabloon lijst": ("", "--json"),
    "sjabloon controleer": ("", "--json", "agenda.md.j2"),
}


def _leest(functie: Any) -> type | None:
    soorten = get_type_hints(functie).values()
    return next((een for een in soorten if een in {ReadSession, WriteSession}), None)


def test_every_command_that_looks_is_here() -> None:
    """A command with a ReadSession cannot be forgotten."""
    lezers = {een.pad for een in AANWEZIG if _leest(functie_van(een)) is ReadSession}
    assert lezers == set(AANROEPEN)


def test_it_looks_where_it_is_told() -> None:
    """A command that looks asks its session where, and never goes to the folder by itself.

    `rao valideer` also reads files beside a register, so it gets both.
    """
    lezers = {een.pad: functie_van(een).__module__ for een in AANWEZIG if een.pad in AANROEPEN}
    zelf = [pad for pad, module in lezers.items() if "s.register_map" in _bron(module)]
    assert zelf == ["valideer"]


def _bron(module: str) -> str:
    return inspect.getsource(sys.modules[module])


@pytest.fixture
def gegroeid(vastgesteld: Secretaris, monkeypatch: pytest.MonkeyPatch) -> Secretaris:
    """A register that went on after the day that is asked, and where somebody is at work.

    On that day: a template of its own, names in .mailmap, a text that a person changed.
    """
    s = vastgesteld

    def het_is(dag: str, uur: str = "12:00") -> Secretaris:
        for rol in ("AUTHOR", "COMMITTER"):
            monkeypatch.setenv(f"GIT_{rol}_DATE", f"{dag}T{uur}:00+01:00")
        return s.op(dag)

    het_is("2026-03-19")
    s.typt_nieuw("templates/agenda.md.j2", _SJABLOON)
    s.typt_nieuw(".mailmap", "Vroegere Naam <r.voorbeeld@voorbeeld.invalid>\n")
    het_is(TOEN, "23:30").doet("nieuw", "onderwerp", "--type", "thema", "--titel", "Meldplicht")
    s.typt_nieuw(f"documenten/{OVERLEG}/agenda.md", "# Met de hand\n")
    het_is("2026-04-02").doet("nieuw", "overleg", "--datum", "2026-04-09")
    s.doet("nieuw", "lko", "Stadskanaal", "--ja")
    s.typt_nieuw("templates/agenda.md.j2", _SJABLOON.replace("SLOT", "LATER"))
    s.typt(LIJSTPAD, "Gezin verblijft", "Later: gezin verblijft")
    s.typt_nieuw(".mailmap", "Latere Naam <r.voorbeeld@voorbeeld.invalid>\n")
    s.schrijf(OVERLEGPAD, "stuk: [\n")
    s.schrijf("templates/besluitenlijst.md.j2", "{{ stuk")
    s.schrijf("onderwerpen/2026/los.yaml", "soort: onderwerp\n")
    (s.map / f"documenten/{OVERLEG}/besluitenlijst.md").unlink()
    return s


def _gegeven(map_: Path) -> dict[str, bytes]:
    if not map_.exists():
        return {}
    paden = [pad for pad in sorted(map_.rglob("*")) if pad.is_file()]
    gegeven = {pad.relative_to(map_).as_posix(): pad.read_bytes() for pad in paden}
    shutil.rmtree(map_)
    return gegeven


def _loop(s: Secretaris, woorden: Sequence[str], naar: Path) -> tuple[object, ...]:
    """Run a command as it stands, and return all that it gave."""
    gelopen = s.rao(*(str(naar) if woord == "NAAR" else woord for woord in woorden))
    uit = gelopen.stdout.replace(str(s.map), "REGISTER")
    fout = gelopen.stderr.replace(str(s.map), "REGISTER")
    regels = [regel for regel in fout.splitlines() if not regel.startswith("Dit is de toestand")]
    if "--json" in woorden and uit:
        data = json.loads(uit)
        data.pop("toestand", None)
        uit = json.dumps(data, indent=1)
    return gelopen.exit_code, uit, regels, _gegeven(naar)


@pytest.mark.traag
def test_the_same_as_a_checkout(
    gegroeid: Secretaris, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit code, output, messages and files are those of the commit of that day, on that day."""
    tot = f"--before={TOEN}T23:59:59+01:00"
    commit = gegroeid.git("log", "-1", "--first-parent", tot, "--format=%H")
    toen, naar = tmp_path / "toen", tmp_path / "naar"
    gegroeid.git("worktree", "add", "--quiet", "--detach", str(toen), commit)
    for opdracht, aanroepen in AANROEPEN.items():
        for nummer, aanroep in enumerate(aanroepen):
            woorden = [*opdracht.split(), *_woorden(aanroep)]
            monkeypatch.chdir(toen)
            verwacht = _loop(Secretaris(toen, TOEN), woorden, naar)
            monkeypatch.chdir(gegroeid.map)
            zo = commit if nummer % 2 else TOEN
            kreeg = _loop(gegroeid.op(TOEN), [*woorden, "--toestand", zo], naar)
            assert (woorden, *kreeg) == (woorden, *verwacht)


def _woorden(aanroep: str) -> list[str]:
    """Return the words of a call; a day with a name is one."""
    return [woord.replace("_", " ") for woord in aanroep.replace("12 maart", "12_maart").split()]


def test_it_says_of_when_it_is(gegroeid: Secretaris) -> None:
    """A line beside the answer names day and commit; the answer itself is as always."""
    gelopen = gegroeid.rao("lijst", "overleggen", "--toestand", "20 maart 2026")
    commit = gegroeid.git("log", "-1", "--before=2026-03-21", "--format=%h", "--abbrev=7")
    assert gelopen.stderr.startswith(f"Dit is de toestand van 20 maart 2026 (vastlegging {commit})")
    assert "2026-04-09" not in gelopen.stdout


@pytest.mark.parametrize("opdracht", ["status", "valideer"])
def test_a_program_gets_it_too(gegroeid: Secretaris, opdracht: str) -> None:
    """The envelope of JSON says which state was asked, and nothing of it when none was."""
    toen = json.loads(gegroeid.rao(opdracht, "--json", "--toestand", TOEN).stdout)["toestand"]
    assert toen["dag"] == TOEN
    assert toen["commit"] == gegroeid.git("log", "-1", "--before=2026-03-21", "--format=%H")
    assert "toestand" not in json.loads(gegroeid.doet("zoek", "gezin", "--json"))


@pytest.mark.parametrize("zo", [TOEN, "20 maart", "HEAD~n", "toen"])
def test_the_clock_is_of_then(gegroeid: Secretaris, rao: Rao, zo: str) -> None:
    """Unless a day is typed, it is that day: what was late then, is told as then."""
    toen = gegroeid.git("log", "-1", "--before=2026-03-21", "--format=%H")
    gegroeid.git("tag", "toen", toen)
    zo = zo.replace("~n", f"~{gegroeid.git('rev-list', '--count', f'{toen}..')}")
    waar = ("-C", str(gegroeid.map))
    zonder = rao("status", *waar, "--json", "--toestand", zo).stdout
    assert json.loads(zonder)["vandaag"] == TOEN
    met = rao("status", *waar, "--json", "--toestand", zo, "--vandaag", "2026-03-25").stdout
    assert json.loads(met)["vandaag"] == "2026-03-25"
    voor = rao("--vandaag", "2026-03-25", "status", *waar, "--json", "--toestand", zo).stdout
    assert voor == met


def test_only_who_looks_has_it(lijst: Secretaris) -> None:
    """What changes the register, changes it as it is now."""
    schrijvers = {een.pad for een in AANWEZIG if _leest(functie_van(een)) is WriteSession}
    assert "bewaar" in schrijvers
    fout = lijst.faalt("bewaar", "--toestand", "HEAD", code=2)
    assert "Onbekende optie --toestand" in fout


def test_the_folder_is_not_looked_at() -> None:
    """Whatever of a register looks at the disk has an answer of its own for an earlier state."""
    uit_git = {"load_vastgelegd", "load_van", "met_de_hand", "handwerk", "tekst_in", "bytes_in"}
    uit_git |= {"vind", "boven", "sinds", "_read_toen"}  # where the folder is, and git alone
    uit_git |= {"_bewaard", "head"}  # by the ids of git
    schijf = {"_read_sjablonen", "_read"}  # asked by `load` only, which has its own answer
    eigen = {n for n, d in vars(RegisterMap).items() if callable(d) or hasattr(d, "__get__")}
    eigen = {naam for naam in eigen if not naam.startswith("__")}
    assert eigen - uit_git - schijf <= vars(RegisterToen).keys()
    assert "_read" not in inspect.getsource(RegisterToen).replace("self._read_toen", "")
