"""`rao besluit zet --punt`: a decision goes to another item, with its acties (S8, S11)."""

from __future__ import annotations

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

BESLUIT = "B-2026-03-12-01"
ZET = ("besluit", "zet", BESLUIT, "--punt")
WAT = ("--uitkomst", "afgehandeld", "--besluit", "Klaar.", "--motivering", "Het kan.")
_LATER = ("--hervatten-op", "2026-04-09")


@pytest.fixture
@uit_voorraad
def met_knelpunt(gepland: Secretaris) -> Secretaris:
    """A held meeting with a decision and an actie at the zaak (2), and a knelpunt (3)."""
    s = gepland
    knelpunt = ("--type", "knelpunt", "--titel", "Te weinig tolken", "--indiener", "COA")
    s.doet("nieuw", "onderwerp", *knelpunt, "--lko", "assen", "--omschrijving", "Het stokt.")
    s.doet("agenda", "genereer", OVERLEG)
    s = s.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    s.doet("nieuw", "besluit", "--punt", ZAAK, *WAT, "--actie", "COA;2026-04-01;Belt")
    return s


def test_it_moves(met_knelpunt: Secretaris) -> None:
    """The decision stands at the other item with its kenmerk, and its actie is of that item."""
    zegt = met_knelpunt.zegt(*ZET, "3")
    assert f"{BESLUIT} gaat nu over 'Te weinig tolken', en niet meer over {ZAAK}." in zegt
    assert "De actie gaat mee." in zegt
    assert "knelpunt-" in met_knelpunt.lees(OVERLEGPAD).partition("besluiten:")[2]
    assert "Te weinig tolken" in met_knelpunt.doet("toon", "A-2026-03-12-01")


def test_the_onderwerp_follows(met_knelpunt: Secretaris) -> None:
    """The knelpunt is closed by the decision that came, and open again when it leaves."""
    met_knelpunt.doet(*ZET, "3")
    (pad,) = (met_knelpunt.map / "onderwerpen").glob("*/knelpunt-*.yaml")
    assert "status: afgerond" in pad.read_text("utf-8")
    met_knelpunt.doet(*ZET, ZAAK)
    assert "status: in-behandeling" in pad.read_text("utf-8")


def test_both_items_in_the_commit(met_knelpunt: Secretaris) -> None:
    """The commit names the decision, and the zaak that it left."""
    met_knelpunt.doet(*ZET, "3")
    bericht = met_knelpunt.git("show", "--no-patch", "--format=%B")
    assert f"Rao-Betreft: {BESLUIT}\nRao-Betreft: {ZAAK}\n" in bericht


def test_not_where_one_stands(met_knelpunt: Secretaris) -> None:
    """An item with a decision takes no second one."""
    met_knelpunt.doet("nieuw", "besluit", "--punt", "3", *WAT)
    fout = met_knelpunt.faalt(*ZET, "3")
    assert "staat al besluit B-2026-03-12-02. Twee besluiten over één punt kan niet." in fout


@pytest.mark.parametrize(
    ("uitkomst", "zin"),
    [
        ("opschalen", "'Rondvraag en sluiting' is geen zaak en geen onderwerp"),
        ("terug-naar-lko", "'Rondvraag en sluiting' komt niet van een LKO."),
        ("aanhouden", "'Rondvraag en sluiting' staat op elke agenda: dat kunt u niet aanhouden."),
    ],
)
def test_an_outcome_that_does_not_fit(met_knelpunt: Secretaris, uitkomst: str, zin: str) -> None:
    """What only a zaak can become, the rondvraag cannot: not by moving, and not at once."""
    dag = ("--hervatten-op", "2026-04-09") if uitkomst == "aanhouden" else ()
    assert zin in met_knelpunt.faalt(*ZET, "rondvraag", "--uitkomst", uitkomst, *dag)
    meteen = ("--uitkomst", uitkomst, *dag, "--besluit", "Later.", "--motivering", "Geen tijd.")
    assert zin in met_knelpunt.faalt("nieuw", "besluit", "--punt", "rondvraag", *meteen)


def test_a_put_off_zaak_stays_one(met_knelpunt: Secretaris) -> None:
    """A decision that puts off a zaak does not go to a fixed item, and loses nothing by it."""
    met_knelpunt.doet("besluit", "zet", BESLUIT, "--uitkomst", "aanhouden", *_LATER)
    fout = met_knelpunt.faalt(*ZET, "rondvraag")
    assert "is aangehouden, en 'Rondvraag en sluiting' staat op elke agenda" in fout
    assert f"agendapunt: {ZAAK}" in met_knelpunt.lees(OVERLEGPAD)


def test_no_reason_is_made_up(met_knelpunt: Secretaris) -> None:
    """Of a zaak that its decision left, the LKO hears that there is none, and no reason."""
    met_knelpunt.doet(*ZET, "3")
    met_knelpunt.doet("terugkoppeling", "genereer")
    brief = met_knelpunt.lees("documenten/2026-03-12/terugkoppeling-ter-apel.md")
    assert "- In dit overleg is er geen besluit over genomen." in brief
    assert "niet aan toe" not in brief


def test_no_such_item(met_knelpunt: Secretaris) -> None:
    """An item that is not on the agenda of the meeting is no place for it."""
    met_knelpunt.faalt(*ZET, "99")


def test_not_after_fixing(met_knelpunt: Secretaris) -> None:
    """Of a list that is fixed, no decision moves any more."""
    met_knelpunt.doet("nieuw", "besluit", "--punt", "3", *WAT)
    met_knelpunt.doet("besluitenlijst", "stel-vast", "--ja")
    assert f"rao erratum {OVERLEG} {BESLUIT}" in met_knelpunt.faalt(*ZET, "rondvraag")


def test_the_lko_was_told(met_knelpunt: Secretaris) -> None:
    """Who was told the decision at the zaak, is named, and its reply says it anew."""
    kenmerk = met_knelpunt.doet("terugkoppeling", "genereer").split()[0]
    met_knelpunt.doet("terugkoppeling", "verzonden", kenmerk, "--ja")
    assert f"kreeg al een terugkoppeling over {ZAAK}" in met_knelpunt.zegt(*ZET, "3")
    opnieuw = met_knelpunt.zegt("terugkoppeling", "genereer")
    assert "is al verzonden, maar de besluiten zijn daarna gewijzigd" in opnieuw


def test_nothing_changed_is_no_news(met_knelpunt: Secretaris) -> None:
    """Who types what the decision says already, is not told that an LKO must hear it."""
    kenmerk = met_knelpunt.doet("terugkoppeling", "genereer").split()[0]
    met_knelpunt.doet("terugkoppeling", "verzonden", kenmerk, "--ja")
    gezegd = met_knelpunt.zegt("besluit", "zet", BESLUIT, "--uitkomst", "afgehandeld")
    assert "Er is niets veranderd" in gezegd
    assert "kreeg al een terugkoppeling" not in gezegd
