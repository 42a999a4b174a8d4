"""A question that is about an earlier text shows it whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from rao_cli.cli.questions.stellen import stel
from rao_cli.cli.questions.vraag import LangeTekst
from rao_cli.cli.questions.zaak.zaakvragen import zaakvragen
from tests.documents.wereld import anders, vol

if TYPE_CHECKING:
    import pytest

LANG = (
    "Vertrek met steun, " * 60 + "\n\nals:\n- de plek er is\n- de school stopt\n\ntot 1 september"
)
PLEK = vol().zaken_op_kenmerk["Z-4H2KDA"][0]
OPTIE = anders(PLEK.zaak.oplossingsrichtingen[0], omschrijving=LANG, voordelen=[])
ZAAK = anders(PLEK.zaak, oplossingsrichtingen=[OPTIE], advies=None)


def getoond(scherm: str) -> str:
    """Return what was shown without the folding."""
    return " ".join(scherm.split())


def test_a_long_option_stands_whole_below_the_question(capsys: pytest.CaptureFixture[str]) -> None:
    """The question names its number, and below it is what the option says."""
    vraag = next(v for v in zaakvragen(replace(PLEK, zaak=ZAAK)) if "voordelen" in v.naam)
    stel(vraag.nu({}), 1, 1)
    scherm = capsys.readouterr().err
    assert "Oplossing 1: wat pleit ervoor?" in scherm
    assert getoond(LANG) in getoond(scherm)
    assert "\n  - de plek er is\n  - de school stopt\n" in scherm
    assert "…" not in scherm


def test_a_short_option_is_named_in_the_question() -> None:
    """What fits on the line of the question is not said twice."""
    kort = anders(OPTIE, omschrijving="Vertrek met steun")
    zaak = anders(ZAAK, oplossingsrichtingen=[kort])
    vraag = next(v for v in zaakvragen(replace(PLEK, zaak=zaak)) if "voordelen" in v.naam).nu({})
    assert vraag.tekst.startswith("Oplossing 1, Vertrek met steun: wat pleit ervoor?")
    assert not vraag.herinnering


def test_the_options_to_choose_from_are_whole(capsys: pytest.CaptureFixture[str]) -> None:
    """Who advises reads every option before choosing one."""
    stel(zaakvragen(replace(PLEK, zaak=ZAAK))[-1].nu({}), 1, 1)
    scherm = capsys.readouterr().err
    assert getoond(LANG) in getoond(scherm)
    assert "…" not in scherm


def test_an_answer_of_before_is_shown_as_it_was_typed(capsys: pytest.CaptureFixture[str]) -> None:
    """Enter keeps it, so it must be seen whole."""
    stel(LangeTekst(naam="vraag", tekst="Wat vraagt het LKO?", eerder=LANG), 1, 1)
    scherm = capsys.readouterr().err
    assert "  Nu staat er:\n  Vertrek met steun" in scherm
    assert "\n  - de plek er is\n  - de school stopt\n\n  tot 1 september\n" in scherm
