"""`rao valideer --stdin-bestandsnaam`: an editor asks about a text that is not kept yet."""

import json
from pathlib import Path

import pytest

from tests.cli.controle.voorbeeld import DAG, FOUT, GOED, KORT, LIJST, WAARSCHUWING
from tests.cli.secretaris import LIJSTPAD, OVERLEG, OVERLEGPAD, Secretaris

NAAM = "--stdin-bestandsnaam"
TEKST = (WAARSCHUWING.map / LIJST).read_text(encoding="utf-8")


def kort(s: Secretaris, naam: str, invoer: str | bytes, *args: str) -> str:
    """Judge a text as if it were a file; returns the short report, whatever the exit code."""
    uitkomst = s.rao("valideer", NAAM, naam, *args, "--uitvoer", "kort", invoer=invoer)
    assert uitkomst.exit_code in {0, 1}, uitkomst.output
    return uitkomst.stdout


def plekken(s: Secretaris, naam: str, invoer: str | bytes, *args: str) -> list[str]:
    """Return the codes that a text gets as this file, each with its line."""
    regels = kort(s, naam, invoer, *args).splitlines()
    return [f"{r.split()[1]}@{r.split(':')[1]}" for r in regels]


@pytest.mark.parametrize("args", [(), ("-",)])
def test_as_the_file(args: tuple[str, ...]) -> None:
    """The text counts in the place of the file, under its name; the stripe may be left out."""
    assert kort(WAARSCHUWING, LIJST, TEKST, *args) == KORT
    assert (
        kort(
            WAARSCHUWING,
            LIJST,
            TEKST.replace("bij_inwilliging: Het", "bij_inwilliging: Ons"),
            *args,
        )
        == ""
    )


def test_what_is_told_is_what_rao_says_of_the_file(lijst: Secretaris) -> None:
    """Every finding is that of the file itself, with the same text kept."""
    anders = lijst.lees(LIJSTPAD).replace("aanbrenger: COA", "aanbrenger: XYZ")
    invoer = lijst.rao("valideer", NAAM, LIJSTPAD, "--json", invoer=anders)
    lijst.schrijf(LIJSTPAD, anders)
    bestand = lijst.rao("valideer", LIJSTPAD, "--json")
    assert (invoer.exit_code, invoer.stdout) == (bestand.exit_code, bestand.stdout)
    assert "XYZ" in invoer.stdout


def test_only_this_file_and_nothing_is_written(lijst: Secretaris) -> None:
    """What other files say is told elsewhere, and the file on disk stays as it was."""
    voor = lijst.foto()
    lijst.rao("valideer", NAAM, "rao.yaml", invoer="soort: register\n")
    assert lijst.foto() == voor
    data = json.loads(lijst.rao("valideer", NAAM, "rao.yaml", "--json", invoer="x").stdout)
    assert {melding["bestand"] for melding in data["meldingen"]} == {"rao.yaml"}
    assert data["samenvatting"]["bestanden"] == 1


@pytest.mark.parametrize(
    ("waar", "naam", "gezegd"),
    [
        ("", LIJST, LIJST),
        ("signaallijsten", f"2026/{LIJST.rpartition('/')[2]}", f"../{LIJST}"),
        ("signaallijsten/2026", f"../../{LIJST}", f"../../{LIJST}"),
        ("..", f"{WAARSCHUWING.map.name}/{LIJST}", f"{WAARSCHUWING.map.name}/{LIJST}"),
        ("", str(WAARSCHUWING.map / LIJST), LIJST),
        ("../../goed", str(WAARSCHUWING.map / LIJST), f"../fout/{WAARSCHUWING.map.name}/{LIJST}"),
    ],
)
def test_the_register_around_the_file(waar: str, naam: str, gezegd: str) -> None:
    """The register is that of the file, wherever the editor stands."""
    s = Secretaris(WAARSCHUWING.map / waar, DAG)
    assert kort(s, naam, TEKST) == KORT.replace(LIJST, gezegd)


