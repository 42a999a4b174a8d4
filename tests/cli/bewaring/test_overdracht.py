"""`rao overdracht`: a closed year goes to an archive, whole and readable without rao."""

from __future__ import annotations

import io
import json
import re
import shutil
from typing import TYPE_CHECKING

import pikepdf
import pytest

from tests.cli.bewaring.archief import ACTIE, BRIEF, VERKLARING, inhoud, klachten, sluit_af
from tests.cli.secretaris import (
    LIJST,
    LIJSTPAD,
    OVERLEG,
    OVERLEGPAD,
    ZAAK,
    ZAAKTEKST,
    Secretaris,
    Stadia,
    maak_licht,
    vaste_omgeving,
)
from tests.documents.bewaring import mdtoschema

if TYPE_CHECKING:
    from pathlib import Path

JAAR = ("--jaar", "2026")
SERIE = "data/rao-groningen-en-drenthe-2026"


@pytest.fixture(scope="module")
def gesloten(stadia: Stadia, tmp_path_factory: pytest.TempPathFactory) -> Secretaris:
    """Make a register of which 2026 is closed."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        vaste_omgeving(monkeypatch)
        s = sluit_af(stadia.kopie("vastgesteld", tmp_path_factory.mktemp("gesloten") / "register"))
        maak_licht(s.map)
    return s


@pytest.fixture
def dicht(gesloten: Secretaris, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Secretaris:
    """Stand in a copy of it."""
    vaste_omgeving(monkeypatch)
    shutil.copytree(gesloten.map, tmp_path / "register")
    monkeypatch.chdir(tmp_path / "register")
    return Secretaris(tmp_path / "register", gesloten.vandaag)


@pytest.fixture
def doel(tmp_path: Path) -> Path:
    """Name a folder that is not there."""
    return tmp_path / "archief"


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


def test_the_same_year_has_the_same_bytes(dicht: Secretaris, doel: Path, tmp_path: Path) -> None:
    """What was recorded since, also the declaration itself, changes nothing."""
    dicht.doet("overdracht", str(doel), *JAAR)
    dicht.doet("nieuw", "overleg", "--datum", "2027-03-18")
    ander = tmp_path / "ander"
    assert "De verklaring stond al in het register" in dicht.zegt("overdracht", str(ander), *JAAR)
    assert inhoud(ander) == inhoud(doel)


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
    """With --json: the declaration, and the folder."""
    data = json.loads(dicht.doet("overdracht", str(doel), *JAAR, "--json"))
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
        for opdracht in re.findall(r"Typ: rao (.+)", uitkomst.stderr):
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


def test_data_of_a_person_stays_here(dicht: Secretaris, doel: Path) -> None:
    """It is named by its place and never by its words; nothing is made."""
    dicht.typt(LIJSTPAD, "Gezin verblijft lang", "Bel 06 12345678 over wie lang verblijft")
    zin = dicht.faalt("overdracht", str(doel), *JAAR)
    assert "Er staat een persoonsgegeven in wat naar het archief gaat." in zin
    assert LIJSTPAD in zin
    assert "12345678" not in zin
    assert not doel.exists()


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
