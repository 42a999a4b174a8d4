"""BSL07 against real fingerprints: what was fixed and not touched gives nothing."""

from datetime import date
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from rao_cli.model.overleg.vingerafdruk import vingerafdruk_agenda, vingerafdruk_besluitenlijst
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Overleg, Vastgesteld, Vaststelling
from rao_cli.rules.besluit.besluitenlijst import ongewijzigd_na_vaststelling
from rao_cli.rules.oordeel import beoordeel
from tests.rules.wereld import bouw_stand, maak_ding, wereld

OP = date(2026, 3, 16)


def vastgesteld() -> Overleg:
    """Return the meeting of the world with both pieces fixed."""
    overleg = maak_ding(wereld()["overleg"])
    assert isinstance(overleg, Overleg)
    vaststelling = Vaststelling(
        agenda=Vastgesteld(op=OP, vingerafdruk=vingerafdruk_agenda(overleg)),
        besluitenlijst=Vastgesteld(
            op=OP, vingerafdruk=vingerafdruk_besluitenlijst(overleg, [actie()])
        ),
    )
    return msgspec.structs.replace(
        overleg, status="besluitenlijst-vastgesteld", vaststelling=vaststelling
    )


def actie(**anders: Any) -> Actie:
    """Return the actie of the world, with some fields changed."""
    ding = maak_ding(wereld()["actie"])
    assert isinstance(ding, Actie)
    return msgspec.structs.replace(ding, **anders)


def teksten(overleg: Overleg, *acties: Actie, onleesbaar: tuple[str, ...] = ()) -> list[str]:
    """Return what BSL07 says about one meeting with its acties (none named: that of the world)."""
    bestanden = {"rao.yaml": maak_ding(wereld()["register"]), "o.yaml": overleg}
    bestanden |= {f"{nummer}.yaml": ding for nummer, ding in enumerate(acties or [actie()])}
    stand = bouw_stand(bestanden, onleesbaar=frozenset(onleesbaar))
    return [b.tekst for b in beoordeel(stand, (ongewijzigd_na_vaststelling,))]


GEWIJZIGD = "De besluitenlijst is vastgesteld op 16 maart 2026 en daarna gewijzigd."


def test_unchanged() -> None:
    """What stayed the same since the fixing gives no finding."""
    assert teksten(vastgesteld()) == []


def test_the_place_changed() -> None:
    """The place is in the agenda and in the besluitenlijst."""
    overleg = msgspec.structs.replace(vastgesteld(), locatie="Emmen")
    assert teksten(overleg) == [
        "De agenda is vastgesteld op 16 maart 2026 en daarna gewijzigd.",
        GEWIJZIGD,
    ]


def test_the_attendance_changed() -> None:
    """Who was there is only in the besluitenlijst."""
    assert teksten(msgspec.structs.replace(vastgesteld(), aanwezig=["DT&V"])) == [GEWIJZIGD]


@pytest.mark.parametrize(
    "anders",
    [
        {"omschrijving": "Bel de burgemeester."},
        {"organisatie": "COA"},
        {"uiterlijk": date(2027, 1, 1)},
        {"besluit": "B-2026-03-12-09"},
    ],
)
def test_an_agreement_changed(anders: dict[str, Any]) -> None:
    """Who does what and when is in the besluitenlijst: that changes no more."""
    assert teksten(vastgesteld(), actie(**anders)) == [GEWIJZIGD]


def test_an_actie_lives_on() -> None:
    """How an actie ends does not change the besluitenlijst."""
    klaar = actie(status="gereed", gereed_op=date(2026, 3, 19), toelichting="De brief ligt er.")
    assert teksten(vastgesteld(), klaar) == []


def test_an_actie_added() -> None:
    """An actie added later is not on the fixed list."""
    nieuw = actie(kenmerk="A-2026-03-12-02")
    assert teksten(vastgesteld(), actie(), nieuw) == [GEWIJZIGD]


def test_an_unreadable_actie() -> None:
    """When rao cannot read an actie, it says nothing about the besluitenlijst."""
    ander = actie(kenmerk="A-2026-04-09-01", besluit=None)
    assert teksten(vastgesteld(), ander, onleesbaar=("A-2026-03-12-01",)) == []


def test_a_loose_file() -> None:
    """Without a register it cannot be seen whether acties changed; the rule is silent."""
    register = maak_ding(wereld()["register"])
    stand = replace(bouw_stand({"rao.yaml": register, "o.yaml": vastgesteld()}), los=True)
    assert list(beoordeel(stand, (ongewijzigd_na_vaststelling,))) == []


def test_a_later_field() -> None:
    """A field that is empty does not count: so an old fingerprint stays valid."""
    overleg = vastgesteld()
    leeg = msgspec.structs.replace(overleg, zonder_besluit={}, toelichting="")
    assert vingerafdruk_besluitenlijst(leeg, []) == vingerafdruk_besluitenlijst(overleg, [])


def test_a_besluit_changed() -> None:
    """Another besluit changes only the besluitenlijst."""
    overleg = msgspec.structs.replace(vastgesteld(), besluiten={})
    assert teksten(overleg) == [GEWIJZIGD]


@pytest.mark.parametrize("status", ["gepland", "agenda-vastgesteld", "gehouden"])
def test_the_status_turned_back(status: str) -> None:
    """Who turns back the status is shown the fixing that still stands."""
    overleg = msgspec.structs.replace(vastgesteld(), status=status)
    stukken = ["agenda", "besluitenlijst"] if status == "gepland" else ["besluitenlijst"]
    assert teksten(overleg) == [
        f"De {stuk} is vastgesteld op 16 maart 2026, maar de status is {status}."
        for stuk in stukken
    ]
