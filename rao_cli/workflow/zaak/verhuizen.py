"""A zaak moves to another LKO: it keeps its list until that LKO brings it on its own (S11, S14)."""

from datetime import date

from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.leven import Verhuizing
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.leven import lko_nu, lko_op, verhuizingen
from rao_cli.model.zaak.levens import sinds_van
from rao_cli.workflow.agenda.stukken import ververs_stukken
from rao_cli.workflow.bestandstekst import als_data
from rao_cli.workflow.dagen import eis_dag
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.zaak.einde import eis_loopt, zoek_ingediend
from rao_cli.workflow.zaak.gevolg import wie_hoort
from rao_cli.workflow.zoeken import eis_lko


def verhuis(
    h: Handeling, zaak: str, naar: str | None, op: date | None
) -> tuple[list[str], CommitResult]:
    """Record that a zaak is of another LKO from a day on; returns what to know, and the commit.

    Without `naar` or `op` only what would refuse it does so.
    """
    plek = zoek_ingediend(h.stand, zaak, gaat_door=True)
    eis_loopt(plek)
    if naar is None or op is None:
        return [], _leg_vast(h, plek, "verhuisd")
    lko = eis_lko(h.stand, naar, op)
    gegaan = verhuizingen(h.stand, plek.kenmerk)
    if gegaan and (gegaan[-1].naar, gegaan[-1].op) == (lko, op):
        return [], _leg_vast(h, plek, f"verhuisd naar {lko}")
    _eis_ander(h.stand, plek, lko)
    vanaf, wat = sinds_van(plek), "het begin van de zaak"
    if gegaan and gegaan[-1].op > vanaf:
        vanaf, wat = gegaan[-1].op, "de vorige verhuizing"
    op = eis_dag(op, h.vandaag, vanaf=vanaf, wat=wat)
    stap = als_data(Verhuizing(lko, op, h.vandaag if op < h.vandaag else None))
    weg = (*plek.pad, "verhuisd")
    if plek.zaak.verhuisd:
        h.voeg_toe(plek.bestand, weg, stap)
    else:
        h.zet(plek.bestand, weg, [stap])
    _zet_op_agendas(h, plek.kenmerk, lko, op)
    return [*wie_hoort(h.stand, h.straks(), plek.kenmerk)], _leg_vast(
        h, plek, f"verhuisd naar {lko}"
    )


def _zet_op_agendas(h: Handeling, zaak: str, lko: str, op: date) -> None:
    """Let agendas that are not fixed name the LKO that has the zaak then."""
    for plek in h.stand.punten_op_id.get(zaak, ()):
        if plek.overleg.status == "gepland" and plek.overleg.datum >= op and plek.punt.indiener:
            nummer = plek.overleg.agendapunten.index(plek.punt)
            h.zet(plek.bestand, ("agendapunten", nummer, "indiener"), lko)
            ververs_stukken(h, plek.bestand)


def _eis_ander(stand: Stand, plek: ZaakPlek, lko: str) -> None:
    """RaoError when the zaak is of that LKO already."""
    if lko in {lko_nu(stand, plek.kenmerk), lko_op(stand, plek.kenmerk, date.max)}:
        raise RaoError(
            f"Zaak {plek.kenmerk} is al van {partij(stand.register, lko)}.",
            hint=f"Bekijk haar met: rao toon {plek.kenmerk}",
        )


def _leg_vast(h: Handeling, plek: ZaakPlek, hoe: str) -> CommitResult:
    betreft = [plek.kenmerk, plek.lijst.kenmerk]
    return h.leg_vast(f"Zaak {plek.kenmerk} {hoe}", "zaak-verhuis", betreft)
