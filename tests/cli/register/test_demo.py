"""`rao demo`: the example register, and the main cycle played on it."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from rao_cli.cli.app import app
from rao_cli.cli.register.demo import LIJST, OVERLEG
from rao_cli.store.papier import extra
from tests.cli.secretaris import Secretaris, vaste_omgeving

WORTEL = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def gespeeld(tmp_path_factory: pytest.TempPathFactory) -> tuple[Secretaris, str]:
    """Play the demo once, as somebody who never told git a name; where, and what it told."""
    map_ = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as omgeving:
        vaste_omgeving(omgeving)
        for rol in ("AUTHOR", "COMMITTER"):
            for wat in ("NAME", "EMAIL", "DATE"):
                omgeving.delenv(f"GIT_{rol}_{wat}")
        omgeving.chdir(map_)
        uitkomst = CliRunner().invoke(app, ["demo"])
    assert uitkomst.exit_code == 0, uitkomst.output
    return Secretaris(map_ / "rao-demo"), uitkomst.output


def test_in_a_folder_of_its_own(gespeeld: tuple[Secretaris, str]) -> None:
    """The demo comes in rao-demo, with everything committed."""
    s, _ = gespeeld
    assert (s.map / "rao.yaml").is_file()
    assert s.git("status", "--porcelain") == ""


def test_the_example_is_there(gespeeld: tuple[Secretaris, str]) -> None:
    """The register is voorbeelden/goed, with what the demo wrote."""
    s, _ = gespeeld
    goed = WORTEL / "voorbeelden" / "goed"
    eerste = s.git("rev-list", "--max-parents=0", "HEAD")
    namen = s.git("ls-tree", "-r", "--name-only", eerste).splitlines()
    assert {pad for pad in namen if pad.endswith(".yaml")} == {
        pad.relative_to(goed).as_posix() for pad in goed.rglob("*.yaml")
    }


def test_git_log_reads_as_a_story(gespeeld: tuple[Secretaris, str]) -> None:
    """From list to besluitenlijst, each step one commit."""
    s, _ = gespeeld
    onderwerpen = [re.sub(r"Z-[0-9A-Z]{6}", "Z-?", regel) for regel in s.log()]
    assert onderwerpen == [
        "Voorbeeldregister met een half jaar overleg",
        f"Nieuwe signaallijst {LIJST}",
        f"Zaak Z-? op signaallijst {LIJST}",
        "Standpunt van COA over zaak Z-?",
        f"Signaallijst {LIJST} ingediend",
        f"Signaallijst {LIJST} ontvangen",
        f"Overleg gepland op {OVERLEG}",
        f"Agenda van {OVERLEG}",
        f"Overleg van {OVERLEG} gehouden",
        f"Besluit B-{OVERLEG}-01 over Z-?: aanhouden",
        f"Besluitenlijst van {OVERLEG}",
    ]


def test_every_command_is_shown(gespeeld: tuple[Secretaris, str]) -> None:
    """Each command is shown with an explanation above, as a user would type it."""
    _, tekst = gespeeld
    regels = tekst.splitlines()
    opdrachten = [nummer for nummer, regel in enumerate(regels) if regel.startswith("$ rao ")]
    assert len(opdrachten) >= 12
    assert all(regels[nummer - 1].startswith("# ") for nummer in opdrachten)


def test_it_ends_with_the_besluitenlijst(gespeeld: tuple[Secretaris, str]) -> None:
    """At the end it says where to look on; those files exist."""
    s, tekst = gespeeld
    assert "rao status -C rao-demo" in tekst
    (pad,) = re.findall(r"documenten/\S+/besluitenlijst\.md$", tekst, re.MULTILINE)[-1:]
    assert "Wacht op het reisdocument" in s.lees(pad)


def test_it_says_where_the_papers_lie(gespeeld: tuple[Secretaris, str]) -> None:
    """An agenda, a besluitenlijst and a letter as PDF are there, and git does not see them."""
    s, tekst = gespeeld
    wat = dict(re.findall(r"^  (.+): (rao-demo\S+\.pdf)$", tekst, re.MULTILINE))
    assert set(wat) == {"de agenda", "de besluitenlijst", "een brief aan een LKO"}
    (kijk,) = re.findall(r"^  het hele register: (rao-demo\S+\.html)$", tekst, re.MULTILINE)
    assert "<main" in (s.map.parent / kijk).read_text(encoding="utf-8")
    assert all((s.map.parent / pad).read_bytes().startswith(b"%PDF-") for pad in wat.values())
    assert s.git("status", "--porcelain") == ""


def test_another_demo_and_without_the_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second demo gets a folder of its own; what makes papers is missing, and it says so."""
    vaste_omgeving(monkeypatch)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(extra, "find_spec", lambda _naam: None)
    (tmp_path / "rao-demo").mkdir()
    uitkomst = CliRunner().invoke(app, ["demo"])
    assert uitkomst.exit_code == 0
    assert 'pip install "rao-cli[documenten]"' in uitkomst.stdout
    assert ".pdf" not in uitkomst.stdout
    assert "  het hele register: " in uitkomst.stdout
    assert "Lees daar bijvoorbeeld documenten/" in uitkomst.stdout
    assert (tmp_path / "rao-demo-2" / "rao.yaml").is_file()


def test_a_full_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What lies there stays as it is."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rao-demo-2").mkdir()
    (tmp_path / "rao-demo-2" / "iets").touch()
    uitkomst = CliRunner().invoke(app, ["demo", "rao-demo-2"])
    assert (uitkomst.exit_code, uitkomst.stdout) == (3, "")
    assert uitkomst.stderr == (
        "Fout: rao-demo-2 is niet leeg.\nKies een nieuwe map: rao demo MAP\n"
    )
