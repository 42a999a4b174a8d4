"""Which year is handed over: it is closed, there is something of it, and nothing of it is open."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from rao_cli.documents.opmaak import aantal
from rao_cli.model.bewaring.archiefjaar import Archiefjaar, build_archiefjaar
from rao_cli.model.cijfers.periode import laatste_gesloten_jaar, sluit_op
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.register.werkdagen import dag_erna
from rao_cli.model.stand import Stand
from rao_cli.model.taal import datum
from rao_cli.workflow.bewaring.openstaand import NogOpen, openstaand
from rao_cli.workflow.taak import Kast

#: More of what is open than fits a screen helps nobody.
_MEESTE: Final = 15


def kies_jaar(stand: Stand, kast: Kast, gevraagd: int | None) -> Archiefjaar:
    """Return what belongs to a year (None: the last one that is closed).

    RaoError when something of it may still change, or there is nothing of it.
    """
    jaar = laatste_gesloten_jaar(stand) if gevraagd is None else gevraagd
    _eis_voorbij(stand, jaar)
    inhoud = build_archiefjaar(stand, jaar)
    if inhoud.is_leeg:
        raise RaoError(
            f"Van {jaar} staat er niets in het register om over te dragen.",
            hint="Noem een ander jaar met --jaar.",
        )
    if open_ := list(dict.fromkeys(openstaand(stand, kast, inhoud))):
        raise _nog_open(jaar, open_)
    return inhoud


def _eis_voorbij(stand: Stand, jaar: int) -> None:
    if not date.min.year < jaar < date.max.year:
        raise GebruiksFout(f"{jaar} is geen jaar van een register.", hint="Noem een jaar: 2026.")
    dicht = sluit_op(stand, date(jaar, 12, 31))
    if dicht >= stand.vandaag:
        raise RaoError(
            f"Het jaar {jaar} is nog niet afgesloten.",
            hint=f"Overdragen kan vanaf {datum(dag_erna(dicht))}. Dan veranderen ook de cijfers "
            "niet meer.",
        )


def _nog_open(jaar: int, open_: Sequence[NogOpen]) -> RaoError:
    zinnen = [f"- {_met_opdracht(een)}" for een in open_[:_MEESTE]]
    if len(open_) > _MEESTE:
        zinnen.append(f"- En nog {len(open_) - _MEESTE}. Kijk met: rao status")
    wat = f"{'is' if len(open_) == 1 else 'zijn'} nog {aantal(len(open_), 'ding', 'dingen')}"
    return RaoError(f"Van {jaar} {wat} niet klaar. Er is niets gemaakt.", hint="\n".join(zinnen))


def _met_opdracht(een: NogOpen) -> str:
    """Return what is open with its command; some sentences lead to it themselves."""
    return f"{een.wat} {een.hoe}" if een.wat.endswith(":") else f"{een.wat}. Typ: {een.hoe}"
