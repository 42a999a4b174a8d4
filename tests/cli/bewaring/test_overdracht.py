"""`rao overdracht`: a closed year goes to an archive, whole and readable without rao."""

from __future__ import annotations

import io
import json
import re
from typing import TYPE_CHECKING

import pikepdf

from tests.cli.bewaring.archief import ACTIE, BRIEF, JAAR, SERIE, VERKLARING, inhoud, klachten
from tests.cli.secretaris import (
    LIJST,
    OVERLEG,
    OVERLEGPAD,
    ZAAK,
    ZAAKTEKST,
    Secretaris,
)
from tests.cli.test_uitvoerschemas import fouten
from tests.documents.bewaring import mdtoschema

if TYPE_CHECKING:
    from pathlib import Path


def test_everything_adds_up_without_rao(dicht: Secretaris, doel: Path) -> None:
    """Each file has its sum, each link leads somewhere, each paper can be reached."""
    uit = dicht.doet("overdracht", str(doel), *JAAR, "--aan", "Drents Archief")
    assert uit.splitlines() == [VERKLARING, str(doel)]
    assert [*klachten(doel)] == []


def test_what_goes_along(dicht: Secretaris, doel: Path) -> None:
    """Papers as PDF and page, data as it is committed, and MDTO beside each of them."""
    dicht.doet("overdracht", str(doel), *JAAR)
    paden = [pad for pad in inhoud(doel) if not pad.endswith(".mdto.xml")]
    assert [pad.removeprefix(f"{SERIE}/") for pad in paden if pad.startswith("data/")] == [
        f"{OVERLEG}/besluitenlijst/besluitenlijst.html",
        f"{OVERLEG}/besluitenlijst/besluitenlijst.pdf",
        f"{OVERLEG}/gegevens/{OVERLEG}.yaml",
        f"{OVERLEG}/gegevens/{ACTIE}.yaml",
        f"{OVERLEG}/gegevens/{BRIEF}.yaml",
        f"{OVERLEG}/terugkoppeling-ter-apel/terugkoppeling-ter-apel.html",
        f"{OVERLEG}/terugkoppeling-ter-apel/terugkoppeling-ter-apel.pdf",
        "cijfers/cijfers-2026/cijfers-2026.html",
        "cijfers/cijfers-2026/cijfers-2026.pdf",
        f"signaallijsten/{LIJST}/{LIJST}.yaml",
    ]
    data = (doel / SERIE / OVERLEG / "gegevens" / f"{OVERLEG}.yaml").read_bytes()
    assert data.decode() == dicht.lees(OVERLEGPAD)
    for pad in paden:
        assert not pad.startswith("data/") or f"{pad}.bestand.mdto.xml" in inhoud(doel)


def test_every_mdto_is_valid(dicht: Secretaris, doel: Path) -> None:
    """The public schema takes all of a real year."""
    mdtoschema.mdto_map()
    dicht.doet("overdracht", str(doel), *JAAR)
    xml = [data for pad, data in inhoud(doel).items() if pad.endswith(".mdto.xml")]
    assert len(xml) > 15
    assert mdtoschema.klachten(xml) == []


def test_every_pdf_is_for_an_archive(dicht: Secretaris, doel: Path) -> None:
    """It says itself that it is PDF/A-2a."""
    dicht.doet("overdracht", str(doel), *JAAR)
    pdfs = [data for pad, data in inhoud(doel).items() if pad.endswith(".pdf")]
    assert len(pdfs) == 3
    for data in pdfs:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            xmp = pdf.Root.Metadata.read_bytes().decode()
        assert re.findall(r"<pdfaid:\w+>([^<]+)", xmp) == ["2", "A"]


def test_it_names_the_commits_that_it_rests_on(dicht: Secretaris, doel: Path) -> None:
    """The cover names the last step of this year, the list the step that fixed it."""
    laatste = dicht.git("rev-parse", "HEAD")
    dicht.doet("overdracht", str(doel), *JAAR)
    assert f"Rao-Vastlegging: {laatste}\n" in (doel / "bag-info.txt").read_text(encoding="utf-8")
    vast = dicht.git("log", "--format=%H", "--grep=vastgesteld", "-1")
    lijst = doel / SERIE / OVERLEG / "besluitenlijst/besluitenlijst.html"
    assert f"Vastgesteld in vastlegging {vast}" in re.sub(
        r"<[^>]+>", "", lijst.read_text(encoding="utf-8")
    )


