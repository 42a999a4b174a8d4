"""`--in editor`: what a command asks by questions, all at once in the editor of the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.editor.bureau import Bureau
from tests.cli.secretaris import LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

if TYPE_CHECKING:
    from pathlib import Path

BESLUIT = f"B-{OVERLEG}-01"
ACTIE = f"A-{OVERLEG}-01"


def bij(s: Secretaris, map_: Path) -> Bureau:
    """Return a secretary with an editor, at a later stage of a register."""
    editors = map_ / "editors"
    editors.mkdir()
    return Bureau(s, editors)


def tik(bureau: Bureau, sed: str, *opdracht: str) -> tuple[int, str]:
    """Give a command with `--in editor`, in which these lines of sed are typed."""
    editor = bureau.editor(f"sed -i '{sed}' \"$1\"")
    return bureau.doet(editor, (), *opdracht, "--in", "editor")


def test_a_standpunt(gepland: Secretaris, tmp_path: Path) -> None:
    """A first standpunt of more lines, and then only another inzet."""
    bureau = bij(gepland, tmp_path)
    eerst = "s/^.Wat is het standpunt.*/&\\nKan.\\n\\nMits./"
    code, tekst = tik(bureau, eerst, "standpunt", ZAAK, "COA")
    assert code == 0, tekst
    code, tekst = tik(bureau, "s/^.Wat gaat COA doen.*/& Plek vrij/", "standpunt", ZAAK, "COA")
    assert code == 0, tekst
    coa = gepland.lees(LIJSTPAD).partition("COA:\n")[2]
    assert "standpunt: |-\n          Kan.\n\n          Mits.\n" in coa
    assert "inzet: Plek vrij\n" in coa


@pytest.mark.parametrize(
    ("sed", "opdracht", "regel"),
    [
        ("s/1 juni/1 juli/", ("besluit", "zet", BESLUIT), "blijft tot 1 juli."),
        ("s/1 april 2026/2 april 2026/", ("actie", "zet", ACTIE), "2026-04-02"),
    ],
)
def test_a_besluit_and_an_actie(
    besloten: Secretaris, tmp_path: Path, sed: str, opdracht: tuple[str, ...], regel: str
) -> None:
    """What stands there opens, and only what was changed is written."""
    code, tekst = tik(bij(besloten, tmp_path), sed, *opdracht)
    assert code == 0, tekst
    assert regel in besloten.git("show", "--format=", "--unified=0")


def test_an_erratum(vastgesteld: Secretaris, tmp_path: Path) -> None:
    """A correction opens empty, and is written when a text stands there."""
    bureau = bij(vastgesteld.op("2026-03-20"), tmp_path)
    sed = "s/^.Wat moet er staan.*/&\\nLees 1 juli/"
    code, tekst = tik(bureau, sed, "erratum", OVERLEG, BESLUIT)
    assert code == 0, tekst
    assert "tekst: Lees 1 juli" in vastgesteld.lees(OVERLEGPAD)


def test_an_onderwerp(gepland: Secretaris, tmp_path: Path) -> None:
    """A title is reworded, and what else stands there stays."""
    kenmerk = gepland.doet(
        *("nieuw", "onderwerp", "--type", "knelpunt", "--titel", "Tolken", "--lko", "assen"),
        *("--omschrijving", "Er zijn te weinig tolken."),
    ).strip()
    code, tekst = tik(
        bij(gepland, tmp_path), "s/ Tolken$/ Te weinig tolken/", "onderwerp", "zet", kenmerk
    )
    assert code == 0, tekst
    (pad,) = gepland.laatste()[1]
    assert "titel: Te weinig tolken\n" in gepland.lees(pad)
    assert "omschrijving: Er zijn te weinig tolken.\n" in gepland.lees(pad)


def test_an_answer_on_the_line_goes_not_with_an_editor(gepland: Secretaris) -> None:
    """Two ways at once are refused before anything opens."""
    zegt = gepland.faalt("standpunt", ZAAK, "COA", "--inzet", "x", "--in", "editor", code=2)
    assert "Laat --in weg, of de andere opties." in zegt


@pytest.mark.parametrize(
    "opdracht", [("standpunt", ZAAK, "COA"), ("besluit", "zet", BESLUIT), ("erratum", OVERLEG)]
)
def test_without_a_terminal_it_says_so(besloten: Secretaris, opdracht: tuple[str, ...]) -> None:
    """A script cannot open an editor, and is told to use options."""
    zegt = besloten.faalt(*opdracht, "--in", "editor", code=2)
    assert "Dat kan alleen in een terminal." in zegt
