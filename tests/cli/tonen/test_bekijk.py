"""`rao bekijk`: a folder of pages, put in place as a whole, and nothing of a person lost."""

from __future__ import annotations

import html
import json
import re
import shutil
import sys
from typing import TYPE_CHECKING, Final

import pytest
from typer.testing import CliRunner, Result

from rao_cli.cli.app import app
from rao_cli.workflow.register.demo import leg_demo_klaar

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.proefbank import Schelp

DAG: Final = ("--vandaag", "2026-07-20")
LIJST: Final = ".rao-bekijk.json"


def bekijk(map_: Path, *opties: str) -> Result:
    """Run the command in a register."""
    return CliRunner().invoke(app, ["bekijk", "-C", str(map_), *DAG, *opties])


def gelezen(pagina: Path) -> str:
    """Return what a page shows, without its marks."""
    kaal = re.sub(r"(?s)<(style|script)>.*?</\1>", "", pagina.read_text(encoding="utf-8"))
    return html.unescape(re.sub(r"<[^>]+>", " ", kaal))


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lay out the example register once."""
    plek = tmp_path_factory.mktemp("bekijk")
    return leg_demo_klaar(plek / "demo", plek)


@pytest.fixture(scope="module")
def site(demo: Path) -> Path:
    """Make its pages once."""
    gelopen = bekijk(demo)
    assert gelopen.exit_code == 0, gelopen.output
    assert gelopen.stdout == f"{demo / 'uitvoer' / 'bekijk' / 'index.html'}\n"
    return demo / "uitvoer" / "bekijk"


def test_every_thing_has_its_page(site: Path) -> None:
    """A zaak, a meeting, a list, a topic, an LKO and an organisation are pages, by plain names."""
    namen = {pad.name for pad in site.iterdir()} - {LIJST}
    assert {"z-fm9q7q.html", "overleg-2026-06-18.html", "sl-assen-2026-01-06.html"} <= namen
    assert {"lko-assen.html", "organisatie-dt-v.html", "cijfers.html", "zoek.html"} <= namen
    assert [naam for naam in namen if not re.fullmatch(r"[a-z][a-z0-9-]*\.html", naam)] == []


def test_no_link_leads_nowhere(site: Path) -> None:
    """Every link goes to a page of the folder, and to a place that is there."""
    teksten = {pad.name: pad.read_text(encoding="utf-8") for pad in site.glob("*.html")}
    ids = {naam: set(re.findall(r' id="([^"]+)"', tekst)) for naam, tekst in teksten.items()}
    kapot = [
        f"{pagina}: {adres}"
        for pagina, tekst in teksten.items()
        for adres in re.findall(r'(?:href|action)="([^"]+)"', tekst)
        for naam, _, plek in [adres.partition("#")]
        if (naam or pagina) not in ids or (plek and plek not in ids[naam or pagina])
    ]
    assert kapot == []


def test_only_the_search_has_a_script(site: Path) -> None:
    """The other pages may run nothing at all, and none may load anything."""
    for pagina in site.glob("*.html"):
        tekst = pagina.read_text(encoding="utf-8")
        zoekt = pagina.name == "zoek.html"
        assert ("<script>" in tekst) is ("script-src" in tekst) is zoekt, pagina.name
        assert "default-src &#x27;none&#x27;" in tekst


def test_nothing_is_for_who_types(site: Path) -> None:
    """No command, no path of a file and no name of a member stands on a page."""
    for pagina in site.glob("*.html"):
        tekst = gelezen(pagina)
        assert re.findall(r"\brao [a-z]+|\.yaml|\.md\b|Voorbeeld|Testpersoon", tekst) == [], pagina


def test_the_first_page_says_what_matters(site: Path) -> None:
    """What must be done with who and when, what was decided last, and how much is open."""
    tekst = " ".join(gelezen(site / "index.html").split())
    for deel in (
        "1 zaak loopt",
        "2 open acties",
        "Besluitenlijst van 18 juni 2026 vaststellen secretaris (COA) 4 dagen te laat",
        "Besloten op donderdag 18 juni 2026",
        "20 juli 2026 tot en met 14 augustus 2026",
    ):
        assert deel in tekst


def test_a_zaak_has_its_timeline(site: Path) -> None:
    """Its page tells the course that `rao toon` tells, step by step."""
    tekst = (site / "z-fm9q7q.html").read_text(encoding="utf-8")
    tijden = re.findall(r'<time datetime="([0-9-]+)">', tekst)
    assert tijden == sorted(tijden)
    assert len(tijden) > 20
    assert "Aangehouden op 15 januari 2026 tot 12 februari 2026 (1e keer)" in gelezen(
        site / "z-fm9q7q.html"
    )


def test_the_mark_of_the_region_is_on_every_page(demo: Path, tmp_path: Path) -> None:
    """The rubricering of rao.yaml stands above and below each page; one for these pages first."""
    register = demo / "rao.yaml"
    was = register.read_text(encoding="utf-8")
    eigen = "rubricering: {tekst: Intern, per_document: {bekijk: Alleen <hier>}}\n"
    register.write_text(was.replace("versie: 3", "versie: 4") + eigen, encoding="utf-8")
    try:
        assert bekijk(demo, "--naar", str(tmp_path / "m")).exit_code == 0
    finally:
        register.write_text(was, encoding="utf-8")
    for pagina in (tmp_path / "m").glob("*.html"):
        merken = re.findall(r'class="rubricering".*?<strong>(.*?)</strong>', pagina.read_text())
        assert merken == ["Alleen &lt;hier&gt;"] * 2, pagina.name


def test_what_is_gone_has_no_page(demo: Path, tmp_path: Path) -> None:
    """The folder is replaced as a whole; what a person put in it stays, also a folder."""
    naar = tmp_path / "site"
    assert bekijk(demo, "--naar", str(naar)).exit_code == 0
    (naar / "notitie.txt").write_text("van mij", encoding="utf-8")
    (naar / "map").mkdir()
    (naar / "map" / "foto.txt").write_text("ook", encoding="utf-8")
    lijst = demo / "onderwerpen" / "2026" / "thema-lang-verblijf-in-de-opvang.yaml"
    weg = lijst.rename(tmp_path / "weg.yaml")
    try:
        assert bekijk(demo, "--naar", str(naar)).exit_code == 0
    finally:
        weg.rename(lijst)
    assert not (naar / "onderwerp-thema-lang-verblijf-in-de-opvang.html").exists()
    assert (naar / "notitie.txt").read_text(encoding="utf-8") == "van mij"
    assert (naar / "map" / "foto.txt").read_text(encoding="utf-8") == "ook"
    assert [pad.name for pad in tmp_path.iterdir()] == ["site"]


def test_a_page_that_somebody_changed_is_kept(demo: Path, tmp_path: Path) -> None:
    """Then nothing is replaced, and the sentence names it."""
    naar = tmp_path / "site"
    assert bekijk(demo, "--naar", str(naar)).exit_code == 0
    (naar / "acties.html").write_text("mijn aantekening", encoding="utf-8")
    gelopen = bekijk(demo, "--naar", str(naar))
    assert gelopen.exit_code == 3
    assert "acties.html' is met de hand veranderd" in " ".join(gelopen.stderr.split())
    assert (naar / "acties.html").read_text(encoding="utf-8") == "mijn aantekening"


@pytest.mark.parametrize("wat", ["map met iets", "bestand", "register", "map van het register"])
def test_a_place_of_others_is_refused(demo: Path, tmp_path: Path, wat: str) -> None:
    """A folder that is not rao's, a file, the register, or a folder of it: nothing is touched."""
    ander = tmp_path / "ander"
    ander.mkdir()
    (ander / "brief.txt").write_text("x", encoding="utf-8")
    plek = {
        "map met iets": ander,
        "bestand": ander / "brief.txt",
        "register": demo,
        "map van het register": demo / "overleggen" / "pagina",
    }[wat]
    voor = sorted(pad.name for pad in plek.iterdir()) if plek.is_dir() else None
    gelopen = bekijk(demo, "--naar", str(plek))
    assert gelopen.exit_code == 3
    assert gelopen.stderr.startswith("Fout: ")
    assert (sorted(pad.name for pad in plek.iterdir()) if plek.is_dir() else None) == voor
    assert (ander / "brief.txt").read_text(encoding="utf-8") == "x"


