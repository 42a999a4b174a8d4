"""`rao agenda genereer --spiekbrief`: what the chair holds in hand."""

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

SPIEK = ("agenda", "genereer", "--spiekbrief")
BRIEF = f"documenten/{OVERLEG}/spiekbrief.md"


def test_the_document_on_stdout(gepland: Secretaris) -> None:
    """The path is the only thing on stdout; one file is added."""
    assert gepland.doet(*SPIEK) == f"{BRIEF}\n"
    assert gepland.laatste() == (f"Spiekbrief voor het overleg van {OVERLEG}", [BRIEF])


def test_a_running_clock(gepland: Secretaris) -> None:
    """Each item begins where the one before ends; the zaak gets a quarter of an hour."""
    gepland.doet(*SPIEK)
    tekst = gepland.lees(BRIEF)
    assert "| 10:00–10:05 | ± 5 | 1. Opening en vaststelling van de agenda | – |\n" in tekst
    assert "| 10:05–10:20 | ± 15 | 2. Gezin verblijft lang in de opvang | besluit |\n" in tekst


def test_it_fits(gepland: Secretaris) -> None:
    """While it fits, rao says nothing; the brief says how much time is left."""
    assert gepland.zegt(*SPIEK).splitlines() == [
        f"Vastgelegd: Spiekbrief voor het overleg van {OVERLEG}"
    ]
    assert "U hebt 70 minuten over." in gepland.lees(BRIEF)


def test_too_long(gepland: Secretaris) -> None:
    """When it does not fit, rao warns, on the screen too."""
    gepland.typt(OVERLEGPAD, "doel: besluit\n", "doel: besluit\n    minuten: 100\n")
    zin = "De punten duren samen 135 minuten, het overleg duurt 120 minuten."
    assert gepland.zegt(*SPIEK).splitlines()[1] == f"Let op: {zin} Dat is 15 minuten te lang."
    assert f"**Let op:** {zin}" in gepland.lees(BRIEF)


def test_again_changes_nothing(gepland: Secretaris) -> None:
    """The same data give the same brief."""
    gepland.doet(*SPIEK)
    assert gepland.zegt(*SPIEK) == "Er is niets veranderd; alles stond er al."


def test_refreshed_with_the_agenda(gepland: Secretaris) -> None:
    """A new agenda gives a new brief too."""
    gepland.doet(*SPIEK)
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er ligt geen nieuwe aanvraag.")
    gepland.doet("agenda", "genereer")
    assert "Er ligt geen nieuwe aanvraag." in gepland.lees(BRIEF)


def test_of_a_fixed_agenda(gepland: Secretaris) -> None:
    """The brief can also be made after the fixing."""
    gepland.doet("agenda", "stel-vast", "--ja")
    assert gepland.doet(*SPIEK) == f"{BRIEF}\n"


def test_without_items(leeg: Secretaris) -> None:
    """First the agenda, then the brief."""
    leeg.doet("nieuw", "overleg", "--datum", OVERLEG)
    assert "Op de agenda" in leeg.faalt(*SPIEK)


def test_not_together_with_voor(gepland: Secretaris) -> None:
    """A guest never gets the brief."""
    assert "niet allebei" in gepland.faalt(*SPIEK, "--voor", "Nidos", code=2)
