"""What a person took off an agenda stays visible: in a sentence, and in the status (S6, S11)."""

from collections.abc import Iterator
from datetime import date

from rao_cli.documents.opmaak import datum, zin
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.workflow.agenda.voorstel import stel_agendapunten_voor
from rao_cli.workflow.taak import Taak


def eraf_gehaald(stand: Stand, overleg: Overleg) -> Iterator[tuple[str, str]]:
    """Yield what should be on an agenda and was taken off: its id and why (empty: by hand).

    The standing items are the table's own: without them nothing is lost.
    """
    staat_erop = {punt.id for punt in overleg.agendapunten}
    for punt in stel_agendapunten_voor(stand, overleg):
        if punt.soort == "vast" or punt.id in staat_erop:
            continue
        if punt.id in overleg.afgehaald or punt.id in overleg.voorgesteld:
            yield punt.id, overleg.afgehaald.get(punt.id, "")


def zeg_eraf(stand: Stand, overleg: Overleg) -> list[str]:
    """Say of each point that was taken off why, and how it comes back."""
    return [
        f"{id_} staat niet op deze agenda. {zin(reden) or 'Het is er met de hand af gehaald.'} "
        f"Terugzetten: rao agenda zet {id_} {overleg.datum}"
        for id_, reden in eraf_gehaald(stand, overleg)
    ]


def eraftaken(stand: Stand, wie: str, overleg: Overleg, voor: date | None) -> Iterator[Taak]:
    """Yield what somebody took off by hand: nobody knows yet whether that was meant so."""
    for id_, reden in eraf_gehaald(stand, overleg):
        if not reden:
            dag = overleg.datum
            tekst = f"{id_} is met de hand van de agenda gehaald: terugzetten, of zeggen waarom"
            yield Taak(tekst, wie, voor, f"rao agenda zet {id_} {dag}")


def wacht_met_reden(stand: Stand, overleg: Overleg) -> Iterator[tuple[str, str]]:
    """Yield what waits because it was taken off for a reason."""
    for id_, reden in eraf_gehaald(stand, overleg):
        if reden:
            yield id_, f"van de agenda van {datum(overleg.datum)} gehaald: {zin(reden)}"
