"""A word of a finder is enough: what stands behind it is found without any other word."""

import pytest

from rao_cli.model.privacy import vind_persoonsgegevens


@pytest.mark.parametrize(
    "tekst",
    [
        "Zijn gebruikersnaam is v.verzonnen.",
        "Username: v.verzonnen",
        "Zij staat op reddit als v.verzonnen.",
        "Bel via viber: v.verzonnen",
        "Op tik tok heet hij v.verzonnen.",
        "Via whats app (v.verzonnen)",
        "Zijn insta-naam is v.verzonnen.",
        "Zie vk.com/verzonnen",
    ],
)
def test_accounts(tekst: str) -> None:
    """Of each medium, and of a name of which nobody says where it is used."""
    assert [een.soort for een in vind_persoonsgegevens(tekst)] == ["account"]


@pytest.mark.parametrize("tekst", ["Zie x.nl/verzonnen", "Zie t.org/verzonnen", "Hij signaleert."])
def test_no_account(tekst: str) -> None:
    """Another site with a short name is no medium."""
    assert vind_persoonsgegevens(tekst) == []
