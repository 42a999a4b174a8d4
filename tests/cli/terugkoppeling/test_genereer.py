"""`rao terugkoppeling genereer`: one reply per LKO with only its own zaken (S11)."""

import json
import re

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

GENEREER = ("terugkoppeling", "genereer")
TER_APEL = "TK-ter-apel-2026-03-12"
ASSEN = "TK-assen-2026-03-12"
PAD = f"terugkoppelingen/2026/{TER_APEL}.yaml"
DOCUMENT = f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md"
ASSEN_LIJST = "SL-assen-2026-03-05"


@pytest.fixture
@uit_voorraad
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
    """The kenmerk is on stdout; file and document are in one commit."""
    assert besloten.doet(*GENEREER) == f"{TER_APEL}\n"
    assert besloten.laatste() == (
        f"Terugkoppeling over {OVERLEG}: {TER_APEL}",
        [DOCUMENT, PAD],
    )


def test_what_now(besloten: Secretaris) -> None:
    """The secretary reads that the list is not fixed, what to send, before when, and how."""
    assert besloten.zegt(*GENEREER).splitlines()[1:] == [
        (
            "Let op: de besluitenlijst van 12 maart 2026 is nog niet vastgesteld. Verandert er nog "
            "iets, dan lopen deze brieven achter; rao status zegt dat dan."
        ),
        (
            "Verstuur uiterlijk 2026-03-19. "
            f"Als mail: rao terugkoppeling genereer {OVERLEG} --formaat eml"
        ),
        f"Meld dat daarna: rao terugkoppeling verzonden {TER_APEL}",
    ]


def test_file(besloten: Secretaris) -> None:
    """The file names LKO, meeting and zaken, and what the besluiten look like."""
    besloten.doet(*GENEREER)
    begin, afdruk = besloten.lees(PAD).split("vingerafdruk: sha256-2:")
    assert begin == (
        "# yaml-language-server: $schema=../../schemas/terugkoppeling.schema.json\n"
        f"soort: terugkoppeling\nkenmerk: {TER_APEL}\nlko: ter-apel\noverleg: {OVERLEG}\n"
        f"status: concept\nzaken: [{ZAAK}]\n"
    )
    assert len(afdruk) == 65


def test_document(besloten: Secretaris) -> None:
    """The document says what was decided, why, and who does what."""
    besloten.doet(*GENEREER)
    tekst = besloten.lees(DOCUMENT)
    for deel in (
        "# Terugkoppeling aan LKO Ter Apel\n",
        f"| {ZAAK} | Gezin verblijft lang in de opvang | Afgehandeld | Klaar |\n",
        "- **Besluit** (B-2026-03-12-01): Het gezin blijft tot 1 juni.\n",
        "- **Waarom:** Er is een reisdocument.\n",
        "- **DT&V**, uiterlijk 1 april 2026 (A-2026-03-12-01): Haalt het reisdocument op.\n",
    ):
        assert deel in tekst


def test_one_per_lko(twee: Secretaris) -> None:
    """Each LKO gets one; no word is about the zaak of the other LKO."""
    assert twee.doet(*GENEREER) == f"{TER_APEL}\n{ASSEN}\n"
    assen = twee.lees(f"documenten/{OVERLEG}/terugkoppeling-assen.md")
    assert "Man uit Assen" in assen
    assert "Ter Apel" not in assen
    assert ZAAK not in assen
    assert "Assen" not in twee.lees(DOCUMENT)


@pytest.mark.parametrize("lko", ["ter-apel", "LKO Ter Apel"])
def test_one_lko(twee: Secretaris, lko: str) -> None:
    """With --lko rao makes only one."""
    assert twee.doet(*GENEREER, "--lko", lko) == f"{TER_APEL}\n"


def test_an_lko_without_zaken(besloten: Secretaris) -> None:
    """An LKO that brought nothing gets nothing."""
    assert besloten.faalt(*GENEREER, "--lko", "assen") == (
        f"Fout: In het overleg van {OVERLEG} is niets besproken van LKO 'assen'.\n"
        f"Bekijk het overleg met: rao toon {OVERLEG}\n"
    )


def test_before_there_are_besluiten(gehouden: Secretaris) -> None:
    """Without besluiten there is nothing to tell."""
    assert gehouden.faalt(*GENEREER) == (
        f"Fout: Bij het overleg van {OVERLEG} staan nog geen besluiten.\n"
        f"Leg ze eerst vast met: rao nieuw besluit --overleg {OVERLEG}\n"
    )


def test_before_the_meeting(gepland: Secretaris) -> None:
    """Neither is there before the meeting."""
    assert "Leg eerst vast wie er was" in gepland.faalt(*GENEREER, OVERLEG)


def test_again(besloten: Secretaris) -> None:
    """Running again changes nothing, also on another day."""
    besloten.doet(*GENEREER)
    later = besloten.op("2026-03-18")
    assert later.zegt(*GENEREER).startswith("Er is niets veranderd; alles stond er al.\n")


