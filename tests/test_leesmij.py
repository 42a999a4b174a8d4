"""What README.md promises: from an empty folder to a besluitenlijst, by command and by hand."""

import os
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from typer.testing import CliRunner, Result

from rao_cli.cli.app import app
from rao_cli.model.errors import RaoError
from rao_cli.workflow.papier.formaten import FORMATEN
from tests.cli.secretaris import Secretaris, vaste_omgeving

LEESMIJ: Final = (Path(__file__).resolve().parent.parent / "README.md").read_text(encoding="utf-8")
#: The day on which the reader sits down with it; nothing depends on the day of the test.
DAG: Final = "2026-03-12"
ZAAK: Final = "Z-7K3F9E"
MEESTE: Final = 14

Stap = tuple[list[str], str]


def hoofdstuk(titel: str) -> str:
    """Return the text of one chapter."""
    (tekst,) = re.findall(rf"^## {titel}\n(.*?)(?=^## |\Z)", LEESMIJ, re.MULTILINE | re.DOTALL)
    return str(tekst)


def stappen(tekst: str) -> Iterator[Stap]:
    """Yield every command in the console blocks, with what it should give."""
    for blok in re.findall(r"```console\n(.*?)```", tekst, re.DOTALL):
        for opdracht, uitvoer in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", blok, re.MULTILINE):
            yield shlex.split(opdracht), uitvoer


def rao(*args: str) -> Result:
    """Type a command where one stands."""
    return CliRunner().invoke(app, ["--vandaag", DAG, *args])


class Lezer:
    """Somebody who types what README says, and writes down the kenmerk that the zaak drew."""

    def __init__(self) -> None:
        """Nothing typed yet."""
        self.eigen = ZAAK
        self.getypt = 0

    def typt(self, stap: Stap) -> None:
        """Type one line; it gives what README shows, but for the kenmerk."""
        (programma, *args), toont = stap
        if programma == "cd":
            os.chdir(args[0])
            return
        assert programma == "rao"
        uitkomst = rao(*(arg.replace(ZAAK, self.eigen) for arg in args))
        assert uitkomst.exit_code == 0, uitkomst.output
        if args[:2] == ["nieuw", "zaak"]:
            self.eigen = uitkomst.stdout.strip()
        assert uitkomst.stdout == toont.replace(ZAAK, self.eigen)
        self.getypt += 1


