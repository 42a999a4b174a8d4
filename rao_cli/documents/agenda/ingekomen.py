"""What came in since the meeting before: lists, kaders, news and answers (S6, S10, S13, S16)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

import msgspec

from rao_cli.documents.namen import partij
from rao_cli.documents.opmaak import datum, hoofdletter
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import tafelnaam
from rao_cli.model.zaak.opschaling import slotantwoord
from rao_cli.model.zaak.verloop import vorig_overleg

#: Types of onderwerp that are a letter or a paper of somebody else, not a question of the table.
_STUKKEN: Final = frozenset({"kader", "mededeling", "voortgang"})


class Ingekomen(msgspec.Struct, frozen=True):
    """One paper: when it came, what it is, and the file that says so."""

    dag: date
    wat: str
    bestand: str

    @property
    def datum(self) -> str:
        """The day in words."""
        return datum(self.dag)


def ingekomen_stukken(stand: Stand, overleg: Overleg, tot: date) -> tuple[Ingekomen, ...]:
    """Return what came in after the meeting before, up to and including a day; oldest first."""
    vorig = vorig_overleg(stand, overleg.datum)
    sinds = vorig.datum if vorig else date.min
    tot = min(tot, overleg.datum)
    stukken = (*_lijsten(stand), *_onderwerpen(stand))
    return tuple(
        sorted((stuk for stuk in stukken if sinds < stuk.dag <= tot), key=lambda s: (s.dag, s.wat))
    )


def _lijsten(stand: Stand) -> Iterator[Ingekomen]:
    for pad, een in stand.wijzers.items():
        lijst = None if een.is_gewoon else stand.signaallijsten[pad]
        if lijst is None or _is_binnen(lijst):
            van = partij(stand.register, een.afzender)
            yield Ingekomen(een.binnen, f"Signaallijst {een.kenmerk} van {van}", pad)
        elif lijst.richting != "lko-rao" and (antwoord := slotantwoord(lijst)) is not None:
            wat = f"Antwoord van het Deelberaad Asiel op {lijst.kenmerk}"
            yield Ingekomen(antwoord.datum, wat, pad)


def _is_binnen(lijst: Signaallijst) -> bool:
    return lijst.richting == "lko-rao" and lijst.status not in {"concept", "ingetrokken"}


def _onderwerpen(stand: Stand) -> Iterator[Ingekomen]:
    for pad, onderwerp in stand.onderwerpen.items():
        if onderwerp.type in _STUKKEN:
            yield Ingekomen(
                onderwerp.datum, f"{hoofdletter(onderwerp.type)}: {onderwerp.titel}", pad
            )
        for tafel, antwoord in onderwerp.antwoorden.items():
            van = tafelnaam(stand.register, tafel)
            yield Ingekomen(antwoord.datum, f"Antwoord van {van}: {onderwerp.titel}", pad)