def test_refreshes_a_concept(besloten: Secretaris) -> None:
    """While it is concept, a new besluit is added."""
    besloten.doet(*GENEREER)
    voor = besloten.lees(PAD)
    besloten.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    besloten.doet(*GENEREER)
    assert "tot 1 juli" in besloten.lees(DOCUMENT)
    assert besloten.lees(PAD) != voor
    assert besloten.lees(PAD).count("\n") == voor.count("\n")


def test_sent_does_not_change(besloten: Secretaris) -> None:
    """What was sent stays as it was."""
    op = besloten.op("2026-03-16")
    op.doet(*GENEREER)
    op.doet("terugkoppeling", "verzonden", "--ja", TER_APEL)
    assert op.zegt(*GENEREER).splitlines() == [
        "Er is niets veranderd; alles stond er al.",
        f"{TER_APEL} is al verzonden en verandert niet meer.",
    ]


def test_anew(besloten: Secretaris) -> None:
    """When something else was decided after sending, it goes again; first the text."""
    op = besloten.op("2026-03-16")
    op.doet(*GENEREER)
    op.doet("terugkoppeling", "verzonden", "--ja", TER_APEL)
    op.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    voor, nieuws = op.lees(PAD), "de besluiten zijn daarna gewijzigd"
    assert op.zegt(*GENEREER).splitlines() == [
        f"Vastgelegd: Terugkoppeling over {OVERLEG}: {TER_APEL}",
        (
            f"{TER_APEL} is al verzonden, maar {nieuws}. Verstuur haar opnieuw. "
            f"Als mail: rao terugkoppeling genereer {OVERLEG} --lko ter-apel --formaat eml"
        ),
        f"Meld dat daarna: rao terugkoppeling verzonden {TER_APEL}",
    ]
    assert op.lees(PAD) == voor
    assert "tot 1 juli" in op.lees(DOCUMENT)


def test_a_zaak_without_a_besluit(twee: Secretaris) -> None:
    """The LKO also hears of a zaak that the meeting did not get to."""
    besluiten = twee.lees(OVERLEGPAD).split("besluiten:\n")[1]
    tweede = "  B-2026-03-12-02:" + besluiten.split("  B-2026-03-12-02:")[1]
    twee.typt(OVERLEGPAD, tweede, "")
    twee.doet(*GENEREER)
    tekst = twee.lees(f"documenten/{OVERLEG}/terugkoppeling-assen.md")
    assert "**Nog geen besluit.** De zaak komt terug op de volgende agenda.\n" in tekst


def test_no_finding(besloten: Secretaris) -> None:
    """What rao makes itself gives no finding about the terugkoppeling."""
    besloten.doet(*GENEREER)
    assert "VRB" not in besloten.op("2026-03-19").rao("valideer", "--uitvoer", "kort").stdout


def test_own_template(besloten: Secretaris) -> None:
    """A region may use its own text."""
    besloten.typt_nieuw("templates/terugkoppeling.md.j2", "Beste {{ lko }}, zie {{ kenmerk }}.\n")
    besloten.doet(*GENEREER)
    assert besloten.lees(DOCUMENT) == f"Beste LKO Ter Apel, zie {TER_APEL}.\n"


def test_dry_run_and_json(besloten: Secretaris) -> None:
    """With --proef nothing changes; a program reads what would come."""
    voor = besloten.foto()
    antwoord = json.loads(besloten.doet(*GENEREER, "--proef", "--json"))
    assert (antwoord["kenmerken"], antwoord["bestanden"]) == ([TER_APEL], [DOCUMENT, PAD])
    assert besloten.foto() == voor


def test_a_zaak_of_another_lko(twee: Secretaris) -> None:
    """When a besluit names a zaak of another LKO too, this LKO does not read its kenmerk."""
    besluiten = twee.lees(OVERLEGPAD)
    ander = next(k for k in re.findall("met (Z-[0-9A-Z]{6})", besluiten) if k != ZAAK)
    twee.typt(OVERLEGPAD, f"Zo gaat het met {ander}", f"Zo gaat het met {ander} en {ZAAK}")
    gezegd = " ".join(twee.rao(*GENEREER).stderr.split())
    assert f"een tekst noemt {ZAAK}, en dat is niet van LKO Assen." in gezegd
    tekst = twee.lees(f"documenten/{OVERLEG}/terugkoppeling-assen.md")
    assert f"Zo gaat het met {ander} en een zaak van een ander LKO" in tekst


def test_an_lko_that_is_gone(twee: Secretaris) -> None:
    """When an LKO is no longer in the register, rao says that it hears nothing."""
    regel = next(r for r in twee.lees("rao.yaml").splitlines() if r.startswith("  assen:"))
    twee.typt("rao.yaml", f"{regel}\n", "")
    assert "kwam van LKO 'assen', en dat staat niet in rao.yaml." in twee.zegt(
        "terugkoppeling", "genereer", OVERLEG
    )
