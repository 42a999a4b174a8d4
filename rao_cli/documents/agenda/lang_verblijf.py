"""Which zaken run for long, under the item of the agenda that speaks of long stay (S7)."""

from typing import Final

import msgspec

from rao_cli.documents.opmaak import datum
from rao_cli.documents.zaak.besluitregel import titel_van
from rao_cli.model.register.werkdagen import dag_ervoor
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.model.stand import BesluitPlek, Stand
from rao_cli.model.zaak.lang import lang_open

#: The standing item about reception and long stay.
_PUNT: Final = "opvang"


class Langregel(msgspec.Struct, frozen=True):
    """One zaak that runs for long; `laatste` is the last decision about it, or empty."""

    zaak: str
    titel: str
    sinds: str
    dagen: int
    overleggen: int
    laatste: str


def lange_zaken(stand: Stand, overleg: Overleg, punt: Agendapunt) -> tuple[Langregel, ...]:
    """Return the zaken that run for long before a meeting; of another item nothing.

    What the meeting itself decides does not count; the days are those on its day, as at the zaak.
    """
    if punt.soort != "vast" or punt.id != _PUNT:
        return ()
    return tuple(
        Langregel(
            zaak=zaak.kenmerk,
            titel=titel_van(stand, zaak.kenmerk),
            sinds=datum(zaak.sinds),
            dagen=(overleg.datum - zaak.sinds).days,
            overleggen=zaak.overleggen,
            laatste=_besluit(zaak.laatste),
        )
        for zaak in lang_open(stand, dag_ervoor(overleg.datum))
    )


def _besluit(plek: BesluitPlek | None) -> str:
    return f"{plek.besluit.gevolg.woord}, {datum(plek.overleg.datum)}" if plek else ""
