"""Say better why a zaak was refused or withdrawn, or how it ended: not that, nor when."""

from typing import Literal, NamedTuple

from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.zoeken import zoek_zaak

#: Where such words stand: the part of a zaak, and the key in it.
Slotplek = Literal["weigering.reden", "intrekking.reden", "afloop.toelichting"]


class Slotwoorden(NamedTuple):
    """The words that stand with the end of a zaak, and where."""

    plek: ZaakPlek
    tekst: str | None


def zoek_slotwoorden(stand: Stand, zaak: str, waar: Slotplek) -> Slotwoorden | None:
    """Return the words at this place; None when this did not happen to the zaak."""
    plek = zoek_zaak(stand, zaak)
    deel, _, naam = waar.partition(".")
    blok = getattr(plek.zaak, deel)
    return None if blok is None else Slotwoorden(plek, getattr(blok, naam))


def verwoord_slot(h: Handeling, zaak: str, waar: Slotplek, tekst: str | None) -> CommitResult:
    """Put other words there; what happened, and the day, stay as they are."""
    plek = zoek_zaak(h.stand, zaak)
    deel, _, naam = waar.partition(".")
    h.werk_bij(plek.bestand, (*plek.pad, deel), getattr(plek.zaak, deel), {naam: tekst})
    wat = f"Zaak {plek.kenmerk}: {naam} van {deel} verbeterd"
    return h.leg_vast(wat, "zaak-verwoord", [plek.kenmerk, plek.lijst.kenmerk])
