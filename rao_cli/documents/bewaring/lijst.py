"""What a table is asked to let destroy, in words: per category, by kenmerk and never by content."""

from collections.abc import Iterable, Mapping
from typing import Final

from rao_cli.documents.opmaak import aantal, datum, hoofdletter, opsomming
from rao_cli.model.bewaring.voornemen import per_categorie
from rao_cli.model.soorten.bewaren import Bewaartermijn, Categorie, Termijnbegin
from rao_cli.model.soorten.overleg import Agendapunt
from rao_cli.model.taal import read_dag

#: Since when a term runs, behind how long it is.
_NA: Final[Mapping[Termijnbegin, str]] = {
    "afgehandeld": "na het laatste besluit",
    "teruggekoppeld": "na de terugkoppeling",
    "afloop": "na de afloop",
    "overleg-gehouden": "na het overleg",
    "besluitenlijst-vastgesteld": "na het vaststellen van de besluitenlijst",
    "laatst-besproken": "na de laatste bespreking",
}


def zeg_te_vernietigen(punt: Agendapunt) -> str:
    """Return what an item asks to let destroy; empty when it asks no such thing."""
    return "\n".join(
        f"{hoofdletter(categorie)}: {opsomming(map(noem, kenmerken))}."
        for categorie, kenmerken in per_categorie(punt.vernietigen).items()
    )


def noem(kenmerk: str) -> str:
    """Return a kenmerk as a person reads it: a meeting is called by its day in words."""
    dag = read_dag(kenmerk)
    return datum(dag) if dag else kenmerk


def tel(kenmerken: Iterable[str]) -> str:
    """Return how many there are of each category: "3 zaken en 1 overleg"."""
    groepen = per_categorie(kenmerken).items()
    return opsomming(zeg_aantal(categorie, len(een)) for categorie, een in groepen)


def zeg_aantal(categorie: Categorie, hoeveel: int) -> str:
    """Return "1 zaak" or "3 zaken"."""
    een = {"zaken": "zaak", "overleggen": "overleg", "onderwerpen": "onderwerp"}
    return aantal(hoeveel, een[categorie], categorie)


def zeg_termijn(rij: Bewaartermijn) -> str:
    """Return a term with where it comes from: "zaken 5 jaar na de afloop (Lijst 1)"."""
    return f"{rij.categorie} {rij.termijn} {zeg_na(rij)} ({rij.grond.strip().rstrip('.')})"


def zeg_na(rij: Bewaartermijn) -> str:
    """Return since when a term runs: "na de afloop"."""
    return _NA[rij.vanaf]