def test_a_new_file(gepland: Secretaris) -> None:
    """A file that is not there yet is judged where it will be, with its folder."""
    tekst = gepland.lees(OVERLEGPAD).replace(f"datum: {OVERLEG}", "datum: 2031-01-02")
    assert "VRM16@3" in plekken(gepland, "overleggen/2031/2031-01-01.yaml", tekst)
    goed = plekken(gepland, "overleggen/2031/2031-01-02.yaml", tekst)
    assert [code for code in goed if code.startswith("VRM")] == []


@pytest.mark.parametrize(
    ("naam", "code"),
    [
        ("overleggen/2026/SL-x.yaml", "VRM17"),
        ("signaallijsten/2026/een.yaml", "VRM16"),
        ("signaallijsten/2026/nul.yaml", "VRM18"),
        ("los.yaml", "VRM17"),
    ],
)
def test_name_and_place_count(naam: str, code: str) -> None:
    """What is wrong with name or place is told, as of a file that lies there."""
    nieuw = TEKST.replace("2026-06-08", "2026-06-09")
    assert f" {code} " in kort(WAARSCHUWING, naam, nieuw)


def test_a_document(lijst: Secretaris) -> None:
    """A document is looked at for data of persons, and for two versions of git."""
    pad = f"documenten/{OVERLEG}/notitie.md"
    assert plekken(lijst, pad, "Een nieuwe zin.\n") == []
    assert plekken(lijst, pad, "Kop\n\nOver BSN 999990366.\n") == ["PRI01@3"]
    merken = "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n"
    assert plekken(lijst, pad, merken) == ["VRM24@2"]
    assert plekken(lijst, "templates/agenda.md.j2", "BSN 999990366") == ["PRI01@1"]


def test_a_name_with_data_of_a_person(lijst: Secretaris) -> None:
    """The name of the file is judged too, and not repeated."""
    uit = kort(lijst, "documenten/999990366.md", "Niets.\n")
    assert " PRI01 " in uit
    assert "999990366" not in uit


def test_since(lijst: Secretaris) -> None:
    """With --sinds only what this text makes new is told."""
    begin = plekken(lijst, LIJSTPAD, lijst.lees(LIJSTPAD))
    assert begin
    assert plekken(lijst, LIJSTPAD, lijst.lees(LIJSTPAD), "--sinds", "HEAD") == []
    anders = lijst.lees(LIJSTPAD).replace("aanbrenger: COA", "aanbrenger: XYZ")
    nieuw = plekken(lijst, LIJSTPAD, anders, "--sinds", "HEAD")
    assert nieuw
    assert set(nieuw) < {*plekken(lijst, LIJSTPAD, anders)}


def test_a_document_since(lijst: Secretaris) -> None:
    """What stood in the document already is not new; a second number is."""
    pad = "documenten/notitie.md"
    lijst.typt_nieuw(pad, "BSN 999990366\n")
    assert plekken(lijst, pad, "BSN 999990366\n", "--sinds", "HEAD") == []
    tekst = "BSN 999990366\n\nen BSN 999991498\n"
    assert plekken(lijst, pad, tekst, "--sinds", "HEAD") == ["PRI01@3"]


def test_a_name_that_was_there_is_not_new(lijst: Secretaris) -> None:
    """With --sinds the name of a file counts only when nobody had it then."""
    pad = "documenten/999990366.md"
    assert plekken(lijst, pad, "Niets.\n", "--sinds", "HEAD")
    lijst.typt_nieuw(pad, "Niets.\n")
    assert plekken(lijst, pad, "Niets.\n", "--sinds", "HEAD") == []


def test_two_versions_that_were_there_are_not_new(lijst: Secretaris) -> None:
    """A document in which git had put two versions already, says nothing new with --sinds."""
    pad, tekst = "documenten/notitie.md", "<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n"
    assert plekken(lijst, pad, tekst, "--sinds", "HEAD") == ["VRM24@1"]
    lijst.typt_nieuw(pad, tekst)
    assert plekken(lijst, pad, tekst, "--sinds", "HEAD") == []


