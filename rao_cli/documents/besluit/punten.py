"""The items of a meeting on its besluitenlijst: spoken of, in the order of the agenda, or not."""

import sys
from collections.abc import Iterator
from typing import Final

import msgspec

from rao_cli.documents.agenda.agendapunt import zeg_doel
from rao_cli.documents.agenda.gemeenten import Gemeenteregel, build_gemeenten
from rao_cli.documents.besluit.blad import Besluitblad
from rao_cli.documents.bewaring.lijst import zeg_te_vernietigen
from rao_cli.documents.opmaak import datum, opsomming, voluit
from rao_cli.documents.zaak.besluitregel import (
    Actieregel,
    EerdereActie,
    eerdere_acties,
    titel_van,
)
from rao_cli.model.kenmerk import is_lijstpunt
from rao_cli.model.lezers.vergadering import is_weggelaten
from rao_cli.model.overleg.behandeld import (
    ACTIELIJST,
    GEMEENTEN,
    antwoorden_aan_tafel,
    is_behandeld,
)
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand

_OPEN: Final = "; besluit gevraagd, nog niet vastgelegd"


class Deelberaadantwoord(msgspec.Struct, frozen=True):
    """What the Deelberaad answered, as the table had it before it."""

    datum: str
    besluit: str


class Behandeld(msgspec.Struct, frozen=True):
    """One item that was spoken of. `nummer` is empty when it was not on the agenda.

    `reden` says why it got no decision; `nog_te_besluiten` that one was asked and is not there.
    """

    nummer: int | None
    titel: str
    besluiten: tuple[Besluitblad, ...]
    verslag: str = ""
    antwoorden: tuple[Deelberaadantwoord, ...] = ()
    reden: str = ""
    nog_te_besluiten: bool = False
    gemeenten: tuple[Gemeenteregel, ...] = ()
    eerdere_acties: tuple[EerdereActie, ...] = ()


class OpenPunt(msgspec.Struct, frozen=True):
    """An item of which nothing is recorded; `gevraagd` says what the table was asked.

    `reden` is empty: why there is no decision, stands at the item. An own template may name it.
    """

    nummer: int
    titel: str
    gevraagd: str
    besluit_gevraagd: bool
    reden: str = ""


class Kortregel(msgspec.Struct, frozen=True):
    """One item in the summary: what came out of it, and who does what before when."""

    nummer: int | None
    titel: str
    uitkomst: str
    acties: tuple[Actieregel, ...] = ()


def in_het_kort(
    behandeld: tuple[Behandeld, ...], open_: tuple[OpenPunt, ...]
) -> tuple[Kortregel, ...]:
    """Return a line per item with something to say, in the order of the agenda.

    What was on no agenda comes last. An item of which nothing is recorded has a line when a
    decision was asked; the others stand together below (`niet_besproken`).
    """
    regels = [
        Kortregel(
            nummer=punt.nummer,
            titel=punt.titel,
            uitkomst=_uitkomst(punt),
            acties=tuple(actie for blad in punt.besluiten for actie in blad.acties),
        )
        for punt in behandeld
    ]
    regels += [
        Kortregel(punt.nummer, punt.titel, f"niet besproken{_OPEN}")
        for punt in open_
        if punt.besluit_gevraagd
    ]
    return tuple(sorted(regels, key=lambda regel: regel.nummer or sys.maxsize))


def niet_besproken(open_: tuple[OpenPunt, ...]) -> str:
    """Return the other items that were not spoken of, as one text."""
    return opsomming(f"punt {p.nummer} ({p.titel})" for p in open_ if not p.besluit_gevraagd)


def zeg_niet_hier(overleg: Overleg) -> str:
    """Say which items an extract leaves out; empty when it has all."""
    weg = [nr for nr, punt in enumerate(overleg.agendapunten, start=1) if is_weggelaten(punt)]
    if len(weg) == 1:
        return f"Punt {weg[0]} staat niet in dit uittreksel."
    if not weg:
        return ""
    return f"{len(weg)} andere punten staan niet in dit uittreksel: {opsomming(weg)}."


def _uitkomst(punt: Behandeld) -> str:
    if punt.besluiten:
        return "; ".join(blad.uitkomst for blad in punt.besluiten)
    return "geen besluit" if punt.reden else f"besproken{_OPEN if punt.nog_te_besluiten else ''}"


def behandelde_punten(
    stand: Stand, overleg: Overleg, besluiten: tuple[Besluitblad, ...]
) -> Iterator[Behandeld]:
    """Yield each item with something recorded, in order; decisions on no item come last."""
    for nummer, punt in enumerate(overleg.agendapunten, start=1):
        eigen = tuple(blad for blad in besluiten if blad.nummer == nummer)
        if is_weggelaten(punt) or (not eigen and not is_behandeld(stand, overleg, punt)):
            continue
        reden, lijst = overleg.zonder_besluit.get(punt.id, ""), zeg_te_vernietigen(punt)
        antwoorden = antwoorden_aan_tafel(stand, overleg, punt.id)
        yield Behandeld(
            nummer=nummer,
            titel=titel_van(stand, punt.id, punt),
            verslag=voluit(lijst, punt.verslag) if lijst else punt.verslag or "",
            antwoorden=tuple(
                Deelberaadantwoord(datum(a.datum), voluit(a.besluit)) for a in antwoorden
            ),
            besluiten=eigen,
            reden=reden,
            nog_te_besluiten=punt.doel == "besluit" and not eigen and not reden,
            gemeenten=tuple(build_gemeenten(stand, overleg)) if punt.id == GEMEENTEN else (),
            eerdere_acties=tuple(eerdere_acties(stand, overleg)) if punt.id == ACTIELIJST else (),
        )
    for blad in besluiten:
        if blad.nummer is None:
            yield Behandeld(None, blad.titel, (blad,))
    contacten = tuple(build_gemeenten(stand, overleg))
    if contacten and all(punt.id != GEMEENTEN for punt in overleg.agendapunten):
        yield Behandeld(None, "Gemeenten", (), gemeenten=contacten)


def open_punten(stand: Stand, overleg: Overleg) -> Iterator[OpenPunt]:
    """Yield items of which nothing is recorded; a fixed one that asks nothing is left out."""
    for nummer, punt in enumerate(overleg.agendapunten, start=1):
        telt = punt.doel or punt.soort != "vast" or is_lijstpunt(punt.id)
        if telt and not is_weggelaten(punt) and not is_behandeld(stand, overleg, punt):
            yield OpenPunt(
                nummer=nummer,
                titel=titel_van(stand, punt.id, punt),
                gevraagd=zeg_doel(punt),
                besluit_gevraagd=punt.doel == "besluit",
            )
