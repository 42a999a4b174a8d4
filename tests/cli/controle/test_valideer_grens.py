"""`rao valideer --grens`: an old register counts only what comes to it."""

import json
import re
import shlex
import shutil
from pathlib import Path

import pytest

from tests.cli.secretaris import LIJSTPAD, OVERLEGPAD, Secretaris

MAIL = "# a@voorbeeld.example\n"
BSN = "# BSN 999990366\n"
ANDER_PAD = LIJSTPAD.replace("SL-", "lijst-")


class Grens:
    """A baseline of a register, and what `rao valideer` says with it."""

    def __init__(self, s: Secretaris, pad: Path) -> None:
        self.s, self.pad = s, pad

    def schrijf(self) -> str:
        """Write it, or take out what is mended; returns what was told."""
        return self.s.rao("valideer", "--grens", str(self.pad), "--schrijf").stdout

    def nieuw(self, *args: str) -> list[str]:
        """Return the codes of what is not known."""
        uit = self.s.rao("valideer", "--grens", str(self.pad), "--uitvoer", "kort", *args)
        assert uit.exit_code == int(" fout " in uit.stdout), uit.output
        return [regel.split()[1] for regel in uit.stdout.splitlines()]

    def json(self) -> dict[str, object]:
        """Return what a program gets of it."""
        uit = self.s.rao("valideer", "--grens", str(self.pad), "--json").stdout
        grens: dict[str, object] = json.loads(uit)["grens"]
        return grens

    def regels(self) -> list[str]:
        """Return the lines of the file that hold a finding."""
        regels = self.pad.read_text("utf-8").splitlines()
        return [regel for regel in regels if not regel.startswith("#")]


@pytest.fixture(name="grens")
def _grens(besloten: Secretaris) -> Grens:
    """An old register with a fout, a baseline of which was written."""
    besloten.typt_nieuw("rao.yaml", besloten.lees("rao.yaml") + "vreemd: ja\n")
    besloten.typt_nieuw("rao.yaml", besloten.lees("rao.yaml").replace("vreemd: ja\n", MAIL))
    grens = Grens(besloten, besloten.map / "grens.txt")
    assert "11 meldingen staan nu in" in " ".join(grens.schrijf().split())
    return grens


def test_what_is_known_does_not_count(grens: Grens) -> None:
    """An old register is green, also with --streng, until something new breaks."""
    assert grens.s.rao("valideer").exit_code == 1
    assert grens.s.rao("valideer", "--grens", str(grens.pad), "--streng").exit_code == 0
    assert "11 bekende meldingen staan in" in grens.s.doet("valideer", "--grens", str(grens.pad))
    grens.s.schrijf("rao.yaml", grens.s.lees("rao.yaml") + "vreemd: ja\n")
    assert grens.nieuw() == ["VRM10"]


def test_the_file(grens: Grens) -> None:
    """One finding on a line, sorted: thing, place, rule and severity; no sentence and no number."""
    regels = grens.regels()
    assert regels == sorted(regels)
    assert "register\t-\tPRI04\tfout" in regels
    plek = "zaken.Z-7K3F9E.termijn"
    assert f"signaallijst/SL-ter-apel-2026-03-05\t{plek}\tSIG04\twaarschuwing" in regels
    eerst = grens.pad.read_bytes()
    grens.pad.unlink()
    grens.schrijf()
    assert grens.pad.read_bytes() == eerst


def test_lines_that_move(grens: Grens) -> None:
    """A finding is known where its line moves, and where an item of a list comes above it."""
    for pad in ("rao.yaml", LIJSTPAD):
        grens.s.schrijf(pad, "# erbij\n\n" + grens.s.lees(pad))
    assert grens.nieuw() == []


@pytest.mark.parametrize("naar", [ANDER_PAD, LIJSTPAD.replace("/2026/", "/2025/")])
def test_a_file_that_moves(grens: Grens, naar: str) -> None:
    """A file in another folder or by another name is the same thing: only that itself is new."""
    (grens.s.map / naar).parent.mkdir(exist_ok=True)
    (grens.s.map / LIJSTPAD).rename(grens.s.map / naar)
    assert len(grens.nieuw()) == 1
    assert grens.json()["opgelost"] == []


def test_a_document_that_moves(grens: Grens) -> None:
    """A document is known by its name in another folder."""
    grens.s.schrijf("documenten/2026-03-12/brief.md", "Rekening NL91ABNA0417164300\n")
    grens.pad.unlink()
    grens.schrijf()
    (grens.s.map / "documenten/oud").mkdir()
    (grens.s.map / "documenten/2026-03-12/brief.md").rename(grens.s.map / "documenten/oud/brief.md")
    assert grens.nieuw() == []
    shutil.copy(grens.s.map / "documenten/oud/brief.md", grens.s.map / "documenten/brief.md")
    assert grens.nieuw() == ["PRI03"]


