"""BSL: what was fixed, does not change (S11)."""

from collections.abc import Callable
from typing import Final

from rao_cli.model.overleg.vingerafdruk import klopt_agenda, klopt_besluitenlijst
from rao_cli.model.soorten.overleg import Vastgesteld
from rao_cli.model.stand import OverlegPlek
from rao_cli.rules.fase import is_vervallen
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag


@regel(
    "BSL07",
    over=OverlegPlek,
    ernst="fout",
    bron="S11",
    vast=True,
    hint="Zet terug wat er stond. Verbeteren doet u met: rao erratum. Is er niets vastgesteld, zet "
    "dan de status terug.",
    fout="overleg: {status: besluitenlijst-vastgesteld, vaststelling: }",
    goed="overleg: {status: gehouden, vaststelling: }",
)
def ongewijzigd_na_vaststelling(plek: OverlegPlek) -> Gevonden:
    """Wat is vastgesteld, verandert daarna niet meer.

    Bij het vaststellen bewaart rao een vingerafdruk van de agenda of de besluitenlijst, met de
    acties zoals die zijn afgesproken, de dag van vaststellen en de verbeteringen van daarna. Klopt
    die niet meer, dan zegt het register iets anders dan wat de deelnemers kregen.
    """
    overleg = plek.ding
    if is_vervallen(overleg):
        return
    yield from _stuk(plek, "agenda", overleg.vaststelling.agenda)
    yield from _stuk(plek, "besluitenlijst", overleg.vaststelling.besluitenlijst)


def _agenda(plek: OverlegPlek) -> bool:
    return klopt_agenda(plek.ding)


def _besluitenlijst(plek: OverlegPlek) -> bool:
    """Say whether the list is what was fixed, or whether that cannot be seen from here."""
    if plek.stand.los or plek.stand.mist("actie", plek.ding.datum):
        return True
    return klopt_besluitenlijst(plek.ding, [actie for _, actie in plek.stand.acties_uit(plek.ding)])


_KLOPT: Final[dict[str, Callable[[OverlegPlek], bool]]] = {
    "agenda": _agenda,
    "besluitenlijst": _besluitenlijst,
}
#: In these states a piece cannot be fixed already.
_NOG_NIET: Final = {
    "agenda": {"gepland"},
    "besluitenlijst": {"gepland", "agenda-vastgesteld", "gehouden"},
}


def _stuk(plek: OverlegPlek, stuk: str, vast: Vastgesteld | None) -> Gevonden:
    """Find what is wrong with the fixing of the agenda or the decision list."""
    overleg = plek.ding
    if vast is None:
        if overleg.status == f"{stuk}-vastgesteld":
            yield (
                ("status",),
                f"De status is {overleg.status}, maar rao stelde de {stuk} niet vast.",
            )
    elif not _KLOPT[stuk](plek):
        tekst = f"De {stuk} is vastgesteld op {dag(vast.op)} en daarna gewijzigd."
        yield ("vaststelling", stuk), tekst
    elif overleg.status in _NOG_NIET[stuk]:
        tekst = f"De {stuk} is vastgesteld op {dag(vast.op)}, maar de status is {overleg.status}."
        yield ("status",), tekst
