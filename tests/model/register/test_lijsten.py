"""A register that is read when somebody asks, says what one says that read all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from rao_cli.model.plaats import MAPPEN
from rao_cli.model.register.lijsten import LuieDingen, LuieLijsten, wijzer_van
from rao_cli.model.zaak.opschaling import lopende_opschaling, teruggehaald
from rao_cli.model.zaak.verloop import plekken_op_lijst
from rao_cli.rules.signaallijst.volledigheid import volledigheid, volledigheid_van
from rao_cli.workflow.tonen.historie import titels_van
from tests.model.cijfers.test_overzicht import stand_van
from tests.model.cijfers.verzin import verzin

if TYPE_CHECKING:
    from rao_cli.model.stand import Stand


def _lui(stand: Stand) -> tuple[Stand, list[str]]:
    """Return the same register, read when somebody asks, and where is noted what was read."""
    gelezen: list[str] = []

    def lees(pad: str, ding: Any) -> Any:
        gelezen.append(pad)
        return ding

    alle = dict(stand.signaallijsten)
    wijzers = {pad: wijzer_van(lijst) for pad, lijst in alle.items()}
    rest = {
        map_: LuieDingen(getattr(stand, map_), lees, getattr(stand, map_))
        for soort, map_ in MAPPEN.items()
        if soort != "signaallijst"
    }
    return replace(stand, signaallijsten=LuieLijsten(alle, lees, wijzers), **rest), gelezen


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
    assert titels.keys() == titels_van(heel).keys()
    assert not any(pad in gelezen for pad in heel.signaallijsten)
    assert dict(titels) == {plek.kenmerk: plek.zaak.onderwerp for plek in heel.zaken} | {
        een.kenmerk: een.titel for een in heel.onderwerpen.values()
    }


def test_to_know_what_there_is_nothing_is_read() -> None:
    """A file that was kept is called as what is in it; one that was read may be called wrongly."""
    heel = stand_van(verzin(3))
    lui, gelezen = _lui(heel)
    assert lui.kenmerken == heel.kenmerken
    assert (lui.pad_op_naam, gelezen) == (heel.pad_op_naam, [])
    verkeerd = {"overleggen/2026/morgen.yaml": next(iter(heel.overleggen.values()))}
    dag = heel.overleggen_op_datum[0][1].datum.isoformat()
    for bewaard, naam in ((verkeerd, "morgen"), ((), dag)):
        erin = LuieDingen(verkeerd, lambda _, ding: ding, bewaard)
        assert naam in dict(replace(heel, overleggen=erin).kenmerken).values()


def test_all_of_a_kind_are_read_once() -> None:
    """Who goes through them goes through them again."""
    lui, gelezen = _lui(stand_van(verzin(3)))
    assert [ding for _, ding in lui.overleggen.items()] == [*lui.overleggen.values()]
    assert gelezen == list(lui.overleggen)


def test_what_differs_is_told_without_reading() -> None:
    """By what stands for each thing, in both directions."""
    alle = dict(stand_van(verzin(3)).overleggen)
    weg, *_ = alle
    een, ander = (
        LuieDingen(welke, lambda pad, _: pytest.fail(pad), welke)
        for welke in (alle, {pad: ding for pad, ding in alle.items() if pad != weg})
    )
    assert (een.verschil(ander), ander.verschil(een)) == ([weg], [])


def test_what_is_not_there() -> None:
    """As in any mapping, without reading one."""
    lui, gelezen = _lui(stand_van(verzin(3)))
    assert "signaallijsten/x.yaml" not in lui.signaallijsten
    with pytest.raises(KeyError):
        lui.zaken_op_kenmerk["Z-000000"]
    assert gelezen == []
