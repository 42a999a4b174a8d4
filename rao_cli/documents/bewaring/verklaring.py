"""The declaration of a destruction: what by kenmerk, why, by whom and how; no content."""

from collections.abc import Iterator
from datetime import date

import msgspec

from rao_cli.documents.bewaring.lijst import noem, zeg_aantal, zeg_na
from rao_cli.documents.document import VERKLARING, Document, Sjablonen
from rao_cli.documents.namen import verberg_namen
from rao_cli.documents.opmaak import aantal, datum, opsomming
from rao_cli.model.bewaring.overzicht import geldende
from rao_cli.model.bewaring.vernietigd import gewiste_dingen
from rao_cli.model.bewaring.voornemen import categorie_van
from rao_cli.model.historie.wissing import GRONDWOORDEN
from rao_cli.model.soorten.wissing import Wisaantal, Wissing
from rao_cli.model.stand import Stand


class Vernietigd(msgspec.Struct, frozen=True):
    """One thing that was destroyed; without its term when that was no reason."""

    soort: str
    kenmerk: str
    termijn: str
    grond: str


class VerklaringContext(msgspec.Struct, frozen=True):
    """Everything that the template of a declaration may use."""

    regio: str
    kenmerk: str
    gewist_op: date
    reden: str
    besluit: str
    besloten_op: date | None
    door: tuple[str, ...]
    dingen: tuple[Vernietigd, ...]
    wijze: str
    hoeveel: str
    ankers: tuple[str, ...]


def make_verklaring(stand: Stand, wissing: Wissing, templates: Sjablonen = None) -> Document:
    """Return the declaration of one destruction."""
    naam, context = VERKLARING.op(wissing), build_context(stand, wissing)
    return VERKLARING.make(naam, context, stand.register, templates, verberg_namen(stand.register))


def build_context(stand: Stand, wissing: Wissing) -> VerklaringContext:
    """Gather what a record says, with the terms as they are in rao.yaml."""
    plek = stand.besluit_op_kenmerk.get(wissing.besluit or "")
    return VerklaringContext(
        regio=stand.register.regio.naam,
        kenmerk=wissing.kenmerk,
        gewist_op=wissing.datum,
        reden=GRONDWOORDEN[wissing.grond],
        besluit=wissing.besluit or "",
        besloten_op=plek.overleg.datum if plek and plek.overleg.ligt_vast else None,
        door=tuple(wissing.door),
        dingen=tuple(_dingen(stand, wissing)),
        wijze=wissing.wijze,
        hoeveel=zeg_hoeveel(wissing.aantal),
        ankers=tuple(datum(anker.overleg) for anker in wissing.ankers),
    )


def _dingen(stand: Stand, wissing: Wissing) -> Iterator[Vernietigd]:
    rijen = {rij.categorie: rij for rij in geldende(stand)} if wissing.grond == "termijn" else {}
    for kenmerk in gewiste_dingen(stand, wissing):
        categorie = categorie_van(kenmerk)
        rij = rijen.get(categorie)
        soort = zeg_aantal(categorie, 1).removeprefix("1 ")
        termijn = f"{rij.termijn} {zeg_na(rij)}" if rij else ""
        yield Vernietigd(soort, noem(kenmerk), termijn, rij.grond if rij else "")


def zeg_hoeveel(een: Wisaantal) -> str:
    """Return how much was written anew: "31 vastleggingen en 12 bestanden"."""
    delen = (
        (een.vastleggingen, "vastlegging", "vastleggingen"),
        (een.bestanden, "bestand", "bestanden"),
        (een.onderwerpen, "onderwerpregel", "onderwerpregels"),
        (een.namen, "naam", "namen"),
    )
    return opsomming(aantal(*deel) for deel in delen if deel[0]) or "niets"
