"""A kader of the Deelberaad, explained to the LKO's (S13)."""

from collections.abc import Sequence
from datetime import date

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.tafel import nog_uit_te_leggen
from rao_cli.store.git.vastleggen.wijziging import CommitResult
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.tafel import eis_geweest
from rao_cli.workflow.zoeken import eis_lko, zoek_onderwerp


def informeer(
    h: Handeling, kenmerk: str, lkos: Sequence[str], op: date | None = None
) -> tuple[CommitResult, tuple[str, ...]]:
    """Record that LKO's heard of a kader; returns also the LKO's that did not yet (S13)."""
    pad, kader = zoek_onderwerp(h.stand, kenmerk)
    if kader.type != "kader":
        raise RaoError(
            f"{kenmerk} is een {kader.type}; uitleggen aan een LKO hoort bij een kader.",
            hint="Geef een ander punt door met: rao agendapunten genereer",
        )
    dag = op or h.vandaag
    eis_geweest(h, dag)
    if kader.vastgesteld_op is not None and dag < kader.vastgesteld_op:
        raise GebruiksFout(
            f"Het kader is vastgesteld op {kader.vastgesteld_op}; {dag} is daarvoor.",
            hint="Geef met --datum de dag van de uitleg.",
        )
    sleutels = list(dict.fromkeys(eis_lko(h.stand, lko) for lko in lkos))
    for sleutel in sleutels:
        eerder = kader.lkos_geinformeerd.get(sleutel)
        if eerder is None:
            h.zet(pad, ("lkos_geinformeerd", sleutel), dag)
        elif op is not None and eerder != op:
            raise RaoError(
                f"Bij {kenmerk} staat al dat {sleutel} het op {eerder} hoorde.",
                hint="Klopt dat niet, verbeter dan het bestand.",
            )
    register = h.stand.register.lkos
    wat = f"{h.noem(kader.kenmerk, 'Kader')} uitgelegd aan {', '.join(sleutels)}"
    uitkomst = h.leg_vast(wat, "kader-informeer", [kader.kenmerk])
    nog = (lko for lko in nog_uit_te_leggen(register, kader) if lko not in sleutels)
    return uitkomst, tuple(register[lko].naam for lko in nog)
