"""What people write above the parts of a zaak when they have no form."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple

from rao_cli.model.formulier.deel import Deel, Veld
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.store.formulier.vrij.gelijkenis import kaal

#: Other words for a part, and for a field by its place; those of the form are in ZAAKDELEN.
_DELEN: Final[Mapping[str, str]] = {
    "zaak": "aanbrenger; doelgroep",
    "feiten": "vraag; vraagstelling; achtergrond; situatieschets; casusbeschrijving",
    "oplossingen": "oplossing; opties; oplossingsrichting; welke oplossingen zien we; "
    "welke oplossingen zijn mogelijk; mogelijke oplossingsrichtingen",
    "risicos": "risico; afweging risico's",
    "standpunten": "standpunten organisaties; standpunten van de organisaties; standpunt en inzet",
    "advies": "advies lko; advies van het lko; ons advies; ons voorstel; wat adviseren wij; "
    "wat adviseert het lko",
    "gezet": "wat is er gedaan; stappen tot nu toe; ondernomen stappen",
    "gepland": "vervolgstappen; nog te zetten stappen",
}
_VELDEN: Final[Mapping[str, str]] = {
    "onderwerp": "onderwerp zaak; onderwerp van de zaak; titel; casus",
    "aanbrenger": "aanbrenger; ingebracht door; aangedragen door",
    "groep": "doelgroep; wie betreft het",
    "kenmerken": "bijzonderheden",
    "feiten": "achtergrond; situatie; situatieschets; casusbeschrijving; toelichting zaak",
    "vraag": "vraag; de vraag; vraagstelling; vraag aan rao; onze vraag; gevraagd besluit; "
    "wat vraagt het lko; wat vragen wij van het rao; wat vragen we aan het rao; wat vragen wij",
    "constatering.organisaties": "deelnemers; betrokken organisaties",
    "vertrekstrategie.geen_toelating": "geen toelating",
    "termijn.tot": "einddatum; tot",
    "gevolgen.bij_afwijzing": "afwijzing; gevolgen bij afwijzing",
    "gevolgen.bij_inwilliging": "inwilliging; gevolgen bij inwilliging",
    "risicos.politiek.niveau": "politiek; risico politiek; politieke risico's",
    "risicos.politiek.toelichting": "toelichting politiek risico",
    "risicos.publicitair.niveau": "publicitair; media; risico media; publicitaire risico's",
    "risicos.publicitair.toelichting": "toelichting publicitair risico",
    "voordelen": "voordelen; voor; plussen; pluspunten",
    "nadelen": "nadelen; tegen; minnen; minpunten",
    "voorbesproken_met": "voorbesproken met",
    "juridisch.toelichting": "juridisch; grondslag; juridische grondslag",
    "advies.voorkeur": "voorkeur; voorkeursoplossing",
    "advies.motivering": "motivering; onderbouwing",
}
#: A name of fewer words of a field says too little outside of its own part.
_ZEGT_GENOEG: Final = 2


class Vakplaats(NamedTuple):
    """A part of a zaak, and the field in it when its name says which."""

    deel: Deel
    veld: Veld | None = None


class Deelnaam(NamedTuple):
    """A name that may stand above a text; `eigen`: only below the heading of its own part."""

    tekst: str
    waar: Vakplaats
    eigen: bool


@cache
def deelnamen() -> tuple[Deelnaam, ...]:
    """Return every name, each as names are compared."""
    return tuple(een for deel in ZAAKDELEN for een in _namen_van(deel))


def _namen_van(deel: Deel) -> Iterator[Deelnaam]:
    begin = deel.kop.partition(", en ")[0]
    for kop in (deel.kop, begin, *deel.ook, *_DELEN.get(deel.naam, "").split(";")):
        if kop.strip():
            yield Deelnaam(kaal(kop), Vakplaats(deel, _genoemd(deel, kop)), eigen=False)
    for veld in deel.velden:
        for naam in (veld.label, veld.vraag, *_anders(veld)):
            if tekst := kaal(naam):
                weinig = len(naam.split()) < _ZEGT_GENOEG or deel.lijst != ()
                yield Deelnaam(tekst, Vakplaats(deel, veld), eigen=weinig and not veld.verplicht)


def _genoemd(deel: Deel, kop: str) -> Veld | None:
    """Return the field that a heading of a part names by its own word: "Vraag aan het RAO"."""
    woorden = {kaal(woord) for woord in kop.split()}
    velden = [
        veld
        for veld in deel.velden
        if str(veld.plek[-1]) in woorden or kaal(kop) in map(kaal, _anders(veld))
    ]
    return velden[0] if len(velden) == 1 and kop != deel.kop else None


def _anders(veld: Veld) -> list[str]:
    """Return what people call a field besides."""
    return _VELDEN.get(".".join(map(str, veld.plek)), "").split(";")
