"""`rao aanleveren --formaat html`: each request as a paper of its own."""

from collections.abc import Callable

from tests.cli.secretaris import OVERLEG, Secretaris
from tests.documents.formats.bladlezer import read_blad


def test_each_request_is_a_paper(register: Callable[[str], Secretaris]) -> None:
    """It lies with the meeting that it is for, and its reader is in its name."""
    s = register("gepland")
    paden = s.doet("aanleveren", OVERLEG, "--formaat", "html").splitlines()
    assert f"uitvoer/{OVERLEG}/aanleververzoek-ind.html" in paden
    blad = read_blad((s.map / f"uitvoer/{OVERLEG}/aanleververzoek-ind.html").read_bytes())
    assert "Aan: IND" in blad.eerste("main").tekst
    assert "AVIM" not in blad.eerste("p").tekst
    assert s.git("status", "--porcelain") == ""


def test_one_request_on_stdout(register: Callable[[str], Secretaris]) -> None:
    """More than one is refused: they go to different readers."""
    s = register("gepland")
    html = s.doet("aanleveren", "--organisatie", "IND", "--formaat", "html", "--naar", "-")
    assert "IND" in read_blad(html.encode()).eerste("main").tekst
    assert "geeft rao er precies één" in s.faalt("aanleveren", "--formaat", "html", "--naar", "-")


def test_the_screen_shows_what_it_did(register: Callable[[str], Secretaris]) -> None:
    """A text, Markdown and JSON still come there, and an unknown format is named."""
    s = register("gepland")
    assert s.doet("aanleveren", "--formaat", "tekst") == s.doet("aanleveren")
    assert "**Aan:**" in s.doet("aanleveren", "--formaat", "md")
    assert s.doet("aanleveren", "--formaat", "json") == s.doet("aanleveren", "--json")
    assert "Het formaat 'onzin' is er niet." in s.faalt("aanleveren", "--formaat", "onzin", code=2)
