"""A wissing: what was erased out of the history in kind, by whom and why; never the words (S4)."""

from typing import Annotated, Literal

from msgspec import Meta

from rao_cli.model.basis import (
    BesluitKenmerk,
    Blok,
    Dag,
    DingKenmerk,
    Tekst,
    vorm,
)
from rao_cli.model.kenmerk import WISSING_VORM
from rao_cli.model.kring import besloten, openbaar

WissingKenmerk = Annotated[
    str,
    vorm(
        WISSING_VORM,
        "Kenmerk van de wissing: W-, de dag en vier tekens.",
        "W-2026-11-30-7K3F",
    ),
]
VastleggingId = Annotated[
    str, vorm(r"[0-9a-f]{40}([0-9a-f]{24})?", "Hele naam van een vastlegging in git.")
]

#: Why something may be erased: the person asks it, it never should have been there, its term ended.
Wisgrond = Literal["verzoek", "vergissing", "termijn"]
#: What was erased, in kind.
Wiswijze = Literal[
    "tekst",
    "zaak",
    "lijst",
    "overleg",
    "besluit",
    "actie",
    "terugkoppeling",
    "onderwerp",
    "document",
]
_Hoeveel = Annotated[int, Meta(ge=0)]


class Wisanker(Blok, frozen=True):
    """Een vastlegging die een besluitenlijst vaststelde, zoals zij was en zoals zij nu heet."""

    was: VastleggingId = besloten()
    nu: VastleggingId = besloten()
    overleg: Dag = besloten("Datum van het overleg.")


class Wisaantal(Blok, frozen=True):
    """Hoeveel er werd herschreven."""

    vastleggingen: _Hoeveel = besloten("Hoeveel vastleggingen.", default=0)
    bestanden: _Hoeveel = besloten("In hoeveel bestanden.", default=0)
    onderwerpen: _Hoeveel = besloten("In hoeveel onderwerpregels.", default=0)
    namen: _Hoeveel = besloten("In hoeveel bestandsnamen en auteurs.", default=0)


class Wissing(Blok, frozen=True):
    """Een wissing: wat uit de hele geschiedenis werd gehaald, en op welke grond."""

    soort: Literal["wissing"] = openbaar("Soort bestand.")
    kenmerk: WissingKenmerk = openbaar()
    datum: Dag = openbaar("Dag waarop werd gewist.")
    grond: Wisgrond = besloten(
        "Waarom: op verzoek van wie het gaat, omdat het er nooit in had mogen staan, of omdat "
        "de bewaartermijn voorbij is."
    )
    wijze: Wiswijze = besloten("Wat voor iets er werd gewist; nooit de woorden zelf.")
    door: Annotated[list[Tekst], Meta(min_length=2)] = besloten(
        "Ten minste twee verschillende functies die ertoe besloten."
    )
    toppen: Annotated[list[VastleggingId], Meta(min_length=1)] = besloten(
        "De laatste vastleggingen van voor het wissen; rao schrijft dit zelf."
    )
    begin: Annotated[list[VastleggingId], Meta(min_length=1)] = besloten(
        "De eerste vastleggingen die zijn gewist; rao schrijft dit zelf."
    )
    besluit: BesluitKenmerk | None = besloten("Besluit waarop het rust.", default=None)
    kenmerken: list[DingKenmerk] = besloten(
        "Welke dingen zijn gewist, op hun kenmerk; bij een tekst geen.", default=[]
    )
    ankers: list[Wisanker] = besloten(
        "Vaststellingen die een andere naam kregen; rao schrijft dit zelf.", default=[]
    )
    aantal: Wisaantal = besloten("Hoeveel er werd herschreven.", default=Wisaantal())

    @property
    def is_van_twee(self) -> bool:
        """Whether two different functions answer for it."""
        return len({een.strip().casefold() for een in self.door}) > 1
