"""`rao zaak verwijder`: a zaak off a list that is still written."""

from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK, Secretaris

WEG = ("zaak", "verwijder", ZAAK)


def test_it_is_gone(lijst: Secretaris) -> None:
    """With all that was filled in; the list stays, without zaken."""
    lijst.doet(*WEG, "--ja")
    assert ZAAK not in lijst.lees(LIJSTPAD)
    assert lijst.laatste() == (f"Zaak {ZAAK} van {LIJST} gehaald", [LIJSTPAD])
    lijst.doet("valideer", LIJSTPAD)


def test_no_terminal_is_no_yes(lijst: Secretaris) -> None:
    """Without --ja nothing goes."""
    assert "--ja" in lijst.faalt(*WEG, code=2)
    assert ZAAK in lijst.lees(LIJSTPAD)


def test_what_was_handed_in_stays(ontvangen: Secretaris) -> None:
    """It says which commands there are for that."""
    gezegd = ontvangen.faalt(*WEG, "--ja")
    assert f"rao zaak trek-in {ZAAK}" in gezegd
    assert f"rao zaak sluit {ZAAK}" in gezegd


def test_undo(lijst: Secretaris) -> None:
    """One step back."""
    voor = lijst.lees(LIJSTPAD)
    lijst.doet(*WEG, "--ja")
    lijst.doet("ongedaan", "--ja")
    assert lijst.lees(LIJSTPAD) == voor
