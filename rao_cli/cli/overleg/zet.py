"""`rao overleg zet`: time and place of meetings that are still to come."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any

from msgspec.structs import replace

from rao_cli.cli import argumenten
from rao_cli.cli.argumenten import getal
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.overleg import vergaderdatum

_VRAGEN = (
    Vraag(
        naam="tijd",
        tekst="Hoe laat is het?",
        voorbeeld="10:00-12:00",
        verplicht=False,
        toets=vergaderdatum.klacht_tijd,
    ),
    Vraag(naam="locatie", tekst="Waar is het?", voorbeeld="Assen", verplicht=False),
)


def zet(
    s: WriteSession,
    overleggen: Annotated[
        list[date] | None, argumenten.overlegdag("DATUM", "Datum van het overleg; mag vaker.")
    ] = None,
    *,
    reeks: Annotated[
        int | None, getal("JAAR", 2000, 2100, "Alle overleggen van dit jaar die nog komen.")
    ] = None,
    tijd: argumenten.Tijd = None,
    locatie: argumenten.Locatie = None,
) -> None:
    """Leg vast hoe laat en waar een overleg is dat nog komt.

    Voorbeeld:
        rao overleg zet 2026-05-14 --tijd 13:00-15:00
        rao overleg zet 2026-05-14 2026-06-11 --locatie Emmen
        rao overleg zet --reeks 2027 --tijd 10:00-12:00 --locatie Assen

    Wat u niet noemt, blijft zo. De agenda en de andere stukken gaan mee. Voor een andere
    dag is er rao overleg verplaats.
    """
    if bool(overleggen) == (reeks is not None):
        wat = "allebei" if overleggen else "geen van beide"
        raise GebruiksFout(f"Noem een datum of --reeks JAAR, niet {wat}.")
    h = s.h
    plekken = vergaderdatum.zoek_gepland(h.stand, overleggen or (), reeks)
    s.keur_vooraf()
    antwoord = _antwoorden(s, plekken, {"tijd": tijd, "locatie": locatie})
    zinnen, uitkomst = vergaderdatum.zet_tijd_en_plaats(
        h, plekken, antwoord["tijd"], antwoord["locatie"]
    )
    s.vertel(uitkomst, zinnen=zinnen)


def _antwoorden(
    s: WriteSession, plekken: Sequence[vergaderdatum.Overlegplek], gegeven: dict[str, str | None]
) -> dict[str, Any]:
    """Read what was given; ask both when nothing was."""
    if any(waarde is not None for waarde in gegeven.values()):
        genoemd = [v for v in _VRAGEN if gegeven[v.naam] is not None]
        lijst = [replace(vraag, verplicht=True) for vraag in genoemd]
        return {**gegeven, **s.lees(lijst, gegeven)}
    if s.kan_vragen:
        return s.vul_aan([_met_wat_er_staat(vraag, plekken) for vraag in _VRAGEN], {})
    raise GebruiksFout("U zegt niet wat er verandert.", hint="Noem --tijd of --locatie.")


def _met_wat_er_staat(vraag: Vraag, plekken: Sequence[vergaderdatum.Overlegplek]) -> Vraag:
    """Offer what all of these meetings say already; Enter keeps that."""
    waarden = {getattr(plek.overleg, vraag.naam) for plek in plekken}
    eerder = waarden.pop() if len(waarden) == 1 else None
    return replace(vraag, eerder=eerder, verplicht=eerder is not None)
