"""A mail address of a postbus and one of a person are told apart by the part before the @."""

import msgspec
import pytest

from rao_cli.model.register.postbus import is_postbus
from rao_cli.model.register.standaard import STANDAARDREGISTER
from rao_cli.model.soorten.gemeente import Gemeente
from rao_cli.model.soorten.register import Lid, Lko, Regio

REGISTER = msgspec.structs.replace(
    STANDAARDREGISTER,
    regio=Regio(naam="Groningen en Drenthe", provincies=["Groningen", "Drenthe"]),
    lkos={
        "ter-apel": Lko(naam="LKO Ter Apel", locatie="azc Ter Apel"),
        "assen": Lko(naam="LKO Assen"),
    },
    gemeenten={"emmen": Gemeente(naam="gemeente Emmen")},
    leden=[
        Lid(naam="R. Voorbeeld", organisatie="COA", functie="regiomanager"),
        Lid(naam="A. van Assen", organisatie="IND", functie="senior medewerker"),
    ],
)


@pytest.mark.parametrize(
    "naam",
    [
        *("secretariaat", "postbus", "rao", "info", "Secretariaat.RAO", "lko.assen", "lko-assen"),
        *(
            "terugkeer",
            "terugkeer-noord",
            "vertrek_team2",
            "lko.ter-apel",
            "terapel",
            "azc.terapel",
        ),
        *(
            "rao.groningen-drenthe",
            "raogroningen",
            "dtenv",
            "dtv.noord",
            "coa",
            "avim.noordnederland",
        ),
        *("vreemdelingenketen", "regiosecretariaat", "gemeente.emmen", "postbus3", "rao+stukken"),
        *("immigratie-en-naturalisatiedienst", "secretaris", "voorzitter.rao", "stichtingnidos"),
    ],
)
def test_a_postbus(naam: str) -> None:
    """Functions, places, parties of the register and a short number make a postbus."""
    assert is_postbus(f"{naam}@voorbeeld.nl", REGISTER)


@pytest.mark.parametrize(
    "naam",
    [
        *("jan.jansen", "j.jansen", "jjansen", "jansen", "jan", "r.verzonnen", "a.b.de.vries"),
        *("vries.de.a", "de.vries", "van.den.berg", "fatima", "jan-willem", "jansen.j", "j_jansen"),
        *("secretariaat.jansen", "rao.jansen", "jan.rao", "postbus.j", "coa.jansen", "jansen-coa"),
        *("r.voorbeeld", "voorbeeld", "van.assen", "assen", "a.assen", "999999990", "rao1985"),
        *("p1234567", "van", "de", "1", "ik", "mijnnaam"),
    ],
)
def test_a_person(naam: str) -> None:
    """A name, initials, a word that nobody knows or a long number is refused."""
    assert not is_postbus(f"{naam}@voorbeeld.nl", REGISTER)


@pytest.mark.parametrize(
    "adres",
    [
        *("postbus", "postbus@", "@voorbeeld.nl", "postbus@voorbeeld", "post bus@voorbeeld.nl"),
        *("postbus@voorbeeld.nl ", "postbus@voorbeeld.nl\nBcc: x", "pöstbus@voorbeeld.nl", ""),
        *("postbus..rao@voorbeeld.nl", ".postbus@voorbeeld.nl", "postbus@-voorbeeld.nl"),
        *("a@b@voorbeeld.nl", "<postbus@voorbeeld.nl>", "postbus@voorbeeld.nl,rao@voorbeeld.nl"),
        f"postbus@{'voorbeeld.' * 30}nl",
    ],
)
def test_no_address(adres: str) -> None:
    """What is not one plain mail address is no postbus."""
    assert not is_postbus(adres, REGISTER)
