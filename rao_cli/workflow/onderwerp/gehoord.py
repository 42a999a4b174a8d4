"""Who heard of a kader or a trend: the LKO's (S13), and other regions, which may see it (S10)."""

from collections.abc import Sequence
from datetime import date

from rao_cli.model.basis import JaNeeOnbekend
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.soorten.onderwerp import GedeeldMet, Onderwerp
from rao_cli.model.tafel import nog_uit_te_leggen
from rao_cli.workflow.bestandstekst import als_data
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.tafel import eis_geweest
from rao_cli.workflow.zoeken import eis_lko, zoek_onderwerp


def informeer(
    h: Handeling,
    kenmerk: str,
    lkos: Sequence[str],
    op: date | None = None,
    uitvoering: str | None = None,
) -> tuple[CommitResult, tuple[str, ...]]:
    """Record that LKO's heard of a kader, and perhaps how they carry it out (S13).

    Returns also the LKO's that did not hear yet.
    """
    pad, kader = zoek_onderwerp(h.stand, kenmerk)
    if kader.type != "kader":
        raise RaoError(
            f"{kenmerk} is een {kader.type}; uitleggen aan een LKO hoort bij een kader.",
            hint="Geef een ander punt door met: rao agendapunten genereer",
        )
    dag = eis_geweest(h, op)
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
        if uitvoering and kader.uitvoering_lko.get(sleutel) != uitvoering:
            h.zet(pad, ("uitvoering_lko", sleutel), uitvoering)
    register = h.stand.lkos
    wat = f"{h.noem(kader.kenmerk, 'Kader')} uitgelegd aan {', '.join(sleutels)}"
    uitkomst = h.leg_vast(wat, "kader-informeer", [kader.kenmerk])
    nog = (lko for lko in nog_uit_te_leggen(h.stand, kader) if lko not in sleutels)
    return uitkomst, tuple(register[lko].naam for lko in nog)


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
    eigen = h.stand.heel.regio
    namen = [eigen.naam, *(een.naam for een in eigen.namen)]
    if make_sleutel(regio) in map(make_sleutel, namen):
        raise GebruiksFout(f"{regio} is de eigen regio.", hint="Noem een andere regio.")
    namen = [make_sleutel(met.regio) for met in trend.gedeeld_met]
    plek = namen.index(make_sleutel(regio)) if make_sleutel(regio) in namen else None
    if plek is None:
        dag = eis_geweest(h, datum)
        regel = GedeeldMet(regio=regio, datum=dag, herkend=herkend or "onbekend")
        h.voeg_toe(pad, ("gedeeld_met",), als_data(regel))
    elif herkend is not None and trend.gedeeld_met[plek].herkend != herkend:
        h.zet(pad, ("gedeeld_met", plek, "herkend"), herkend)
    antwoord = {"ja": "herkent", "nee": "herkent niet"}.get(herkend or "", "kent nu")
    onderwerp = f"Een andere regio {antwoord} {h.noem(trend.kenmerk, 'de trend')}"
    return h.leg_vast(onderwerp, "trend-deel", [trend.kenmerk])
