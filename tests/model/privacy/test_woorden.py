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


@pytest.mark.parametrize(
    ("tekst", "soort"),
    [
        ("Hij reed in een VW, 12AB34.", "kenteken"),
        ("In zijn Fiat (AB1234) lag niets.", "kenteken"),
        ("Hij kwam met de auto 12 AB 34.", "kenteken"),
        ("Zijn rode busje (9 XXX 12) is weg.", "kenteken"),
        ("Mail v.verzonnen {at} voorbeeld.nl", "mailadres"),
        ("Mail v.verzonnen ( a ) voorbeeld.nl", "mailadres"),
        ("Mail v.verzonnen-at-voorbeeld.nl", "mailadres"),
        ("Zijn zonen: 3-4-2012 en 5-6-2014.", "geboortedatum"),
        ("O2-doc AB1234567", "documentnummer"),
        ("Het rolnummer is 12/34567.", "rechtbanknummer"),
        ("Hof Verzonnen, onder nummer 12/34567", "rechtbanknummer"),
    ],
)
def test_other_signs(tekst: str, soort: str) -> None:
    """Of a car, a paper and a court; and mail with another way to hide the @."""
    assert {een.soort for een in vind_persoonsgegevens(tekst)} == {soort}


@pytest.mark.parametrize(
    "tekst",
    [
        "Il ne le sait pas avant le 3-4-2021.",
        "Zakia 12AB34 is hier geen auto.",
        "Lokaal 12 AB 34 heeft geen auto.",
        "De bus 10 VAN 12 rijdt niet, en de auto 12 KM 30 ook niet.",
        "Met de bus 12 AB 34 56 komt niemand er.",
        "Hof van beroep en controle in 2021",
        "De rol van het hof wordt 12 keer genoemd.",
    ],
)
def test_no_sign(tekst: str) -> None:
    """What looks like such a word and is none says nothing."""
    assert vind_persoonsgegevens(tekst) == []
