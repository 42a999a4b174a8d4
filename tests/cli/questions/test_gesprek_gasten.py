"""The interviews about guests and gemeenten, at a terminal (S3, S7)."""

import pytest

from tests.cli.overleg.test_gemeente import GEMEENTE, TWEE
from tests.cli.questions.test_gesprek import gesprek
from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad


@pytest.fixture
@uit_voorraad
def dag(gehouden: Secretaris) -> Secretaris:
    """A meeting that was held, in a region with two gemeenten."""
    gehouden.typt("rao.yaml", "lkos:\n", TWEE)
    return gehouden


def test_who_was_invited_is_offered(gepland: Secretaris) -> None:
    """The interview offers who was invited for one item, with that item; others are typed."""
    gepland.doet("agenda", "nodig", ZAAK, "Nidos", "--overleg", OVERLEG)
    antwoorden = ["DT&V, COA, IND, AVIM", "Nidos", "ter-apel;voorzitter", "", "n"]
    code, tekst = gesprek(gepland.op(OVERLEG), ("overleg", "houd", OVERLEG), antwoorden)
    assert (code, "Welke gasten waren er?" in tekst) == (0, True)
    assert f"{{organisatie: Nidos, punten: [{ZAAK}]}}" in gepland.lees(OVERLEGPAD)
    assert "{organisatie: ter-apel, functie: voorzitter}" in gepland.lees(OVERLEGPAD)


def test_at_a_terminal_the_reason_is_a_question(dag: Secretaris) -> None:
    """What is not typed on the line is asked."""
    opdracht = (*GEMEENTE, "emmen", "--werkt-mee", "nee")
    code, tekst = gesprek(dag, opdracht, ["De raad wil niet.", ""])
    assert (code, "Waarom werkt gemeente Emmen niet" in tekst) == (0, True)
    assert "{werkt_mee: nee, toelichting: De raad wil niet.}" in dag.lees(OVERLEGPAD)


def test_one_by_one(dag: Secretaris) -> None:
    """Without a name rao asks about each; one that was not spoken of is left out."""
    code, _ = gesprek(dag, GEMEENTE, ["", "deels", "Alleen gezinnen.", ""])
    assert code == 0
    assert "gemeenten:\n  assen: {werkt_mee: deels, toelichting: Alleen gezinnen.}\n" in (
        dag.lees(OVERLEGPAD)
    )


def test_in_the_interview_of_the_attendance(gepland: Secretaris) -> None:
    """`overleg houd` asks it in one run with who was there and who was a guest."""
    s = gepland.op(OVERLEG)
    s.typt("rao.yaml", "lkos:\n", TWEE)
    antwoorden = ["DT&V, COA, IND, AVIM", "", "ja", "nee", "Geen plek", "", "n"]
    code, _ = gesprek(s, ("overleg", "houd", OVERLEG), antwoorden)
    assert code == 0
    assert "gemeenten:\n  emmen: {werkt_mee: ja}\n  assen: {werkt_mee: nee, toel" in (
        s.lees(OVERLEGPAD)
    )


def test_the_gemeenten_at_their_item(dag: Secretaris) -> None:
    """Who minutes the meeting is asked about each gemeente at that item, with a word besides."""
    s = dag.op(OVERLEG)
    gesprek(s, ("overleg", "notuleer"), ["gemeenten", "ja; er komt plek bij", "", "stop"])
    assert "emmen: {werkt_mee: ja, toelichting: er komt plek bij}" in dag.lees(OVERLEGPAD)


def test_a_wrong_line_drops_no_good_one(gepland: Secretaris) -> None:
    """Of guests on more lines only the wrong one is typed again."""
    antwoorden = ["", "ter-apel;voorzitter", "bestaatniet", "", "n"]
    code, tekst = gesprek(gepland.op(OVERLEG), ("overleg", "houd", OVERLEG), antwoorden)
    assert (code, "Typ deze regel opnieuw" in tekst) == (0, True)
    assert "{organisatie: ter-apel, functie: voorzitter}" in gepland.lees(OVERLEGPAD)