def test_pages_are_no_stream(demo: Path) -> None:
    """A dash, with which a paper goes to the output, is refused."""
    gelopen = bekijk(demo, "--naar", "-")
    assert gelopen.exit_code == 2
    assert "kunnen niet naar de uitvoer" in gelopen.stderr


def test_a_register_without_git_can_be_seen(demo: Path, tmp_path: Path) -> None:
    """The files alone tell what happened then."""
    kaal = tmp_path / "kaal"
    shutil.copytree(demo, kaal, ignore=shutil.ignore_patterns(".git", "uitvoer"))
    gelopen = bekijk(kaal, "--json")
    assert gelopen.exit_code == 0, gelopen.output
    assert json.loads(gelopen.stdout)["bekijk"]["paginas"] > 90
    assert "Op signaallijst" in gelezen(kaal / "uitvoer" / "bekijk" / "z-fm9q7q.html")


def test_an_empty_register_has_pages_too(tmp_path: Path) -> None:
    """A region that just began sees that there is nothing yet."""
    register = "soort: register\nregio: {naam: Nieuw, provincies: [Nieuw]}\n"
    (tmp_path / "rao.yaml").write_text(register, encoding="utf-8")
    gelopen = bekijk(tmp_path)
    assert gelopen.exit_code == 0, gelopen.output
    site = tmp_path / "uitvoer" / "bekijk"
    assert "Nog niet gepland" in gelezen(site / "index.html")
    assert "Er zijn nog geen besluiten." in gelezen(site / "besluiten.html")


