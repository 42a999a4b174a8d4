"""Who meets, when, and who leads it: S1 to S4 of the source, typed."""

from pathlib import Path

import pytest

from tests.bron.verhaal import codes, een_regel, gevonden
from tests.cli.secretaris import LIJST, OVERLEG, ZAAK, ZAAKTEKST, Secretaris

#: Each second Thursday; what is a holiday shifts a week.
MAANDEN = ["2026-03-12", "2026-04-09", "2026-05-21", "2026-06-11"]
AGENDA = f"documenten/{OVERLEG}/agenda.md"


def richt_in(leeg: Secretaris, map_: Path, *provincies: str) -> Secretaris:
    """Type `rao init` for a region of these provinces."""
    opties = [deel for naam in provincies for deel in ("--provincie", naam)]
    leeg.doet("init", str(map_), "--regio", "Noord", *opties, "--lko", "assen=LKO Assen")
    return Secretaris(map_)


@pytest.mark.parametrize("provincies", [("Drenthe",), ("Drenthe", "Groningen")])
def test_s1(leeg: Secretaris, tmp_path: Path, provincies: tuple[str, ...]) -> None:
    """A region of one or two provinces plans a meeting each month; each agenda says so."""
    s = richt_in(leeg, tmp_path / "noord", *provincies)
    gepland = s.doet("nieuw", "overleg", "--reeks", "2026", "--locatie", "Assen").split()
    assert gepland[:4] == MAANDEN
    assert {dag[:7] for dag in gepland} == {f"2026-{maand:02}" for maand in range(3, 13)}
    s.doet("agenda", "genereer")
    agenda = een_regel(s.lees(AGENDA))
    assert agenda.startswith("# Agenda RAO Noord **Donderdag 12 maart 2026, Assen**")
    assert "REG01" not in codes(s)


def test_s1_een_of_twee(leeg: Secretaris, tmp_path: Path) -> None:
    """A region without a province is not made; one of three does not go by unseen."""
    kop = ("init", str(tmp_path / "noord"), "--regio", "Noord", "--lko", "assen=LKO Assen")
    assert "Er ontbreekt nog: --provincie." in leeg.faalt(*kop, code=2)
    drie = [
        deel for naam in ("Drenthe", "Groningen", "Friesland") for deel in ("--provincie", naam)
    ]
    uitkomst = leeg.rao(*kop, *drie)
    assert uitkomst.exit_code == 2 or "REG01" in codes(Secretaris(tmp_path / "noord"))


def test_s1_het_ritme_blijft(leeg: Secretaris) -> None:
    """A meeting may shift or be left out, and rao says when the region stops meeting."""
    leeg.doet("nieuw", "overleg", "--reeks", "2026")
    leeg.doet("overleg", "verplaats", "2026-04-09", "--naar", "2026-04-16", "--reden", "Zaal bezet")
    leeg.doet("overleg", "vervalt", "2026-05-21", "--reden", "Er zijn geen zaken", "--ja")
    tabel = een_regel(leeg.doet("lijst", "overleggen"))
    assert "2026-04-16 gepland" in tabel
    assert "2026-05-21 vervallen" in tabel
    assert "Tussen 16 april 2026 en 11 juni 2026 is er geen overleg" in een_regel(
        leeg.doet("status")
    )


def test_s1_geen_overleg(gehouden: Secretaris) -> None:
    """When after a month nothing is planned, valideer and status say so."""
    assert "OVL07" not in codes(gehouden.op("2026-04-02"))
    s = gehouden.op("2026-05-12")
    assert "OVL07" in codes(s)
    assert "Een volgend overleg plannen" in s.doet("status")
    s.doet("nieuw", "overleg", "--datum", "2026-05-21")
    assert "Volgend overleg: donderdag 21 mei 2026" in s.doet("status")


def test_s2(gepland: Secretaris) -> None:
    """The four are invited to each meeting; of each it is recorded whether it was there."""
    s = gepland.op(OVERLEG)
    assert "- **Genodigd:** DT&V, IND, COA en AVIM\n" in s.lees(AGENDA)
    houd = ("overleg", "houd", "--aanwezig", "DT&V, COA, IND")
    assert "U zegt niet van AVIM of zij er was." in s.faalt(*houd, code=2)
    assert "mist de reden" in s.faalt(*houd, "--afwezig", "AVIM", code=2)
    s.doet(*houd, "--afwezig", "AVIM=Inzet elders;geen")
    s.doet("besluitenlijst", "genereer")
    lijst = s.lees(f"documenten/{OVERLEG}/besluitenlijst.md")
    assert "| DT&V (voorzitter en secretaris) | ja |  |\n| IND | ja |  |\n| COA | ja |" in lijst
    assert "| AVIM | nee | Inzet elders. Geen vervanging. |" in lijst
    (zin,) = (m["tekst"] for m in gevonden(s) if m["code"] == "OVL13")
    assert zin == "AVIM was er niet en had geen vervanging."


