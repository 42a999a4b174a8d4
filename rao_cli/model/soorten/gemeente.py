"""The gemeenten of a region, and how a contact with one of them goes (S7)."""

from typing import Annotated, Literal

from rao_cli.model.basis import Blok, Tekst, vorm
from rao_cli.model.kring import openbaar, tafel

GemeenteSleutel = Annotated[
    str,
    vorm(
        r"[a-z0-9][a-z0-9-]{0,39}",
        "Sleutel van de gemeente, zoals die in rao.yaml staat.",
        "emmen",
    ),
]
WerktMee = Literal["ja", "deels", "nee"]


class Gemeente(Blok, frozen=True):
    """Een gemeente in deze regio waar het RAO contact mee heeft (S7)."""

    naam: Tekst = openbaar("Naam van de gemeente.", "gemeente Emmen")
    toelichting: str | None = tafel("Waar het contact over gaat.", default=None)


class Gemeentecontact(Blok, frozen=True):
    """Hoe het in dit overleg met een gemeente ging (S7)."""

    werkt_mee: WerktMee = tafel("Werkt de gemeente mee?")
    toelichting: str | None = tafel("Hoe dat gaat; bij nee en deels: waarom niet.", default=None)
