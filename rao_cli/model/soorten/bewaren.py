"""How long a region keeps what is in its register, and what has to stay for another reason.

No term is public: what is not in rao.yaml has none.
"""

from collections.abc import Mapping
from typing import Annotated, Final, Literal

from rao_cli.model.basis import Blok, Dag, DingKenmerk, Tekst, vorm
from rao_cli.model.kring import openbaar, tafel

Categorie = Literal["zaken", "overleggen", "onderwerpen"]
#: Since when a term runs: what must have happened to a thing of one of the categories.
Termijnbegin = Literal[
    "afgehandeld",
    "teruggekoppeld",
    "afloop",
    "overleg-gehouden",
    "besluitenlijst-vastgesteld",
    "laatst-besproken",
]
Bewaarwijze = Literal["vernietigen", "overdragen"]
#: Which of them can be said of which things.
AANLEIDINGEN: Final[Mapping[Categorie, tuple[Termijnbegin, ...]]] = {
    "zaken": ("afgehandeld", "teruggekoppeld", "afloop"),
    "overleggen": ("overleg-gehouden", "besluitenlijst-vastgesteld"),
    "onderwerpen": ("laatst-besproken",),
}

_TERMIJN: Final = r"[1-9][0-9]{0,2} (jaar|maand|maanden)"
_MAANDEN_IN_JAAR: Final = 12


class Bewaartermijn(Blok, frozen=True):
    """Hoe lang een soort dingen bewaard blijft, en wat er daarna mee gebeurt."""

    categorie: Categorie = openbaar("zaken, overleggen of onderwerpen.")
    termijn: Annotated[
        str, vorm(_TERMIJN, "Hoe lang, in jaren of maanden.", "5 jaar", "18 maanden")
    ] = openbaar()
    vanaf: Termijnbegin = openbaar(
        "Waarna de termijn begint. Bij zaken: afgehandeld, teruggekoppeld of afloop. Bij "
        "overleggen: overleg-gehouden of besluitenlijst-vastgesteld. Bij onderwerpen: "
        "laatst-besproken."
    )
    wijze: Bewaarwijze = openbaar(
        "vernietigen, of overdragen aan een archief dat het blijvend bewaart (rao overdracht)."
    )
    grond: Tekst = openbaar("Waar dat staat: selectielijst en nummer, of de wet.")

    @property
    def maanden(self) -> int:
        """How many months it is."""
        hoeveel, _, eenheid = self.termijn.partition(" ")
        return int(hoeveel) * (_MAANDEN_IN_JAAR if eenheid == "jaar" else 1)


class Vasthouding(Blok, frozen=True):
    """Wat blijft, ook als de bewaartermijn voorbij is, zoals bij een beroep of een onderzoek."""

    wat: DingKenmerk = tafel(
        "Kenmerk van een zaak of onderwerp, datum van een overleg, of een hele categorie."
    )
    reden: Tekst = tafel("Waarom het moet blijven.")
    tot: Dag | None = tafel("Tot en met welke dag; leeg tot u het weghaalt.", default=None)