def test_a_reader_gets_a_folder_of_its_own(demo: Path) -> None:
    """With --voor the pages of one reader stand beside those of all; a wrong reader is refused."""
    assert bekijk(demo, "--voor", "lko:assen").exit_code == 0
    site = demo / "uitvoer" / "bekijk-lko-assen"
    assert (site / "sl-assen-2026-01-06.html").exists()
    assert not (site / "z-fm9q7q.html").exists()
    assert "afgerond op tien" in gelezen(site / "cijfers.html")
    assert bekijk(demo, "--voor", "lko:nergens").exit_code == 2


def test_what_cannot_be_read_is_said(demo: Path, tmp_path: Path) -> None:
    """A file with a fault is left out of the pages, and named."""
    kaal = tmp_path / "kaal"
    shutil.copytree(demo, kaal, ignore=shutil.ignore_patterns(".git", "uitvoer"))
    (kaal / "acties" / "2026" / "A-2026-06-18-02.yaml").write_text("soort: [", encoding="utf-8")
    gelopen = bekijk(kaal)
    assert gelopen.exit_code == 0
    assert "A-2026-06-18-02.yaml" in gelopen.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a browser of a shell script")
def test_open_starts_the_browser(demo: Path, schelp: Schelp, tmp_path: Path) -> None:
    """The browser gets the address of the first page; without one the user hears what to do."""
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/geopend\n', encoding="utf-8")
    browser.chmod(0o755)
    waar = ("bekijk", "--open", "-C", str(demo), "--naar", str(tmp_path / "een site"))
    gelopen = schelp(*waar, BROWSER=str(browser))
    assert gelopen.returncode == 0, gelopen.stderr
    adres = (tmp_path / "geopend").read_text(encoding="utf-8").strip()
    assert adres == (tmp_path / "een site" / "index.html").as_uri()
    geen = schelp(*waar, BROWSER=str(tmp_path / "weg"), PATH=str(tmp_path))
    assert b"Open dit bestand zelf" in geen.stderr