def test_heavier_is_new_and_lighter_is_not(grens: Grens) -> None:
    """What became heavier counts; what became lighter is known, and is written lighter."""
    oud = grens.s.lees("rao.yaml")
    grens.s.schrijf("rao.yaml", oud + "regels: {OVL13: fout}\n")
    assert grens.nieuw() == ["OVL13"]
    grens.pad.unlink()
    grens.schrijf()
    grens.s.schrijf("rao.yaml", oud + "regels: {OVL13: waarschuwing}\n")
    assert grens.nieuw() == []
    grens.schrijf()
    assert "overleg/2026-03-12\tafwezig\tOVL13\twaarschuwing" in grens.regels()
    grens.s.schrijf("rao.yaml", oud + "regels: {OVL13: fout}\n")
    assert grens.nieuw() == ["OVL13"]


def test_one_more_of_the_same(grens: Grens) -> None:
    """Equal findings are known as often as they are in the file."""
    grens.s.schrijf("rao.yaml", grens.s.lees("rao.yaml") + MAIL)
    assert grens.nieuw() == ["PRI04"]


def test_what_is_mended_is_told_and_goes(grens: Grens) -> None:
    """The report names the command that takes it out; typed as it stands it does, and no more."""
    grens.s.schrijf("rao.yaml", grens.s.lees("rao.yaml").replace(MAIL, ""))
    assert grens.json() == {
        "bestand": str(grens.pad),
        "bekend": 10,
        "opgelost": ["PRI04 bij register"],
    }
    gezegd = " ".join(grens.s.doet("valideer", "--grens", str(grens.pad)).split())
    assert "1 melding daaruit is opgelost: PRI04 bij register." in gezegd
    hoe = re.search(r"met: rao (valideer .*--schrijf)", gezegd)
    assert hoe
    grens.s.schrijf(LIJSTPAD, grens.s.lees(LIJSTPAD) + MAIL)
    gedaan = " ".join(grens.s.rao(*shlex.split(hoe[1])).stdout.split())
    assert "1 opgeloste melding is uit" in gedaan
    assert "1 nieuwe melding staat er niet in: een grens groeit niet." in gedaan
    assert len(grens.regels()) == 10
    assert grens.nieuw() == ["PRI04"]


def test_a_report_for_a_program(grens: Grens) -> None:
    """Where the report itself does not say what is known and mended, that stands beside it."""
    grens.s.schrijf("rao.yaml", grens.s.lees("rao.yaml").replace(MAIL, ""))
    for erbij in (["--uitvoer", "github"], ["--statistiek"], ["--json"]):
        uit = grens.s.rao("valideer", "--grens", str(grens.pad), *erbij)
        assert "10 bekende meldingen staan in" in uit.stderr
        assert "1 melding daaruit is opgelost" in uit.stderr
    assert grens.s.zegt("valideer", "--grens", str(grens.pad)) == ""


def test_writing_never_lets_something_new_in(grens: Grens) -> None:
    """Whoever writes again in CI, silently knows nothing more than before; it stays red."""
    grens.s.schrijf("rao.yaml", grens.s.lees("rao.yaml") + MAIL)
    voor = grens.pad.read_bytes()
    opdracht = ("valideer", "--grens", str(grens.pad), "--schrijf")
    assert grens.s.rao(*opdracht).exit_code == 1
    assert grens.pad.read_bytes() == voor


def test_what_cannot_be_read_is_not_mended(grens: Grens) -> None:
    """Of what nobody can judge, nothing is called mended, and nothing goes out of the file."""
    for pad in ("rao.yaml", LIJSTPAD):
        oud = grens.s.lees(pad)
        grens.s.schrijf(pad, oud + "vreemd: ja\n")
        assert grens.nieuw() == ["VRM10"]
        assert grens.json()["opgelost"] == []
        opdracht = ("valideer", "--grens", str(grens.pad), "--schrijf")
        assert f"rao kan {pad} niet lezen" in grens.s.faalt(*opdracht)
        grens.s.schrijf(pad, oud)


def test_a_line_that_is_taken_away_counts_again(grens: Grens) -> None:
    """Somebody who takes a line out by hand hears of it."""
    tekst = grens.pad.read_text("utf-8")
    regel = next(regel for regel in grens.regels() if "SIG04" in regel)
    grens.pad.write_text(tekst.replace(f"{regel}\n", ""), "utf-8")
    assert grens.nieuw() == ["SIG04"]


def test_a_bsn_is_never_known(grens: Grens) -> None:
    """It is not written, and not known when somebody writes it there himself."""
    grens.s.schrijf("rao.yaml", grens.s.lees("rao.yaml") + BSN)
    grens.pad.unlink()
    gezegd = " ".join(grens.schrijf().split())
    assert "1 melding staat er niet in: een BSN of V-nummer is nooit iets van vroeger." in gezegd
    grens.pad.write_text(grens.pad.read_text("utf-8") + "register\t-\tPRI01\tfout\n", "utf-8")
    assert grens.nieuw() == ["PRI01"]


