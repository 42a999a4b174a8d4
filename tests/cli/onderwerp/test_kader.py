"""A kader has a validity, a successor, and a way in which it is carried out (S13)."""

import json

import pytest

from tests.cli.secretaris import Secretaris
from tests.cli.voorraad import uit_voorraad

OUD, NIEUW = "kader-melden", "kader-melden-2"
UIT = "Elke locatie meldt op maandag."


@pytest.fixture
@uit_voorraad
def kader(leeg: Secretaris) -> Secretaris:
    """A kader that is in force until the end of April; it is 5 March."""
    leeg.onderwerp(
        *(OUD, "--type", "kader", "--titel", "Melden", "--vastgesteld-op", "2026-02-02"),
        *("--geldig-tot", "2026-04-30", "--uitvoering", UIT),
        *("--omschrijving", "Wie wanneer meldt.", "--indiener", "COA"),
    )
    return leeg


@uit_voorraad
def opgevolgd(s: Secretaris) -> Secretaris:
    """Add a kader that succeeds it on the first of April."""
    s.onderwerp(
        *(NIEUW, "--type", "kader", "--titel", "Melden, nieuw", "--vastgesteld-op", "2026-03-02"),
        *("--geldig-van", "2026-04-01", "--vervangt", OUD),
        *("--omschrijving", "Wie wanneer meldt.", "--indiener", "COA"),
    )
    return s


def een_regel(tekst: str) -> str:
    """Return a screen on one line."""
    return " ".join(tekst.split())


def test_toon(kader: Secretaris) -> None:
    """`rao toon` says whether it is in force, until when, and how it is carried out."""
    tekst = een_regel(kader.doet("toon", OUD))
    assert "geldigheid geldt, van 2 februari 2026 tot en met 30 april 2026" in tekst
    assert f"uitvoering {UIT}" in tekst


def test_the_link_back(kader: Secretaris) -> None:
    """Only the new kader names the old one; the old one shows what succeeds it."""
    s = opgevolgd(kader)
    assert "vervangt" not in s.lees(f"onderwerpen/2026/{OUD}.yaml")
    assert f"opgevolgd door Melden, nieuw ({NIEUW})" in een_regel(s.doet("toon", OUD))
    assert f"vervangt Melden ({OUD})" in een_regel(s.doet("toon", NIEUW))


def test_it_ends_when_its_successor_begins(kader: Secretaris) -> None:
    """The list of topics says which one is in force, before and after that day."""
    s = opgevolgd(kader)

    def geldig(op: str) -> dict[str, str]:
        rijen = json.loads(s.op(op).doet("lijst", "onderwerpen", "--json"))["onderwerpen"]
        return {rij["kenmerk"]: rij["geldig"] for rij in rijen}

    assert geldig("2026-03-31") == {OUD: "geldt", NIEUW: "geldt nog niet"}
    assert geldig("2026-04-01") == {OUD: "geldt niet meer", NIEUW: "geldt"}


def test_what_ended_asks_for_nothing(kader: Secretaris) -> None:
    """No LKO need hear of it, no agenda has it, nothing is open; its rule is quiet."""
    later = kader.op("2026-06-10")
    assert "uitleggen" not in later.doet("status")
    assert OUD not in later.doet("lijst", "onderwerpen", "--open")
    later.doet("nieuw", "overleg", "--datum", "2026-06-11")
    later.doet("agenda", "genereer", "2026-06-11")
    assert OUD not in later.lees("overleggen/2026/2026-06-11.yaml")
    assert "OND11" not in later.rao("valideer").stdout


def test_it_ended_and_nothing_came_of_it(kader: Secretaris) -> None:
    """No task goes away by the clock alone: it is too late until the kader is closed."""
    later = kader.op("2026-06-10")
    assert f"rao onderwerp zet {OUD} --status afgerond" in een_regel(later.doet("status"))
    later.doet("onderwerp", "zet", OUD, "--status", "afgerond")
    assert "het kader dat afloopt" not in een_regel(later.doet("status"))


def test_it_ends_soon(kader: Secretaris) -> None:
    """Two months before it ends, status asks what comes after it, by its last day."""
    assert "30 april secretaris (DT&V) Bespreken wat er komt na het kader dat afloopt" in een_regel(
        kader.doet("status")
    )
    assert "dat afloopt" not in opgevolgd(kader).doet("status")


def test_per_lko(kader: Secretaris) -> None:
    """With informeer an LKO says how it carries it out; another LKO does not read that."""
    eigen = "Assen meldt op dinsdag."
    kader.doet("kader", "informeer", OUD, "--lko", "assen", "--uitvoering", eigen)
    assert f"uitvoering bij LKO Assen {eigen}" in een_regel(kader.doet("toon", OUD))
    kader.doet("onderwerp", "zet", OUD, "--voor-agenda", "lko:assen")
    kader.doet("onderwerp", "zet", OUD, "--voor-agenda", "lko:ter-apel")
    for lko, leest in (("assen", True), ("ter-apel", False)):
        pad = kader.doet("agendapunten", "genereer", "--voor", f"lko:{lko}").strip()
        tekst = kader.lees(pad)
        assert "**Geldigheid:** geldt, van 2 februari 2026" in tekst
        assert (eigen in tekst) == leest


def test_zet(kader: Secretaris) -> None:
    """`rao onderwerp zet` changes the validity, and how each LKO carries it out."""
    kader.doet(
        *("onderwerp", "zet", OUD, "--geldig-tot", "2027-01-31"),
        *("--uitvoering-lko", "assen=Meldt op dinsdag."),
    )
    tekst = kader.lees(f"onderwerpen/2026/{OUD}.yaml")
    assert "geldig_tot: 2027-01-31\n" in tekst
    assert "uitvoering_lko: {assen: Meldt op dinsdag.}\n" in tekst


@pytest.mark.parametrize(
    ("args", "code", "zin"),
    [
        (("--geldig-tot", "2026-01-31"), 2, "zou eindigen op 2026-01-31, en het begint pas op"),
        (("--vervangt", OUD), 2, "Een kader vervangt niet zichzelf."),
        (("--vervangt", "kader-x"), 3, "kader-x"),
        (("--uitvoering-lko", "assen"), 2, "kan niet worden gelezen"),
        (("--uitvoering-lko", "emmen=Ja."), 3, "Het LKO 'emmen' staat niet in rao.yaml."),
    ],
)
def test_what_cannot_be(kader: Secretaris, args: tuple[str, ...], code: int, zin: str) -> None:
    """What ends before it begins, replaces itself, or names what is not there, is refused."""
    assert zin in kader.faalt("onderwerp", "zet", OUD, *args, code=code)


def test_another_type(kader: Secretaris) -> None:
    """A kader succeeds a kader, and a thema has no validity."""
    kader.onderwerp("thema-x", "--type", "thema", "--titel", "X")
    assert "thema-x is een thema" in kader.faalt("onderwerp", "zet", OUD, "--vervangt", "thema-x")
    zin = kader.faalt("onderwerp", "zet", "thema-x", "--geldig-tot", "2026-05-01", code=2)
    assert "'geldig_tot' hoort bij een kader" in zin
