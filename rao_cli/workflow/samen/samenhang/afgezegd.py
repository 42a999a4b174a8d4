"""A meeting that another cancelled and shared: what we prepared for it goes no further (S1).

A zaak and an onderwerp come back by themselves. The point of a member stays, for from there it is
put on a next agenda.
"""

from typing import Final

from rao_cli.documents.opmaak import datum
from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.workflow.samen.samenloop.samenloop import Samenloop

_VELDEN: Final = ("tijd", "locatie", "genodigd", "voorgesteld")
_VAN_LEDEN: Final = frozenset({"overig", "lijst"})


def laat_voorbereiding(s: Samenloop, pad: str) -> None:
    """Undo what we prepared since both knew the meeting; says which points wait."""
    was, ons = s.was(pad, Overleg), s.ding("ons", pad, Overleg)
    if was is None or ons is None or not ons.komt_nog:
        return
    s.afgezegd.add(pad)
    _laat_punten(s, pad, was, ons)
    leeg = was.vaststelling.agenda is None and was.vaststelling.besluitenlijst is None
    vast = ("vaststelling",) if leeg else ("vaststelling", "agenda")
    s.zet_als("ons", pad, s.basis[pad], *((veld,) for veld in _VELDEN), vast)


def _laat_punten(s: Samenloop, pad: str, was: Overleg, ons: Overleg) -> None:
    bekend = {punt.id for punt in was.agendapunten}
    nieuw = {n: punt for n, punt in enumerate(ons.agendapunten) if punt.id not in bekend}
    weg = [n for n, punt in nieuw.items() if punt.soort not in _VAN_LEDEN]
    dag = datum(ons.datum)
    s.zinnen += [
        f"{noem_punt(punt)} wacht op een volgende agenda: het overleg van {dag} vervalt."
        for n, punt in nieuw.items()
        if n not in weg
    ]
    if len(weg) == len(ons.agendapunten):
        s.zet_als("ons", pad, s.basis[pad], ("agendapunten",))
        return
    for nummer in reversed(weg):
        s.verwijder("ons", pad, ("agendapunten", nummer))
