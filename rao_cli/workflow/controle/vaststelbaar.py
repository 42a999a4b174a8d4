"""May a piece of a meeting be fixed? What is wrong, or cannot be filled in afterwards, first (S11).

A fout of the meeting itself, its decisions and its acties stops it; so does what is missing there
and cannot be added once the list is fixed. What a person accepted in the file stops nothing.
"""

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Melding
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.store.register_map import Lading
from rao_cli.store.yaml.loading import load_bestand
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.controle.oordeel.bestandsoordeel import REGELS
from rao_cli.workflow.controle.verbeteren import hoe_te_verbeteren
from rao_cli.workflow.handeling import Handeling

Vaststuk = Literal["agenda", "besluitenlijst"]
#: What is done after the meeting is fixed as well as before, or what the fixing itself mends.
_LATER: Final = frozenset({"BSL06", "BSL07", "OND18", "OVL07", "VRB10"})
#: A fact of the meeting, and not something that is missing: only where a region makes it a fout.
_FEIT: Final = frozenset({"BSL03"})
#: Asked for in a way of its own: the reason why there was no decision.
_APART: Final = "OVL06"
#: Places of an actie that live on after the list is fixed.
_LEEFT_VOORT: Final = frozenset({"gereed_op", "vervallen_op", "status"})


class Gemis(NamedTuple):
    """What stops the fixing, the rule that says so, and the act that mends it."""

    tekst: str
    code: str
    hoe: str
    mag_geaccepteerd: bool


def eis_vast_te_stellen(h: Handeling, pad: str, stuk: Vaststuk) -> None:
    """RaoError with what must be mended before a piece of a meeting is fixed, and how."""
    overleg = h.straks().overleggen[pad]
    gemis = list(_zoek(h, pad, overleg, stuk))
    if not gemis:
        return
    aantal = "Er is één punt" if len(gemis) == 1 else f"Er zijn {len(gemis)} punten"
    raise RaoError(
        f"De {stuk} van {overleg.datum} kan nog niet worden vastgesteld. {aantal} om te "
        "verbeteren; daarna kan het niet meer.",
        hint="\n".join(_regels(gemis)),
        exit_code=1,
    )


def _regels(gemis: list[Gemis]) -> Iterator[str]:
    for nummer, een in enumerate(gemis, start=1):
        yield f"{nummer}. {een.tekst} ({een.code})"
        yield f"   {een.hoe}"
    if vrij := next((een.code for een in gemis if een.mag_geaccepteerd), None):
        yield "Kan het niet anders? Zet in het bestand achter die regel waarom, en doe: rao bewaar"
        yield f"   # rao: accepteer {vrij} en dan de reden"


def _zoek(h: Handeling, pad: str, overleg: Overleg, stuk: Vaststuk) -> Iterator[Gemis]:
    """Yield what stops the fixing of a piece, as the meeting is after the changes so far."""
    acties = [plek for plek, _ in h.stand.acties_uit(overleg)] if stuk == "besluitenlijst" else []
    bestanden = {**h.lading.bestanden, pad: load_bestand(pad, h.tekst(pad).encode())}
    oogst = Oogst(h.vandaag, None)
    oogst.voeg_toe(Lading(bestanden), lambda bestand: bestand in {pad, *acties})
    for melding in oogst.meldingen:
        if _houdt_tegen(melding, stuk, pad):
            regel = REGELS[melding.code]
            vrij = regel.over is not None and (regel.aanvaardbaar or not regel.vast)
            yield Gemis(
                melding.tekst, melding.code, hoe_te_verbeteren(h, melding, pad, overleg), vrij
            )


def _houdt_tegen(melding: Melding, stuk: Vaststuk, pad: str) -> bool:
    if melding.code in {*_LATER, _APART}:
        return False
    if melding.bestand != pad and melding.pad[:1] and melding.pad[0] in _LEEFT_VOORT:
        return False
    if melding.ernst == "fout":
        return True
    blijft = REGELS[melding.code].herstelbaar is not None and melding.code not in _FEIT
    return stuk == "besluitenlijst" and melding.ernst == "waarschuwing" and blijft
