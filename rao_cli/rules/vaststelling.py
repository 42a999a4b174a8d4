"""BSL: what was fixed, does not change (S11)."""

from collections.abc import Callable
from typing import Final

from rao_cli.model.overleg import Overleg, Vastgesteld
from rao_cli.model.stand import OverlegPlek
from rao_cli.model.vingerafdruk import vingerafdruk_agenda, vingerafdruk_besluitenlijst
from rao_cli.rules.fase import is_vervallen
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag


@regel(
    "BSL07",
    over=OverlegPlek,
    ernst="fout",
    bron="S11",
    hint="Zet terug wat er stond. Een verbetering schrijft u bij errata. Is er niets vastgesteld, "
    "zet dan de status terug.",
    fout="overleg: {status: besluitenlijst-vastgesteld, vaststelling: }",
    goed="overleg: {status: gehouden, vaststelling: }",
)
def ongewijzigd_na_vaststelling(plek: OverlegPlek) -> Gevonden:
    """Wat is vastgesteld, verandert daarna niet meer.

    Bij het vaststellen bewaart rao een vingerafdruk van de agenda of de besluitenlijst. Klopt die
    niet meer, dan zegt het register iets anders dan wat de deelnemers kregen.
    """
    overleg = plek.ding
    if is_vervallen(overleg):
        return
    yield from _stuk(overleg, "agenda", overleg.vaststelling.agenda)
    yield from _stuk(overleg, "besluitenlijst", overleg.vaststelling.besluitenlijst)


_AFDRUK: Final[dict[str, Callable[[Overleg], str]]] = {
    "agenda": vingerafdruk_agenda,
    "besluitenlijst": vingerafdruk_besluitenlijst,
}
#: In these states a piece cannot be fixed already.
_NOG_NIET: Final = {
    "agenda": {"gepland"},
    "besluitenlijst": {"gepland", "agenda-vastgesteld", "gehouden"},
}


def _stuk(overleg: Overleg, stuk: str, vast: Vastgesteld | None) -> Gevonden:
    """Find what is wrong with the fixing of the agenda or the decision list."""
    if vast is None:
        if overleg.status == f"{stuk}-vastgesteld":
            yield (
                ("status",),
                f"De status is {overleg.status}, maar rao stelde de {stuk} niet vast.",
            )
    elif vast.vingerafdruk != _AFDRUK[stuk](overleg):
        tekst = f"De {stuk} is vastgesteld op {dag(vast.op)} en daarna gewijzigd."
        yield ("vaststelling", stuk), tekst
    elif overleg.status in _NOG_NIET[stuk]:
        tekst = f"De {stuk} is vastgesteld op {dag(vast.op)}, maar de status is {overleg.status}."
        yield ("status",), tekst