def test_the_declaration_is_recorded(dicht: Secretaris, doel: Path) -> None:
    """One step, of which the history says nothing is wrong; it names the sum of the manifest."""
    dicht.doet("overdracht", str(doel), *JAAR, "--aan", "Drents Archief")
    assert dicht.laatste() == ("Overdracht van 2026 aan een archief", [VERKLARING])
    som = next(
        regel.partition("  ")[0]
        for regel in (doel / "tagmanifest-sha256.txt").read_text(encoding="utf-8").splitlines()
        if regel.endswith("  manifest-sha256.txt")
    )
    tekst = dicht.lees(VERKLARING)
    assert "over aan Drents Archief." in tekst
    assert f"**Controlegetal:** {som}" in tekst
    assert "rao vond niets dat niet klopt." in dicht.doet("controleer-historie")


def test_the_declaration_is_a_paper(dicht: Secretaris, doel: Path, tmp_path: Path) -> None:
    """To sign it, somebody prints it; nobody outside gets it as an extract."""
    dicht.doet("overdracht", str(doel), *JAAR)
    naar = ("--formaat", "html", "--naar", str(tmp_path / "stukken"))
    dicht.doet("papieren", "--alle", *naar)
    (pagina,) = (tmp_path / "stukken").rglob("2026.html")
    assert "overbrenging 2026" in pagina.read_text(encoding="utf-8")
    gegeven = dicht.doet("papieren", "--alle", *naar, "--voor", "lko:ter-apel")
    assert "2026.html" not in gegeven


def test_the_same_year_has_the_same_bytes(dicht: Secretaris, doel: Path, tmp_path: Path) -> None:
    """What was recorded since, also the declaration itself, changes nothing."""
    dicht.doet("overdracht", str(doel), *JAAR)
    dicht.doet("nieuw", "overleg", "--datum", "2027-03-18")
    ander = tmp_path / "ander"
    assert "De verklaring stond al in het register" in dicht.zegt("overdracht", str(ander), *JAAR)
    assert inhoud(ander) == inhoud(doel)


def test_years_later_the_papers_are_the_same(dicht: Secretaris, doel: Path, tmp_path: Path) -> None:
    """Only what says on which day the hand-over was, differs."""
    dicht.doet("overdracht", str(doel), *JAAR)
    later = tmp_path / "later"
    dicht.op("2031-05-01").doet("overdracht", str(later), *JAAR)
    toen, nu = inhoud(doel), inhoud(later)
    assert toen.keys() == nu.keys()
    anders = [pad for pad in toen if toen[pad] != nu[pad] and not pad.endswith(".mdto.xml")]
    assert [pad for pad in anders if pad.startswith("data/")] == []


def test_a_text_changed_by_hand_is_told(dicht: Secretaris, doel: Path) -> None:
    """It goes along as it is committed, and whoever hands it over knows."""
    pad = f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md"
    dicht.typt_nieuw(pad, f"{dicht.lees(pad)}\nMet dank.\n")
    assert f"met de hand veranderd is {pad}" in dicht.zegt("overdracht", str(doel), *JAAR)


def test_without_a_year_it_is_the_last_closed_one(dicht: Secretaris, doel: Path) -> None:
    """As with the figures for outside."""
    dicht.doet("overdracht", str(doel))
    assert (doel / SERIE).is_dir()


def test_a_rehearsal_makes_nothing(dicht: Secretaris, doel: Path) -> None:
    """It says how much there would be."""
    voor = dicht.foto()
    assert "In de map zouden" in dicht.zegt("overdracht", str(doel), *JAAR, "--proef")
    assert not doel.exists()
    assert dicht.foto() == voor


def test_a_program_reads_where_it_is(dicht: Secretaris, doel: Path) -> None:
    """With --json: the declaration, and the folder, as the schema says."""
    uit = dicht.doet("overdracht", str(doel), *JAAR, "--json")
    data = json.loads(uit)
    assert fouten(uit) == []
    assert (data["kenmerken"], data["gegeven"]) == ([VERKLARING], [doel.as_posix()])


def test_what_is_not_fixed_is_told(dicht: Secretaris, doel: Path) -> None:
    """The agenda of this meeting never was: it stays behind, and everybody can read that."""
    zin = "De agenda van 12 maart 2026 is niet vastgesteld."
    assert zin in dicht.zegt("overdracht", str(doel), *JAAR)
    for naam in ("index.html", "LEESMIJ.txt"):
        assert zin in (doel / naam).read_text(encoding="utf-8")


