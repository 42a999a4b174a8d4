"""What is weighed of a zaak in words: standpunten, options with pros and cons, advice (S20-S23)."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

import msgspec

from rao_cli.documents.namen import organisaties
from rao_cli.documents.opmaak import heel, opsomming, voluit
from rao_cli.documents.zaak.zaakwoorden import Lengte
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Juridisch, Standpunt, Zaak
from rao_cli.model.stand import ZaakPlek
from rao_cli.model.zaak.onderdelen import zonder_standpunt

HOUDBAAR: Final = {"ja": "houdbaar", "nee": "niet houdbaar", "onzeker": "onzeker"}


class Standpuntregel(msgspec.Struct, frozen=True):
    """What one organisation thinks and does (S20); `standpunt` is empty when it still owes that."""

    organisatie: str
    aspect: str
    standpunt: str
    inzet: str


class Oplossing(msgspec.Struct, frozen=True):
    """One option with its pros, cons and legal side (S22, S23)."""

    nummer: int
    omschrijving: str
    voorkeur: bool
    onorthodox: bool
    voordelen: tuple[str, ...]
    nadelen: tuple[str, ...]
    juridisch: str
    voorbesproken: str

    @property
    def voor(self) -> str:
        """What speaks for it, as one text."""
        return " ".join(self.voordelen)

    @property
    def tegen(self) -> str:
        """What speaks against it, as one text."""
        return " ".join(self.nadelen)


def standpuntregels(plek: ZaakPlek, lengte: Lengte) -> tuple[Standpuntregel, ...]:
    """Return a row per core organisation and per other one that gave its standpunt (S20)."""
    kern = (s for s in plek.stand.kernorganisaties if s in zonder_standpunt(plek))
    zeg = heel if lengte == "kort" else voluit
    return standpunten(plek.stand.register, plek.zaak.standpunten, kern, zeg)


def standpunten(
    register: Register,
    eigen: Mapping[str, Standpunt],
    ook: Iterable[str] = (),
    zeg: Callable[[str | None], str] = heel,
) -> tuple[Standpuntregel, ...]:
    """Return a row per organisation that gave its standpunt, and per one of `ook`."""
    regels = []
    for sleutel in organisaties(register, (*ook, *eigen)):
        organisatie, gegeven = register.organisaties.get(sleutel), eigen.get(sleutel)
        aspect = (organisatie.aspect if organisatie else None) or ""
        wat = (zeg(gegeven.standpunt), zeg(gegeven.inzet)) if gegeven else ("", "")
        regels.append(Standpuntregel(sleutel, aspect, *wat))
    return tuple(regels)


def oplossingen(zaak: Zaak) -> tuple[Oplossing, ...]:
    """Return the options, numbered from 1 (S22, S23)."""
    voorkeur = zaak.advies.voorkeur if zaak.advies else None
    return tuple(
        Oplossing(
            nummer=nummer,
            omschrijving=heel(richting.omschrijving) or "nog niet omschreven",
            voorkeur=nummer == voorkeur,
            onorthodox=richting.onorthodox,
            voordelen=_zinnen_van(richting.voordelen),
            nadelen=_zinnen_van(richting.nadelen),
            juridisch=_juridisch(richting.juridisch),
            voorbesproken=opsomming(richting.voorbesproken_met),
        )
        for nummer, richting in enumerate(zaak.oplossingsrichtingen, start=1)
    )


def advies(zaak: Zaak) -> str:
    """Return which option is advised, and why (S22)."""
    if zaak.advies is None:
        return ""
    voorkeur = f"richting {zaak.advies.voorkeur}" if zaak.advies.voorkeur else ""
    return voluit(voorkeur, zaak.advies.motivering)


def _juridisch(toets: Juridisch | None) -> str:
    if toets is None:
        return ""
    return voluit(HOUDBAAR.get(toets.houdbaar or "", ""), toets.toelichting)


def _zinnen_van(teksten: list[str]) -> tuple[str, ...]:
    return tuple(filter(None, map(voluit, teksten)))
