"""What people write above the parts of a zaak when they have no form, and which part that is."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple

from rao_cli.model.formulier.deel import Deel, Veld
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.model.gevuld import normaliseer

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
#: So long a name may differ in so many letters from what was typed.
_KORT, _MIDDEN, _LANG = 6, 11, 24
MEESTE: Final = 3
#: So many letters at the begin or at the end are right.
_RAND: Final = 3
#: A name of fewer words of a field says too little outside of its own part.
_ZEGT_GENOEG: Final = 2


class Vakplaats(NamedTuple):
    """A part of a zaak, and the field in it when its name says which."""

    deel: Deel
    veld: Veld | None = None


class _Naam(NamedTuple):
    """A name that may stand above a text; `eigen`: only below the heading of its own part."""

    tekst: str
    waar: Vakplaats
    eigen: bool


def zoek(naam: str, nu: Deel | None, fouten: int = MEESTE) -> Vakplaats | None:
    """Return what a name above a text is about; `nu` is the part that it stands in.

    None when it is no such name, has more than so many letters wrong, or could be two.
    """
    gezocht = kaal(naam)
    beste, gevonden = fouten, list[Vakplaats]()
    for een in _lijkt(gezocht) if fouten else _precies().get(gezocht, ()):
        if een.eigen and een.waar.deel is not nu:
            continue
        mag = min(beste, _mag_schelen(len(een.tekst)))
        verschil = afstand(gezocht, een.tekst, mag)
        if verschil <= mag:
            gevonden = [*(gevonden if verschil == beste else ()), een.waar]
            beste = verschil
    return _enige(gevonden, nu)


@cache
def _precies() -> Mapping[str, list[_Naam]]:
    """Return the names by what is written."""
    return _op(lambda tekst: tekst)


def _lijkt(gezocht: str) -> Iterator[_Naam]:
    """Yield the names that begin or end as this one: nobody goes wrong at both sides."""
    begin, einde = _op_rand()
    aan_begin = begin.get(gezocht[:_RAND], ())
    yield from aan_begin
    yield from (een for een in einde.get(gezocht[-_RAND:], ()) if een not in aan_begin)


@cache
def _op_rand() -> tuple[Mapping[str, list[_Naam]], Mapping[str, list[_Naam]]]:
    return _op(lambda tekst: tekst[:_RAND]), _op(lambda tekst: tekst[-_RAND:])


def _op(deel: Callable[[str], str]) -> Mapping[str, list[_Naam]]:
    gevonden: dict[str, list[_Naam]] = {}
    for een in _namen():
        gevonden.setdefault(deel(een.tekst), []).append(een)
    return gevonden


def _enige(gevonden: list[Vakplaats], nu: Deel | None) -> Vakplaats | None:
    """Return the one that is meant; the part that it stands in goes first, and a field too."""
    hier = [een for een in gevonden if een.deel is nu] or gevonden
    if len({een.deel.naam for een in hier}) != 1:
        return None
    velden = {een.veld.plek: een for een in hier if een.veld}
    if len(velden) > 1:
        return None
    return next(iter(velden.values()), hier[0])


@cache
def _namen() -> tuple[_Naam, ...]:
    return tuple(een for deel in ZAAKDELEN for een in _namen_van(deel))


def _namen_van(deel: Deel) -> Iterator[_Naam]:
    begin = deel.kop.partition(", en ")[0]
    for kop in (deel.kop, begin, *deel.ook, *_DELEN.get(deel.naam, "").split(";")):
        if kop.strip():
            yield _Naam(kaal(kop), Vakplaats(deel, _genoemd(deel, kop)), eigen=False)
    for veld in deel.velden:
        for naam in (veld.label, veld.vraag, *_anders(veld)):
            if tekst := kaal(naam):
                weinig = len(naam.split()) < _ZEGT_GENOEG or deel.lijst != ()
                yield _Naam(tekst, Vakplaats(deel, veld), eigen=weinig and not veld.verplicht)


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


def kaal(naam: str) -> str:
    """Return a name as names are compared: its letters and figures, small and without accents."""
    los = unicodedata.normalize("NFKD", naam)
    return normaliseer("".join(teken for teken in los if not unicodedata.combining(teken)))


def _mag_schelen(lengte: int) -> int:
    return (lengte >= _KORT) + (lengte >= _MIDDEN) + (lengte >= _LANG)


def afstand(een: str, ander: str, hoogstens: int) -> int:
    """Return in how many letters two names differ (two that changed places are one); or more."""
    if abs(len(een) - len(ander)) > hoogstens:
        return hoogstens + 1
    vorige: list[int] = []
    rij: list[int] = [*range(len(ander) + 1)]
    for i, teken in enumerate(een, start=1):
        voor, vorige, rij = vorige, rij, [i]
        for j, letter in enumerate(ander, start=1):
            schelen = min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + (teken != letter))
            if i > 1 and j > 1 and teken == ander[j - 2] and een[i - 2] == letter:
                schelen = min(schelen, voor[j - 2] + 1)
            rij.append(schelen)
        if min(rij) > hoogstens:
            return hoogstens + 1
    return rij[-1]
