"""Where one file changed, `rao valideer` does not look at the others: it says what it said."""

import sys
from collections.abc import Callable
from typing import Final

import pytest

from rao_cli.workflow.controle.oordeel.bestandsoordeel import beoordeel_bestand
from tests.cli.controle.dozijn import zelfde
from tests.cli.secretaris import Secretaris

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows does not tell who wrote: nothing is kept"
)
LIJST: Final = "signaallijsten/2026/SL-assen-2026-01-06.yaml"
ANDERE: Final = "signaallijsten/2026/SL-delfzijl-2026-02-02.yaml"
ACTIE: Final = "acties/2026/A-2026-01-15-01.yaml"
EERDER: Final = "rao_cli.workflow.controle.oordeel.eerder"
BSN: Final = "999990366"
#: What stands in the line of a finding in that list.
CITAAT: Final = "onderwerp:"


@pytest.fixture
def bekeken(monkeypatch: pytest.MonkeyPatch) -> Callable[..., set[str]]:
    """Return what gives the files at which a command looks anew."""

    def kijk(s: Secretaris, *opdracht: str) -> set[str]:
        gezien: set[str] = set()

        def noteer(bestand: object, naam: str, *rest: object, **opties: object) -> object:
            gezien.add(naam)
            return beoordeel_bestand(bestand, naam, *rest, **opties)  # type: ignore[arg-type]

        with monkeypatch.context() as patch:
            patch.setattr(f"{EERDER}.beoordeel_bestand", noteer)
            assert s.rao(*(opdracht or ("valideer",))).exit_code in {0, 1}
        return gezien

    return kijk


@pytest.fixture
def bekend(s: Secretaris) -> Secretaris:
    """Somebody at a register that was checked, with findings in it."""
    s.rao("valideer")
    return s


def erbij(s: Secretaris, pad: str, regel: str = "# gezien") -> None:
    """Type a line at the end of a file."""
    s.schrijf(pad, f"{s.lees(pad)}{regel}\n")


def test_only_what_changed_is_looked_at(
    bekend: Secretaris, bekeken: Callable[..., set[str]]
) -> None:
    """Of the others nothing is opened, also where something was found in them."""
    erbij(bekend, LIJST)
    assert bekeken(bekend) == {LIJST}
    zelfde(bekend, "valideer")


@pytest.mark.parametrize(
    "opdracht", [("valideer", "--sinds", "HEAD"), ("valideer", "signaallijsten")]
)
def test_other_questions_too(
    bekend: Secretaris, bekeken: Callable[..., set[str]], opdracht: tuple[str, ...]
) -> None:
    """What is new, and a part of the register: the others are as they were, then and now."""
    erbij(bekend, LIJST)
    assert bekeken(bekend, *opdracht) <= {LIJST}
    zelfde(bekend, *opdracht)


def test_the_register_itself(bekend: Secretaris, bekeken: Callable[..., set[str]]) -> None:
    """What rao.yaml says counts for every file."""
    erbij(bekend, "rao.yaml")
    assert {LIJST, ANDERE, ACTIE} < bekeken(bekend)


def test_another_finding(bekend: Secretaris, bekeken: Callable[..., set[str]]) -> None:
    """A file of which the rules find something else is looked at, though nobody touched it."""
    (bekend.map / ACTIE).unlink()
    met = bekeken(bekend)
    assert "overleggen/2026/2026-01-15.yaml" in met
    assert ANDERE not in met
    zelfde(bekend, "valideer")


def test_beside_an_error(bekend: Secretaris, bekeken: Callable[..., set[str]]) -> None:
    """Who mends an error and asks again does not wait for all files; the error is kept nowhere."""
    bekend.schrijf(ANDERE, f"{bekend.lees(ANDERE)}geheimwoord: [\n")
    bekend.rao("valideer")
    assert bekeken(bekend) == {ANDERE}
    assert b"geheimwoord" not in bewaard(bekend)
    zelfde(bekend, "valideer")


def test_beside_data_of_a_person(bekend: Secretaris, bekeken: Callable[..., set[str]]) -> None:
    """Then no line of any file is kept: only of which nothing is to be said."""
    assert CITAAT.encode() in bewaard(bekend)
    bekend.schrijf(LIJST, bekend.lees(LIJST).replace("vraag: ", f"vraag: Over {BSN} gaat ", 1))
    bekend.rao("valideer")
    assert BSN.encode() not in bewaard(bekend)
    assert CITAAT.encode() not in bewaard(bekend)
    assert ACTIE not in bekeken(bekend)
    zelfde(bekend, "valideer")


def test_an_acceptance(bekend: Secretaris, bekeken: Callable[..., set[str]]) -> None:
    """What was accepted in a file that nobody touched stays so."""
    bekend.schrijf(LIJST, f"# rao: accepteer SIG22 dossier van voor 2026\n{bekend.lees(LIJST)}")
    bekend.rao("valideer")
    erbij(bekend, ANDERE)
    assert LIJST not in bekeken(bekend)
    zelfde(bekend, "valideer", "--uitvoer", "json")


def test_where_not_all_can_be_judged(bekend: Secretaris) -> None:
    """Whether an acceptance has an effect is told again as soon as all can be read."""
    bekend.schrijf(LIJST, f"# rao: accepteer VRB01 nergens voor nodig\n{bekend.lees(LIJST)}")
    assert "VRM21" in bekend.rao("valideer", "--uitvoer", "kort").stdout
    heel = bekend.lees(ANDERE)
    bekend.schrijf(ANDERE, f"{heel}geheimwoord: [\n")
    assert "VRM21" not in bekend.rao("valideer", "--uitvoer", "kort").stdout
    bekend.schrijf(ANDERE, heel)
    assert "VRM21" in bekend.rao("valideer", "--uitvoer", "kort").stdout


def bewaard(s: Secretaris) -> bytes:
    """Return all that is kept of the register beside what was read of it."""
    map_ = s.map / ".git/rao/opslag"
    return b"".join(een.read_bytes() for een in map_.iterdir() if een.name[0] in "oa")
