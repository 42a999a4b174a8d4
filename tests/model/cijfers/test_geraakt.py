"""What a change touches in the figures is all that it changes."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from rao_cli.model.cijfers.afgesloten import gewijzigde_maanden
from rao_cli.model.cijfers.feiten import verzamel
from rao_cli.model.cijfers.geraakt import geraakt
from rao_cli.model.soorten.signaallijst import LEVEN, Signaallijst, Zaak
from rao_cli.model.zaak.gewijzigd import zelfde_loop
from tests.documents.wereld import vol
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


def test_no_figure_counts_what_a_zaak_says() -> None:
    """With the text of another zaak a list has the same facts, so a change of text asks nothing."""
    dingen = _dingen(2)
    ander = next(plek.zaak for plek in vol().zaken if plek.zaak.standpunten and plek.zaak.advies)
    namen = {*Zaak.__struct_fields__} - {"kenmerken", *LEVEN}
    tekst = {naam: getattr(ander, naam) for naam in namen}

    def verwoord(ding: Any) -> Any:
        if not isinstance(ding, Signaallijst):
            return ding
        nieuw = replace(ding, zaken={z: replace(zaak, **tekst) for z, zaak in ding.zaken.items()})
        assert nieuw != ding
        assert zelfde_loop(ding, nieuw)
        return nieuw

    toen, nu = _stand(dingen), _stand({pad: verwoord(ding) for pad, ding in dingen.items()})
    assert verzamel(toen, {}) == verzamel(nu, {})


@pytest.mark.parametrize("naam", ["kenmerken", *LEVEN])
def test_what_happened_to_a_zaak_may_count(naam: str) -> None:
    """So a change of that is looked at."""
    lijst = next(d for d in _dingen(2).values() if isinstance(d, Signaallijst))
    kenmerk = next(iter(lijst.zaken))
    anders = replace(lijst.zaken[kenmerk], **{naam: object()})
    assert not zelfde_loop(lijst, replace(lijst, zaken={**lijst.zaken, kenmerk: anders}))


def test_a_list_that_is_other_may_count() -> None:
    """Also when only a zaak came or went, or the list itself was handed in."""
    lijst = next(d for d in _dingen(2).values() if isinstance(d, Signaallijst))
    een, *rest = lijst.zaken
    assert not zelfde_loop(lijst, replace(lijst, zaken={z: lijst.zaken[z] for z in rest}))
    assert not zelfde_loop(lijst, replace(lijst, zaken={f"{een}X": lijst.zaken[een]}))
    assert not zelfde_loop(lijst, replace(lijst, datum=VANDAAG))
