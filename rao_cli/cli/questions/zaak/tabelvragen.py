"""Questions made of the table of what a zaak asks: one field, or the fields of one prompt."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final

import msgspec

from rao_cli.cli.questions.antwoord import goed
from rao_cli.cli.questions.groepvraag import Groepvraag, Regelvraag
from rao_cli.cli.questions.keuze import Keuze
from rao_cli.cli.questions.vraag import DatumVraag, KeuzeVraag, LangeTekst, MeerkeuzeVraag, Vraag
from rao_cli.model.formulier.deel import Antwoordsoort, Veld
from rao_cli.model.formulier.gesprek import Beurt, deel_van
from rao_cli.model.formulier.waarden import Dagkader

#: Complains about a day as YYYY-MM-DD, or says nothing.
Dagtoets = Callable[[str], str]


_SOORTEN: Final[Mapping[Antwoordsoort, type[Vraag]]] = {
    "regel": Vraag,
    "proza": LangeTekst,
    "regels": LangeTekst,
    "keuze": KeuzeVraag,
    "meerkeuze": MeerkeuzeVraag,
    "partij": KeuzeVraag,
    "partijen": MeerkeuzeVraag,
    "dag": DatumVraag,
    "nummer": KeuzeVraag,
}


class Omgeving(msgspec.Struct, frozen=True, kw_only=True):
    """What the questions need of a register: who there are, the day, and which days can be."""

    partijen: Sequence[Keuze]
    vandaag: date
    dagtoetsen: Mapping[str, Dagtoets] = msgspec.field(default_factory=dict)
    lijst: date | None = None


def naam_van(veld: Veld) -> str:
    """Return the name of a question: the place of its field, with dots."""
    return ".".join(map(str, veld.plek))


def veldvraag(veld: Veld, beurt: Beurt, omgeving: Omgeving, naam: str = "") -> Vraag:
    """Return the question of one field; `naam` is its place in the zaak when it is in a list."""
    eigen = naam_van(veld)
    wat: dict[str, Any] = {
        "naam": naam or eigen,
        "tekst": veld.vraag,
        "voorbeeld": veld.voorbeeld,
        "uitleg": beurt.waarom,
        "verplicht": veld.verplicht,
        "geen_mag": not veld.verplicht,
        "deel": deel_van(beurt),
        "zo": "",
    }
    soort = _SOORTEN[veld.soort]
    extra: dict[str, Any] = {}
    if veld.soort in {"partij", "partijen"}:
        extra = {"keuzes": omgeving.partijen}
    elif issubclass(soort, KeuzeVraag):
        extra = {"keuzes": tuple(Keuze(woord.waarde, woord.uitleg) for woord in veld.woorden)}
    elif veld.soort == "dag":
        toets = omgeving.dagtoetsen.get(f"{beurt.naam}.{eigen}")
        extra = {"toets": toets or omgeving.dagtoetsen.get(eigen, goed)}
        extra["grenzen"] = Dagkader(omgeving.vandaag, omgeving.lijst).grenzen(veld)
    elif veld.soort == "regels":
        extra = {"per_regel": True}
    return soort(**wat, **extra)


def gemeen(beurt: Beurt, naam: str) -> dict[str, Any]:
    """Return what the question of a whole prompt says."""
    return {
        "naam": naam,
        "tekst": beurt.vraag,
        "zo": beurt.zo,
        "voorbeeld": beurt.toon,
        "uitleg": beurt.waarom,
        "verplicht": False,
        "geen_mag": True,
        "deel": deel_van(beurt),
    }


def beurtvraag(
    beurt: Beurt, omgeving: Omgeving, is_open: Callable[[str], bool], begin: str = ""
) -> Vraag | None:
    """Return the question of a prompt, as far as its fields are open; None when none is.

    `begin` stands before the places of its fields, when they are those of an item of a list.
    """
    delen = [veldvraag(v, beurt, omgeving, begin + naam_van(v)) for v in beurt.velden]
    if len(delen) == 1:
        return delen[0] if is_open(delen[0].naam) else None
    groep = groep_van(beurt, begin + beurt.naam if begin else beurt.naam, delen)
    nog = [deel for deel in delen if is_open(deel.naam)]
    if not [deel for deel in nog if deel.naam not in groep.mee]:
        return None
    return groep if len(nog) == len(delen) else groep.rest(nog)


def groep_van(beurt: Beurt, naam: str, delen: Iterable[Vraag]) -> Groepvraag:
    """Return the question of a prompt with these parts."""
    delen = tuple(delen)
    nodig = any(deel.verplicht for deel in delen)
    wat = gemeen(beurt, naam) | {"verplicht": nodig, "geen_mag": not nodig}
    return Groepvraag(**wat, delen=delen, mee=frozenset(beurt.mee))


def lijstvraag_van(beurt: Beurt, omgeving: Omgeving) -> Regelvraag:
    """Return the question of a list, one thing on each line."""
    delen = tuple(veldvraag(veld, beurt, omgeving) for veld in beurt.velden)
    wat = gemeen(beurt, beurt.naam) | {"zo": f"per regel: {beurt.zo}"}
    return Regelvraag(**wat, delen=delen, vandaag=omgeving.vandaag)
