"""Anchors: the number on paper is in the history, at the place where a list was fixed."""

from pathlib import Path

import pytest

from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.historie.ankers import lees_ankers
from tests.workflow.historie.conftest import Kopie
from tests.workflow.historie.verhaal import controleer, vondsten
from tests.workflow.historie.vervalser import Vervalser


def test_begin_of_a_number(kopie: Kopie) -> None:
    """The first ten signs of a number are enough."""
    v = Vervalser(kopie("open"))
    assert vondsten(controleer(v.map, v.van("erratum")[:10])) == []


def test_not_where_a_list_was_fixed(kopie: Kopie) -> None:
    """A number of another step is no anchor."""
    v = Vervalser(kopie("open"))
    (vondst,) = vondsten(controleer(v.map, v.van("overleg-houd")))
    assert "staat in de geschiedenis, maar stelde geen lijst vast." in vondst.tekst


def test_of_which_list(kopie: Kopie) -> None:
    """One that does not fit, is laid beside the anchors that the lists have."""
    v = Vervalser(kopie("open"))
    (vondst,) = vondsten(controleer(v.map, "a" * 40))
    lijst = "de lijst van 12 maart 2026 in "
    assert f"{lijst}{v.van('erratum')[:10]}" in vondst.tekst


def test_the_list_of_one_that_fits(kopie: Kopie) -> None:
    """Of one that fits, is said of which list it is."""
    v = Vervalser(kopie("open"))
    anker = v.van("erratum")[:10]
    gezegd = " ".join(controleer(v.map, anker).gecontroleerd)
    assert f"{anker} is van de lijst van 12 maart 2026" in gezegd


def test_not_in_the_history(kopie: Kopie) -> None:
    """A number that is not there says that the history is another one."""
    v = Vervalser(kopie("open"))
    (vondst,) = vondsten(controleer(v.map, "a" * 40))
    assert "die is herschreven, teruggezet, of van een ander register" in vondst.tekst


def test_what_came_after(kopie: Kopie) -> None:
    """What came after the last anchor is not held by it, and that is said."""
    v = Vervalser(kopie("open"))
    gezegd = " ".join(controleer(v.map, v.van("erratum")).niet_te_controleren)
    assert "Of er iets is herschreven na het laatste anker (9 vastleggingen)." in gezegd


def test_in_a_file(tmp_path: Path) -> None:
    """A page or a text may hold the numbers; a fingerprint is none."""
    pad = tmp_path / "lijst.html"
    pad.write_text(f"<p>Vingerafdruk: sha256-2:{'b' * 64}</p><p>vastlegging {'a' * 40}</p>")
    assert lees_ankers([str(pad)]) == ("a" * 40,)


def test_no_number_and_no_file(tmp_path: Path) -> None:
    """What is neither is refused."""
    with pytest.raises(GebruiksFout, match="is geen nummer van een vastlegging en geen bestand"):
        lees_ankers([str(tmp_path / "weg.html")])


def test_a_paper_without(tmp_path: Path) -> None:
    """A paper that was made before its list was shared has no anchor."""
    pad = tmp_path / "lijst.html"
    pad.write_text("<p>Nog niet gedeeld</p>")
    with pytest.raises(GebruiksFout, match="staat geen nummer"):
        lees_ankers([str(pad)])
