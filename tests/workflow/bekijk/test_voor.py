"""The pages for one reader: nothing of another is on them, by a canary in every field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rao_cli.documents.bekijk.site import make_site
from rao_cli.model.kenmerk import ZAAK_IN_TEKST
from rao_cli.model.lezers.zoals import zoals_gezien
from rao_cli.workflow.bekijk.stof import build_kijkstof_voor, tel
from rao_cli.workflow.papier.lezers import is_aan_tafel, lees_lezer
from tests.model.lezers.kanaries import beplante_stand
from tests.model.lezers.mag import MAG, mag

if TYPE_CHECKING:
    from rao_cli.model.stand import Stand
    from tests.model.lezers.kanaries import Kooi


@pytest.fixture(scope="module")
def wereld() -> tuple[Stand, Kooi]:
    """Plant the canaries once."""
    return beplante_stand()


def site_voor(stand: Stand, wie: str) -> dict[str, str]:
    """Make the pages for a reader."""
    lezer = lees_lezer(stand, wie)
    gezien = zoals_gezien(stand, lezer)
    cijfers = tel(stand, extern=not is_aan_tafel(stand, wie))
    return dict(make_site(gezien, build_kijkstof_voor(gezien, lezer, cijfers)))


@pytest.mark.parametrize("wie", MAG)
def test_nothing_of_another_is_on_a_page(wereld: tuple[Stand, Kooi], wie: str) -> None:
    """No text, no kenmerk in a text and no name of a page is of who this reader may not know."""
    stand, kooi = wereld
    site = site_voor(stand, wie)
    tekst = "\n".join([*site, *site.values()])
    assert kooi.gezien_in(tekst) - mag(wie, kooi.plek.values()) == set()
    assert all(f"alleen wat {lees_lezer(stand, wie).naam} mag zien" in p for p in site.values())
    if wie == "openbaar":
        assert ZAAK_IN_TEKST.findall(tekst) == []


def test_what_is_hidden_is_not_called_missing(wereld: tuple[Stand, Kooi]) -> None:
    """Of a part of a register nobody can say what is missing or must be done."""
    for pagina in site_voor(wereld[0], "Nidos").values():
        assert "og geen standpunt" not in pagina
        assert "onderdelen aanwezig" not in pagina
        assert "Wat er moet gebeuren" not in pagina
