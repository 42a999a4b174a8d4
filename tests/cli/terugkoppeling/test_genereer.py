"""`rao terugkoppeling genereer`: one reply per LKO with only its own zaken (S11)."""

import json
import re

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

GENEREER = ("terugkoppeling", "genereer")
TER_APEL = "TK-ter-apel-2026-03-12"
ASSEN = "TK-assen-2026-03-12"
PAD = f"terugkoppelingen/2026/{TER_APEL}.yaml"
DOCUMENT = f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md"
ASSEN_LIJST = "SL-assen-2026-03-05"


@pytest.fixture
def twee(ontvangen: Secretaris) -> Secretaris:
    """Two LKO's, each with one zaak that was decided about; on the day of the meeting."""
    s = ontvangen
    s.doet("nieuw", "signaallijst", "--lko", "assen")
    velden = ("--onderwerp", "Man uit Assen", "--aanbrenger", "COA", "--groep", "volwassene")
    ander = s.doet("nieuw", "zaak", ASSEN_LIJST, *velden).strip()
    s.doet("signaallijst", "dien-in", ASSEN_LIJST)
    s.doet("signaallijst", "ontvang", ASSEN_LIJST)
    s.doet("nieuw", "overleg", "--datum", OVERLEG)
    s.doet("agenda", "genereer")
    op = s.op(OVERLEG)
    op.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    for zaak in (ZAAK, ander):
        besluit = ("--uitkomst", "afgehandeld", "--besluit", f"Zo gaat het met {zaak}")
        op.doet("nieuw", "besluit", "--punt", zaak, *besluit)
    return op


def test_commit(besloten: Secretaris) -> None:
    """Het kenmerk staat op stdout; bestand en document zitten in één commit."""
    assert besloten.doet(*GENEREER) == f"{TER_APEL}\n"
    assert besloten.laatste() == (
        f"Terugkoppeling over {OVERLEG}: {TER_APEL}",
        [DOCUMENT, PAD],
    )


def test_wat_nu(besloten: Secretaris) -> None:
    """De secretaris leest wat zij verstuurt, voor wanneer, en hoe zij dat meldt."""
    assert besloten.zegt(*GENEREER).splitlines()[1:] == [
        f"Verstuur uiterlijk 2026-03-19: {DOCUMENT}",
        f"Meld dat daarna: rao terugkoppeling verzonden {TER_APEL}",
    ]


def test_bestand(besloten: Secretaris) -> None:
    """Het bestand noemt LKO, overleg en zaken, en waar de besluiten op lijken."""
    besloten.doet(*GENEREER)
    begin, afdruk = besloten.lees(PAD).split("vingerafdruk: sha256-2:")
    assert begin == (
        "# yaml-language-server: $schema=../../schemas/terugkoppeling.schema.json\n"
        f"soort: terugkoppeling\nkenmerk: {TER_APEL}\nlko: ter-apel\noverleg: {OVERLEG}\n"
        f"status: concept\nzaken: [{ZAAK}]\n"
    )
    assert len(afdruk) == 65


def test_document(besloten: Secretaris) -> None:
    """Het document zegt wat er is besloten, waarom, en wie wat doet."""
    besloten.doet(*GENEREER)
    tekst = besloten.lees(DOCUMENT)
    for deel in (
        "# Terugkoppeling aan LKO Ter Apel\n",
        f"| {ZAAK} | Gezin verblijft lang in de opvang | Afgehandeld | Klaar |\n",
        "- **Besluit:** Het gezin blijft tot 1 juni. (B-2026-03-12-01)\n",
        "- **Waarom:** Er is een reisdocument.\n",
        "| DT&V | Haalt het reisdocument op. | 1 april 2026 | A-2026-03-12-01 |\n",
    ):
        assert deel in tekst


def test_een_per_lko(twee: Secretaris) -> None:
    """Elk LKO krijgt er een; geen enkel woord gaat over de zaak van het andere LKO."""
    assert twee.doet(*GENEREER) == f"{TER_APEL}\n{ASSEN}\n"
    assen = twee.lees(f"documenten/{OVERLEG}/terugkoppeling-assen.md")
    assert "Man uit Assen" in assen
    assert "Ter Apel" not in assen
    assert ZAAK not in assen
    assert "Assen" not in twee.lees(DOCUMENT)


@pytest.mark.parametrize("lko", ["ter-apel", "LKO Ter Apel"])
def test_een_lko(twee: Secretaris, lko: str) -> None:
    """Met --lko maakt rao er maar een."""
    assert twee.doet(*GENEREER, "--lko", lko) == f"{TER_APEL}\n"


def test_lko_zonder_zaken(besloten: Secretaris) -> None:
    """Een LKO dat niets inbracht, krijgt niets."""
    assert besloten.faalt(*GENEREER, "--lko", "assen") == (
        f"Fout: In het overleg van {OVERLEG} is niets besproken van LKO 'assen'.\n"
        f"Bekijk het overleg met: rao toon {OVERLEG}\n"
    )


def test_voor_er_besluiten_zijn(gehouden: Secretaris) -> None:
    """Zonder besluiten is er niets te vertellen."""
    assert gehouden.faalt(*GENEREER) == (
        f"Fout: Bij het overleg van {OVERLEG} staan nog geen besluiten.\n"
        f"Leg ze eerst vast met: rao nieuw besluit --overleg {OVERLEG}\n"
    )


