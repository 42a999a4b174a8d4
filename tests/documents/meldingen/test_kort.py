"""One line per finding, for editors and grep."""

from rao_cli.documents.meldingen.kort import make
from tests.documents.meldingen.maken import melding, verslag


def test_a_line_has_place_code_severity_and_text() -> None:
    """`bestand:regel:kolom: CODE ernst tekst`."""
    assert make(verslag(melding())) == (
        "acties/2026/A-2026-03-12-01.yaml:3:5: BSL02 fout De actie heeft geen datum.\n"
    )


def test_a_line_always_has_a_place() -> None:
    """Readers of this format want two numbers; without a place it is the top of the file."""
    zonder = melding(regelnummer=None, kolom=None)
    assert make(verslag(zonder)).startswith("acties/2026/A-2026-03-12-01.yaml:1:1: ")
    assert make(verslag(melding(bestand=None))).startswith("rao.yaml:3:5: ")


def test_line_ends_are_flattened() -> None:
    """A sentence of three lines is still one line."""
    assert make(verslag(melding(tekst="een\r\ntwee\n drie"))).endswith(" een twee drie\n")


def test_nothing_found_is_nothing_said() -> None:
    """Without findings there are no lines."""
    assert make(verslag()) == ""
