"""`--proef` shows in words what would change; `--diff` shows the files."""

import pytest

from tests.cli.secretaris import LIJST, OVERLEG, ZAAK, Secretaris

STANDPUNT = ("standpunt", ZAAK, "COA", "--standpunt")
BEGIN = "Proef: dit zou rao vastleggen, maar er is niets veranderd.\n\n"
EINDE = "\nDe bestanden zelf ziet u met --diff erbij.\n"


def test_what_it_was_and_becomes(ontvangen: Secretaris) -> None:
    """A field that changes says what it was and what it becomes, whole, by the thing it is of."""
    lang = "Het gezin blijft. " * 30
    ontvangen.doet(*STANDPUNT, "Geen bezwaar tegen verblijf tot het vertrek.", "--inzet", "Niets.")
    tekst = ontvangen.rao(*STANDPUNT, lang, "--proef").stderr
    assert tekst.startswith(
        f"{BEGIN}Bij zaak {ZAAK}\n"
        "  standpunt van COA\n"
        "    was:   Geen bezwaar tegen verblijf tot het vertrek.\n"
        "    wordt: Het gezin blijft. Het gezin blijft."
    )
    assert " ".join(tekst.split()).count("Het gezin blijft.") == 30
    assert EINDE in tekst


def test_what_comes_and_goes(ontvangen: Secretaris) -> None:
    """What is new is named so; a document is told by its lines, and no word of git stands there."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    tekst = ontvangen.rao("agenda", "genereer", "--proef").stderr
    assert "Bij het overleg van 12 maart 2026\n  Nieuw: punt 1, kenmerk: " in tekst
    assert f", kenmerk: {ZAAK}\n" in tekst
    assert "voorgesteld" not in tekst
    assert f"\nStukken en andere bestanden\n  documenten/{OVERLEG}/agenda.md: nieuw, " in tekst
    assert not {"Rao-Handeling", "@@", "+++", "commit", "diff "} & {*tekst.split()}
    assert "Rao-" not in tekst


def test_a_new_thing(leeg: Secretaris) -> None:
    """A thing that is not there yet is new as a whole."""
    tekst = leeg.rao("nieuw", "signaallijst", "--lko", "ter-apel", "--proef").stderr
    assert tekst.startswith(f"{BEGIN}Nieuw: signaallijst {LIJST}\n  kenmerk: {LIJST}\n")


def test_something_that_goes(lijst: Secretaris) -> None:
    """A zaak that is taken away says all that goes with it."""
    tekst = lijst.rao("zaak", "verwijder", ZAAK, "--proef").stderr
    assert f"Vervalt: zaak {ZAAK}\n  onderwerp: Gezin verblijft lang in de opvang\n" in tekst


def test_by_hand(lijst: Secretaris) -> None:
    """What a person typed in a file is told in the same words; a comment by its lines."""
    pad = f"signaallijsten/2026/{LIJST}.yaml"
    tekst = lijst.lees(pad)
    lijst.schrijf(pad, tekst.replace("groep: gezin", "groep: gezin\n    kenmerken: [overlast]"))
    assert "  Nieuw: bijzonder: overlast\n" in lijst.rao("bewaar", "--proef").stderr
    lijst.schrijf(pad, f"{tekst}# Nog bellen\n")
    assert f"  {pad}: 1 regel erbij\n" in lijst.rao("bewaar", "--proef").stderr


def test_with_diff(ontvangen: Secretaris) -> None:
    """With --diff the commit and the files stand there as git keeps them."""
    tekst = ontvangen.rao(*STANDPUNT, "Geen bezwaar.", "--proef", "--diff").stderr
    assert tekst.startswith(f"{BEGIN}Standpunt van COA over zaak {ZAAK}\n\nRao-Handeling: ")
    assert "\n+        standpunt: Geen bezwaar.\n" in tekst


def test_diff_alone(ontvangen: Secretaris) -> None:
    """--diff says how a rehearsal is shown; without one it means nothing."""
    assert ontvangen.faalt(*STANDPUNT, "Geen bezwaar.", "--diff", code=2).startswith(
        "Fout: --diff hoort bij --proef.\nTyp bijvoorbeeld: rao -C "
    )


@pytest.mark.parametrize("optie", ["--proef", "-n"])
def test_no_command_for_the_terminal(lijst: Secretaris, optie: str) -> None:
    """A text in a file cannot speak to the terminal."""
    pad = f"signaallijsten/2026/{LIJST}.yaml"
    lijst.schrijf(
        pad, lijst.lees(pad).replace("groep: gezin", 'groep: gezin\n    vraag: "a\\e[2J"')
    )
    assert "\x1b" not in lijst.rao("bewaar", optie).stderr
