"""`rao overdracht` refuses what is not closed, and leaves nothing half in its place."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.bewaring.archief import ACTIE, BRIEF, JAAR, inhoud, klachten
from tests.cli.secretaris import (
    LIJSTPAD,
    OVERLEG,
    OVERLEGPAD,
    Secretaris,
)

if TYPE_CHECKING:
    from pathlib import Path


def test_a_year_that_runs_is_refused(dicht: Secretaris, doel: Path) -> None:
    """Until its figures are closed too; it says from which day."""
    for vandaag in ("2026-03-13", "2027-01-04"):
        zin = dicht.op(vandaag).faalt("overdracht", str(doel), *JAAR)
        assert "Het jaar 2026 is nog niet afgesloten." in zin
        assert "Overdragen kan vanaf 9 januari 2027." in zin
    dicht.op("2027-01-09").doet("overdracht", str(doel), *JAAR)


def test_a_year_with_nothing_is_refused(dicht: Secretaris, doel: Path) -> None:
    """An empty folder helps no archive."""
    assert "Van 2025 staat er niets" in dicht.faalt("overdracht", str(doel), "--jaar", "2025")


@pytest.mark.parametrize("jaar", ["0", "-5", "12026"])
def test_a_year_that_is_none_is_refused(dicht: Secretaris, doel: Path, jaar: str) -> None:
    """No calendar has it."""
    assert "geen jaar" in dicht.faalt("overdracht", str(doel), "--jaar", jaar, code=2)


def test_what_is_open_is_told_and_the_advice_works(vastgesteld: Secretaris, doel: Path) -> None:
    """Who types what rao says, can hand over in the end."""
    s, getypt = vastgesteld.op("2027-03-01"), list[str]()
    for _ in range(5):
        uitkomst = s.rao("overdracht", str(doel), *JAAR)
        if uitkomst.exit_code == 0:
            break
        assert "niet klaar. Er is niets gemaakt." in uitkomst.stderr
        for opdracht in re.findall(r"(?:Typ|Dan): rao (.+)", uitkomst.stderr):
            getypt.append(opdracht)
            s.doet(*opdracht.split(), *(["--ja"] if "verzonden" in opdracht else []))
    assert [*klachten(doel)] == []
    assert getypt == [
        f"terugkoppeling genereer {OVERLEG}",
        f"actie gereed {ACTIE}",
        f"terugkoppeling verzonden {BRIEF}",
    ]


def test_a_list_that_is_not_fixed_is_told(besloten: Secretaris, doel: Path) -> None:
    """First the table says that it is right."""
    zin = besloten.op("2027-03-01").faalt("overdracht", str(doel), *JAAR)
    assert f"Typ: rao besluitenlijst stel-vast {OVERLEG}" in zin


def test_a_meeting_that_nobody_wrote_down_is_told(gepland: Secretaris, doel: Path) -> None:
    """It was held or it was cancelled; rao does not know."""
    zin = gepland.op("2027-03-01").faalt("overdracht", str(doel), *JAAR)
    assert "is niet gehouden en niet vervallen" in zin
    assert f"Typ: rao overleg houd {OVERLEG}" in zin


def test_a_list_that_changed_after_fixing_is_refused(dicht: Secretaris, doel: Path) -> None:
    """An archive gets what was fixed, or nothing."""
    dicht.typt(OVERLEGPAD, "Het gezin blijft tot 1 juni.", "Het gezin blijft tot 1 juli.")
    zin = dicht.faalt("overdracht", str(doel), *JAAR)
    assert "veranderde na het vaststellen" in zin


def test_a_paper_that_is_gone_is_told(dicht: Secretaris, doel: Path) -> None:
    """Of a besluitenlijst there is a way to make it again."""
    dicht.git("rm", "--quiet", f"documenten/{OVERLEG}/besluitenlijst.md")
    dicht.git("commit", "--quiet", "--message", "weg")
    zin = dicht.faalt("overdracht", str(doel), *JAAR)
    assert f"Typ: rao besluitenlijst genereer {OVERLEG}" in zin
    dicht.doet("besluitenlijst", "genereer", OVERLEG)
    dicht.doet("overdracht", str(doel), *JAAR)


def test_data_of_a_person_stays_here(dicht: Secretaris, doel: Path) -> None:
    """It is named by its place and never by its words; nothing is made."""
    dicht.typt(LIJSTPAD, "Gezin verblijft lang", "Bel 06 12345678 over wie lang verblijft")
    zin = dicht.faalt("overdracht", str(doel), *JAAR)
    assert "Er staat een persoonsgegeven in wat naar het archief gaat." in zin
    assert LIJSTPAD in zin
    assert "12345678" not in zin
    assert not doel.exists()


def test_after_a_wiping_the_year_goes(dicht: Secretaris, doel: Path) -> None:
    """What stood in the way is erased out of the history; the folder says that, and not what."""
    dicht.typt(LIJSTPAD, "Gezin verblijft lang", "Bel 06 12345678 over wie lang verblijft")
    dicht.faalt("overdracht", str(doel), *JAAR)
    wie = ("--door", "secretaris", "--door", "functionaris gegevensbescherming")
    dicht.doet("wis", "--tekst", "06 12345678", "--grond", "vergissing", *wie, "--ja")
    dicht.doet("overdracht", str(doel), *JAAR)
    assert [*klachten(doel)] == []
    assert all(b"12345678" not in data for data in inhoud(doel).values())
    assert "is iets uit het register gewist" in (doel / "LEESMIJ.txt").read_text(encoding="utf-8")


def test_what_somebody_accepted_goes_along(dicht: Secretaris, doel: Path) -> None:
    """A number that is no phone was looked at once, with a reason."""
    oud = "  onderwerp: Gezin verblijft lang in de opvang\n".lstrip()
    nieuw = "onderwerp: Order 06 12345678  # rao: accepteer PRI04 nummer van een order\n"
    dicht.typt(LIJSTPAD, oud, nieuw)
    dicht.doet("overdracht", str(doel), *JAAR)


def test_a_person_as_the_archive_is_refused(dicht: Secretaris, doel: Path) -> None:
    """Git forgets nothing, so the declaration names an archive."""
    zin = dicht.faalt("overdracht", str(doel), *JAAR, "--aan", "r@voorbeeld.nl", code=2)
    assert "--aan" in zin
    assert "r@voorbeeld" not in zin


def test_a_folder_with_something_in_it_stays_as_it_is(dicht: Secretaris, doel: Path) -> None:
    """Nothing is written over, or beside."""
    doel.mkdir()
    (doel / "van-mij.txt").write_text("x", encoding="utf-8")
    assert "staat al iets" in dicht.faalt("overdracht", str(doel), *JAAR)
    assert [*inhoud(doel)] == ["van-mij.txt"]
    assert [pad.name for pad in doel.parent.iterdir() if ".tmp" in pad.name] == []


def test_a_folder_is_no_output(dicht: Secretaris) -> None:
    """A dash is the output elsewhere; here it is nothing."""
    assert "Noem een map." in dicht.faalt("overdracht", "-", *JAAR, code=2)


def test_an_empty_folder_is_filled(dicht: Secretaris, doel: Path) -> None:
    """A person may make it first."""
    doel.mkdir()
    dicht.doet("overdracht", str(doel), *JAAR)
    assert [*klachten(doel)] == []


@pytest.mark.parametrize("naam", ["documenten/a", "overleggen", ".git/a"])
def test_the_register_itself_is_no_archive(dicht: Secretaris, naam: str) -> None:
    """What rao keeps there is not mixed with what goes away."""
    dicht.faalt("overdracht", str(dicht.map / naam), *JAAR)


def test_cut_off_before_the_folder_it_goes_on(
    dicht: Secretaris, doel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The declaration is there and the folder is not: the same command again makes it whole."""

    def kapot(_van: Path, _naar: Path) -> None:
        raise OSError(28, "vol")

    voor = dicht.git("rev-parse", "HEAD")
    with monkeypatch.context() as even:
        even.setattr("pathlib.Path.rename", kapot)
        assert dicht.rao("overdracht", str(doel), *JAAR).exit_code == 3
    assert not doel.exists()
    assert [pad.name for pad in doel.parent.iterdir() if ".tmp" in pad.name] == []
    na = dicht.git("rev-parse", "HEAD")
    dicht.doet("overdracht", str(doel), *JAAR)
    assert [*klachten(doel)] == []
    assert (dicht.git("rev-parse", "HEAD"), na != voor) == (na, True)


