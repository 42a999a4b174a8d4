"""BSL: acties: who does what before when, and what came of it (S8)."""

from collections.abc import Iterator

from rao_cli.model.kenmerk import datum_in
from rao_cli.model.overleg.actielijst import met_wie_nu
from rao_cli.model.soorten.actie import wie_doet
from rao_cli.model.stand import ActiePlek
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag


@regel(
    "BSL01",
    ernst="waarschuwing",
    bron="S8",
    herstelbaar="ook",
    hint="Zeg wie het doet (een organisatie of een LKO) en voor wanneer, met: rao actie zet.",
    fout="actie: {organisatie: DT&V, uiterlijk: }",
    goed="actie: {organisatie: DT&V, uiterlijk: 2026-04-02}",
)
def wie_en_wanneer(plek: ActiePlek) -> Gevonden:
    """Een open actie zegt wie haar doet, en heeft een uiterste datum.

    Anders doet niemand de actie, of komt zij te laat.
    """
    actie = plek.ding
    if actie.status != "open":
        return
    if actie.organisatie is None and actie.lko is None:
        yield ("organisatie",), f"Actie {actie.kenmerk} zegt niet wie haar doet."
    if actie.uiterlijk is None:
        yield ("uiterlijk",), f"Actie {actie.kenmerk} heeft geen uiterste datum."


@regel(
    "BSL17",
    ernst="waarschuwing",
    bron="S8",
    herstelbaar="ook",
    hint="Kies wie het doet, met: rao actie zet --organisatie, of: rao actie zet --lko.",
    fout="actie: {organisatie: DT&V, lko: ter-apel}",
    goed="actie: {organisatie: , lko: ter-apel}",
)
def van_een(plek: ActiePlek) -> Gevonden:
    """Een actie is van een organisatie of van een LKO, niet van allebei.

    Van wie twee keer genoemd is, wacht elk op de ander.
    """
    if plek.ding.organisatie is not None and plek.ding.lko is not None:
        yield ("lko",), f"Actie {plek.ding.kenmerk} noemt een organisatie en een LKO."


@regel(
    "BSL02",
    ernst="waarschuwing",
    bron="S8",
    hint="Is de actie klaar, meld dat dan met: rao actie gereed. Lukt zij niet meer, laat haar "
    "vervallen met: rao actie verval, en spreek in het overleg een nieuwe actie af.",
    fout="{actie: {status: open, uiterlijk: 2026-03-19}, vandaag: 2026-03-20}",
    goed="{actie: {status: open, uiterlijk: 2026-03-20}, vandaag: 2026-03-20}",
)
def op_tijd(plek: ActiePlek) -> Gevonden:
    """Een open actie is niet over haar datum.

    Een oplossing op maat lukt alleen als iedereen doet wat is afgesproken.
    """
    actie, vandaag = plek.ding, plek.stand.vandaag
    if actie.status == "open" and actie.uiterlijk and actie.uiterlijk < vandaag:
        dagen = (vandaag - actie.uiterlijk).days
        laat = "1 dag" if dagen == 1 else f"{dagen} dagen"
        doet = wie_doet(plek.stand.register, met_wie_nu(plek.stand, actie))
        wie = f" van {doet}" if doet else ""
        yield ("uiterlijk",), f"Actie {actie.kenmerk}{wie} is {laat} te laat."


@regel(
    "BSL09",
    ernst="waarschuwing",
    bron="S8",
    herstelbaar="ook",
    hint="Verbeter de datum of de status van de actie.",
    fout="actie: {status: gereed}",
    goed="actie: {status: gereed, gereed_op: 2026-03-19}",
)
def datums_kloppen(plek: ActiePlek) -> Gevonden:
    """De datums van een actie passen bij haar status en bij het overleg.

    Een actie begint bij het overleg waar zij is afgesproken, en is gereed op een dag die al is
    geweest.
    """
    actie, vandaag = plek.ding, plek.stand.vandaag
    if actie.status == "gereed" and actie.gereed_op is None:
        yield ("gereed_op",), f"Actie {actie.kenmerk} is gereed, maar wanneer staat er niet."
    if actie.status == "open" and actie.gereed_op is not None:
        yield ("status",), f"Actie {actie.kenmerk} is open, maar er staat wanneer zij gereed was."
    if actie.status != "vervallen" and actie.vervallen_op is not None:
        tekst = f"Actie {actie.kenmerk} is {actie.status}, maar er staat wanneer zij verviel."
        yield ("status",), tekst
    for sleutel, datum in (("gereed_op", actie.gereed_op), ("vervallen_op", actie.vervallen_op)):
        if actie.status != "open" and datum is not None and datum > vandaag:
            yield (sleutel,), f"{dag(datum)} moet nog komen."
    yield from _voor_het_overleg(plek)


def _voor_het_overleg(plek: ActiePlek) -> Iterator[tuple[tuple[str], str]]:
    """Find dates before the meeting that the actie comes from."""
    actie = plek.ding
    overleg = datum_in(actie.kenmerk)
    for sleutel in ("uiterlijk", "gereed_op", "vervallen_op"):
        datum = getattr(actie, sleutel)
        if datum is not None and overleg is not None and datum < overleg:
            yield (sleutel,), f"{dag(datum)} ligt voor het overleg van {dag(overleg)}."
