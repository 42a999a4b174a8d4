"""Action list, incoming papers and the next meeting, on the besluitenlijst and the agenda (S11)."""

from __future__ import annotations

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

APRIL, MEI = "2026-04-09", "2026-05-14"
WAT = ("--uitkomst", "ter-kennisname", "--besluit", "Gehoord.")
IEDEREEN = ("--aanwezig", "DT&V, COA, IND, AVIM")


@pytest.fixture
@uit_voorraad
def april(gepland: Secretaris) -> Secretaris:
    """March agreed three acties and is fixed; April comes, of which one is late and one done."""
    s = gepland.op(OVERLEG)
    s.doet("nieuw", "overleg", "--datum", APRIL)
    s.doet("overleg", "houd", *IEDEREEN)
    acties = ("COA;2026-04-01;Belt", "IND;2026-05-01;Mailt", "DT&V;2026-04-02;Schrijft")
    opties = [woord for actie in acties for woord in ("--actie", actie)]
    s.doet("nieuw", "besluit", "--punt", ZAAK, *WAT, *opties)
    s.doet("besluitenlijst", "stel-vast", "--ja")
    s.op("2026-03-30").doet("actie", "gereed", "A-2026-03-12-03")
    return s.op("2026-04-02")


def document(s: Secretaris, naam: str, dag: str = APRIL) -> str:
    """Return a document of a meeting."""
    return s.lees(f"documenten/{dag}/{naam}.md")


def test_the_list_on_the_agenda(april: Secretaris) -> None:
    """The agenda has every open actie, with owner and day, and whether that comes first."""
    april.doet("agenda", "genereer", APRIL)
    agenda = document(april, "agenda")
    assert "- **COA, uiterlijk 1 april 2026 (voor dit overleg)** (A-2026-03-12-01, bij " in agenda
    assert "- **IND, uiterlijk 1 mei 2026** (A-2026-03-12-02, bij " in agenda
    assert "A-2026-03-12-03" not in agenda


def test_the_list_on_the_besluitenlijst(april: Secretaris) -> None:
    """The besluitenlijst says of each earlier actie what it was at the table: done or open."""
    s = april.op(APRIL)
    s.doet("agenda", "genereer", APRIL)
    s.doet("overleg", "houd", *IEDEREEN)
    s.doet("besluitenlijst", "genereer", APRIL)
    deel = document(s, "besluitenlijst").partition("#### Eerder afgesproken\n")[2]
    lijst = deel.partition("##")[0]
    assert "- **COA**, uiterlijk 1 april 2026, open, te laat (A-2026-03-12-01): Belt\n" in lijst
    assert "- **IND**, uiterlijk 1 mei 2026, open (A-2026-03-12-02): Mailt\n" in lijst
    assert "gereed op 30 maart 2026 (A-2026-03-12-03): Schrijft\n" in lijst


def test_it_stays_as_it_was(april: Secretaris) -> None:
    """What is done after the meeting does not change its besluitenlijst."""
    s = april.op(APRIL)
    s.doet("agenda", "genereer", APRIL)
    s.doet("overleg", "houd", *IEDEREEN)
    s.doet("besluitenlijst", "genereer", APRIL)
    voor = document(s, "besluitenlijst")
    s.op("2026-04-10").doet("actie", "gereed", "A-2026-03-12-01", "--ja")
    s.doet("besluitenlijst", "genereer", APRIL)
    assert document(s, "besluitenlijst") == voor


def test_what_came_in(april: Secretaris) -> None:
    """A kader that came since the meeting before, stands on the agenda and on the list."""
    april.doet(
        *("nieuw", "onderwerp", "--type", "kader", "--titel", "Nieuwe werkwijze"),
        *("--omschrijving", "Zo gaat het.", "--vastgesteld-op", "2026-03-30"),
    )
    april.doet("agenda", "genereer", APRIL)
    assert "- 2 april 2026: Kader: Nieuwe werkwijze" in document(april, "agenda")
    s = april.op(APRIL)
    s.doet("overleg", "houd", *IEDEREEN)
    s.doet("besluitenlijst", "genereer", APRIL)
    deel = document(s, "besluitenlijst").partition("## Ingekomen stukken")[2]
    assert deel.startswith("\n\n- 2 april 2026: Kader: Nieuwe werkwijze\n")


def test_the_next_meeting(april: Secretaris) -> None:
    """The day of the next meeting stands in the head; a fixed text keeps the day of then."""
    april.doet("nieuw", "overleg", "--datum", MEI)
    april.doet("agenda", "genereer", APRIL)
    assert "- **Volgend overleg:** donderdag 14 mei 2026" in document(april, "agenda")
    s = april.op(APRIL)
    s.doet("overleg", "houd", *IEDEREEN)
    s.doet("besluitenlijst", "stel-vast", APRIL, "--ja")
    s.op("2026-04-12").doet(
        "overleg", "verplaats", MEI, "--naar", "2026-05-21", "--reden", "De zaal is weg"
    )
    s.op("2026-04-12").doet("besluitenlijst", "genereer", APRIL)
    assert "- **Volgend overleg:** donderdag 14 mei 2026" in document(s, "besluitenlijst")
