"""A party keeps its mailbox when it gets another name, another key, or ends (S11)."""

from datetime import date

import msgspec
import pytest

from rao_cli.model.register.adressen import adres_van, eigenaar
from rao_cli.model.register.standaard import STANDAARDREGISTER
from rao_cli.model.soorten.gemeente import Gemeente
from rao_cli.model.soorten.register import (
    AndereTafel,
    EerdereNaam,
    Lko,
    Organisatie,
    Register,
    Rollen,
    Rolperiode,
)

DAG = date(2026, 7, 1)
REGISTER = msgspec.structs.replace(
    STANDAARDREGISTER,
    organisaties={
        **STANDAARDREGISTER.organisaties,
        "BTS": Organisatie(naam="Bureau", van=DAG, opvolger_van=["REAN"]),
    },
    lkos={
        "assen": Lko(naam="LKO Assen", tot=date(2026, 6, 30)),
        "noord": Lko(naam="LKO Noord", van=DAG, opvolger_van=["assen"]),
        "emmen": Lko(naam="Nieuw", namen=[EerdereNaam(naam="Oud", tot=date(2026, 6, 30))]),
    },
    gemeenten={"assen": Gemeente(naam="gemeente Assen"), "hoogeveen": Gemeente(naam="Hoogeveen")},
    tafels={"zorg": AndereTafel(naam="het Zorgoverleg")},
    rollen=Rollen(
        secretaris=[
            Rolperiode(organisatie="COA", van=date(2026, 1, 1), tot=date(2026, 6, 30)),
            Rolperiode(organisatie="IND", van=DAG),
        ]
    ),
)


def met(**adressen: str) -> Register:
    """Return the register with these mailboxes; `__` stands for a colon."""
    vol = {naam.replace("__", ":"): f"{wie}@voorbeeld.nl" for naam, wie in adressen.items()}
    return msgspec.structs.replace(REGISTER, adressen=vol)


@pytest.mark.parametrize(
    ("adressen", "partij", "dag", "verwacht"),
    [
        ({"lko__assen": "oud"}, "assen", date(2026, 3, 1), "oud"),
        ({"lko__assen": "oud"}, "lko:assen", DAG, "oud"),
        ({"lko__assen": "oud", "noord": "nieuw"}, "lko:assen", DAG, "nieuw"),
        ({"lko__assen": "oud", "noord": "nieuw"}, "lko:assen", date(2026, 6, 30), "oud"),
        ({"lko__assen": "oud"}, "noord", DAG, "oud"),
        ({"REAN": "oud", "BTS": "nieuw"}, "REAN", DAG, "nieuw"),
        ({"emmen": "lko"}, "lko:emmen", DAG, "lko"),
        ({"gemeente__assen": "gemeente"}, "lko:assen", DAG, ""),
        ({"gemeente__assen": "gemeente"}, "gemeente:assen", DAG, "gemeente"),
        ({"tafel__zorg": "zorg"}, "tafel:zorg", DAG, "zorg"),
        ({"COA": "coa", "IND": "ind"}, "secretaris", date(2026, 6, 30), "coa"),
        ({"COA": "coa", "IND": "ind"}, "secretaris", DAG, "ind"),
        ({"COA": "coa", "secretaris": "zelf"}, "secretaris", DAG, "zelf"),
        ({"COA": "coa"}, "voorzitter", DAG, ""),
        ({"COA": "coa"}, "niemand", DAG, ""),
    ],
)
def test_where_post_goes(adressen: dict[str, str], partij: str, dag: date, verwacht: str) -> None:
    """To who a party is on that day; before that one has a mailbox of its own, to the old one."""
    adres = adres_van(met(**adressen), partij, dag)
    assert adres == (f"{verwacht}@voorbeeld.nl" if verwacht else "")


def test_what_is_no_address_is_no_mailbox() -> None:
    """A text that is no address is never used."""
    register = msgspec.structs.replace(REGISTER, adressen={"COA": "a@b.nl\nBcc: c@d.nl"})
    assert adres_van(register, "COA", DAG) == ""


@pytest.mark.parametrize(
    ("sleutel", "wie"),
    [
        ("assen", "lko:assen"),
        ("gemeente:assen", "gemeente:assen"),
        ("hoogeveen", "gemeente:hoogeveen"),
        ("zorg", "tafel:zorg"),
        ("COA", "COA"),
        ("deelberaad", "deelberaad"),
        ("tafel:assen", None),
        ("coa", None),
    ],
)
def test_whose_a_key_is(sleutel: str, wie: str | None) -> None:
    """A key names one party, or nobody."""
    assert eigenaar(REGISTER, sleutel) == wie
