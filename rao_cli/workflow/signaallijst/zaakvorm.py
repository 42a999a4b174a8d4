"""The form of a zaak: a key for every part, and what may stand there (S20).

More hands can fill a form at once. What a user types is judged at once: days that cannot be,
organisations that nobody knows.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar

import msgspec

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.melding import Pad
from rao_cli.model.soorten.signaallijst import Signaallijst, Standpunt, Zaak
from rao_cli.model.stand import DingPlek, Stand, ZaakPlek
from rao_cli.rules.regel import Regel
from rao_cli.rules.signaallijst.tijd import datum_in_toekomst
from rao_cli.rules.verband.namen import bekende_organisatie
from rao_cli.workflow.dagen import klacht_voor_lijst
from rao_cli.workflow.handeling import Handeling

S = TypeVar("S")

GEEN_STANDPUNT: Final = Standpunt()
#: What most zaken never have: it gets no key before it is needed.
_NIET_GEVRAAGD: Final = ("kenmerken", "weigering")
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
    plekken = [
        ("zaken", kenmerk, "standpunten")
        for kenmerk, zaak in lijst.zaken.items()
        if zaak.weigering is None
    ]
    h.zet_klaar(pad, plekken, h.stand.kernorganisaties)


def keur_zaak(h: Handeling, pad: str, kenmerk: str) -> None:
    """Refuse what this act makes wrong in a zaak; what was wrong before, is for the rules.

    RaoError for an organisation that the register does not know, GebruiksFout for a day.
    """
    oud, nieuw = _plek(h.stand, pad, kenmerk), _plek(h.straks(), pad, kenmerk)
    if nieuw is None:
        return
    for zin in _organisaties(nieuw) - _organisaties(oud):
        raise RaoError(zin, hint=f"Kies uit: {', '.join(h.stand.register.organisaties)}.")
    for zin in _dagen(nieuw) - _dagen(oud):
        raise GebruiksFout(zin, hint="Verbeter de datum.")


def _plek(stand: Stand, pad: str, kenmerk: str) -> ZaakPlek | None:
    plekken = stand.zaken_op_kenmerk.get(kenmerk, ())
    return next((plek for plek in plekken if plek.bestand == pad), None)


def _organisaties(plek: ZaakPlek | None) -> set[str]:
    if plek is None:
        return set()
    gevonden = _vind(bekende_organisatie, DingPlek(plek.stand, plek.bestand, plek.lijst))
    return {zin for waar, zin in gevonden if waar[:2] == plek.pad}


def _dagen(plek: ZaakPlek | None) -> set[str]:
    if plek is None:
        return set()
    klachten = {zin for _, zin in _vind(datum_in_toekomst, plek)}
    if plek.zaak.termijn and plek.zaak.termijn.tot:
        klachten.add(klacht_voor_lijst(plek.zaak.termijn.tot, plek.lijst.datum))
    return klachten - {""}


def _vind(regel: Regel[S], plek: S) -> list[tuple[Pad, str]]:
    return list(regel.toets(plek)) if regel.toets else []
