"""`rao overleg gast` and `--gast`: who is a guest of a meeting, and for what (S3)."""

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

AGENDA = f"documenten/{OVERLEG}/agenda.md"
GAST = ("overleg", "gast", OVERLEG)
IEDEREEN = ("--aanwezig", "DT&V, COA, IND, AVIM")


@pytest.fixture
def dag(gepland: Secretaris) -> Secretaris:
    """The day of a meeting with its agenda."""
    return gepland.op(OVERLEG)


def test_a_guest_is_expected(gepland: Secretaris) -> None:
    """Before the meeting a guest stands on the agenda, by its functie."""
    gepland.doet(*GAST, "OM", "--functie", "officier van justitie")
    assert "- **Gasten:** OM (officier van justitie)\n" in gepland.lees(AGENDA)
    assert gepland.laatste() == (
        f"Gasten van het overleg van {OVERLEG}",
        [AGENDA, OVERLEGPAD, "rao.yaml"],
    )


def test_a_guest_for_one_item(gepland: Secretaris) -> None:
    """A number of the agenda becomes the kenmerk of the item; the agenda says which item."""
    nummer = str(1 + [*_punten(gepland)].index(ZAAK))
    gepland.doet(*GAST, "IOM", "--punt", nummer)
    assert f"- {{organisatie: IOM, punten: [{ZAAK}]}}" in gepland.lees(OVERLEGPAD)
    assert f"- **Alleen bij een punt:** IOM (punt {nummer})\n" in gepland.lees(AGENDA)


def _punten(s: Secretaris) -> list[str]:
    regels = s.lees(OVERLEGPAD).splitlines()
    return [r.split("id:")[1].strip(" ,}").partition(",")[0] for r in regels if "id:" in r]


def test_a_guest_is_reworded(gepland: Secretaris) -> None:
    """The same party again is the same guest: what is not said stays."""
    gepland.doet(*GAST, "OM", "--functie", "officier")
    gepland.doet(*GAST, "om", "--naam", "B. Voorbeeld")
    assert "gasten:\n  - {organisatie: OM, functie: officier, naam: B. Voorbeeld}\n" in (
        gepland.lees(OVERLEGPAD)
    )


def test_another_of_the_same_party(gepland: Secretaris) -> None:
    """`--nog-een` adds one; after that the functie says which one is meant."""
    gepland.doet(*GAST, "OM", "--functie", "officier")
    gepland.doet(*GAST, "OM", "--functie", "griffier", "--nog-een")
    assert "Er zijn meer gasten van OM" in gepland.faalt(*GAST, "OM", "--naam", "X. Y", code=2)
    gepland.doet(*GAST, "OM", "--functie", "griffier", "--niet")
    assert "  - {organisatie: OM, functie: officier}\n" in gepland.lees(OVERLEGPAD)
    assert "griffier" not in gepland.lees(OVERLEGPAD)


def test_the_last_guest_goes(gepland: Secretaris) -> None:
    """Without guests the file is as it was."""
    voor = gepland.lees(OVERLEGPAD)
    gepland.doet(*GAST, "OM")
    gepland.doet(*GAST, "OM", "--niet")
    assert gepland.lees(OVERLEGPAD) == voor


def test_an_lko_and_a_gemeente(gepland: Secretaris) -> None:
    """Both may be guests, and papers give their names; one key of two asks which."""
    gepland.typt("rao.yaml", "lkos:\n", "gemeenten:\n  ter-apel: {naam: gemeente Apel}\nlkos:\n")
    assert "Schrijf welke u bedoelt: lko:ter-apel of gemeente:ter-apel" in (
        gepland.faalt(*GAST, "ter-apel")
    )
    gepland.doet(*GAST, "lko:ter-apel", "--functie", "voorzitter")
    gepland.doet(*GAST, "gemeente:ter-apel")
    assert "- **Gasten:** LKO Ter Apel (voorzitter) en gemeente Apel\n" in gepland.lees(AGENDA)


