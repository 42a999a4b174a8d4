"""The form of a zaak: a key for every part, so that more hands can fill it at once (S20)."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar

import msgspec

from rao_cli.model.soorten.signaallijst import LEVEN, Signaallijst, Zaak
from rao_cli.model.zaak.onderdelen import GEEN_STANDPUNT
from rao_cli.workflow.handeling import Handeling

S = TypeVar("S")
#: What most zaken never have, or what an older rao does not know: no key before it is needed.
_NIET_GEVRAAGD: Final = ("kenmerken", "feiten", "geen", *LEVEN)
_VORM: Final = tuple(naam for naam in Zaak.__struct_fields__ if naam not in _NIET_GEVRAAGD)


def zaakvorm(velden: Mapping[str, Any], kern: Sequence[str]) -> dict[str, Any]:
    """Return a new zaak as a form: every part has its key, and so has every core organisation.

    Whoever fills a part adds lines below its key, so git merges what two branches filled.
    """
    vorm: dict[str, Any] = {**dict.fromkeys(_VORM), **velden}
    vorm["standpunten"] = dict.fromkeys(kern) | dict(vorm["standpunten"] or {})
    volgorde = (*Zaak.__struct_fields__, *vorm)  # what rao does not know, comes last
    return {naam: vorm[naam] for naam in dict.fromkeys(volgorde) if naam in vorm}


def zelfde_zaak(zaak: Zaak, velden: Mapping[str, Any]) -> bool:
    """Say whether a zaak holds exactly this; keys that wait for a standpunt do not count."""
    try:
        nieuw = msgspec.convert(dict(velden), Zaak)
    except msgspec.ValidationError:
        return False
    return _zonder_lege(zaak) == _zonder_lege(nieuw)


def _zonder_lege(zaak: Zaak) -> Zaak:
    gegeven = {sleutel: s for sleutel, s in zaak.standpunten.items() if s != GEEN_STANDPUNT}
    return msgspec.structs.replace(zaak, standpunten=gegeven)


def zet_standpunten_klaar(h: Handeling, pad: str, lijst: Signaallijst) -> None:
    """Give each core organisation a key in every zaak of a list that somebody wrote by hand."""
    lopend = (kenmerk for kenmerk, zaak in lijst.zaken.items() if not zaak.is_van_tafel)
    plekken = [("zaken", kenmerk, "standpunten") for kenmerk in lopend]
    h.zet_klaar(pad, plekken, h.stand.kernorganisaties)
