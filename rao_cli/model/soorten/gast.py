"""A guest of a meeting: who is no standing member, and comes for all of it or for some items."""

from typing import Annotated

from rao_cli.model.basis import Blok, Tekst, vorm
from rao_cli.model.kring import betrokken, tafel

#: An organisation, LKO or gemeente; with a kind in front where two of them have one key.
Partijsleutel = Annotated[
    str,
    vorm(
        r"((gemeente|lko):)?[A-Za-z0-9][A-Za-z0-9&._-]{0,39}",
        "Organisatie, LKO of gemeente uit rao.yaml. Heten er twee zo, zet er dan gemeente: of "
        "lko: voor.",
        "OM",
    ),
]


class Gast(Blok, frozen=True):
    """Een gast bij dit overleg (S3). De naam is niet nodig."""

    organisatie: Partijsleutel = betrokken()
    functie: str | None = betrokken("Functie van de gast.", default=None)
    naam: str | None = tafel("Naam van de gast, als de regio dat wil.", default=None)
    punten: list[Tekst] = betrokken(
        "Agendapunten waar de gast bij was; leeg is het hele overleg.", default=[]
    )