def test_members_and_addresses_stay_behind(dicht: Secretaris, doel: Path) -> None:
    """Of rao.yaml nothing goes along but what parties are called."""
    dicht.op("2026-03-13").doet(
        *("nieuw", "lid", "R. Voorbeeld", "--organisatie", "IND", "--functie", "regiomanager"),
    )
    dicht.op("2026-03-13").doet("adres", "zet", "secretaris", "secretariaat@voorbeeld.nl")
    dicht.doet("overdracht", str(doel), *JAAR)
    alles = b"".join(data for pad, data in inhoud(doel).items() if not pad.endswith(".pdf"))
    assert b"R. Voorbeeld" not in alles
    assert b"secretariaat@" not in alles


def test_a_zaak_that_runs_goes_along_and_is_named(dicht: Secretaris, doel: Path) -> None:
    """A list in the last weeks of a year is no reason to wait for years."""
    later = dicht.op("2026-12-20")
    lijst = later.doet("nieuw", "signaallijst", "--lko", "assen").strip()
    zaak = "Z-PB8YDW"
    later.doet("nieuw", "zaak", lijst, "--van", "-", invoer=ZAAKTEKST.replace(ZAAK, zaak))
    later.doet("signaallijst", "dien-in", lijst)
    later.doet("signaallijst", "ontvang", lijst)
    zin = dicht.zegt("overdracht", str(doel), *JAAR)
    assert f"Zaak {zaak} was nog niet afgerond." in zin
    assert ZAAK not in zin
    assert (doel / SERIE / "signaallijsten" / lijst / f"{lijst}.yaml").is_file()


BEWAREN = """\
bewaren:
  - {categorie: overleggen, termijn: 20 jaar, vanaf: overleg-gehouden, wijze: vernietigen, grond: x}
"""


def test_how_long_it_is_kept_goes_along(dicht: Secretaris, doel: Path, tmp_path: Path) -> None:
    """Where rao.yaml says it, MDTO says it too; where it does not, rao tells that."""
    zonder = "In rao.yaml staat niet hoe lang u iets bewaart."
    assert zonder in dicht.zegt("overdracht", str(doel), *JAAR)
    dicht.typt_nieuw("rao.yaml", f"versie: 8\n{dicht.lees('rao.yaml')}{BEWAREN}")
    ander = tmp_path / "ander"
    assert zonder not in dicht.zegt("overdracht", str(ander), *JAAR)
    xml = (ander / SERIE / OVERLEG / f"{OVERLEG}.mdto.xml").read_text(encoding="utf-8")
    assert "<termijnEinddatum>2046-03-12</termijnEinddatum>" in xml


def test_what_may_go_to_an_archive_leads_here(dicht: Secretaris, doel: Path) -> None:
    """Who sees that a term is over, reads how a year goes."""
    termijn = "overleggen;5 jaar;overleg-gehouden;overdragen;Voorbeeldlijst, nummer 3"
    dicht.doet("register", "zet", "bewaren", "--erbij", termijn)
    later = dicht.op("2031-05-01")
    assert "  rao overdracht MAP --jaar 2026\n" in later.doet("bewaartermijn")
    later.doet("overdracht", str(doel), *JAAR)
    xml = (doel / SERIE / OVERLEG / f"{OVERLEG}.mdto.xml").read_text(encoding="utf-8")
    assert "<begripLabel>Blijvend te bewaren</begripLabel>" in xml


WISSING = f"""\
soort: wissing
kenmerk: W-2026-11-30-7K3F
datum: 2026-11-30
grond: verzoek
wijze: tekst
door: [secretaris, jurist]
toppen: [{"1" * 40}]
begin: [{"2" * 40}]
"""


def test_what_was_erased_is_told_and_not_what(dicht: Secretaris, doel: Path) -> None:
    """Who reads `gewist` in a paper, reads beside it when that happened and on which ground."""
    dicht.typt_nieuw("wissingen/2026/W-2026-11-30-7K3F.yaml", WISSING)
    zin = "Op 30 november 2026 is iets uit het register gewist (W-2026-11-30-7K3F)."
    assert zin in dicht.zegt("overdracht", str(doel), *JAAR)
    assert zin in (doel / "LEESMIJ.txt").read_text(encoding="utf-8")
    (serie,) = (doel / SERIE).glob("*.mdto.xml")
    xml = serie.read_text(encoding="utf-8")
    assert "<begripLabel>Wissing</begripLabel>" in xml
    assert "W-2026-11-30-7K3F, grond: verzoek." in xml
    assert all(b"2" * 40 not in data for data in inhoud(doel).values())
