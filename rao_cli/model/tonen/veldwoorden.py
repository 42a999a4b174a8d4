"""The fields of the files in words: what a person reads in place of a key.

A key that is Dutch as it stands needs no row: `bij_afwijzing` is "bij afwijzing".
"""

from collections.abc import Mapping, Sequence
from typing import Final

_WOORDEN: Final[Mapping[str, str]] = {
    "aantal_lkos": "aantal LKO's",
    "afgehaald": "van de agenda gehaald",
    "agendapunten": "punt",
    "antwoorden": "antwoord",
    "besluiten": "besluit",
    "contacten": "contact",
    "data": "dagen",
    "errata": "verbetering",
    "gasten": "gast",
    "geen": "wat niet van toepassing is",
    "geen_toelating": "waarom er op toelating niets is",
    "gemeenten": "gemeente",
    "gepland": "geplande stap",
    "gezet": "gezette stap",
    "groep": "om wie het gaat",
    "hervatten_op": "komt terug op",
    "houdbaar": "juridisch houdbaar",
    "id": "kenmerk",
    "ingang": "gaat in op",
    "kern": "kernorganisatie",
    "kenmerken": "bijzonder",
    "leden": "lid",
    "lko": "LKO",
    "lko_dag_maanden": "maanden tussen dagen met de LKO's",
    "lko_dagen": "dag met de LKO's",
    "lkos": "LKO",
    "lkos_geinformeerd": "LKO dat het kader kent",
    "namen": "eerdere naam",
    "onorthodox": "ongewone oplossing",
    "op_agenda": "stond op de agenda van",
    "oplossingsrichtingen": "oplossing",
    "organisaties": "organisatie",
    "per_document": "per stuk",
    "publicitair": "publicitair risico",
    "politiek": "politiek risico",
    "remote": "adres om te delen",
    "risicos": "risico's",
    "rollen": "rol",
    "standpunten": "standpunt",
    "tafels": "andere tafel",
    "tak": "plek bij dat adres",
    "tot": "tot en met",
    "uit": "gemaakt uit",
    "uitvoering_lko": "uitvoering door het LKO",
    "verplaatst": "verplaatst van",
    "verwant": "hoort bij",
    "vingerafdruk": "waaraan rao de tekst herkent",
    "voor_agenda": "voor de agenda van",
    "zaken": "zaak",
    "zonder_besluit": "waarom er geen besluit is",
}
#: A block says nothing beside its parts.
_STIL: Final = frozenset({"risicos", "vertrekstrategie"})
#: How a key that a person chose stands behind its field; otherwise just behind it.
_VAN: Final = frozenset({"standpunten"})


def veldwoord(naam: str) -> str:
    """Return a field in words."""
    return _WOORDEN.get(naam) or naam.replace("_", " ")


def plekwoorden(plek: Sequence[str | int]) -> str:
    """Return a place in a thing in words: "standpunt van COA, inzet", "oplossing 2, nadelen"."""
    delen: list[str] = []
    vorige = ""
    for nummer, deel in enumerate(plek):
        if isinstance(deel, int):
            delen[-1:] = [f"{' '.join(delen[-1:])} {deel + 1}".strip()]
            vorige = ""
        elif vorige in _SLEUTELS:
            delen[-1] = f"{delen[-1]} {'van ' if vorige in _VAN else ''}{deel}"
            vorige = ""
            continue
        elif deel not in _STIL or nummer == len(plek) - 1:
            delen.append(veldwoord(deel))
        vorige = deel if isinstance(deel, str) else vorige
    if len(delen) > 1 and delen[-1] in delen[-2].split():
        delen.pop()  # the standpunt in a standpunt, the stap in a step
    return ", ".join(delen)


#: Fields that hold things by a key of the region itself.
_SLEUTELS: Final = frozenset(
    {
        *("adressen", "afgehaald", "afwezig", "agendapunten", "antwoorden", "besluiten"),
        *("correcties", "gedeeld_met", "gemeenten", "kwantitatief", "lkos", "organisaties"),
        *("lkos_geinformeerd", "regels"),
        *("standpunten", "tafels", "zaken", "zonder_besluit", "op_agenda"),
    }
)
