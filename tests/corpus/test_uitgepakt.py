"""A sparse checkout: what somebody left out of the folder is still in the register."""

from collections.abc import Sequence

import pytest

from tests.corpus.proefregister import LIJST, ZAAK, Proefregister
from tests.corpus.test_repositories import pak_deels_uit


@pytest.mark.parametrize(
    "opdracht",
    [("valideer",), ("valideer", "--sinds", "HEAD~3"), ("status",), ("toon", ZAAK), ("acties",)],
)
def test_what_is_left_out_is_named_once(register: Proefregister, opdracht: Sequence[str]) -> None:
    """A sparse checkout hides nothing: all is shown as it is committed, and that is said once."""
    voor = register.rao(*opdracht).keur(0)
    pak_deels_uit(register)
    na = register.rao(*opdracht).keur(0)
    assert na.uit == voor.uit
    assert na.fout.count("sparse checkout") == 1
    assert "signaallijsten/" not in na.fout


def test_a_part_without_the_register_file(register: Proefregister) -> None:
    """Without rao.yaml in the folder there is a register all the same."""
    register.git("update-index", "--refresh")
    register.git("sparse-checkout", "set", "--no-cone", "/overleggen/")
    antwoord = register.rao("status").keur(3)
    assert "sparse checkout" in antwoord.fout


def test_a_register_that_is_whole_again(register: Proefregister) -> None:
    """Once everything is unpacked there is nothing to say any more."""
    pak_deels_uit(register)
    register.git("sparse-checkout", "disable")
    assert "sparse" not in register.rao("status").keur(0).fout


@pytest.mark.parametrize(
    "keuze", [f"signaallijsten/2026/{LIJST}.yaml", "signaallijsten", "signaallijsten/2026"]
)
def test_a_chosen_file_that_is_left_out(register: Proefregister, keuze: str) -> None:
    """Who asks about a file that is left out gets the judgement of what is committed."""
    voor = register.rao("valideer", keuze).keur(0)
    pak_deels_uit(register)
    na = register.rao("valideer", keuze).keur(0)
    assert na.uit == voor.uit
    assert na.fout.count("sparse checkout") == 1


def test_a_file_that_is_nowhere(register: Proefregister) -> None:
    """Only what is in no version of the folder does not exist."""
    pak_deels_uit(register)
    antwoord = register.rao("valideer", "signaallijsten/2026/SL-niets-2026-01-01.yaml").keur(2)
    assert "bestaat niet" in antwoord.fout
