"""The life of a zaak: derived from lists, agendas, decisions and replies, never stored (S11)."""

from datetime import date
from typing import Final, Literal, NamedTuple

from rao_cli.model.overleg import Uitkomst
from rao_cli.model.stand import Stand, ZaakPlek

Fase = Literal[
    "concept",
    "ingebracht",
    "geagendeerd",
    "aangehouden",
    "terug bij LKO",
    "opgeschaald",
    "antwoord Deelberaad",
    "afgehandeld",
    "teruggekoppeld",
    "geweigerd",
    "ingetrokken",
]
#: After these nobody at the table has to do anything more.
GESLOTEN: Final[frozenset[Fase]] = frozenset({"teruggekoppeld", "geweigerd", "ingetrokken"})
_NA_BESLUIT: Final[dict[Uitkomst, Fase]] = {
    "afgehandeld": "afgehandeld",
    "aanhouden": "aangehouden",
    "terug-naar-lko": "terug bij LKO",
    "opschalen": "opgeschaald",
    "ter-kennisname": "afgehandeld",
}


class Loop(NamedTuple):
    """Where a zaak is, since when it runs, how often it was put off, when it comes back."""

    fase: Fase
    sinds: date
    aangehouden: int
    hervatten_op: date | None


def levensloop(stand: Stand, kenmerk: str) -> Loop:
    """Return where a zaak is now; KeyError when it stands on no list."""
    plekken = stand.zaken_op_kenmerk[kenmerk]
    besluiten = stand.besluiten_op_punt.get(kenmerk, ())
    laatste = besluiten[-1].besluit if besluiten else None
    aangehouden = sum(b.besluit.uitkomst == "aanhouden" for b in besluiten)
    hervatten = laatste.hervatten_op if laatste and laatste.uitkomst == "aanhouden" else None
    return Loop(_fase(stand, plekken), plekken[0].lijst.datum, aangehouden, hervatten)


def _fase(stand: Stand, plekken: tuple[ZaakPlek, ...]) -> Fase:
    kenmerk = plekken[0].kenmerk
    besluiten = stand.besluiten_op_punt.get(kenmerk, ())
    if not besluiten:
        return _voor_besluit(stand, plekken)
    laatste = besluiten[-1]
    fase = _NA_BESLUIT[laatste.besluit.uitkomst]
    if fase == "aangehouden" and _weer_geagendeerd(stand, kenmerk, laatste.overleg.datum):
        return "geagendeerd"
    if fase == "opgeschaald":
        antwoorden = [p.lijst.antwoord for p in plekken if p.lijst.antwoord is not None]
        if not antwoorden:
            return fase
        return "teruggekoppeld" if antwoorden[-1].teruggekoppeld_op else "antwoord Deelberaad"
    if fase in {"afgehandeld", "terug bij LKO"} and _verzonden(
        stand, kenmerk, laatste.overleg.datum
    ):
        return "teruggekoppeld"
    return fase


def _voor_besluit(stand: Stand, plekken: tuple[ZaakPlek, ...]) -> Fase:
    plek = plekken[-1]
    if plek.zaak.weigering is not None:
        return "geweigerd"
    if plek.lijst.status == "ingetrokken":
        return "ingetrokken"
    if plek.kenmerk in stand.punten_op_id:
        return "geagendeerd"
    return "concept" if plek.lijst.status == "concept" else "ingebracht"


def _weer_geagendeerd(stand: Stand, kenmerk: str, na: date) -> bool:
    return any(punt.overleg.datum > na for punt in stand.punten_op_id.get(kenmerk, ()))


def _verzonden(stand: Stand, kenmerk: str, overleg: date) -> bool:
    """Say whether the LKO heard about the decision of this meeting."""
    return any(
        t.overleg >= overleg and kenmerk in t.zaken and t.status in {"verzonden", "bevestigd"}
        for t in stand.terugkoppelingen.values()
    )
