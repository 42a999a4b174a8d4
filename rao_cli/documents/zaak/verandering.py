"""What an LKO read before, beside what it reads now: whole texts, side by side (S11)."""

from collections.abc import Iterator, Mapping
from typing import Final

import msgspec

from rao_cli.documents.opmaak import voluit
from rao_cli.documents.zaak.besluitregel import Actieregel
from rao_cli.documents.zaak.zaakbericht import Besluitdeel, Zaakbericht

_NIETS: Final = "Hierover stond niets in ons bericht."
_WEG: Final = "Dit staat niet meer in ons bericht."


class Verteld(msgspec.Struct, frozen=True):
    """What a letter tells about one thing, as one text."""

    titel: str
    tekst: str


class Verandering(msgspec.Struct, frozen=True):
    """What an earlier letter told, and what this one does."""

    titel: str
    eerder: str
    nu: str


def vergelijk(eerder: Mapping[str, Verteld], nu: Mapping[str, Verteld]) -> Iterator[Verandering]:
    """Yield what is told in another way than before, in the order of the new letter."""
    for sleutel, wat in nu.items():
        toen = eerder[sleutel].tekst if sleutel in eerder else _NIETS
        if toen != wat.tekst:
            yield Verandering(wat.titel, toen, wat.tekst)
    for sleutel, wat in eerder.items():
        if sleutel not in nu:
            yield Verandering(wat.titel, wat.tekst, _WEG)


def vertel_zaak(zaak: Zaakbericht) -> Verteld:
    """Return what a letter tells about a zaak: what was decided, why, who does what, and how on."""
    besluiten = [vertel_besluit(besluit) for besluit in zaak.besluiten]
    kop = voluit(zaak.uitkomst, zaak.verder)
    delen = (kop, *besluiten, voluit(zaak.geen_besluit), _acties(zaak.acties))
    return Verteld(f"{zaak.kenmerk}: {zaak.titel}", "\n\n".join(filter(None, delen)))


def vertel_besluit(besluit: Besluitdeel, acties: tuple[Actieregel, ...] = ()) -> str:
    """Return one decision with its reason, what was corrected of it, and who does what."""
    verbeterd = (f"Verbeterd op {een}" for een in besluit.verbeteringen)
    delen = (voluit(besluit.besluit, besluit.motivering), *map(voluit, verbeterd), _acties(acties))
    return "\n\n".join(filter(None, delen))


def _acties(acties: tuple[Actieregel, ...]) -> str:
    return "\n".join(f"- {_wie(actie)}: {' '.join(actie.wat.split())}" for actie in acties)


def _wie(actie: Actieregel) -> str:
    voor = f"uiterlijk {actie.uiterlijk}" if actie.uiterlijk else ""
    return ", ".join(filter(None, (actie.wie or "nog niemand", voor)))
