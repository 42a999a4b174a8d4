"""What changes after a reply was made or sent, reaches the LKO (S11)."""

import json
from collections.abc import Callable

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

KENMERK = f"TK-ter-apel-{OVERLEG}"
PAD = f"terugkoppelingen/2026/{KENMERK}.yaml"
BERICHT = f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md"
GENEREER = ("terugkoppeling", "genereer", OVERLEG, "--lko", "ter-apel")
VERZONDEN = ("terugkoppeling", "verzonden", KENMERK)
ERRATUM = ("erratum", OVERLEG, f"B-{OVERLEG}-01", "--tekst", "Lees: het gezin blijft NIET.")


@pytest.fixture
def s(register: Callable[[str], Secretaris]) -> Secretaris:
    """Return a register with a fixed list and a reply in concept."""
    wie = register("vastgesteld").op("2026-03-18")
    wie.doet("terugkoppeling", "genereer")
    return wie


def codes(s: Secretaris) -> set[str]:
    """Return the codes that `rao valideer` gives."""
    meldingen = json.loads(s.rao("valideer", "--uitvoer", "json").stdout)["meldingen"]
    return {melding["code"] for melding in meldingen}


def te_vertellen(s: Secretaris) -> list[tuple[str, str]]:
    """Return what the status asks to tell again: before when, and with which command."""
    taken = json.loads(s.doet("status", "--json"))["taken"]
    return [(t["voor"], t["opdracht"]) for t in taken if t["wat"].startswith("Verbetering over")]


def test_erratum_na_het_maken(s: Secretaris) -> None:
    """Een concept van voor de verbetering gaat niet weg, en valideer zegt dat het achterloopt."""
    assert "VRB16" not in codes(s)
    s.doet(*ERRATUM)
    assert "een besluit is daarna verbeterd" in s.faalt(*VERZONDEN)
    assert "VRB16" in codes(s)
    s.doet(*GENEREER)
    assert "VRB16" not in codes(s)
    s.doet(*VERZONDEN)
    assert te_vertellen(s) == []


def test_erratum_na_het_verzenden(s: Secretaris) -> None:
    """Het LKO hoort de verbetering: de status zegt het, en de regel, tot het is gemeld."""
    s.doet(*VERZONDEN)
    s.doet(*ERRATUM)
    assert "VRB14" in codes(s)
    assert te_vertellen(s) == [("2026-03-25", f"rao {' '.join(GENEREER)}")]
    assert "is niet bijgewerkt: een besluit is daarna verbeterd." in s.faalt(*VERZONDEN)
    s.doet(*GENEREER)
    assert "het gezin blijft NIET" in s.lees(BERICHT)
    s.doet(*VERZONDEN, "--op", "2026-03-18")
    assert "\nverzonden_op: 2026-03-18\nopnieuw_verzonden_op: 2026-03-18\n" in s.lees(PAD)
    assert ("VRB14" in codes(s), te_vertellen(s)) == (False, [])


def test_twee_keer_melden(s: Secretaris) -> None:
    """Is de verbetering verteld, dan verandert nog eens melden niets."""
    s.doet(*VERZONDEN)
    s.doet(*ERRATUM)
    s.doet(*GENEREER)
    assert s.zegt(*VERZONDEN) == f"Vastgelegd: Terugkoppeling {KENMERK} opnieuw verzonden"
    assert "Opnieuw verzonden: er was iets veranderd" in s.doet("toon", KENMERK)
    assert s.zegt(*VERZONDEN) == "Er is niets veranderd; alles stond er al."


def test_gewijzigde_lijst(s: Secretaris) -> None:
    """Van een besluitenlijst die niet meer is wat er is vastgesteld, gaat niets de deur uit."""
    s.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    for opdracht in (GENEREER, VERZONDEN):
        assert "is gewijzigd nadat zij was vastgesteld" in s.faalt(*opdracht)


def test_eigen_tekst(s: Secretaris) -> None:
    """Een tekst van een mens gaat alleen weg als die zegt dat het de zijne is."""
    s.typt(BERICHT, "Het gezin blijft", "Het gezin vertrekt")
    assert "is met de hand veranderd" in s.faalt(*VERZONDEN)
    assert s.zegt(*VERZONDEN, "--eigen-tekst").startswith(
        f"Vastgelegd: Terugkoppeling {KENMERK} verzonden met eigen tekst"
    )


def test_eigen_tekst_weg(s: Secretaris) -> None:
    """Wie haar opnieuw maakt, verstuurt weer wat rao schreef."""
    s.typt(BERICHT, "Het gezin blijft", "Het gezin vertrekt")
    s.doet(*GENEREER)
    s.doet(*VERZONDEN)


def test_een_verbetering_zegt_dat_zij_dat_is(s: Secretaris) -> None:
    """De brief begint met welke brief hij vervangt, en met wat daar stond."""
    s.doet(*VERZONDEN)
    assert "Verbetering van ons bericht" not in s.lees(BERICHT)
    s.doet(*ERRATUM)
    s.doet(*GENEREER)
    kop = s.lees(BERICHT).partition("## In het kort")[0]
    assert "**Verbetering van ons bericht van 18 maart 2026: dit bericht vervangt dat" in kop
    assert f"- {ZAAK}: eerder schreven wij: " in kop
    s.doet(*VERZONDEN)
    s.doet(*GENEREER)
    assert "Verbetering van ons bericht" in s.lees(BERICHT)


def test_gewijzigd_besluit_heeft_een_dag(s: Secretaris) -> None:
    """Ook zonder erratum staat de verbetering vandaag in de status, en zegt de brief het."""
    s.typt(OVERLEGPAD, "status: besluitenlijst-vastgesteld", "status: gehouden")
    s.doet(*VERZONDEN)
    s.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    assert te_vertellen(s) == [("2026-03-18", f"rao {' '.join(GENEREER)}")]
