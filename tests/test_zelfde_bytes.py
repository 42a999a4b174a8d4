"""The stories of `tests/zelfde_bytes` play every command, and a byte that differs is found."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from rao_cli.cli.inhoud import GROEPEN, OPDRACHTEN
from tests.zelfde_bytes.revisie import WORTEL, lees_opdrachten
from tests.zelfde_bytes.spelen import Speler
from tests.zelfde_bytes.stappen import (
    HIER,
    Stap,
    Verhaal,
    lees_verhalen,
    maak_fout,
    maak_hulp,
    opdracht_van,
)
from tests.zelfde_bytes.verschil import vergelijk

PADEN = [opdracht.pad for opdracht in OPDRACHTEN]
STAPPEN = [stap for verhaal in lees_verhalen() for stap in verhaal.stappen]


def test_every_command_is_played_to_a_good_end() -> None:
    """A new command gets a step in `tests/zelfde_bytes/verhalen/`."""
    gespeeld = {opdracht_van(stap, PADEN) for stap in STAPPEN if stap.code in {0, 1}}
    assert [pad for pad in PADEN if pad not in gespeeld] == []


def test_every_help_is_asked() -> None:
    """The story `hulp` has the help of every command, every group and rao itself."""
    gevraagd = {stap.tekst for stap in maak_hulp(PADEN).stappen}
    assert {f"{naam} --help" for naam in [*PADEN, *GROEPEN]} | {"--help"} == gevraagd


def test_every_input_is_there() -> None:
    """A step that gets a file, gets one of `invoer/`; no file there lies unused."""
    genoemd = {stap.invoer for stap in STAPPEN if stap.invoer}
    assert genoemd == {pad.name for pad in (HIER / "invoer").iterdir()}


def test_names_of_stories_differ() -> None:
    """Every story has a folder of its own."""
    fout = maak_fout([pad.name for pad in (WORTEL / "voorbeelden" / "fout").iterdir()])
    namen = [verhaal.naam for verhaal in [*lees_verhalen(), *fout]]
    assert len(namen) == len(set(namen))


@pytest.fixture(scope="module")
def kopie(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy what runs, with one word changed in a sentence and one in a template."""
    doel = tmp_path_factory.mktemp("kopie")
    for naam in ("rao_cli", "templates", "voorbeelden/goed"):
        shutil.copytree(WORTEL / naam, doel / naam, ignore=shutil.ignore_patterns("__pycache__"))
    for pad, oud in (
        ("rao_cli/cli/inhoud.py", "Lees wat een woord"),
        ("templates/agenda/agenda.md.j2", "Gevraagd"),
    ):
        tekst = (doel / pad).read_text(encoding="utf-8")
        assert oud in tekst
        (doel / pad).write_text(tekst.replace(oud, oud.upper()), encoding="utf-8")
    return doel


def _verschillen(verhaal: Verhaal, nieuw: Path, tmp_path: Path) -> list[str]:
    """Play with this checkout and with another one; return in what they differ."""
    uitkomsten = []
    for code in (WORTEL, nieuw):
        speler = Speler(verhaal, code, tmp_path / "spel")
        uitkomsten.append(speler.speel(WORTEL / "voorbeelden"))
        shutil.rmtree(tmp_path / "spel")
    assert [u.code for u in uitkomsten[0]] == [stap.code for stap in verhaal.stappen]
    return [v.wat for v in vergelijk(verhaal.naam, *uitkomsten)]


def _verhaal(*regels: str) -> Verhaal:
    stappen = tuple(Stap(regel, "rao", regel, "2026-07-13") for regel in regels)
    return Verhaal("proef", "goed", stappen)


@pytest.mark.traag
def test_the_same_checkout_gives_the_same_bytes(tmp_path: Path) -> None:
    """Kenmerken that are drawn, commits and screens are the same when rao is the same."""
    nieuw = "nieuw zaak SL-assen-2026-06-22 --onderwerp Wacht --aanbrenger COA --groep gezin"
    assert _verschillen(_verhaal(nieuw, "historie --aantal 2"), WORTEL, tmp_path) == []


def test_a_changed_sentence_is_found(kopie: Path, tmp_path: Path) -> None:
    """One word in the help is a difference on the screen, and nowhere else."""
    assert _verschillen(_verhaal("begrip LKO", "--help"), kopie, tmp_path) == ["stdout"]


@pytest.mark.traag
def test_a_changed_template_is_found(kopie: Path, tmp_path: Path) -> None:
    """One word in a template is a difference in the file, and in what is committed."""
    verhaal = _verhaal("nieuw overleg --datum 2026-08-20", "agenda genereer 2026-08-20", "status")
    agenda = "documenten/2026-08-20/agenda.md"
    assert _verschillen(verhaal, kopie, tmp_path) == [
        f"vastgelegd register: {agenda}",
        f"bestand register/{agenda}",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there")
def test_a_conversation_is_played(tmp_path: Path) -> None:
    """The screen of a conversation has the questions, and the answers as they were typed."""
    tekst = "standpunt Z-PB8YDW IND"
    stap = Stap(tekst, "gesprek", tekst, "2026-07-13", delen=("Duurt nog jaren.", "", "", ""))
    speler = Speler(Verhaal("proef", "goed", (stap,)), WORTEL, tmp_path / "spel")
    (uitkomst,) = speler.speel(WORTEL / "voorbeelden")
    assert uitkomst.code == 0, uitkomst.uit.decode()
    assert b"> Duurt nog jaren.\n" in uitkomst.uit
    assert "Standpunt van IND" in uitkomst.git.decode()


def test_the_contents_page_is_read_from_the_help(tmp_path: Path) -> None:
    """An older revision tells its own commands, by its own help."""
    stap = Stap("--help", "rao", "--help", "", "200")
    (uitkomst,) = Speler(Verhaal("p", "leeg", (stap,)), WORTEL, tmp_path / "spel").speel(tmp_path)
    assert lees_opdrachten(uitkomst.uit.decode().replace(os.linesep, "\n")) == PADEN
