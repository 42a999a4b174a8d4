"""Since when the term of a thing runs; None as long as it does not, for the thing still lives."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final

from rao_cli.model.fase import BESLOTEN, GESLOTEN
from rao_cli.model.onderwerp import is_voorbij
from rao_cli.model.soorten.bewaren import Categorie, Termijnbegin
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import einde
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.opschaling import antwoord_op
from rao_cli.model.zaak.verloop import verloop_van


def beginnen(stand: Stand, categorie: Categorie, vanaf: Termijnbegin) -> dict[str, date | None]:
    """Return per thing of a category since when its term runs, in the order of the register."""
    match categorie:
        case "zaken":
            begin = _ZAAK[vanaf]
            return {kenmerk: begin(stand, kenmerk) for kenmerk in stand.zaken_op_kenmerk}
        case "overleggen":
            alle = (overleg for _, overleg in stand.overleggen_op_datum)
            return {een.datum.isoformat(): _overleg(een, vanaf) for een in alle}
        case "onderwerpen":
            op_dag = sorted(stand.onderwerpen.values(), key=lambda een: (een.datum, een.kenmerk))
            return {een.kenmerk: _onderwerp(stand, een) for een in op_dag}


def _overleg(overleg: Overleg, vanaf: Termijnbegin) -> date | None:
    """Return when a meeting was held, or its list was fixed; of a cancelled one, its day."""
    if overleg.is_vervallen:
        return overleg.datum
    if vanaf == "besluitenlijst-vastgesteld":
        vast = overleg.vaststelling.besluitenlijst
        return vast.op if vast and overleg.ligt_vast else None
    return overleg.datum if overleg.is_gehouden else None


def _onderwerp(stand: Stand, onderwerp: Onderwerp) -> date | None:
    """Return when a table last spoke of a topic that is done; before that, when it came in."""
    if onderwerp.status != "afgerond" and not is_voorbij(stand, onderwerp):
        return None
    punten = stand.punten_op_id.get(onderwerp.kenmerk, ())
    besproken = (plek.overleg.datum for plek in punten if plek.overleg.is_gehouden)
    return max(besproken, default=onderwerp.datum)


def _afgehandeld(stand: Stand, zaak: str) -> date | None:
    """Return when a zaak was settled: by a besluit, by the Deelberaad, or in the world."""
    loop = levensloop(stand, zaak)
    if loop.fase not in GESLOTEN | BESLOTEN:
        return None
    return max(_slotdagen(stand, zaak), default=loop.tot)


def _slotdagen(stand: Stand, zaak: str) -> Iterator[date]:
    slot, laatste = einde(stand, zaak), verloop_van(stand, zaak, date.max).laatste
    if slot is not None:
        yield slot.op
    if laatste is not None:
        yield laatste.overleg.datum
    for plek in stand.zaken_op_kenmerk[zaak]:
        if (antwoord := antwoord_op(plek.lijst, zaak)) is not None:
            yield antwoord.datum


def _teruggekoppeld(stand: Stand, zaak: str) -> date | None:
    """Return when an LKO last heard of a zaak that is closed; the day of closing without that."""
    loop = levensloop(stand, zaak)
    if loop.fase not in GESLOTEN:
        return None
    gehoord = (een.verzonden_op or een.overleg for een in stand.verteld.get(zaak, ()))
    return max([*gehoord, *filter(None, [loop.tot])], default=None)


def _afloop(stand: Stand, zaak: str) -> date | None:
    """Return on which day a zaak ended in the world; withdrawn is no such end."""
    slot = einde(stand, zaak)
    return slot.op if slot is not None and slot.afloop else None


_ZAAK: Final[Mapping[Termijnbegin, Callable[[Stand, str], date | None]]] = {
    "afgehandeld": _afgehandeld,
    "teruggekoppeld": _teruggekoppeld,
    "afloop": _afloop,
}