def test_with_the_attendance(dag: Secretaris) -> None:
    """`houd --gast` takes all at once; the besluitenlijst says what the guest was there for."""
    dag.doet("overleg", "houd", *IEDEREEN, "--gast", f"OM;officier;;{ZAAK}", "--gast", "IOM")
    dag.doet("besluitenlijst", "genereer", OVERLEG)
    tekst = dag.lees(f"documenten/{OVERLEG}/besluitenlijst.md")
    assert "### Gasten\n\n- OM (officier): punt " in tekst
    assert "- IOM: het hele overleg\n" in tekst
    assert "gasten" in dag.doet("toon", OVERLEG)


def test_nobody_knows_this_guest(gepland: Secretaris) -> None:
    """A guest that is not in the register is refused, and an item that is not on the agenda."""
    assert "is geen organisatie en geen LKO in rao.yaml" in gepland.faalt(*GAST, "DJI")
    assert "staat niet op de agenda" in gepland.faalt(*GAST, "OM", "--punt", "99")
    assert "staat niet op de agenda" in gepland.op(OVERLEG).faalt(
        "overleg", "houd", *IEDEREEN, "--gast", "OM;;;99"
    )


def test_a_fixed_list_stays(gehouden: Secretaris) -> None:
    """Once the besluitenlijst is fixed, an erratum is the way."""
    gehouden.doet(
        "nieuw",
        "besluit",
        "--punt",
        ZAAK,
        "--uitkomst",
        "afgehandeld",
        "--besluit",
        "X",
        "--motivering",
        "Er is een reden",
    )
    gehouden.doet("besluitenlijst", "stel-vast", "--ja", OVERLEG)
    assert "rao erratum" in gehouden.faalt(*GAST, "OM")


def test_guests_are_fixed_too(gehouden: Secretaris) -> None:
    """A guest that is changed by hand after the fixing is found."""
    gehouden.doet(*GAST, "OM", "--functie", "officier")
    gehouden.doet(
        "nieuw",
        "besluit",
        "--punt",
        ZAAK,
        "--uitkomst",
        "afgehandeld",
        "--besluit",
        "X",
        "--motivering",
        "Er is een reden",
    )
    gehouden.doet("besluitenlijst", "stel-vast", "--ja", OVERLEG)
    gehouden.typt(OVERLEGPAD, "functie: officier", "functie: griffier")
    assert "BSL07" in gehouden.rao("valideer", "--uitvoer", "kort").stdout


def test_an_lko_is_no_invitee(gepland: Secretaris) -> None:
    """Who invites an LKO for an item, hears how it becomes a guest; and that command works."""
    fout = gepland.faalt("agenda", "nodig", ZAAK, "ter-apel")
    assert f"rao overleg gast {OVERLEG} ter-apel --punt {ZAAK}" in fout
    gepland.doet(*GAST, "ter-apel", "--punt", ZAAK)


@pytest.mark.parametrize("wie", ["COA", "avim"])
def test_a_member_is_no_guest(dag: Secretaris, wie: str) -> None:
    """Who sits at the table for the whole meeting is present or absent, and never a guest."""
    dag.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND", "--afwezig", "AVIM=Ziek")
    fout = dag.faalt(*GAST, wie)
    assert f"{wie.upper()} is geen gast: die organisatie hoort bij het hele overleg" in fout
    assert f"rao overleg houd {OVERLEG}" in fout


def test_the_agenda_of_a_held_meeting_stays(dag: Secretaris) -> None:
    """A guest that is recorded afterwards changes no letter of the agenda that was on the table."""
    was = dag.lees(AGENDA)
    dag.doet("overleg", "houd", *IEDEREEN)
    dag.doet(*GAST, "OM")
    assert dag.lees(AGENDA) == was
    assert "Concept: deze agenda is nog niet vastgesteld." in was
