"""A sparse checkout: what somebody left out of the folder is still in the register."""

from collections.abc import Sequence

import pytest

from tests.corpus.proefregister import ZAAK, Proefregister
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
