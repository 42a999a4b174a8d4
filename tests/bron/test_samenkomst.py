"""Who meets, when, and who leads it: S1 to S4 of the source, typed."""

from pathlib import Path

import pytest

from tests.bron.verhaal import codes, een_regel, gevonden
from tests.cli.secretaris import LIJST, OVERLEG, ZAAK, ZAAKTEKST, Secretaris

#: Each second Thursday; what is a holiday shifts a week.
MAANDEN = ["2026-03-12", "2026-04-09", "2026-05-21", "2026-06-11"]
AGENDA = f"documenten/{OVERLEG}/agenda.md"
BESLUITENLIJST = f"documenten/{OVERLEG}/besluitenlijst.md"


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
    """A region without a province is not made, nor one of three; nor can a third come in."""
    kop = ("init", str(tmp_path / "noord"), "--regio", "Noord", "--lko", "assen=LKO Assen")
    assert "Er ontbreekt nog: --provincie." in leeg.faalt(*kop, code=2)
    drie = [
        deel for naam in ("Drenthe", "Groningen", "Friesland") for deel in ("--provincie", naam)
    ]
    zin = "Een regio heeft een of twee provincies; hier staan er 3."
    assert zin in leeg.faalt(*kop, *drie, code=2)
    assert not (tmp_path / "noord").exists()
    assert zin in leeg.faalt("register", "zet", "regio.provincies", "--erbij", "Fryslân", code=2)


def test_s1_hoe_vaak(gehouden: Secretaris) -> None:
    """A region that meets less often says so; then a month without a meeting is no finding."""
    s = gehouden.op("2026-05-12")
    assert "OVL07" in codes(s)
    s.doet("register", "zet", "regio.frequentie", "kwartaal")
    assert "OVL07" not in codes(s)
    assert "Een volgend overleg plannen" not in s.doet("status").partition("Later")[0]


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
    assert "| DT&V | ja |\n| IND | ja |\n| COA | ja |" in lijst
    assert "- **AVIM:** Inzet elders. Geen vervanging.\n" in lijst
    (zin,) = (m["tekst"] for m in gevonden(s) if m["code"] == "OVL13")
    assert zin == "AVIM was er niet en had geen vervanging."


def test_s2_met_functie(gepland: Secretaris) -> None:
    """Of each of the four it stands with which function it was at the table, without a name."""
    functies = {
        "DT&V": "regievoerder",
        "IND": "regisseur",
        "COA": "regiomanager",
        "AVIM": "teamchef",
    }
    for wie, functie in functies.items():
        wat = ("--organisatie", wie, "--functie", functie, "--van", "2026-01-01")
        gepland.doet("nieuw", "lid", f"R. Voorbeeld-{functie}", *wat)
    s = gepland.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    s.doet("besluitenlijst", "genereer")
    lijst = s.lees(BESLUITENLIJST)
    assert "| DT&V | regievoerder | ja |" in lijst
    assert all(f"| {wie} | {functies[wie]} | ja |" in lijst for wie in ("IND", "COA", "AVIM"))
    assert "Voorbeeld" not in lijst


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


@pytest.mark.parametrize(
    ("wie", "naam"),
    [
        *(("REAN", "REAN"), ("IOM", "IOM"), ("OM", "OM"), ("Nidos", "Nidos")),
        *(("assen", "LKO Assen"), ("gemeente:emmen", "gemeente Emmen")),
    ],
)
def test_s3_was_erbij(gepland: Secretaris, wie: str, naam: str) -> None:
    """Who was a guest stands in the besluitenlijst, with function and item; an LKO too."""
    gepland.doet("nieuw", "gemeente", "emmen", "gemeente Emmen")
    gepland.doet("overleg", "gast", OVERLEG, wie, "--punt", "2", "--functie", "adviseur")
    assert f"- **Alleen bij een punt:** {naam} (adviseur, punt 2)\n" in gepland.lees(AGENDA)
    s = gepland.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    s.doet("besluitenlijst", "genereer")
    assert f"### Gasten\n\n- {naam[0].upper()}{naam[1:]} (adviseur): punt 2\n" in s.lees(
        BESLUITENLIJST
    )