@pytest.mark.parametrize("map_", ["", "acties"])
def test_with_a_baseline(lijst: Secretaris, map_: str) -> None:
    """What the baseline knows does not count, from whichever folder it is asked."""
    grens = lijst.map / "grens.txt"
    lijst.rao("valideer", "--grens", str(grens), "--schrijf")
    (lijst.map / "acties").mkdir(exist_ok=True)
    s = Secretaris(lijst.map / map_, DAG)
    pad, tekst = ("../" if map_ else "") + LIJSTPAD, lijst.lees(LIJSTPAD)
    assert plekken(s, pad, tekst)
    assert plekken(s, pad, tekst, "--grens", str(grens)) == []
    anders = tekst.replace("aanbrenger: COA", "aanbrenger: XYZ")
    assert plekken(s, pad, anders, "--grens", str(grens))


def test_at_the_end_of_a_range(lijst: Secretaris) -> None:
    """The register of the end is that of the file, also for who stands outside it."""
    s = Secretaris(lijst.map.parent, DAG)
    pad = f"{lijst.map.name}/{LIJSTPAD}"
    tekst = lijst.lees(LIJSTPAD)
    assert plekken(s, pad, tekst, "--sinds", "HEAD..HEAD") == []
    assert plekken(s, pad, tekst + "vreemd: ja\n", "--sinds", "HEAD..HEAD")


def test_as_it_was(lijst: Secretaris) -> None:
    """With --toestand the text counts in the register of then."""
    tekst = lijst.lees(LIJSTPAD)
    lijst.schrijf("rao.yaml", "kapot")
    assert plekken(lijst, LIJSTPAD, tekst, "--toestand", "HEAD")
    fout = lijst.faalt("valideer", NAAM, "../x.yaml", "--toestand", "HEAD", code=2, invoer="")
    assert "ligt niet in dit register" in fout


def test_outside_a_register(tmp_path: Path) -> None:
    """Where there is no register the text is judged by itself, under this name."""
    s = Secretaris(tmp_path, DAG)
    assert kort(s, "los.yaml", TEKST) == KORT.replace(LIJST, "los.yaml")
    assert " VRM" in kort(s, "los.yaml", "\x00")


def test_beside_other_files() -> None:
    """With a stripe other files may be named too; each is judged as it is."""
    s = Secretaris(FOUT, DAG)
    naam, ander = f"{WAARSCHUWING.map.name}/{LIJST}", f"SIG05-termijn-voorbij/{LIJST}"
    regels = kort(s, naam, TEKST, "-", ander).splitlines()
    assert [regel.partition("/")[0] for regel in regels] == [
        "SIG05-termijn-voorbij",
        WAARSCHUWING.map.name,
    ]


def test_a_forge_gets_the_path_from_the_top() -> None:
    """In the format of a forge the name is that from the top of git."""
    regel = WAARSCHUWING.rao("valideer", NAAM, LIJST, "--uitvoer", "github", invoer=TEKST).stdout
    assert f"file=voorbeelden/fout/{WAARSCHUWING.map.name}/{LIJST},line=21" in regel


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        ((NAAM, "LEESMIJ.md"), "'LEESMIJ.md' is geen bestand van het register"),
        ((NAAM, "ci.yaml"), "'ci.yaml' is geen bestand van het register"),
        ((NAAM, "acties/x.swp"), "'acties/x.swp' is geen bestand van het register"),
        ((NAAM, "uitvoer/x.yaml"), "'uitvoer/x.yaml' is geen bestand van het register"),
        ((NAAM, "acties"), "'acties' is een map."),
        ((NAAM, "rao.yaml", "acties"), "Met --stdin-bestandsnaam leest rao de invoer (stdin)."),
        ((NAAM, "rao.yaml", "--historie"), "--historie kijkt naar alles"),
    ],
)
def test_wrong_usage(args: tuple[str, ...], zin: str) -> None:
    """What cannot be judged so is told, and what to do."""
    assert zin in GOED.faalt("valideer", *args, code=2, invoer="x: 1\n")
