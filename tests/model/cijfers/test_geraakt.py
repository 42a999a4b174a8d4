"""What a change touches in the figures is all that it changes."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from rao_cli.model.cijfers.afgesloten import gewijzigde_maanden
from rao_cli.model.cijfers.geraakt import geraakt
from tests.model.cijfers.test_overzicht import stand_van
from tests.model.cijfers.verzin import VANDAAG, verzin
from tests.rules.wereld import bouw_stand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rao_cli.model.basis import Blok
    from rao_cli.model.stand import Stand


def _dingen(seed: int) -> dict[str, Blok]:
    stand = stand_van(verzin(seed))
    return {"rao.yaml": stand.heel, **dict(stand.dingen)}


def _veranderd(ding: Any, kans: Random) -> Any:
    """Return a thing of which a part went, or was decided otherwise; None: it is gone."""
    if getattr(ding, "zaken", None) and ding.soort == "signaallijst" and kans.random() < 0.6:
        weg = kans.choice([*ding.zaken])
        return replace(ding, zaken={z: zaak for z, zaak in ding.zaken.items() if z != weg})
    if getattr(ding, "besluiten", None) and kans.random() < 0.6:
        een, ander = (kans.choice([*ding.besluiten]) for _ in range(2))
        return replace(ding, besluiten={**ding.besluiten, een: ding.besluiten[ander]})
    return None


def _stand(dingen: Mapping[str, Blok | None]) -> Stand:
    return bouw_stand({pad: ding for pad, ding in dingen.items() if ding is not None}, VANDAAG)


@pytest.mark.parametrize("seed", range(6))
def test_the_same_months_as_of_the_whole_register(seed: int) -> None:
    """Of a register in which every file was read anew, nothing is left out."""
    kans, dingen = Random(seed), _dingen(seed)  # noqa: S311 - no secret
    toen = _stand(dingen)
    gewijzigd = 0
    for pad in [pad for pad in dingen if pad != "rao.yaml"]:
        nu = dingen | {pad: _veranderd(dingen[pad], kans)}
        vers = {p: ding and replace(ding) for p, ding in nu.items()}
        maanden = gewijzigde_maanden(toen, _stand(nu))
        assert maanden == gewijzigde_maanden(toen, _stand(vers))
        gewijzigd += bool(maanden)
    assert gewijzigd > 10


def test_what_did_not_change_is_left_out() -> None:
    """Of one list that changed, only the lists that name one of its zaken are looked at."""
    dingen = _dingen(1)
    pad = next(pad for pad in dingen if pad.startswith("signaallijsten/"))
    toen, nu = geraakt(_stand(dingen), _stand({**dingen, pad: None}))
    assert 0 < len(toen.signaallijsten) < len(_stand(dingen).signaallijsten)
    assert pad in toen.signaallijsten
    assert pad not in nu.signaallijsten
