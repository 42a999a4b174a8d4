"""Which findings of a report rao can mostly mend by itself: it is proposed here, and not tried."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from rao_cli.model.plaats import REGISTERBESTAND, soort_van
from rao_cli.store.yaml.loading import Bestand
from rao_cli.workflow.controle.verbetering.nooit import waarom_nooit
from rao_cli.workflow.controle.verbetering.tabel import MENDERS, voorstellen
from rao_cli.workflow.controle.verbetering.voorstel import Bestandszicht


class Vormfoutbestand(NamedTuple):
    """A file with form errors: how it is called, and the files that lie beside it."""

    naam: str
    bestand: Bestand
    bestanden: Mapping[str, Bestand]


def verbeterbaar(
    fouten: Iterable[Vormfoutbestand],
) -> frozenset[tuple[str | None, int | None, int | None, str]]:
    """Return the place and code of each finding for which there is a proposal."""
    gevonden = set()
    for naam, bestand, naast in fouten:
        soort = "register" if bestand.pad == REGISTERBESTAND else soort_van(bestand.pad) or ""
        telt = [m for m in bestand.meldingen if m.code in MENDERS]
        if not telt or waarom_nooit(naast, bestand.pad, soort):
            continue
        zicht = Bestandszicht.van(bestand, soort)
        gevonden |= {
            (naam, m.regelnummer, m.kolom, m.code) for m in telt if any(voorstellen(zicht, m))
        }
    return frozenset(gevonden)
