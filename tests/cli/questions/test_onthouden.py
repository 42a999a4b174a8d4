"""Where rao cannot keep what you type, it says so: before the first question, or after the last."""

import pytest

from rao_cli.store.concept.bestanden import bewaar_concept, read_concept
from tests.cli.questions.test_gesprek import PROGRAMMA, gesprek
from tests.cli.secretaris import LIJST, ZAAK, Secretaris
from tests.cli.toetsenbord import Terminal
from tests.cli.zonder_recht import KAN_NIET, geef_op, met_modus, voer_uit

pytestmark = pytest.mark.skipif(bool(KAN_NIET), reason=KAN_NIET or "-")


def dicht(leeg: Secretaris, plek: str, modus: int, typt: str = "") -> tuple[int, str]:
    """Begin an interview, stop, close a place and go on; returns the code and what was said.

    `typt` is typed at the first question, where one comes.
    """
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    gesprek(leeg, ("nieuw", "zaak", LIJST), ["Gezin in een hotel", "stop"])
    args = ["-C", str(leeg.map), "--vandaag", leeg.vandaag, "nieuw", "zaak", LIJST]
    zonder = (
        f"import os, sys; from {geef_op.__module__} import geef_op; geef_op(); "
        f"os.execv(sys.executable, [sys.executable, '-c', {PROGRAMMA.format(args=args)!r}])"
    )
    with met_modus(leeg.map / ".git" / "rao" / "concepten" / plek, modus):
        terminal = Terminal(zonder, kolommen=100)
        if typt:
            terminal.wacht_op("van 7)")
            terminal.typ(typt)
            terminal.wacht_op("van 7)")
            terminal.toets("\x03")
        code = terminal.einde()
    return code, " ".join(terminal.alles.split())


def test_no_question_whose_answer_cannot_be_kept(leeg: Secretaris) -> None:
    """An interview does not begin where its answers could not be kept."""
    code, tekst = dicht(leeg, ".", 0o500)
    assert (code, "van 7)" in tekst) == (3, False)
    assert "rao kan uw antwoorden niet bewaren in" in tekst
    assert "u hebt daar geen rechten voor" in tekst


def test_answers_that_cannot_be_read_are_not_written_over(leeg: Secretaris) -> None:
    """An earlier beginning that is closed is named and stays; this one begins beside it."""
    code, tekst = dicht(leeg, f"{LIJST}.json", 0o000, typt="Een andere zaak")
    assert code == 130
    assert "Er wachten al antwoorden hierop (zie: rao concept). Hier begint u opnieuw." in tekst
    assert read_concept(leeg.map, LIJST) == {"onderwerp": "Gezin in een hotel"}


def test_what_is_committed_is_told_first(gepland: Secretaris) -> None:
    """Answers that are in git and cannot be thrown away make no failure of the command."""
    naam = f"standpunt-{ZAAK}-IND"
    bewaar_concept(gepland.map, naam, {"standpunt": "Geen nieuwe feiten."})
    opdracht = ["-C", str(gepland.map), "--vandaag", gepland.vandaag, "standpunt", ZAAK, "IND"]
    met = ["--standpunt", "Geen nieuwe feiten.", "--inzet", "Geen", "--ja"]
    with met_modus(gepland.map / ".git" / "rao" / "concepten", 0o500):
        [(code, fout)] = voer_uit([[*opdracht, *met]], gepland.map.parent)
    assert (code, "Vastgelegd:" in fout) == (0, True)
    assert f"{naam}.json' kan niet weg: u hebt daar geen rechten voor" in " ".join(fout.split())
