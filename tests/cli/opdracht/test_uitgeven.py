"""A command that makes a paper gives it in the formats that were asked."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rao_cli.workflow.papier.formaten import FORMATEN
from tests.cli import deelberaad
from tests.cli.secretaris import OVERLEG, STADIA, Secretaris
from tests.cli.voorraad import uit_voorraad
from tests.cli.zonder_recht import KAN_NIET, met_modus, voer_uit
from tests.documents.formats.bladlezer import read_blad

AGENDA = f"documenten/{OVERLEG}/agenda.md"
HTML = f"uitvoer/{OVERLEG}/agenda.html"


@pytest.fixture
def gepland(register: Callable[[str], Secretaris]) -> Secretaris:
    """A register with a meeting, and an agenda that is no other than the one that is committed."""
    return register("gepland")


def test_the_paper_lies_in_the_folder_of_its_meeting(gepland: Secretaris) -> None:
    """Also when nothing changed; its path is told below that of the Markdown."""
    voor = gepland.git("rev-parse", "HEAD")
    assert gepland.doet("agenda", "genereer", "--formaat", "html") == f"{AGENDA}\n{HTML}\n"
    assert gepland.git("rev-parse", "HEAD") == voor
    assert gepland.git("status", "--porcelain") == ""
    blad = read_blad((gepland.map / HTML).read_bytes())
    assert "Agenda" in blad.eerste("h1").tekst
    assert blad.eerste("header").eerste("p").tekst == "RAO Groningen en Drenthe"


def test_more_formats_and_a_folder_of_ones_own(gepland: Secretaris) -> None:
    """A format may be named again, or more at once; the folder is made."""
    opdracht = ("agenda", "genereer", "--formaat", "html,MD", "--formaat", "html", "--naar", "a/b")
    assert gepland.doet(*opdracht) == f"{AGENDA}\na/b/agenda.html\na/b/agenda.md\n"
    assert (gepland.map / "a/b/agenda.md").read_bytes() == (gepland.map / AGENDA).read_bytes()


def test_one_format_on_stdout_is_nothing_but_its_bytes(gepland: Secretaris) -> None:
    """What is told besides is on stderr."""
    tekst = gepland.doet("agenda", "genereer", "--naar", "-")
    assert tekst == gepland.lees(AGENDA)
    pagina = gepland.doet("agenda", "genereer", "--naar", "-", "--formaat", "html")
    assert read_blad(pagina.encode()).eerste("title").tekst == "Agenda RAO Groningen en Drenthe"
    assert not (gepland.map / "uitvoer").exists()


def test_a_program_hears_which_files_were_made(gepland: Secretaris) -> None:
    """With --json they are a list; without formats there is none."""
    met = json.loads(gepland.doet("agenda", "genereer", "--formaat", "html", "--json"))
    zonder = json.loads(gepland.doet("agenda", "genereer", "--json"))
    assert met == {**zonder, "gegeven": [HTML]}


@pytest.mark.parametrize(
    ("opties", "zin"),
    [
        (("--formaat", "htm"), "Fout: Het formaat 'htm' is er niet.\nBedoelt u html? "),
        (("--naar", "-", "--formaat", "html,md"), "Fout: Met --naar - geeft rao één formaat,"),
        (("--naar", "-", "--json"), "--json en --naar - gaan niet samen"),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_done(
    register: Callable[[str], Secretaris], opties: tuple[str, ...], zin: str
) -> None:
    """The agenda is not fixed for a request that cannot be met."""
    gepland = register("gepland")
    assert zin in gepland.faalt("agenda", "stel-vast", "--ja", *opties, code=2)


@pytest.mark.parametrize(
    ("naar", "zin"),
    [
        ("rao.yaml", "Fout: 'rao.yaml' kan geen map zijn: 'rao.yaml' is een bestand.\n"),
        ("rao.yaml/x/y", "Fout: 'rao.yaml/x/y' kan geen map zijn: 'rao.yaml' is een bestand.\n"),
        ("documenten", "Fout: 'documenten' hoort bij het register;"),
        (".git/x", "Fout: '.git/x' hoort bij het register;"),
    ],
)
def test_a_folder_that_cannot_be_is_refused_too(gepland: Secretaris, naar: str, zin: str) -> None:
    """A file, what stands behind one, and what is of the register itself."""
    assert gepland.faalt("agenda", "stel-vast", "--ja", "--naar", naar).startswith(zin)


@pytest.mark.skipif(bool(KAN_NIET), reason=KAN_NIET)
def test_a_folder_where_nothing_may_be_written_is_refused(gepland: Secretaris) -> None:
    """Before the act, and so nothing is committed."""
    dicht = gepland.map / "dicht"
    dicht.mkdir()
    voor = gepland.git("rev-parse", "HEAD")
    with met_modus(dicht, 0o500):
        opdracht = ["agenda", "stel-vast", "--ja", "--naar", "dicht/x"]
        ((code, fout),) = voer_uit([opdracht], gepland.map)
    assert code == 3
    assert fout == "Fout: rao mag niet schrijven in 'dicht/x'.\nKies een andere map.\n"
    assert gepland.git("rev-parse", "HEAD") == voor


def test_the_help_names_every_format(gepland: Secretaris) -> None:
    """And the Tab key offers them."""
    (zin,) = re.findall(
        r"Geef het stuk ook als ([^;]*);", " ".join(gepland.doet("papieren", "-h").split())
    )
    assert {*FORMATEN} <= {*re.findall(r"[a-z]+", zin)}


def test_a_rehearsal_makes_no_files(gepland: Secretaris) -> None:
    """It says so."""
    voor = gepland.foto()
    verteld = gepland.zegt("agenda", "stel-vast", "--proef", "--formaat", "html")
    assert "Bij een proef maakt rao geen html." in verteld
    assert gepland.foto() == voor


def test_a_folder_where_nothing_may_be_written_is_told(gepland: Secretaris) -> None:
    """What was asked besides is done, and that is said too."""
    (gepland.map / "uitvoer").write_text("geen map", encoding="utf-8")
    uitkomst = gepland.rao("agenda", "stel-vast", "--ja", "--formaat", "html")
    assert uitkomst.exit_code == 3
    assert "uitvoer" in uitkomst.stderr
    assert "Wat u vroeg, is wel vastgelegd." in uitkomst.stderr


def test_a_file_in_which_somebody_worked_stays(gepland: Secretaris) -> None:
    """It gets another name; a file that is as rao made it is replaced."""
    gepland.doet("agenda", "genereer", "--formaat", "html")
    gepland.doet("agenda", "voeg-toe", "--onderwerp", "Vervoer", "--indiener", "COA")
    gepland.doet("agenda", "genereer", "--formaat", "html")
    map_ = gepland.map / "uitvoer" / OVERLEG
    assert [pad.name for pad in map_.iterdir()] == ["agenda.html"]
    for keer, naam in enumerate(("agenda-eerder.html", "agenda-eerder-2.html")):
        (gepland.map / HTML).write_text(f"van mij {keer}", encoding="utf-8")
        verteld = gepland.zegt("agenda", "genereer", "--formaat", "html")
        zin = f"Let op: in agenda.html had iemand iets veranderd. Dat bestand heet nu {naam}."
        assert zin in verteld
        assert (map_ / naam).read_text(encoding="utf-8") == f"van mij {keer}"


def test_a_concept_says_so_until_it_is_fixed(gepland: Secretaris) -> None:
    """The page of a fixed agenda carries the day and the fingerprint."""
    gepland.doet("agenda", "genereer", "--formaat", "html")
    assert "Concept" in _kop(gepland.map / HTML)
    gepland.doet("agenda", "stel-vast", "--ja", "--formaat", "html")
    assert "Vastgesteld op 5 maart 2026" in _kop(gepland.map / HTML)
    assert "sha256-2:" in read_blad((gepland.map / HTML).read_bytes()).eerste("footer").tekst


def test_a_fixed_paper_is_given_as_it_was_fixed(register: Callable[[str], Secretaris]) -> None:
    """Not as the register would make it today."""
    s = register("vastgesteld").op("2026-03-13")
    s.doet("register", "zet", "regio.naam", "Elders")
    for opdracht in (("genereer", OVERLEG), ("stel-vast", OVERLEG, "--ja")):
        gegeven = s.doet("besluitenlijst", *opdracht, "--formaat", "html").splitlines()[-1]
        kop = read_blad((s.map / gegeven).read_bytes()).eerste("h1").tekst
        assert kop == "Besluitenlijst RAO Groningen en Drenthe"


def test_every_letter_is_given_also_the_ones_that_stay(
    register: Callable[[str], Secretaris],
) -> None:
    """A letter that was sent is made no more, and given all the same."""
    s = register("vastgesteld").op("2026-03-13")
    brief = f"uitvoer/{OVERLEG}/terugkoppeling-ter-apel.html"
    opdracht = ("terugkoppeling", "genereer", OVERLEG, "--formaat", "html")
    assert s.doet(*opdracht).splitlines()[-1] == brief
    s.doet("terugkoppeling", "verzonden", f"TK-ter-apel-{OVERLEG}", "--ja")
    (s.map / brief).unlink()
    assert s.doet(*opdracht).splitlines()[-1] == brief
    assert "sha256" in read_blad((s.map / brief).read_bytes()).eerste("footer").tekst


def test_without_formats_nothing_of_them_is_loaded(gepland: Secretaris) -> None:
    """Start-up stays what it was: who asks for no format waits for none."""
    woorden = ["-C", str(gepland.map), "--vandaag", gepland.vandaag, "agenda", "genereer"]
    programma = (
        "import sys\nfrom typer.testing import CliRunner\nfrom rao_cli.cli.app import app\n"
        f"assert CliRunner().invoke(app, {woorden!r}).exit_code == 0\n"
        "print([m for m in sys.modules if '.papier.' in m or 'formats' in m or m == 'markdown_it'])"
    )
    uit = subprocess.run([sys.executable, "-c", programma], capture_output=True, check=True)
    assert uit.stdout.decode().strip() == "[]"


def test_the_logo_of_the_region(gepland: Secretaris) -> None:
    """It is taken from git; what is not there, or too large for a paper, is told."""
    opdracht = ("agenda", "genereer", "--formaat", "html")
    gepland.doet("register", "zet", "huisstijl.logo", "templates/logo.png")
    assert "templates/logo.png is niet vastgelegd" in gepland.faalt(*opdracht)
    gepland.typt_nieuw("templates/logo.png", b"\x89PNG" + bytes(500_000))
    assert "Het logo templates/logo.png is te groot: 500 kB" in gepland.faalt(*opdracht)
    gepland.typt_nieuw("templates/logo.png", b"\x89PNG\0")
    assert "Het logo templates/logo.png is geen png" in gepland.faalt(*opdracht)
    png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x09\0\0\0\x03"
    gepland.typt_nieuw("templates/logo.png", png)
    gepland.doet(*opdracht)
    beeld = read_blad((gepland.map / HTML).read_bytes()).eerste("img").attrs["src"]
    assert beeld == "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAkAAAAD"


def test_other_papers_too(gepland: Secretaris) -> None:
    """One of a meeting lies with that meeting; any other with the day of today."""
    s = deelberaad.opgeschaald(_gehouden(gepland))
    opdrachten = {
        ("agenda", "genereer", "2026-04-09", "--spiekbrief"): "2026-04-09/spiekbrief",
        ("opschaling", "genereer", deelberaad.OPSCHALING): f"2026-03-13/{deelberaad.OPSCHALING}",
        ("agendapunten", "genereer", "--voor", "lko:assen"): "2026-03-13/lko-assen",
        ("rol", "draag-over", "secretaris", "COA", "--op", "2026-07-01"): (
            "2026-03-13/2026-07-01-secretaris"
        ),
        ("rol", "verslag", "secretaris"): "2026-03-13/2026-07-01-secretaris",
    }
    for opdracht, naam in opdrachten.items():
        gegeven = s.doet(*opdracht, "--formaat", "html").splitlines()[-1]
        assert gegeven == f"uitvoer/{naam}.html"
        assert (s.map / gegeven).is_file()


@uit_voorraad
def _gehouden(s: Secretaris) -> Secretaris:
    STADIA["gehouden"](s)
    s.doet("nieuw", "overleg", "--datum", "2026-04-09")
    s.doet("agenda", "genereer", "2026-04-09")
    return s


def _kop(pad: Path) -> str:
    return read_blad(pad.read_bytes()).eerste("header").tekst
