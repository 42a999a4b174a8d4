"""A register whose lists are read when somebody asks, says what one says that read them all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from rao_cli.model.register.lijsten import LuieLijsten, wijzer_van
from rao_cli.model.zaak.opschaling import lopende_opschaling, teruggehaald
from rao_cli.model.zaak.verloop import plekken_op_lijst
from rao_cli.rules.signaallijst.volledigheid import volledigheid, volledigheid_van
from rao_cli.workflow.tonen.historie import titels_van
from tests.model.cijfers.test_overzicht import stand_van
from tests.model.cijfers.verzin import verzin

if TYPE_CHECKING:
    from rao_cli.model.soorten.signaallijst import Signaallijst
    from rao_cli.model.stand import Stand


def _lui(stand: Stand) -> tuple[Stand, list[str]]:
    """Return the same register with lists that are read later, and where is noted which were."""
    gelezen: list[str] = []

    def lees(pad: str, lijst: Signaallijst) -> Signaallijst:
        gelezen.append(pad)
        return lijst

    alle = dict(stand.signaallijsten)
    wijzers = {pad: wijzer_van(lijst) for pad, lijst in alle.items()}
    return replace(stand, signaallijsten=LuieLijsten(alle, lees, wijzers)), gelezen


def _plekken(stand: Stand) -> list[Any]:
    alle = stand.zaken_op_kenmerk.items()
    return [(z, [(p.bestand, p.kenmerk, p.lijst) for p in plekken]) for z, plekken in alle]


@pytest.mark.parametrize("seed", range(4))
def test_the_same_answers_in_the_same_order(seed: int) -> None:
    """By zaak, by kenmerk of a list, and by kind; what waits for the Deelberaad too."""
    heel = stand_van(verzin(seed))
    lui, _ = _lui(heel)
    assert _plekken(lui) == _plekken(heel)
    assert list(lui.lijst_op_kenmerk.items()) == list(heel.lijst_op_kenmerk.items())
    assert list(lui.paden_op_kenmerk.items()) == list(heel.paden_op_kenmerk.items())
    assert lui.kenmerken == heel.kenmerken
    assert lui.dingen == heel.dingen
    for vraag in (lopende_opschaling, teruggehaald):
        zaken = heel.zaken_op_kenmerk
        assert [vraag(lui, zaak) for zaak in zaken] == [vraag(heel, zaak) for zaak in zaken]


def test_only_what_names_a_zaak_is_read() -> None:
    """Of all lists those with the zaak that was asked for, each once."""
    lui, gelezen = _lui(stand_van(verzin(3)))
    zaak = next(iter(lui.zaken_op_kenmerk))
    assert gelezen == []
    plekken = lui.zaken_op_kenmerk[zaak] + lui.zaken_op_kenmerk[zaak]
    assert gelezen == [plek.bestand for plek in plekken[: len(plekken) // 2]]
    assert len(gelezen) < len(lui.signaallijsten)


def test_only_the_list_that_was_asked_for_is_read() -> None:
    """To look at the zaken of one list no other is read; together they are all zaken."""
    heel = stand_van(verzin(3))
    lui, gelezen = _lui(heel)
    eerste = heel.zaken[0]
    eigen = [plek for plek in heel.zaken if plek.lijst is eerste.lijst]
    kenmerk = eerste.lijst.kenmerk
    gevonden = plekken_op_lijst(lui, kenmerk)
    assert [plek.zaak for plek in gevonden] == [plek.zaak for plek in eigen]
    assert gelezen == [eerste.bestand]
    assert list(volledigheid_van(heel, kenmerk)) == [
        een for een in volledigheid(heel) if een.kenmerk == kenmerk
    ]
    assert list(plekken_op_lijst(lui, "SL-nergens-2026-01-01")) == []


def test_only_what_a_step_names_is_read() -> None:
    """The titles of a history are all there, and a list is read when its zaak is named."""
    heel = stand_van(verzin(3))
    lui, gelezen = _lui(heel)
    titels = titels_van(lui)
    assert (titels.keys(), gelezen) == (titels_van(heel).keys(), [])
    assert dict(titels) == {plek.kenmerk: plek.zaak.onderwerp for plek in heel.zaken} | {
        een.kenmerk: een.titel for een in heel.onderwerpen.values()
    }


def test_what_is_not_there() -> None:
    """As in any mapping, without reading one."""
    lui, gelezen = _lui(stand_van(verzin(3)))
    assert "signaallijsten/x.yaml" not in lui.signaallijsten
    with pytest.raises(KeyError):
        lui.zaken_op_kenmerk["Z-000000"]
    assert gelezen == []