#: A process that is gone at once, as after `kill -9`: at a page of the folder, or at its end.
VERMOORD = """\
import os, pathlib
echt = getattr(pathlib.Path, {methode!r})
def weg(zelf, *rest):
    if {naam!r} in str(zelf):
        os._exit(137)
    return echt(zelf, *rest)
setattr(pathlib.Path, {methode!r}, weg)
from rao_cli.cli.app import main
main()
"""


@pytest.mark.traag
@pytest.mark.parametrize(
    ("methode", "naam"), [("write_bytes", "bag-info.txt"), ("rename", ".archief-")]
)
def test_killed_nothing_half_stands_in_its_place(
    dicht: Secretaris, doel: Path, methode: str, naam: str
) -> None:
    """While it writes, and after the declaration: the same command again makes it whole."""
    opdracht = ["-C", str(dicht.map), "--vandaag", dicht.vandaag, "overdracht", str(doel), *JAAR]
    programma = VERMOORD.format(methode=methode, naam=naam)
    klaar = subprocess.run(
        [sys.executable, "-c", programma, *opdracht], capture_output=True, check=False
    )
    assert klaar.returncode == 137, klaar.stderr
    assert not doel.exists()
    dicht.doet("overdracht", str(doel), *JAAR)
    assert [*klachten(doel)] == []
    assert dicht.log().count("Overdracht van 2026 aan een archief") == 1
