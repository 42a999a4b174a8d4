"""A trend and the other regions: who heard of it, and who sees it too (S10)."""

from datetime import date

import msgspec

from rao_cli.model.basis import JaNeeOnbekend
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.soorten.onderwerp import GedeeldMet, Onderwerp
from rao_cli.store.git.vastleggen.wijziging import CommitResult
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.tafel import eis_geweest
from rao_cli.workflow.zoeken import zoek_onderwerp


def zoek_trend(h: Handeling, kenmerk: str) -> tuple[str, Onderwerp]:
    """Return path and trend; RaoError for another type."""
    pad, onderwerp = zoek_onderwerp(h.stand, kenmerk)
    if onderwerp.type != "trend":
        raise RaoError(
            f"{kenmerk} is een {onderwerp.type}; delen met een andere regio hoort bij een trend.",
            hint="Bekijk de trends met: rao lijst onderwerpen",
        )
    return pad, onderwerp


def leg_gedeeld_vast(
    h: Handeling,
    kenmerk: str,
    regio: str,
    herkend: JaNeeOnbekend | None = None,
    datum: date | None = None,
) -> CommitResult:
    """Record that another region heard of a trend, and whether it recognises it.

    A region that stands there already keeps its day; only its answer changes.
    """
    pad, trend = zoek_trend(h, kenmerk)
    if not make_sleutel(regio):
        raise GebruiksFout(f"'{regio}' is geen naam van een regio.", hint="Gebruik letters.")
    if make_sleutel(regio) == make_sleutel(h.stand.register.regio.naam):
        raise GebruiksFout(f"{regio} is de eigen regio.", hint="Noem een andere regio.")
    plek = _plek(trend, regio)
    if plek is None:
        dag = datum or h.vandaag
        eis_geweest(h, dag)
        regel = GedeeldMet(regio=regio, datum=dag, herkend=herkend or "onbekend")
        h.voeg_toe(pad, ("gedeeld_met",), msgspec.structs.asdict(regel))
    elif herkend is not None and trend.gedeeld_met[plek].herkend != herkend:
        h.zet(pad, ("gedeeld_met", plek, "herkend"), herkend)
    antwoord = {"ja": "herkent", "nee": "herkent niet"}.get(herkend or "", "kent nu")
    onderwerp = f"Een andere regio {antwoord} {h.noem(trend.kenmerk, 'de trend')}"
    return h.leg_vast(onderwerp, "trend-deel", [trend.kenmerk])


def _plek(trend: Onderwerp, regio: str) -> int | None:
    """Return where a region stands, however it is capitalised."""
    sleutel = make_sleutel(regio)
    namen = [make_sleutel(met.regio) for met in trend.gedeeld_met]
    return namen.index(sleutel) if sleutel in namen else None
