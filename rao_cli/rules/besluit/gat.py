"""BSL15: what a meeting decided and agreed is still there (S11)."""

from collections.abc import Iterable, Iterator

from rao_cli.model.kenmerk import nummer_in, overleg_deel
from rao_cli.model.melding import Pad
from rao_cli.model.overleg.nummers import Genummerd, lege_nummers
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import OverlegPlek
from rao_cli.rules.regel import Gevonden, regel


@regel(
    "BSL15",
    ernst="aandachtspunt",
    bron="S11",
    hint="Haalde iemand het weg? Zet het bestand of het besluit terug, en maak de besluitenlijst "
    "opnieuw. Is een vergissing teruggedraaid, dan mag het nummer leeg blijven: de "
    "besluitenlijst zegt dan zelf 'Niet in gebruik'.",
    fout="""
        overleg:
          besluiten:
            B-2026-03-12-03: {agendapunt: gemeenten, uitkomst: ter-kennisname, besluit: Gehoord}
    """,
    goed="""
        overleg:
          besluiten:
            B-2026-03-12-02: {agendapunt: gemeenten, uitkomst: ter-kennisname, besluit: Gehoord}
    """,
)
def niets_verdwenen(plek: OverlegPlek) -> Gevonden:
    """Een besluit of actie van een overleg verdwijnt niet.

    Wat in het overleg is besloten en afgesproken, staat op de besluitenlijst, en de nummers lopen
    door. Ontbreekt er een, dan weet niemand meer of het is nagekomen.
    """
    stand, overleg = plek.stand, plek.ding
    genoemd = stand.genoemd.get(overleg.datum.isoformat(), frozenset())
    yield from _gaten(overleg, "besluit", overleg.besluiten, genoemd)
    if not stand.los and not stand.mist("actie", overleg.datum):
        acties = stand.acties_op_overleg.get(overleg.datum.isoformat(), ())
        yield from _gaten(overleg, "actie", [actie.kenmerk for _, actie in acties], genoemd)


def _gaten(
    overleg: Overleg,
    soort: Genummerd,
    bekend: Iterable[str],
    lijst: frozenset[str],
) -> Iterator[tuple[Pad, str]]:
    """Yield each number up to the last that is there, or that the besluitenlijst names."""
    bekend = [*bekend]
    leeg = lege_nummers(overleg.datum, soort, bekend, lijst)
    if not leeg:  # nearly always
        return
    genoemd = {nummer_in(overleg.datum, soort, kenmerk) for kenmerk in lijst}
    er_zijn = {nummer_in(overleg.datum, soort, kenmerk) for kenmerk in bekend}
    hoogste = max(er_zijn | genoemd, default=0)
    for nummer in leeg:
        kenmerk = overleg_deel(overleg.datum, soort, nummer)
        waarom = f"{soort} {overleg_deel(overleg.datum, soort, hoogste)} is er wel"
        if nummer in genoemd:
            waarom = "de besluitenlijst noemt nog dit nummer"
        yield ("datum",), f"{soort.capitalize()} {kenmerk} is er niet meer; {waarom}."
