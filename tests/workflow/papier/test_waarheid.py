"""A paper for one reader says nothing that is not true, and nothing for nothing."""

from __future__ import annotations

import re

import pytest
from msgspec import structs
from msgspec.structs import replace

from rao_cli.documents.document import AGENDA
from rao_cli.documents.formats.vormgeving import Vormgeving
from rao_cli.workflow.papier.gegevens import build_gegevens
from rao_cli.workflow.papier.lezers import lees_lezer
from rao_cli.workflow.papier.stuk import Papierstuk
from rao_cli.workflow.papier.uittreksel import als_stuk, stuk_voor
from tests.documents.wereld import APRIL
from tests.model.lezers.kanaries import beplante_stand
from tests.model.lezers.mag import MAG
from tests.workflow.papier.test_uittreksel import stukken


@pytest.mark.parametrize("wie", MAG)
def test_what_is_addressed_to_its_reader_is_no_extract(wie: str) -> None:
    """A letter keeps its name and says nothing of what is not in it; still no source."""
    eigen = [stuk for stuk in stukken(wie) if not stuk.is_uittreksel]
    assert bool(eigen) == (wie in {"deelberaad", "lko:duindorp", "lko:veenstad"})
    for stuk in eigen:
        assert "ittreksel voor" not in stuk.tekst + stuk.gegevens.status + stuk.pad
        assert (stuk.gegevens.bron, "<!-- bron" in stuk.tekst) == ((), False)


@pytest.mark.parametrize("wie", MAG)
def test_no_heading_of_an_item_stands_alone(wie: str) -> None:
    """What is not theirs is told once, with its number: nobody reads a heading for nothing."""
    for stuk in stukken(wie):
        leeg = re.findall(r"^(#+ [0-9]+\. .*)\n+(?=#{1,3} |<!--|---|\Z)", stuk.tekst, re.MULTILINE)
        assert (stuk.pad, leeg) == (stuk.pad, [])
        assert not re.search(
            r"^#+ .*een ander agendapunt", stuk.tekst, re.MULTILINE | re.IGNORECASE
        )


@pytest.mark.parametrize("wie", MAG)
def test_an_extract_tells_no_untruth(wie: str) -> None:
    """It does not say that nothing was decided, agreed or written down where that is not shown."""
    for stuk in stukken(wie):
        if "besluitenlijst" in stuk.pad:
            assert "Er zijn geen " not in stuk.tekst
            assert "niet vermeld |" not in stuk.tekst
            assert not re.search("ander (punt|agendapunt|LKO)[^:]*:.* besproken", stuk.tekst)


def test_a_rubricering_for_members_is_on_no_paper_for_anybody() -> None:
    """It says who alone may read, and that is not true of it; a paper for an LKO keeps it."""
    heel, _ = beplante_stand()
    register = structs.replace(heel.heel, rubricering="Alleen voor leden")
    stand, pad = replace(heel, heel=register), AGENDA.op(APRIL)
    stuk = Papierstuk(pad, "", build_gegevens(stand, pad, APRIL), Vormgeving("#1f3a5f"), stand)
    zegt = {}
    for wie in ("openbaar", "lko:duindorp"):
        lezer = lees_lezer(stand, wie)
        voor = als_stuk(stuk, stuk_voor(stand, pad, lezer), lezer)
        zegt[wie] = (voor.tekst.count("Alleen voor leden"), voor.gegevens.rubricering)
        assert "<!-- bron" not in voor.tekst
    assert zegt == {"openbaar": (0, ""), "lko:duindorp": (2, "Alleen voor leden")}
