"""`rao zaak trek-in`: an LKO withdraws one zaak; it stays in the figures (S11, S14)."""

from tests.cli.secretaris import LIJSTPAD, OVERLEGPAD, ZAAK, Secretaris

REDEN = "Het LKO lost het zelf op"
TREK_IN = ("zaak", "trek-in", ZAAK, "--reden", REDEN)


def test_it_stands_at_the_zaak(gepland: Secretaris) -> None:
    """With the day; it leaves an agenda that is not fixed."""
    gepland.doet(*TREK_IN)
    einde = f"    intrekking:\n      datum: 2026-03-05\n      reden: {REDEN}\n"
    assert einde in gepland.lees(LIJSTPAD)
    assert ZAAK not in gepland.lees(OVERLEGPAD)


def test_it_stays_in_the_figures(gepland: Secretaris) -> None:
    """Brought in, and done."""
    gepland.doet(*TREK_IN)
    regel = next(r for r in gepland.doet("cijfers").splitlines() if r.startswith("Totaal"))
    assert regel.split()[1:] == ["1", "1", "0", "1", "1", "0"]


def test_a_second_time(gepland: Secretaris) -> None:
    """The same reason changes nothing, another is refused."""
    gepland.doet(*TREK_IN)
    assert "alles stond er al" in gepland.zegt(*TREK_IN)
    assert "ingetrokken door het LKO" in gepland.faalt(*TREK_IN[:3], "--reden", "Anders")


def test_without_a_reason(gepland: Secretaris) -> None:
    """The reason cannot be left out."""
    assert "--reden" in gepland.faalt(*TREK_IN[:3], code=2)


def test_a_concept(lijst: Secretaris) -> None:
    """What was not handed in, is taken off the list."""
    assert "rao zaak verwijder" in lijst.faalt(*TREK_IN)


def test_undo(gepland: Secretaris) -> None:
    """One step back."""
    gepland.doet(*TREK_IN)
    gepland.doet("ongedaan", "--ja")
    assert "intrekking" not in gepland.lees(LIJSTPAD)