def test_nothing_of_a_person_in_it(grens: Grens) -> None:
    """A name of a file or a key in which there is a number stands there with dots."""
    grens.s.schrijf("documenten/2026-03-12/NL91ABNA0417164300.md", "Hallo.\n")
    grens.s.typt_nieuw(LIJSTPAD, grens.s.lees(LIJSTPAD) + "a@voorbeeld.example: ja\n")
    grens.pad.unlink()
    grens.schrijf()
    tekst = grens.pad.read_text("utf-8")
    assert ("0417164300" in tekst, "a@voorbeeld" in tekst, "••••" in tekst) == (False, False, True)
    assert grens.nieuw() == []


def test_in_a_part_of_the_register(grens: Grens) -> None:
    """A part is judged by it too; what is elsewhere is not called mended, and it is not written."""
    assert grens.nieuw("signaallijsten") == []
    gezegd = grens.s.doet("valideer", OVERLEGPAD, "--grens", str(grens.pad))
    assert "opgelost" not in gezegd
    for erbij in (["signaallijsten"], ["--kies", "SIG"], ["--sinds", "HEAD"]):
        opdracht = ("valideer", *erbij, "--grens", str(grens.pad), "--schrijf")
        assert "gaat over het hele register" in grens.s.faalt(*opdracht, code=2)


def test_together_with_since(grens: Grens) -> None:
    """What is new since a revision, and not known either."""
    tekst = grens.s.lees("rao.yaml")
    grens.s.schrijf("rao.yaml", tekst + MAIL + "vreemd: ja\n")
    assert grens.nieuw("--sinds", "HEAD") == ["VRM10"]


def test_there_is_no_such_file(lijst: Secretaris) -> None:
    """A name that is not there is told with how to write it; that command works."""
    gezegd = lijst.faalt("valideer", "--grens", "weg.txt", code=2)
    assert "'weg.txt' bestaat niet." in gezegd
    assert "rao valideer --grens weg.txt --schrijf" in gezegd
    assert "--schrijf hoort bij --grens" in lijst.faalt("valideer", "--schrijf", code=2)


@pytest.mark.parametrize(
    "inhoud", [b"iets anders\n", b"", b"\xff\x00", b"# rao-grens 2\n", b"soort: register\n"]
)
def test_a_file_that_is_no_baseline(lijst: Secretaris, inhoud: bytes) -> None:
    """Another file is never read as one, and never written over."""
    lijst.schrijf("grens.txt", inhoud)
    for erbij in ([], ["--schrijf"]):
        opdracht = ("valideer", "--grens", str(lijst.map / "grens.txt"), *erbij)
        assert "geen grens die deze rao kent" in lijst.faalt(*opdracht, code=2)


def test_a_broken_line(grens: Grens) -> None:
    """A line that says nothing is named, with what to do: git may have put two versions there."""
    tekst = grens.pad.read_text("utf-8")
    grens.pad.write_text(f"{tekst}<<<<<<< HEAD\n", "utf-8")
    nummer = len(tekst.splitlines()) + 1
    gezegd = grens.s.faalt("valideer", "--grens", str(grens.pad), code=2)
    assert f"Regel {nummer} van '{grens.pad}' klopt niet" in gezegd


def test_not_among_the_files_of_the_register(lijst: Secretaris) -> None:
    """A baseline comes on no place that the register keeps; committed it can still be written."""
    plek = str(lijst.map / "signaallijsten/grens.txt")
    assert "hoort bij het register" in lijst.faalt("valideer", "--grens", plek, "--schrijf")
    grens = Grens(lijst, lijst.map / "grens.txt")
    grens.schrijf()
    lijst.git("add", "grens.txt")
    lijst.git("commit", "--quiet", "--message", "grens")
    lijst.typt_nieuw(LIJSTPAD, lijst.lees(LIJSTPAD).replace("    termijn:\n", ""))
    grens.schrijf()
    assert len(grens.regels()) == len(grens.nieuw()) + 9


def test_two_registers(lijst: Secretaris, tmp_path: Path) -> None:
    """In one file each register has its own; one that is not looked at stays as it is."""
    top = tmp_path / "top"
    for naam in ("een", "twee"):
        shutil.copytree(lijst.map, top / naam)
    s = Secretaris(top, lijst.vandaag)
    grens = Grens(s, top / "grens.txt")
    assert s.rao("valideer", "een", "twee", "--grens", str(grens.pad), "--schrijf").exit_code == 0
    assert {regel.partition("//")[0] for regel in grens.regels()} == {"een", "twee"}
    assert grens.nieuw("een", "twee") == grens.nieuw("twee") == []
    (top / "een" / LIJSTPAD).unlink()
    s.doet("valideer", "twee", "--grens", str(grens.pad), "--schrijf")
    assert {regel.partition("//")[0] for regel in grens.regels()} == {"een", "twee"}
    s.doet("valideer", "een", "--grens", str(grens.pad), "--schrijf")
    assert {regel.partition("//")[0] for regel in grens.regels()} == {"twee"}
    assert Grens(Secretaris(top / "twee", s.vandaag), grens.pad).nieuw() == []


def test_not_with_the_history(lijst: Secretaris) -> None:
    """All that was ever committed has no baseline."""
    opdracht = ("valideer", "--historie", "--grens", "grens.txt")
    assert "Met --historie is er geen grens" in lijst.faalt(*opdracht, code=2)