@pytest.fixture
def lege_map(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in an empty folder, as somebody whom git knows."""
    vaste_omgeving(monkeypatch)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def gelezen(lege_map: Path) -> tuple[Secretaris, Lezer]:
    """Do what "In tien minuten" says."""
    lezer = Lezer()
    for stap in stappen(hoofdstuk("In tien minuten naar een besluitenlijst")):
        lezer.typt(stap)
    return Secretaris(lege_map / "register", DAG), lezer


def test_ten_minutes(gelezen: tuple[Secretaris, Lezer]) -> None:
    """Who follows README has a fixed besluitenlijst in less than fifteen commands."""
    s, lezer = gelezen
    assert lezer.getypt <= MEESTE
    assert s.laatste() == (
        "Besluitenlijst van 2026-03-12",
        ["documenten/2026-03-12/besluitenlijst.md"],
    )
    tekst = s.lees("documenten/2026-03-12/besluitenlijst.md")
    assert "Het gezin blijft in de opvang tot 1 juni." in tekst
    assert lezer.eigen in tekst


def test_git_log_tells_the_story(gelezen: tuple[Secretaris, Lezer]) -> None:
    """Each command is one commit, with a subject that a secretary understands."""
    s, lezer = gelezen
    lijst = "SL-ter-apel-2026-03-05"
    assert s.log() == [
        "Register van het RAO ingericht",
        f"Nieuwe signaallijst {lijst}",
        f"Zaak {lezer.eigen} op signaallijst {lijst}",
        f"Standpunt van COA over zaak {lezer.eigen}",
        f"Signaallijst {lijst} ingediend",
        f"Signaallijst {lijst} ontvangen",
        "Overleg gepland op 2026-03-12",
        "Agenda van 2026-03-12",
        "Overleg van 2026-03-12 gehouden",
        "Verslag bij opening (2026-03-12)",
        f"Besluit B-2026-03-12-01 over {lezer.eigen}: afgehandeld",
        "Besluitenlijst van 2026-03-12",
    ]


def test_the_register_is_right(gelezen: tuple[Secretaris, Lezer]) -> None:
    """What README lets make has no errors."""
    s, _ = gelezen
    assert s.op("2026-03-13").rao("valideer").exit_code == 0


def test_every_week(gelezen: tuple[Secretaris, Lezer]) -> None:
    """The commands of "Elke week" work on that register."""
    _, lezer = gelezen
    opdrachten = re.findall(r"`rao ([^`]+)`", hoofdstuk("Elke week"))
    assert len(opdrachten) >= 6
    for opdracht in opdrachten:
        uitkomst = rao(*shlex.split(opdracht.replace(ZAAK, lezer.eigen)))
        if opdracht.startswith("verschil"):  # its besluitenlijst comes later in the story
            assert "nog niet vastgesteld" in uitkomst.output, uitkomst.output
            continue
        assert uitkomst.exit_code == 0, f"{opdracht}: {uitkomst.output}"
        assert uitkomst.output, "who finds nothing is told so"


def test_how_to_send_it(gelezen: tuple[Secretaris, Lezer]) -> None:
    """The commands of "Zo stuurt u het op" work: after the meeting, those of an agenda before."""
    s, lezer = gelezen
    tekst = hoofdstuk("Zo stuurt u het op")
    for (_, *args), _ in stappen(tekst):
        s.doet(*args)
    s.doet("nieuw", "overleg", "--datum", "2026-04-09")
    s.op("2026-03-13").doet("terugkoppeling", "genereer", "2026-03-12")
    for opdracht in re.findall(r"\| `rao ([^`]+)`", tekst):
        komend = opdracht.replace("2026-03-12", "2026-04-09")
        args = shlex.split(komend if opdracht.startswith("agenda") else opdracht)
        args = [lezer.eigen if deel == ZAAK else deel for deel in args]
        if _kan(args[-1]):
            assert s.op("2026-03-13").rao(*args).exit_code == 0, opdracht
    assert (s.map / "uitvoer/2026-03-12/besluitenlijst.eml").is_file()
    assert (s.map / "uitvoer/2026-04-09/agenda.ics").is_file()


def _kan(formaat: str) -> bool:
    """Say whether a format can be made here: some need the extra."""
    try:
        FORMATEN[formaat].eis()
    except (KeyError, RaoError):
        return False
    return True


def test_for_ci(gelezen: tuple[Secretaris, Lezer]) -> None:
    """The commands of "Voor CI" work in a clone with a branch on the server.

    An old register is green with its baseline, until something new breaks.
    """
    s, _ = gelezen
    s.git("update-ref", "refs/remotes/origin/main", "HEAD~1")
    for (programma, *args), _ in stappen(hoofdstuk("Voor CI")):
        if programma == "git":
            s.git(*args)
        else:
            assert rao(*args).exit_code == 0
    assert (s.map / "rao.sarif").is_file()
    in_ci = ("valideer", "--grens", "grens.txt", "--streng")
    assert f"rao {' '.join(in_ci[:3])}" in hoofdstuk("Voor CI")
    assert rao(*in_ci).exit_code == 0
    s.schrijf("rao.yaml", s.lees("rao.yaml") + "vreemd: ja\n")
    assert rao(*in_ci).exit_code == 1


def test_each_command_in_the_text_exists() -> None:
    """Each command that README names exists: its help is there."""
    genoemd = re.findall(r"(?:`|\$ )rao ([a-z][^`\n]*)", LEESMIJ)
    assert len(genoemd) > 15
    for opdracht in genoemd:
        woorden = shlex.split(opdracht)
        namen = [w for w in woorden[:2] if re.fullmatch(r"[a-z-]+", w) and not w.startswith("-")]
        gelukt = [rao(*namen[:aantal], "--help").exit_code == 0 for aantal in (2, 1)]
        assert any(gelukt), opdracht


RAO_YAML: Final = "init", "register", "--regio", "Noord", "--provincie", "Drenthe"
GETYPTE_LIJST: Final = f"""\
# Gekregen van LKO Emmen
soort: signaallijst
kenmerk: SL-emmen-2026-03-05
richting: lko-rao
afzender: emmen
datum: 2026-03-05
status: ontvangen
zaken:
  {ZAAK}:
    onderwerp: Gezin verblijft lang in de opvang
    aanbrenger: COA
    groep: gezin
    vraag: Mag het gezin blijven tot het vertrek?
"""
GETYPT_OVERLEG: Final = """\
soort: overleg
datum: 2026-03-12
status: gepland
voorzitter: {organisatie: DT&V}
secretaris: {organisatie: DT&V}
"""
GETYPT_BESLUIT: Final = f"""\
aanwezig: [DT&V, COA, IND, AVIM]
besluiten:
  B-2026-03-12-01:
    agendapunt: {ZAAK}
    uitkomst: afgehandeld
    besluit: Het gezin blijft in de opvang tot 1 juni.   # na een lang gesprek
    motivering: Het reisdocument is toegezegd.
"""
OVERLEG: Final = "overleggen/2026/2026-03-12.yaml"


def test_by_hand(lege_map: Path) -> None:
    """Who prefers typing gets to a besluitenlijst too, with valideer and bewaar."""
    s = Secretaris(lege_map / "register", DAG)
    getypt = [rao(*RAO_YAML, "--lko", "emmen=LKO Emmen")]
    s.schrijf("signaallijsten/2026/SL-emmen-2026-03-05.yaml", GETYPTE_LIJST)
    s.schrijf(OVERLEG, GETYPT_OVERLEG)
    getypt += [s.rao("valideer"), s.rao("bewaar"), s.rao("agenda", "genereer")]
    na_agenda = s.lees(OVERLEG).replace("status: gepland", "status: gehouden")
    s.schrijf(OVERLEG, na_agenda + GETYPT_BESLUIT)
    getypt += [s.rao("valideer"), s.rao("bewaar")]
    getypt += [s.rao("besluitenlijst", "genereer")]
    assert [uitkomst.exit_code for uitkomst in getypt] == [0] * len(getypt)
    assert len(getypt) <= MEESTE
    assert s.log() == [
        "Register van het RAO ingericht",
        "Met de hand bijgewerkt: 2 bestanden",
        "Agenda van 2026-03-12",
        "Met de hand bijgewerkt: 2026-03-12",
        "Besluitenlijst van 2026-03-12",
    ]
    assert s.lees(OVERLEG).endswith(GETYPT_BESLUIT)
    assert "tot 1 juni." in s.lees("documenten/2026-03-12/besluitenlijst.md")


def test_a_typing_error_on_the_way(lege_map: Path) -> None:
    """A typing error is shown with line and column, and not kept; then it goes on."""
    s = Secretaris(lege_map / "register", DAG)
    rao(*RAO_YAML, "--lko", "emmen=LKO Emmen")
    pad = "signaallijsten/2026/SL-emmen-2026-03-05.yaml"
    s.schrijf(pad, GETYPTE_LIJST.replace("groep: gezin", "groep: gezn"))
    uitkomst = s.rao("valideer", "--uitvoer", "kort")
    assert uitkomst.exit_code == 1
    assert uitkomst.stdout == f"{pad}:12:12: VRM13 fout 'groep' kent de waarde 'gezn' niet.\n"
    assert "gezn" in s.faalt("bewaar")
    s.schrijf(pad, GETYPTE_LIJST)
    s.doet("bewaar")
    assert s.laatste()[1] == [pad]


def test_the_example_of_an_acceptance() -> None:
    """The acceptance in README is one that rao understands."""
    (regel,) = re.findall(r"^ .*# rao: accepteer.*$", LEESMIJ, re.MULTILINE)
    assert re.search(r"# rao: accepteer [A-Z]{3}[0-9]{2} .{5,}", regel)