def test_s3_nidos_bij_een_jongere(lijst: Secretaris) -> None:
    """For a minor on its own, Nidos must not be forgotten: valideer says so until it is asked."""
    amv = ZAAKTEKST.replace(ZAAK, "Z-4M8T23").replace("groep: gezin", "groep: amv")
    lijst.doet("nieuw", "zaak", LIJST, "--van", "-", invoer=amv)
    lijst.doet("signaallijst", "dien-in", LIJST)
    lijst.doet("signaallijst", "ontvang", LIJST)
    assert "SIG23" in codes(lijst)
    gevraagd = lijst.doet("aanleveren", "--organisatie", "Nidos")
    assert "Aan: Nidos\n" in gevraagd
    assert "Z-4M8T23" in gevraagd
    assert "- uw standpunt, met de reden\n" in gevraagd
    assert ZAAK not in gevraagd
    lijst.doet("nieuw", "overleg", "--datum", OVERLEG)
    lijst.doet("agenda", "genereer")
    assert "- **Alleen bij een punt:** Nidos (punt 3)\n" in lijst.lees(AGENDA)
    assert codes(lijst) & {"OVL12", "SIG23"} == set()
    woorden = (
        "--standpunt",
        "De jongere woont bij een gezin en heeft een voogd.",
        "--inzet",
        "Belt de voogd.",
    )
    lijst.doet("standpunt", "Z-4M8T23", "Nidos", *woorden, "--ja")
    assert "Aan: Nidos" not in lijst.doet("aanleveren", "--organisatie", "Nidos")
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


def test_s4_wat_de_voorzitter_doet(gepland: Secretaris) -> None:
    """A new chair reads what is of the chair; what only the secretary does, is in its own."""
    map_ = "documenten/overdracht/2026-03-06-"
    gepland.doet("rol", "draag-over", "voorzitter", "COA", "--op", "2026-03-06")
    gepland.doet("rol", "draag-over", "secretaris", "IND", "--op", "2026-03-06")
    s = gepland.op("2026-03-06")
    for rol in ("voorzitter", "secretaris"):
        s.doet("rol", "verslag", rol)
    van_ons, van_hen = (s.lees(f"{map_}{rol}.md") for rol in ("voorzitter", "secretaris"))
    assert "voorzitter: Het overleg van 12 maart 2026 leiden;" in van_ons
    assert "### Deze overleggen leidt COA\n\n- Donderdag 12 maart 2026" in van_ons
    assert "vraag bij elke zaak naar toelating, terugkeer én opvang" in van_ons
    assert "rao standpunt Z-7K3F9E COA" in van_ons
    spiekbrief = "Spiekbrief maken en geven aan de voorzitter (COA)"
    assert spiekbrief in van_hen
    assert spiekbrief not in van_ons
    assert "overleg van 12 maart 2026 leiden" not in van_hen


def test_s4_twee_rollen(leeg: Secretaris) -> None:
    """That one organisation gets both roles is allowed, and told to who did not ask it."""
    zin = "Let op: IND is vanaf 1 april 2026 voorzitter en ook secretaris."
    assert zin not in leeg.zegt("rol", "draag-over", "voorzitter", "IND", "--op", "2026-04-01")
    assert zin in leeg.zegt("rol", "draag-over", "secretaris", "IND", "--op", "2026-04-01")


def test_s4_wie_er_niet_was(gepland: Secretaris) -> None:
    """A meeting whose chair was absent, without another in its place, is told."""
    s = gepland.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "AVIM, COA, IND", "--afwezig", "DT&V=Ziek;geen")
    assert "De voorzitter, DT&V, was afwezig." in {
        m["tekst"] for m in gevonden(s) if m["code"] == "OVL14"
    }
