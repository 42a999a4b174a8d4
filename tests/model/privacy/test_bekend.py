"""What is no name of a person in one register."""

from msgspec import convert

from rao_cli.model.privacy.bekend import GEEN_BEKEND, bekend_van, met_namen
from rao_cli.model.soorten.register import Register

REGISTER = convert(
    {
        "soort": "register",
        "regio": {"naam": "Noorderland", "provincies": ["Drenthe"]},
        "organisaties": {"GZ": {"naam": "Stichting Goedzo", "namen": []}},
        "lkos": {"zeewijk": {"naam": "LKO Zeewijk", "locatie": "azc Dijk-Noord"}},
        "gemeenten": {"veenstad": {"naam": "gemeente Veenstad"}},
        "tafels": {"zorg": {"naam": "het Zorgoverleg"}},
        "leden": [{"naam": "R. Verzonnen", "organisatie": "GZ", "functie": "Zorgregisseur"}],
        "bekende_woorden": ["Operatie Zeester"],
    },
    Register,
)


def test_the_words_of_a_register() -> None:
    """Region, organisations, LKO's, gemeenten, tables, functions and known words are no names."""
    woorden = bekend_van(REGISTER).woorden
    assert {"noorderland", "drenthe", "gz", "goedzo", "zeewijk", "veenstad"} <= woorden
    assert {"zorgoverleg", "zorgregisseur", "dijk-noord", "dijk"} <= woorden
    assert "zeester" in bekend_van(REGISTER).losse - woorden


def test_the_name_of_a_member_is_a_name() -> None:
    """Who sits at the table may be named, but stays a person."""
    bekend = bekend_van(REGISTER)
    assert "verzonnen" in bekend.leden
    assert "verzonnen" not in bekend.woorden


def test_a_guest_may_be_named_beside_the_members() -> None:
    """An overleg may name its guests."""
    assert {"verzonnen", "gast"} <= met_namen(bekend_van(REGISTER), ["B. Gast"]).leden


def test_without_a_register_nothing_is_known() -> None:
    """A loose file has no words of its own."""
    assert bekend_van(None) is GEEN_BEKEND
