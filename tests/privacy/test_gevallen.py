"""Numbers that hid in a TAB, an escape, a word behind them or a title, and junk beside a file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from typer.testing import CliRunner

from rao_cli.cli.app import app
from tests.cli.secretaris import LIJSTPAD, ZAAK, Secretaris, Stadia, vaste_omgeving
from tests.privacy.kluis import Kluis
from tests.store.formulier.bestanden import alinea, make_word

VERBORGEN = (
    ("zaak", "vul-aan", ZAAK, "--zet", "constatering.werkwijze=Nummer 999\t090\t161 hoort hierbij"),
    ("standpunt", ZAAK, "COA", "--standpunt", "Rekening SE4550000000058398257466 van de broer.",
     "--ja"),
    ("nieuw", "onderwerp", "--type", "thema", "--titel", "Overlast door 2801 234 567",
     "--omschrijving", "Tekst", "--ja"),
    ("nieuw", "onderwerp", "--type", "thema", "--titel", "Overlast door V2801234567",
     "--omschrijving", "Tekst", "--ja"),
    ("nieuw", "onderwerp", "--type", "thema", "--titel", "Overlast door gezin KAYA",
     "--omschrijving", "Tekst", "--ja"),
)  # fmt: skip


_VRAAG: Final = "Mag het gezin blijven tot het vertrek?"


@pytest.fixture
def lijst(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Secretaris:
    """A register with one list in concept."""
    vaste_omgeving(monkeypatch)
    return Stadia(tmp_path_factory).kopie("lijst", tmp_path / "register")


@pytest.mark.parametrize("opdracht", VERBORGEN, ids=lambda o: o[-2][:20])
def test_a_hidden_number_is_refused(lijst: Secretaris, opdracht: tuple[str, ...]) -> None:
    """Nothing hides a number from a question or an option; nothing of it is in git."""
    assert "hoort niet in het register" in lijst.faalt(*opdracht, code=2)
    assert lijst.git("status", "--porcelain") == ""


def test_a_register_is_not_begun_with_a_person(tmp_path: Path) -> None:
    """`rao init` looks at the names of LKO's, and leaves no folder when it refuses."""
    lko = "emmen=BSN 999990366 van mevrouw Verzonnen"
    regel = ("--regio", "Noord", "--provincie", "Drenthe", "--lko", lko, "--ja")
    uitkomst = CliRunner().invoke(app, ["init", str(tmp_path / "n"), *regel])
    assert uitkomst.exit_code == 2
    assert "burgerservicenummer" in uitkomst.stderr
    assert not (tmp_path / "n").exists()


def test_junk_stays_and_a_closed_file_is_looked_into(lijst: Secretaris) -> None:
    """`rao bewaar` leaves what editors leave behind, and refuses a number in Word or UTF-16."""
    map_ = Path(LIJSTPAD).parent
    for naam in (".DS_Store", "Thumbs.db", "desktop.ini", "~$lijst.docx", "x.yaml~", "x.orig"):
        lijst.schrijf(str(map_ / naam), "x")
    lijst.schrijf(str(map_ / "brief.docx"), make_word(alinea("Betreft BSN 111222333")))
    lijst.schrijf(str(map_ / "notitie.txt"), "Betreft BSN 111222333".encode("utf-16"))
    zin = lijst.faalt("bewaar", code=2)
    assert "brief.docx" in zin
    assert "notitie.txt" in zin
    assert "111222333" not in zin


def test_what_moves_with_its_zaak_blocks_nothing(lijst: Secretaris) -> None:
    """What git had already goes along when a zaak goes to another list; a new one does not."""
    lijst.typt(LIJSTPAD, "Gezin verblijft lang", "Gezin van mevrouw Verzonnen verblijft lang")
    for stap in ("dien-in", "ontvang"):
        lijst.doet("signaallijst", stap, Path(LIJSTPAD).stem)
    lijst.doet("zaak", "verhuis", ZAAK, "--naar", "assen", "--op", "2026-03-05", "--ja")
    lijst.faalt("standpunt", ZAAK, "COA", "--standpunt", "Vraag mevrouw Verzonnen.", code=2)


def test_a_renamed_file_is_no_new_person(lijst: Secretaris) -> None:
    """Hand edits may move what stood there to another file; a second copy is refused."""
    tekst = "Beste mevrouw Verzonnen,\n"
    lijst.typt_nieuw("documenten/2026-03-12/een.md", tekst)
    (lijst.map / "documenten/2026-03-12/een.md").unlink()
    lijst.schrijf("documenten/2026-03-12/twee.md", tekst)
    lijst.doet("bewaar", "--ja")
    lijst.schrijf("documenten/2026-03-12/drie.md", tekst)
    assert "naam van een persoon" in lijst.faalt("bewaar", code=2)


@pytest.mark.parametrize(
    ("code", "woorden", "mag"),
    [("PRI01", "BSN 999990366", False), ("PRI02", "V-nummer 2801234567", True)],
)
def test_a_region_cannot_make_it_lighter(
    lijst: Secretaris, code: str, woorden: str, *, mag: bool
) -> None:
    """A BSN and a V-nummer stay a fout whatever rao.yaml says; a V-nummer may be accepted."""
    lijst.typt_nieuw("rao.yaml", lijst.lees("rao.yaml") + f"regels: {{{code}: aandachtspunt}}\n")
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD) + f"# {woorden}\n")
    assert "hoort niet in het register" in lijst.faalt("bewaar", code=2)
    assert f"{code} fout" in lijst.rao("valideer", LIJSTPAD, "--uitvoer", "kort").stdout
    lijst.git("checkout", "--quiet", LIJSTPAD)
    regel = f"{woorden}  # rao: accepteer {code} nummer van een kamer"
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD).replace(_VRAAG, regel))
    uitkomst = lijst.rao("bewaar")
    assert uitkomst.exit_code == (0 if mag else 2), uitkomst.output


def test_the_last_is_only_a_warning_for_who_did_so_before(lijst: Secretaris) -> None:
    """A register that made PRI02 lighter with an older rao gets no new fout for that."""
    lijst.typt_nieuw("rao.yaml", lijst.lees("rao.yaml") + "regels: {PRI02: waarschuwing}\n")
    uitvoer = lijst.rao("valideer", "rao.yaml", "--uitvoer", "kort").stdout
    assert "REG06 waarschuwing" in uitvoer


def test_a_value_that_is_cut_shows_no_half_number(lijst: Secretaris) -> None:
    """A message that shows the first signs of a value hides the number before it cuts."""
    waarde = f"{'opvang ' * 5}111222333"
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD).replace("status: concept", f"status: {waarde}"))
    for formaat in ("tekst", "json", "sarif", "github", "junit", "gitlab"):
        uitvoer = lijst.rao("valideer", "--uitvoer", formaat).output
        assert "VRM13" in uitvoer
        assert "11122" not in uitvoer


def test_the_kluis_would_see_a_leak(lijst: Secretaris, tmp_path: Path) -> None:
    """The judge of the routes finds a value in an object that no branch names."""
    from tests.privacy.wegen import WAARDEN, Weg

    kluis = Kluis(tmp_path, lijst)
    (tmp_path / "bij.txt").write_text("van 999990366 hier")
    lijst.git("hash-object", "-w", str(tmp_path / "bij.txt"))
    _, waar = kluis.speel(Weg("lijst", "status"), WAARDEN["bsn"])
    assert waar == ["een object van git"]
