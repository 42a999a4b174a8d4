"""An onderwerp: brought in, explained, shared, passed on, answered (S10, S12, S13, S16)."""

from collections.abc import Iterator
from datetime import date

from rao_cli.model.historie.gebeurtenis import Gebeurtenis, inhoud_van
from rao_cli.model.historie.lijststap import antwoordstappen, lijststappen, standpuntstappen
from rao_cli.model.historie.punt import over_punt
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import tafelnaam
from rao_cli.model.zaak.opschaling import lijst_over, slotantwoord
from rao_cli.model.zaak.verloop import verloop_van

#: What has an event of its own.
_EIGEN = (
    *("datum", "vastgesteld_op", "lkos_geinformeerd", "standpunten"),
    *("gedeeld_met", "gedeeld_op", "op_agenda", "antwoorden"),
)


def van_onderwerp(stand: Stand, onderwerp: Onderwerp) -> Iterator[Gebeurtenis]:
    """Yield what happened to an onderwerp, kind by kind."""
    yield Gebeurtenis(
        sleutel=("onderwerp",),
        datum=onderwerp.datum,
        tekst="Ingebracht",
        naam="Onderwerp",
        inhoud=inhoud_van(onderwerp, zonder=_EIGEN),
    )
    yield from over_punt(stand, onderwerp.kenmerk)
    yield from _verder(stand, onderwerp)
    if (lijst := lijst_over(stand, onderwerp.kenmerk)) is not None:
        wat = f"Signaallijst {lijst.kenmerk}"
        yield _stap(("lijst", lijst.kenmerk), lijst.datum, f"Op {wat[0].lower()}{wat[1:]}")
        yield from lijststappen(lijst, wat)
        if (antwoord := slotantwoord(lijst)) is not None:
            tekst = f"Antwoord Deelberaad: {antwoord.besluit}"
            verteld = "Antwoord verteld aan het LKO"
            yield from antwoordstappen(("antwoord", lijst.kenmerk), antwoord, tekst, verteld)
    for brief in stand.terugkoppelingen.values():
        if onderwerp.kenmerk in brief.onderwerpen and brief.verzonden_op is not None:
            wie = partij(stand.op(brief.verzonden_op).register, brief.lko)
            tekst = f"Antwoord van het Deelberaad verteld aan {wie}"
            yield _stap(("verteld", brief.kenmerk), brief.verzonden_op, tekst)
    if onderwerp.status == "afgerond":
        yield _stap(("afgerond",), _afgerond_op(stand, onderwerp), "Afgerond")


def _afgerond_op(stand: Stand, onderwerp: Onderwerp) -> date | None:
    """Return the meeting that decided the last of an onderwerp; None: the version that closed it.

    A kader is settled once it was explained too. No file says when a person closed it by hand.
    """
    laatste = verloop_van(stand, onderwerp.kenmerk, date.max).laatste
    if laatste is None or laatste.besluit.gevolg.onderwerp != "afgerond":
        return None
    return max(laatste.overleg.datum, *onderwerp.lkos_geinformeerd.values(), date.min)


def _verder(stand: Stand, onderwerp: Onderwerp) -> Iterator[Gebeurtenis]:
    """Yield what its type asks, and what other tables did with it."""
    if (dag := onderwerp.vastgesteld_op) is not None:
        yield _stap(("vastgesteld",), dag, "Vastgesteld door het Deelberaad Asiel")
    yield from standpuntstappen(onderwerp.standpunten, onderwerp.datum)
    for lko, dag in onderwerp.lkos_geinformeerd.items():
        yield _stap(("uitgelegd", lko), dag, f"Uitgelegd aan {partij(stand.op(dag).register, lko)}")
    if (dag := onderwerp.gedeeld_op) is not None:
        yield _stap(("gedeeld",), dag, "Gedeeld met alle regio's")
    for met in onderwerp.gedeeld_met:
        woorden = f". {met.toelichting}" if met.toelichting else ""
        tekst = f"Gedeeld met {met.regio}; herkend: {met.herkend}{woorden}"
        yield _stap(("gedeeld met", met.regio), met.datum, tekst)
    for naam, dag in onderwerp.op_agenda.items():
        aan = tafelnaam(stand.op(dag).register, naam)
        yield _stap(("doorgegeven", naam), dag, f"Doorgegeven aan {aan}")
    for naam, gezegd in onderwerp.antwoorden.items():
        tekst = f"Antwoord van {tafelnaam(stand.op(gezegd.datum).register, naam)}: {gezegd.tekst}"
        yield _stap(("antwoord", naam), gezegd.datum, tekst)


def _stap(sleutel: tuple[str, ...], dag: date | None, tekst: str) -> Gebeurtenis:
    return Gebeurtenis(
        sleutel=sleutel,
        datum=dag,
        tekst=tekst,
        naam=tekst.partition(":")[0].partition(";")[0],
    )
