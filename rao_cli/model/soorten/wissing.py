"""A wissing: what was erased out of the history in kind, by whom and why; never the words (S4)."""

from typing import Annotated, Literal

from msgspec import Meta

from rao_cli.model.basis import (
    BesluitKenmerk,
    Blok,
    Dag,
    DingKenmerk,
    Tekst,
    VastleggingId,
    WissingKenmerk,
)
from rao_cli.model.soorten.kring import besloten, openbaar

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

    was: Annotated[VastleggingId, besloten()]
    nu: Annotated[VastleggingId, besloten()]
    overleg: Annotated[Dag, besloten("Datum van het overleg.")]


class Wisaantal(Blok, frozen=True):
    """Hoeveel er werd herschreven."""

    vastleggingen: Annotated[_Hoeveel, besloten("Hoeveel vastleggingen.")] = 0
    bestanden: Annotated[_Hoeveel, besloten("In hoeveel bestanden.")] = 0
    onderwerpen: Annotated[_Hoeveel, besloten("In hoeveel onderwerpregels.")] = 0
    namen: Annotated[_Hoeveel, besloten("In hoeveel bestandsnamen en auteurs.")] = 0


class Wissing(Blok, frozen=True):
    """Een wissing: wat uit de hele geschiedenis werd gehaald, en op welke grond."""

    soort: Annotated[Literal["wissing"], openbaar("Soort bestand.")]
    kenmerk: Annotated[WissingKenmerk, openbaar()]
    datum: Annotated[Dag, openbaar("Dag waarop werd gewist.")]
    grond: Annotated[
        Wisgrond,
        besloten(
            "Waarom: op verzoek van wie het gaat, omdat het er nooit in had mogen staan, of omdat "
            "de bewaartermijn voorbij is."
        ),
    ]
    wijze: Annotated[Wiswijze, besloten("Wat voor iets er werd gewist; nooit de woorden zelf.")]
    door: Annotated[
        list[Tekst],
        Meta(min_length=2),
        besloten("Ten minste twee verschillende functies die ertoe besloten."),
    ]
    toppen: Annotated[
        list[VastleggingId],
        Meta(min_length=1),
        besloten("De laatste vastleggingen van voor het wissen; rao schrijft dit zelf."),
    ]
    begin: Annotated[
        list[VastleggingId],
        Meta(min_length=1),
        besloten("De eerste vastleggingen die zijn gewist; rao schrijft dit zelf."),
    ]
    besluit: Annotated[BesluitKenmerk | None, besloten("Besluit waarop het rust.")] = None
    kenmerken: Annotated[
        list[DingKenmerk], besloten("Welke dingen zijn gewist, op hun kenmerk; bij een tekst geen.")
    ] = []
    ankers: Annotated[
        list[Wisanker],
        besloten("Vaststellingen die een andere naam kregen; rao schrijft dit zelf."),
    ] = []
    aantal: Annotated[Wisaantal, besloten("Hoeveel er werd herschreven.")] = Wisaantal()

    @property
    def is_van_twee(self) -> bool:
        """Whether two different functions answer for it."""
        return len({een.strip().casefold() for een in self.door}) > 1
