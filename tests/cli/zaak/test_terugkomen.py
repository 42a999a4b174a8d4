"""`rao nieuw zaak --kenmerk`: a zaak that is known comes on a list again (S11)."""

import json

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad


@pytest.fixture
@uit_voorraad
def terug(gepland: Secretaris) -> tuple[Secretaris, str]:
    """The zaak was closed; half a year later its LKO has a new list."""
    gepland.doet("zaak", "sluit", ZAAK, "--afloop", "zonder-toezicht", "--op", "2026-03-05")
    s = gepland.op("2026-09-07")
    return s, s.doet("nieuw", "signaallijst", "--lko", "ter-apel").strip()


def test_it_takes_its_text_along(terug: tuple[Secretaris, str]) -> None:
    """Not how it ended."""
    s, lijst = terug
    assert s.doet("nieuw", "zaak", lijst, "--kenmerk", ZAAK).strip() == ZAAK
    tekst = s.lees(f"signaallijsten/2026/{lijst}.yaml")
    assert f"  {ZAAK}:\n    onderwerp: Gezin verblijft lang in de opvang\n" in tekst
    assert "afloop" not in tekst


def test_what_is_said_goes_first(terug: tuple[Secretaris, str]) -> None:
    """A new title replaces the old one."""
    s, lijst = terug
    s.doet("nieuw", "zaak", lijst, "--kenmerk", ZAAK, "--onderwerp", "Het gezin is terug")
    assert "onderwerp: Het gezin is terug\n" in s.lees(f"signaallijsten/2026/{lijst}.yaml")


def test_it_begins_anew(terug: tuple[Secretaris, str]) -> None:
    """Handed in, its age counts from the new list, with its first life beside it."""
    s, lijst = terug
    s.doet("nieuw", "zaak", lijst, "--kenmerk", ZAAK)
    s.doet("signaallijst", "dien-in", lijst)
    (zaak,) = json.loads(s.doet("lijst", "zaken", "--json"))["zaken"]
    assert (zaak["kenmerk"], zaak["dagen"]) == (ZAAK, 0)
    assert "eerder: 5 maart 2026" in " ".join(s.doet("toon", ZAAK).split())


def test_what_you_read(terug: tuple[Secretaris, str]) -> None:
    """How what changed since is written down."""
    s, lijst = terug
    zinnen = s.zegt("nieuw", "zaak", lijst, "--kenmerk", ZAAK).splitlines()
    assert zinnen[-1] == f"Werk bij wat er sindsdien veranderde: rao zaak vul-aan {ZAAK}"


def test_again_changes_nothing(terug: tuple[Secretaris, str]) -> None:
    """It is on that list already."""
    s, lijst = terug
    s.doet("nieuw", "zaak", lijst, "--kenmerk", ZAAK)
    assert "alles stond er al" in s.zegt("nieuw", "zaak", lijst, "--kenmerk", ZAAK)


def test_on_the_list_of_another_lko(gepland: Secretaris) -> None:
    """First it moves; then it comes there."""
    lijst = gepland.doet("nieuw", "signaallijst", "--lko", "assen").strip()
    erop = ("nieuw", "zaak", lijst, "--kenmerk", ZAAK)
    fout = gepland.faalt(*erop)
    assert f"Zaak {ZAAK} is van LKO Ter Apel, en hoort niet op {lijst} van LKO Assen." in fout
    gepland.doet("zaak", "verhuis", ZAAK, "--naar", "assen", "--op", "2026-03-05")
    assert gepland.doet(*erop).strip() == ZAAK


def test_a_zaak_that_is_not_there(lijst: Secretaris) -> None:
    """A kenmerk is never made up by hand."""
    assert "Z-ZZZZZZ" in lijst.faalt(
        "nieuw", "zaak", "SL-ter-apel-2026-03-05", "--kenmerk", "Z-ZZZZZZ"
    )


def test_what_runs_is_not_brought_again(gepland: Secretaris) -> None:
    """It is on a list already, and is worked on there."""
    s = gepland.op("2026-03-06")
    lijst = s.doet("nieuw", "signaallijst", "--lko", "ter-apel").strip()
    assert f"Zaak {ZAAK} is nog open" in s.faalt("nieuw", "zaak", lijst, "--kenmerk", ZAAK)


def test_what_is_on_a_concept_list_does_not_end(terug: tuple[Secretaris, str]) -> None:
    """Handed in, it would begin anew: first that list."""
    s, lijst = terug
    s.doet("nieuw", "zaak", lijst, "--kenmerk", ZAAK)
    fout = s.faalt("zaak", "sluit", ZAAK, "--afloop", "vergunning", "--op", "2026-09-07")
    assert "is al klaar" in fout or "staat ook op een lijst in concept" in fout


@pytest.fixture
@uit_voorraad
def klaar(vastgesteld: Secretaris) -> Secretaris:
    """The zaak was decided about, and its LKO heard it; half a year later there is a meeting."""
    s = vastgesteld.op("2026-03-16")
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", f"TK-ter-apel-{OVERLEG}", "--ja")
    s = s.op("2026-09-07")
    s.doet("nieuw", "overleg", "--datum", "2026-10-01")
    return s


def brengt_in(s: Secretaris, lko: str) -> None:
    """The zaak comes on a new list of a LKO, which is received."""
    lijst = s.doet("nieuw", "signaallijst", "--lko", lko).strip()
    s.doet("nieuw", "zaak", lijst, "--kenmerk", ZAAK)
    s.doet("signaallijst", "dien-in", lijst)
    s.doet("signaallijst", "ontvang", lijst)


def test_who_had_it_hears_that_it_moved(klaar: Secretaris) -> None:
    """It went to another LKO, which brings it in: the old one is still told, in its reply."""
    beloofd = klaar.zegt("zaak", "verhuis", ZAAK, "--naar", "assen", "--op", "2026-09-07")
    assert "LKO Ter Apel hoort dit in de terugkoppeling over 1 oktober 2026" in beloofd
    later = klaar.op("2026-09-10")
    brengt_in(later, "assen")
    assert f"LKO Ter Apel vertellen dat {ZAAK}" in " ".join(later.doet("status").split())
    dag = later.op("2026-10-01")
    for stap in (("genereer",), ("stel-vast", "--ja")):
        dag.doet("agenda", *stap)
    dag.doet("overleg", "houd", "--aanwezig", "DT&V, IND, COA, AVIM")
    wat = ("--uitkomst", "aanhouden", "--hervatten-op", "2026-11-05", "--besluit", "Wacht.")
    dag.doet("nieuw", "besluit", "--punt", ZAAK, *wat, "--motivering", "Er komt een papier.")
    dag.doet("terugkoppeling", "genereer")
    assert ZAAK in dag.lees("documenten/2026-10-01/terugkoppeling-ter-apel.md")


def test_who_has_it_again_hears_nothing(klaar: Secretaris) -> None:
    """It moved while it was closed, came back, and its own LKO brings it in after all."""
    klaar.doet("zaak", "verhuis", ZAAK, "--naar", "assen", "--op", "2026-09-05")
    klaar.doet("zaak", "verhuis", ZAAK, "--naar", "ter-apel", "--op", "2026-09-06")
    brengt_in(klaar, "ter-apel")
    assert "LKO Ter Apel vertellen" not in " ".join(klaar.doet("status").split())
