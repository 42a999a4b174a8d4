"""What a command has to choose from: all of a kind, or that for which it can do something."""

from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from typing import Final, get_args

from rao_cli.model.fase import GESLOTEN, Fase
from rao_cli.model.stand import Stand
from rao_cli.workflow.kiezen import dingen, sleutels
from rao_cli.workflow.kiezen.kandidaat import Kandidaat

#: By the kind that an argument or option names: see `cli/suggesties.py`.
SOORTEN: Final[Mapping[str, Callable[[Stand], Iterator[Kandidaat]]]] = {
    "zaak": dingen.zaken,
    "signaallijst": dingen.lijsten,
    "lijst aan het Deelberaad": dingen.deelberaadlijsten,
    "overleg": dingen.overleggen,
    "besluit": dingen.besluiten,
    "actie": dingen.acties,
    "terugkoppeling": dingen.terugkoppelingen,
    "onderwerp": dingen.onderwerpen,
    "trend": dingen.trends,
    "kader": dingen.kaders,
    "zaak of onderwerp": dingen.standpuntplekken,
    "punt": dingen.punten,
    "kenmerk": dingen.alles,
    "kenmerk of partij": lambda stand: chain(dingen.alles(stand), sleutels.gezamenlijk(stand)),
    "organisatie": sleutels.organisaties,
    "LKO": sleutels.lkos,
    "gemeente": sleutels.gemeenten,
    "partij": sleutels.partijen,
    "uitvoerder": sleutels.uitvoerders,
    "tafel": sleutels.tafels,
    "lezer": sleutels.lezers,
    "postontvanger": sleutels.postontvangers,
    "lid": sleutels.leden,
}
#: What `rao lijst` calls them, for who wants to see everything.
LIJST_VAN: Final[Mapping[str, str]] = {
    "zaak": "zaken",
    "signaallijst": "signaallijsten",
    "lijst aan het Deelberaad": "signaallijsten",
    "overleg": "overleggen",
    "besluit": "besluiten",
    "actie": "acties",
    "terugkoppeling": "terugkoppelingen",
    "onderwerp": "onderwerpen",
    "trend": "onderwerpen",
    "kader": "onderwerpen",
    "zaak of onderwerp": "zaken",
    "punt": "overleggen",
}

#: Handed in, and not closed.
_OPEN: Final = frozenset(get_args(Fase)) - GESLOTEN - {"concept"}
_NOG_BEZIG: Final = frozenset({"gepland", "agenda-vastgesteld", "gehouden"})
_NIET_AFGEROND: Final = frozenset({"open", "in-behandeling"})
#: Per command how far a thing must be for it; a command that is not here takes everything.
_GESCHIKT: Final[Mapping[str, frozenset[str]]] = {
    "nieuw zaak": frozenset({"concept"}),
    "zaak vul-aan": frozenset({"concept", *_OPEN}),
    "zaak wijzig": frozenset({"concept", *_OPEN}),
    "standpunt": frozenset({"concept", *_OPEN, *_NIET_AFGEROND}),
    "signaallijst dien-in": frozenset({"concept"}),
    "signaallijst ontvang": frozenset({"ingediend"}),
    "signaallijst trek-in": frozenset({"concept", "ingediend", "ontvangen"}),
    "signaallijst zet": frozenset({"concept"}),
    "zaak weiger": frozenset({"ingebracht", "geagendeerd"}),
    "zaak sluit": frozenset({*_OPEN, "teruggekoppeld"}),
    "zaak verhuis": _OPEN,
    "zaak splits": _OPEN,
    "zaak voeg-samen": _OPEN,
    "zaak trek-in": _OPEN,
    "zaak verwijder": frozenset({"concept"}),
    "zaak schaal-op": _OPEN,
    "overleg verplaats": frozenset({"gepland", "agenda-vastgesteld"}),
    "overleg vervalt": frozenset({"gepland", "agenda-vastgesteld"}),
    "overleg gast": _NOG_BEZIG,
    "overleg gemeente": _NOG_BEZIG,
    "agenda nodig": frozenset({"gepland", "agenda-vastgesteld"}),
    "agenda haal-af": frozenset({"gepland", "agenda-vastgesteld"}),
    "agenda zet": frozenset({"", "gepland", "agenda-vastgesteld"}),
    "besluit zet": frozenset({"gehouden"}),
    "nieuw actie": frozenset({"gehouden"}),
    "erratum": frozenset({"besluitenlijst-vastgesteld"}),
    "terugkoppeling verzonden": frozenset({"concept"}),
    "terugkoppeling bevestigd": frozenset({"verzonden"}),
    "actie zet": frozenset({"open"}),
    "actie gereed": frozenset({"open"}),
    "actie verval": frozenset({"open"}),
    "onderwerp schaal-op": _NIET_AFGEROND,
    "trend deel": _NIET_AFGEROND,
    "adres weg": frozenset({"postbus"}),
    "lid stopt": frozenset({""}),
    "opschaling genereer": frozenset({"concept", "ingediend", "ontvangen"}),
    "opschaling antwoord": frozenset({"ingediend", "ontvangen"}),
}
#: Of these a command tests nothing: who stands in rao.yaml, is there.
_ZONDER_STAAT: Final = frozenset(
    {"organisatie", "LKO", "gemeente", "partij", "uitvoerder", "tafel", "lezer"}
)


def alle(stand: Stand, soort: str) -> list[Kandidaat]:
    """Return everything of a kind; empty for a kind that no register has."""
    maak = SOORTEN.get(soort)
    return list(maak(stand)) if maak else []


def geschikt(opdracht: str, soort: str, kandidaten: list[Kandidaat]) -> list[Kandidaat]:
    """Return those for which a command can do something, as far as that is known at once."""
    staten = _GESCHIKT.get(opdracht)
    if staten is None or soort in _ZONDER_STAAT:
        return kandidaten
    return [een for een in kandidaten if een.staat in staten]
