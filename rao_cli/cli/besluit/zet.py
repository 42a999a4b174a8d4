"""`rao besluit zet`: improve a decision before the decision list is fixed."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Annotated, Any

import msgspec
from msgspec.structs import asdict

from rao_cli.cli import argumenten, keuzewoorden, suggesties
from rao_cli.cli.argumenten import argument, dag, optie
from rao_cli.cli.editor.antwoord import antwoord, weiger_samen
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.besluitvragen import besluitvragen
from rao_cli.cli.questions.eerder import met_wat_er_staat
from rao_cli.model.besluit import UITKOMSTEN
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.overleg.past import waarom_past_niet
from rao_cli.model.stand import BesluitPlek
from rao_cli.workflow.besluit.zet import zet_besluit, zoek_te_verbeteren
from rao_cli.workflow.zoeken import zoek_punt

UITKOMSTKEUZES = keuzewoorden.vast((naam, een.uitleg) for naam, een in UITKOMSTEN.items())


class Besluitopties(msgspec.Struct, frozen=True, kw_only=True):
    """What was decided; `nieuw besluit` has these options too."""

    uitkomst: Annotated[str | None, optie("U", ", ".join(UITKOMSTEN), UITKOMSTKEUZES)] = None
    besluit: Annotated[str | None, optie("T", "Wat er is besloten.")] = None
    motivering: Annotated[str | None, optie("T", "Waarom.")] = None
    hervatten_op: Annotated[date | None, dag("D", "Bij aanhouden: wanneer de zaak terugkomt.")] = (
        None
    )


def zet(
    s: WriteSession,
    kenmerk: Annotated[str, argument("BESLUIT", "Kenmerk van het besluit.", suggesties.besluiten)],
    *,
    opties: Besluitopties,
    punt: Annotated[
        str | None,
        optie("PUNT", "Bij welk ander punt van dit overleg het hoort.", suggesties.punten),
    ] = None,
    in_: argumenten.InEditor = None,
) -> None:
    """Verbeter een besluit zolang de besluitenlijst niet is vastgesteld.

    Voorbeeld:
        rao besluit zet B-2026-03-12-01 --besluit "Het gezin blijft tot 1 juli."
        rao besluit zet B-2026-03-12-01 --uitkomst aanhouden --hervatten-op 2026-04-09
        rao besluit zet B-2026-03-12-01 --punt 4
        rao besluit zet B-2026-03-12-01
        rao besluit zet B-2026-03-12-01 --in editor

    Wat u niet noemt, blijft zo. Zonder opties stelt rao de vragen opnieuw. Staat
    het besluit bij het verkeerde punt? Met --punt gaat het met zijn acties naar een ander. Ligt de
    besluitenlijst al vast, dan verbetert u een besluit met rao erratum.
    """
    h = s.h
    plek = zoek_te_verbeteren(h, kenmerk)
    genoemd = (punt, *asdict(opties).values())
    weiger_samen(in_, genoemd)
    velden: Mapping[str, Any] | None
    if any(waarde is not None for waarde in genoemd):
        velden = _lees(s, plek, asdict(opties)) | ({"punt": punt} if punt is not None else {})
    elif in_ or s.kan_vragen:
        s.keur_vooraf()
        velden = _vraag(s, plek, in_)
    else:
        raise GebruiksFout(
            "U zegt niet wat er verandert.",
            hint="Noem --uitkomst, --besluit, --motivering, --hervatten-op of --punt.",
        )
    if velden is not None:
        zinnen, vastlegging = zet_besluit(h, plek.kenmerk, velden)
        s.vertel(vastlegging, zinnen=zinnen)


def _lees(s: WriteSession, plek: BesluitPlek, velden: Mapping[str, Any]) -> dict[str, Any]:
    """Read what was given as an answer is read; ask nothing."""
    gegeven = {naam: waarde for naam, waarde in velden.items() if waarde is not None}
    lijst = [vraag for vraag in besluitvragen(plek.overleg) if vraag.naam in gegeven]
    return s.lees(lijst, gegeven)


def _vraag(s: WriteSession, plek: BesluitPlek, in_: str | None) -> dict[str, Any] | None:
    """Ask everything again, with what stands there; None when nothing changes."""
    punt = zoek_punt(s.h.stand, plek.overleg, plek.besluit.agendapunt).punt
    alle = besluitvragen(plek.overleg, past=partial(waarom_past_niet, s.h.stand, punt))
    vragen = met_wat_er_staat(alle, partial(getattr, plek.besluit))
    opdracht = ("besluit", "zet", plek.kenmerk)
    return antwoord(s, in_, vragen, f"Besluit {plek.kenmerk}", *opdracht)