def test_s2_wie_verving(gepland: Secretaris) -> None:
    """Who sent another person in its place was at the table after all."""
    s = gepland.op(OVERLEG)
    anders = ("--afwezig", "AVIM=Ziek;een collega uit Assen")
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND", *anders)
    s.doet("besluitenlijst", "genereer")
    assert "een collega uit Assen" in s.lees(f"documenten/{OVERLEG}/besluitenlijst.md")
    assert "OVL13" not in codes(s)


@pytest.mark.parametrize("wie", ["REAN", "IOM", "OM", "Nidos"])
def test_s3(gepland: Secretaris, wie: str) -> None:
    """Each of the four can be invited when needed, for one item, with an agenda of its own."""
    assert wie not in gepland.lees(AGENDA)
    gepland.doet("agenda", "nodig", ZAAK, wie)
    assert f"- **Alleen bij een punt:** {wie} (punt 2)\n" in gepland.lees(AGENDA)
    gepland.doet("agenda", "genereer", "--voor", wie)
    eigen = gepland.lees(f"documenten/{OVERLEG}/agenda-{wie.lower()}.md")
    assert f"**Voor:** {wie}\n" in eigen
    assert "Gezin verblijft lang in de opvang" in eigen
    assert "Contacten met gemeenten" not in eigen


def test_s3_nidos_bij_een_jongere(lijst: Secretaris) -> None:
    """For a minor on its own, Nidos must not be forgotten: valideer says so until it is asked."""
    amv = ZAAKTEKST.replace(ZAAK, "Z-4M8T23").replace("groep: gezin", "groep: amv")
    lijst.doet("nieuw", "zaak", LIJST, "--van", "-", invoer=amv)
    lijst.doet("signaallijst", "dien-in", LIJST)
    lijst.doet("signaallijst", "ontvang", LIJST)
    assert "SIG23" in codes(lijst)
    lijst.doet("nieuw", "overleg", "--datum", OVERLEG)
    lijst.doet("agenda", "genereer")
    assert "- **Alleen bij een punt:** Nidos (punt 3)\n" in lijst.lees(AGENDA)
    assert codes(lijst) & {"OVL12", "SIG23"} == set()
    lijst.doet("agenda", "nodig", "Z-4M8T23", "Nidos", "--niet")
    assert "OVL12" in codes(lijst)


def test_s4(gepland: Secretaris) -> None:
    """The region names chair and secretary; both can rotate, and the agenda follows."""
    s = gepland
    s.doet("nieuw", "overleg", "--datum", "2026-04-09")
    for rol, wie in {"voorzitter": "COA", "secretaris": "IND"}.items():
        s.doet("rol", "draag-over", rol, wie, "--op", "2026-04-01")
        verslag = s.lees(f"documenten/overdracht/2026-04-01-{rol}.md")
        assert f"**Van DT&V naar {wie}, per woensdag 1 april 2026**" in verslag
        assert f"| {ZAAK} | Gezin verblijft lang in de opvang | LKO Ter Apel |" in verslag
    for dag, voorzitter, secretaris in (
        (OVERLEG, "DT&V", "DT&V"),
        ("2026-04-09", "COA", "IND"),
    ):
        s.doet("agenda", "genereer", dag)
        agenda = s.lees(f"documenten/{dag}/agenda.md")
        assert f"- **Voorzitter:** {voorzitter}\n- **Secretaris:** {secretaris}\n" in agenda


def test_s4_bij_het_begin(leeg: Secretaris, tmp_path: Path) -> None:
    """A new region agrees from the first day who has which role."""
    wat = ("--regio", "Noord", "--provincie", "Drenthe", "--lko", "assen=LKO Assen")
    rollen = ("--voorzitter", "COA", "--secretaris", "IND")
    leeg.doet("init", str(tmp_path / "noord"), *wat, *rollen)
    s = Secretaris(tmp_path / "noord")
    s.doet("nieuw", "overleg", "--datum", OVERLEG)
    s.doet("agenda", "genereer")
    assert "- **Voorzitter:** COA\n- **Secretaris:** IND\n" in s.lees(AGENDA)


def test_s4_wie_er_niet_was(gepland: Secretaris) -> None:
    """A meeting whose chair was absent, without another in its place, is told."""
    s = gepland.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "AVIM, COA, IND", "--afwezig", "DT&V=Ziek;geen")
    assert "De voorzitter, DT&V, was afwezig." in {
        m["tekst"] for m in gevonden(s) if m["code"] == "OVL14"
    }
