"""What is left to do after a meeting: decisions, the list of them, and the replies (S11)."""

from collections.abc import Iterator

from rao_cli.documents.namen import partij
from rao_cli.documents.opmaak import datum
from rao_cli.model.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.terugkoppelen import niet_verteld, terugkoppelen_voor
from rao_cli.model.verloop import GEHOUDEN
from rao_cli.model.vingerafdruk import errata_voor, klopt_besluitenlijst
from rao_cli.workflow.besluitenlijst import vraagt_nog_besluit
from rao_cli.workflow.taak import Taak
from rao_cli.workflow.terugkoppeling import wat_is_nieuw
from rao_cli.workflow.weigeren import weigertaken


def nataken(stand: Stand, wie: str, volgend: Overleg | None) -> Iterator[Taak]:
    """Yield the tasks of every meeting that was held; `volgend` is the next one."""
    for pad, overleg in stand.overleggen_op_datum:
        if overleg.status not in GEHOUDEN:
            continue
        dag = overleg.datum
        if not klopt_besluitenlijst(overleg, [actie for _, actie in stand.acties_uit(overleg)]):
            wat = f"Terugzetten: de besluitenlijst van {datum(dag)} veranderde na het vaststellen"
            yield Taak(wat, wie, None, f"rao valideer {pad}")
        over = vraagt_nog_besluit(overleg) if overleg.status == "gehouden" else []
        for punt in over:
            opdracht = f"rao nieuw besluit --overleg {dag} --punt {punt.id}"
            yield Taak(f"Besluit vastleggen over {punt.id}", wie, dag, opdracht)
        if overleg.status == "gehouden" and not over:
            voor = volgend.datum if volgend else None
            opdracht = f"rao besluitenlijst stel-vast {dag}"
            yield Taak(f"Besluitenlijst van {datum(dag)} vaststellen", wie, voor, opdracht)
        yield from _terugkoppelingen(stand, wie, overleg)
        yield from _opnieuw_vertellen(stand, wie, overleg)
    yield from weigertaken(stand, wie, volgend)


def _terugkoppelingen(stand: Stand, wie: str, overleg: Overleg) -> Iterator[Taak]:
    """Yield the LKO's that did not hear yet what was decided, and the command that comes next."""
    bekend = {terugkoppeling.kenmerk for terugkoppeling in stand.terugkoppelingen.values()}
    for lko in niet_verteld(stand, overleg):
        kenmerk = f"TK-{lko}-{overleg.datum}"
        stap = f"verzonden {kenmerk}" if kenmerk in bekend else f"genereer {overleg.datum}"
        wie_hoort = partij(stand.register, lko)
        tekst = f"Terugkoppeling aan {wie_hoort} over {datum(overleg.datum)} versturen"
        yield Taak(tekst, wie, terugkoppelen_voor(stand, overleg), f"rao terugkoppeling {stap}")


def _opnieuw_vertellen(stand: Stand, wie: str, overleg: Overleg) -> Iterator[Taak]:
    """Yield the LKO's that heard a decision which was changed or corrected after that."""
    onverteld = niet_verteld(stand, overleg)
    for ding in stand.terugkoppelingen.values():
        eigen = ding.overleg == overleg.datum and ding.is_verzonden and ding.lko not in onverteld
        if not eigen or not wat_is_nieuw(stand, overleg, ding):
            continue
        dagen = [erratum.datum for erratum in errata_voor(ding, overleg)]
        termijn = stand.register.termijnen.terugkoppeling_werkdagen
        voor = stand.kalender.na(max(dagen), termijn) if dagen else None
        wat = f"Verbetering over {datum(overleg.datum)} vertellen aan "
        opdracht = f"rao terugkoppeling genereer {overleg.datum} --lko {ding.lko}"
        yield Taak(f"{wat}{partij(stand.register, ding.lko)}", wie, voor, opdracht)
