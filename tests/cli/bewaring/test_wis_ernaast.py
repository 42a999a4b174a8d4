"""What lies beside git holds a name too: papers, pages, a copy of an editor, answers that wait."""

import json
from pathlib import Path

import pytest

from tests.cli.bewaring.speuren import WIS, waar_nog, wist
from tests.cli.bewaring.test_wis import NAAM, met_naam
from tests.cli.samen.rommel import GC
from tests.cli.samen.test_sync_gewist import plat
from tests.cli.secretaris import LIJSTPAD, OVERLEG, Secretaris


def met_uitvoer(s: Secretaris) -> list[Path]:
    """Let rao make papers in every format, and pages; returns them."""
    for formaat in ("html", "docx", "eml"):
        s.doet("agenda", "genereer", OVERLEG, "--formaat", formaat)
    s.doet("bekijk")
    return sorted(pad for pad in (s.map / "uitvoer").rglob("*") if pad.is_file())


@pytest.fixture
def met_papier(gepland: Secretaris) -> Secretaris:
    """A register with a name in it, also in papers that git ignores."""
    gepland.typt_nieuw(".gitignore", "uitvoer/\n*~\n")
    met_naam(gepland)
    met_uitvoer(gepland)
    return gepland


def test_what_rao_made_goes(met_papier: Secretaris) -> None:
    """The pages and papers that hold the name are gone, and that is told."""
    gezegd = plat(met_papier.zegt("wis", "--tekst", NAAM, *WIS))
    assert "Weg uit uitvoer/: " in gezegd
    assert [pad.name for pad in met_papier.map.glob(f"uitvoer/{OVERLEG}/agenda.*")] == []
    assert waar_nog(met_papier.map, "testpersoon") == []


def test_what_says_nothing_of_it_stays(met_papier: Secretaris) -> None:
    """A paper of rao in which it does not stand is not touched."""
    met_papier.doet("cijfers", "--uitvoer", "uitvoer/cijfers.csv")
    wist(met_papier, "--tekst", NAAM)
    assert (met_papier.map / "uitvoer/cijfers.csv").exists()


def test_what_a_person_changed(met_papier: Secretaris) -> None:
    """A page that somebody worked in is his: it stays, is named, and the code is 1."""
    pad = met_papier.map / "uitvoer/eigen.html"
    pad.write_text(f"<html><p>Besproken met {NAAM}.</p></html>", encoding="utf-8")
    uit = met_papier.rao("wis", "--tekst", NAAM, *WIS)
    assert uit.exit_code == 1
    assert "Let op: buiten git staat het ook nog in uitvoer/eigen.html." in plat(uit.stderr)
    assert pad.exists()


def test_copy_of_an_editor(met_papier: Secretaris) -> None:
    """So does a copy that an editor left and that git ignores."""
    met_papier.schrijf(f"{LIJSTPAD}~", met_papier.lees(LIJSTPAD))
    uit = met_papier.rao("wis", "--tekst", NAAM, *WIS)
    assert uit.exit_code == 1
    assert f"buiten git staat het ook nog in {LIJSTPAD}~." in plat(uit.stderr)


def test_name_of_a_file(met_papier: Secretaris) -> None:
    """A file that is called so is named without the name."""
    met_papier.schrijf("uitvoer/brief aan Q. Testpersoon.txt", "Beste allemaal,\n")
    uit = met_papier.rao("wis", "--tekst", NAAM, *WIS)
    assert uit.exit_code == 1
    assert "uitvoer/brief aan gewist.txt" in plat(uit.stderr)
    assert "Testpersoon" not in uit.output


def test_closed_file_is_named(met_papier: Secretaris) -> None:
    """In what rao cannot read a person has to look."""
    met_papier.schrijf("uitvoer/scan.bin", b"\0\1\2\3")
    uit = met_papier.rao("wis", "--tekst", NAAM, *WIS)
    assert "rao kon niet kijken in: uitvoer/scan.bin." in plat(uit.stderr)


def test_rehearsal_removes_nothing(met_papier: Secretaris) -> None:
    """With --proef it is only told."""
    voor = met_papier.foto()
    gezegd = plat(met_papier.zegt("wis", "--tekst", NAAM, *WIS, "--proef"))
    assert "in uitvoer/ haalt rao weg" in gezegd
    assert met_papier.foto() == voor


def test_only_in_a_paper(met_papier: Secretaris) -> None:
    """What stands in a paper alone is found, and wiped without a record; then it is nowhere."""
    met_papier.schrijf("uitvoer/eigen.txt", "Gesproken met P. Onbekende.\n")
    hoofd = met_papier.git("rev-parse", "HEAD")
    uit = met_papier.rao("wis", "--tekst", "P. Onbekende", *WIS)
    assert uit.exit_code == 1
    assert "uitvoer/eigen.txt" in plat(uit.stderr)
    (met_papier.map / "uitvoer/eigen.txt").unlink()
    assert "staat nergens" in met_papier.faalt("wis", "--tekst", "P. Onbekende", *WIS)
    assert met_papier.git("rev-parse", "HEAD") == hoofd


def test_only_in_answers_that_wait(gepland: Secretaris) -> None:
    """A draft, whole or half written, that says the name goes: nothing else is wiped."""
    map_ = gepland.map / ".git/rao/concepten"
    map_.mkdir(parents=True, exist_ok=True)
    for naam in ("zaak.json", "lijst.json.nieuw"):
        (map_ / naam).write_text(json.dumps({"vraag": f"Mag {NAAM} blijven?"}), encoding="utf-8")
    (map_ / "ander.json").write_text("{}", encoding="utf-8")
    gezegd = plat(gepland.zegt("wis", "--tekst", NAAM, *WIS))
    assert "Het staat in 2 bestanden van rao of git zelf, zoals bewaarde antwoorden" in gezegd
    assert [pad.name for pad in map_.iterdir()] == ["ander.json"]


def test_only_in_a_loose_file(gepland: Secretaris) -> None:
    """What was put ready with git once, and never committed, is found and goes."""
    gepland.schrijf("documenten/x.md", f"Sprak {NAAM} lang\n")
    gepland.git("add", "documenten/x.md")
    gepland.git("rm", "-q", "--cached", "documenten/x.md")
    (gepland.map / "documenten/x.md").unlink()
    gezegd = plat(gepland.zegt("wis", "--tekst", NAAM, *WIS))
    assert "Git heeft nog 1 los bestand waarin het staat" in gezegd
    assert waar_nog(gepland.map, "testpersoon") == []


def test_only_in_a_stash(gepland: Secretaris) -> None:
    """What somebody put aside with git is his: it is refused, with what to type."""
    gepland.schrijf(LIJSTPAD, gepland.lees(LIJSTPAD) + f"# {NAAM}\n")
    gepland.git("stash", "-q")
    gezegd = plat(gepland.faalt("wis", "--tekst", NAAM, *WIS))
    assert "Daarin blijft staan wat u wilt wissen" in gezegd
    gepland.git("stash", "drop", "-q")
    uit = gepland.rao("wis", "--tekst", NAAM, *WIS)
    assert uit.exit_code == 1
    for regel in GC:
        assert f"git {' '.join(regel)}".replace(" -q", "") in plat(uit.stderr)
        gepland.git(*regel)
    assert waar_nog(gepland.map, "testpersoon") == []