def test_voor_het_overleg(gepland: Secretaris) -> None:
    """Voor het overleg ook niet."""
    assert "Leg eerst vast wie er was" in gepland.faalt(*GENEREER, OVERLEG)


def test_nog_eens(besloten: Secretaris) -> None:
    """Nog eens draaien verandert niets, ook niet op een andere dag."""
    besloten.doet(*GENEREER)
    later = besloten.op("2026-03-18")
    assert later.zegt(*GENEREER).startswith("Er is niets veranderd; alles stond er al.\n")


def test_ververst_een_concept(besloten: Secretaris) -> None:
    """Zolang zij concept is, komt een nieuw besluit erbij."""
    besloten.doet(*GENEREER)
    voor = besloten.lees(PAD)
    besloten.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    besloten.doet(*GENEREER)
    assert "tot 1 juli" in besloten.lees(DOCUMENT)
    assert besloten.lees(PAD) != voor
    assert besloten.lees(PAD).count("\n") == voor.count("\n")


def test_verzonden_verandert_niet(besloten: Secretaris) -> None:
    """Wat is verzonden, blijft zoals het was."""
    op = besloten.op("2026-03-16")
    op.doet(*GENEREER)
    op.doet("terugkoppeling", "verzonden", TER_APEL)
    assert op.zegt(*GENEREER).splitlines() == [
        "Er is niets veranderd; alles stond er al.",
        f"{TER_APEL} is al verzonden en verandert niet meer.",
    ]


def test_opnieuw(besloten: Secretaris) -> None:
    """Is er na het verzenden iets anders besloten, dan gaat zij nog een keer; eerst de tekst."""
    op = besloten.op("2026-03-16")
    op.doet(*GENEREER)
    op.doet("terugkoppeling", "verzonden", TER_APEL)
    op.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    voor, nieuws = op.lees(PAD), "de besluiten zijn daarna gewijzigd"
    assert op.zegt(*GENEREER).splitlines() == [
        f"Vastgelegd: Terugkoppeling over {OVERLEG}: {TER_APEL}",
        f"{TER_APEL} is al verzonden, maar {nieuws}. Verstuur haar opnieuw: {DOCUMENT}",
        f"Meld dat daarna: rao terugkoppeling verzonden {TER_APEL}",
    ]
    assert op.lees(PAD) == voor
    assert "tot 1 juli" in op.lees(DOCUMENT)


def test_een_zaak_zonder_besluit(twee: Secretaris) -> None:
    """Ook van een zaak waar het overleg niet aan toe kwam, hoort het LKO."""
    besluiten = twee.lees(OVERLEGPAD).split("besluiten:\n")[1]
    tweede = "  B-2026-03-12-02:" + besluiten.split("  B-2026-03-12-02:")[1]
    twee.typt(OVERLEGPAD, tweede, "")
    twee.doet(*GENEREER)
    tekst = twee.lees(f"documenten/{OVERLEG}/terugkoppeling-assen.md")
    assert "**Nog geen besluit.** De zaak komt terug op de volgende agenda.\n" in tekst


def test_geen_melding(besloten: Secretaris) -> None:
    """Wat rao zelf maakt, geeft geen melding over de terugkoppeling."""
    besloten.doet(*GENEREER)
    assert "VRB" not in besloten.op("2026-03-19").rao("valideer", "--uitvoer", "kort").stdout


def test_eigen_sjabloon(besloten: Secretaris) -> None:
    """Een regio mag haar eigen tekst gebruiken."""
    besloten.typt_nieuw("templates/terugkoppeling.md.j2", "Beste {{ lko }}, zie {{ kenmerk }}.\n")
    besloten.doet(*GENEREER)
    assert besloten.lees(DOCUMENT) == f"Beste LKO Ter Apel, zie {TER_APEL}.\n"


def test_proef_en_json(besloten: Secretaris) -> None:
    """Met --proef verandert er niets; een programma leest wat er zou komen."""
    voor = besloten.foto()
    antwoord = json.loads(besloten.doet(*GENEREER, "--proef", "--json"))
    assert (antwoord["kenmerken"], antwoord["bestanden"]) == ([TER_APEL], [DOCUMENT, PAD])
    assert besloten.foto() == voor


def test_zaak_van_een_ander_lko(twee: Secretaris) -> None:
    """Noemt een besluit ook een zaak van een ander LKO, dan leest dit LKO haar kenmerk niet."""
    besluiten = twee.lees(OVERLEGPAD)
    ander = next(k for k in re.findall("met (Z-[0-9A-Z]{6})", besluiten) if k != ZAAK)
    twee.typt(OVERLEGPAD, f"Zo gaat het met {ander}", f"Zo gaat het met {ander} en {ZAAK}")
    gezegd = " ".join(twee.rao(*GENEREER).stderr.split())
    assert f"een tekst noemt {ZAAK}, en dat is niet van LKO Assen." in gezegd
    tekst = twee.lees(f"documenten/{OVERLEG}/terugkoppeling-assen.md")
    assert f"Zo gaat het met {ander} en een zaak van een ander LKO" in tekst


def test_lko_dat_weg_is(twee: Secretaris) -> None:
    """Staat een LKO niet meer in het register, dan zegt rao dat het niets hoort."""
    regel = next(r for r in twee.lees("rao.yaml").splitlines() if r.startswith("  assen:"))
    twee.typt("rao.yaml", f"{regel}\n", "")
    assert "kwam van LKO 'assen', en dat staat niet in rao.yaml." in twee.zegt(
        "terugkoppeling", "genereer", OVERLEG
    )
