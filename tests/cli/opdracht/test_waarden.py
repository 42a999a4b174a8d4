"""What a printed command left open is not kept as content."""

import pytest

from tests.cli.proefbank import Rao
from tests.cli.questions.test_gesprek import gesprek
from tests.cli.secretaris import Secretaris


@pytest.mark.parametrize(
    "opdracht",
    [
        ("opschaling", "antwoord", "SL-noord-2026-03-16", "--besluit", "…"),
        ("opschaling", "antwoord", "SL-noord-2026-03-16", "--besluit", "..."),
        ("standpunt", "Z-7K3F9E", "COA", "--standpunt", " … "),
        ("zaak", "vul-aan", "Z-7K3F9E", "--zet", "vraag=…"),
        ("zaak", "schaal-op", "Z-7K3F9E", "--grond", "GROND"),
        ("trend", "deel", "trend-x", "--regio", "REGIO"),
        ("erratum", "2026-03-12", "B-2026-03-12-01", "--tekst", "TEKST"),
        ("nieuw", "besluit", "--punt", "Z-7K3F9E", "--actie", "COA;2026-04-01;…"),
    ],
)
def test_a_placeholder_is_refused(rao: Rao, opdracht: tuple[str, ...]) -> None:
    """A command that is pasted as it was shown, asks for the content it lacks."""
    uitkomst = rao(*opdracht)
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, "")
    assert "iets in op de plaats van" in uitkomst.stderr


@pytest.mark.parametrize("waarde", ["", "  "])
def test_an_empty_value_is_refused(rao: Rao, waarde: str) -> None:
    """Who gives an option, gives it a value."""
    uitkomst = rao("standpunt", "Z-7K3F9E", "COA", "--standpunt", "Goed.", "--inzet", waarde)
    assert uitkomst.exit_code == 2
    assert "De waarde bij --inzet is leeg." in uitkomst.stderr


@pytest.mark.parametrize("tekst", ["Wordt vervolgd…", "De DATUM staat nog niet vast", "LKO"])
def test_a_text_with_such_a_sign_is_fine(lijst: Secretaris, tekst: str) -> None:
    """Only a text that is nothing else, says nothing."""
    lijst.doet("nieuw", "onderwerp", "--type", "thema", "--titel", f"Over {tekst}")


@pytest.mark.parametrize("map_", [".", ".."])
def test_dots_are_a_folder(rao: Rao, map_: str) -> None:
    """Where a folder is asked, nothing was left open."""
    assert "iets in op de plaats van" not in rao("papieren", "--naar", map_).stderr


def test_at_a_terminal_too(lijst: Secretaris) -> None:
    """An answer that says nothing is asked again."""
    opdracht = ("nieuw", "onderwerp", "--type", "thema")
    _, tekst = gesprek(lijst, opdracht, ["…", "stop"])
    assert "'…' zegt niets. Typ uw eigen tekst." in tekst
