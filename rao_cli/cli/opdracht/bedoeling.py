"""Which command somebody means who types another word: by what it means, and not by its letters.

"wijzig" looks like "weiger", and "dien-in" like "trek-in": a suggestion that goes by letters alone
points at the opposite. So other words for what people do have a meaning here, a typing error is
read as the word that it is nearest to, and what cannot be taken back is never the only suggestion.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from rao_cli.model.getypt.lijkend import lijkende

_MEEST: Final = 3
#: What is no command by itself, and always there.
_ALTIJD: Final = ("--help", "lijst ")


class _Bedoeling(NamedTuple):
    """Words for one act; the verbs of `rao` for it; and what is meant where no verb fits."""

    woorden: str
    werkwoorden: str
    anders: tuple[str, ...] = ()


_BEDOELINGEN: Final = (
    _Bedoeling(
        "wijzig wijzigen pas-aan aanpassen pas aan verander veranderen herschrijf herschrijven "
        "bewerk bewerken verbeter verbeteren corrigeer corrigeren edit update bijwerken werk-bij",
        "wijzig zet hernoem vul-aan",
        ("zaak wijzig", "zaak vul-aan", "besluit zet", "onderwerp zet", "register zet"),
    ),
    _Bedoeling(
        "aanvullen invullen vul-in vul invul vraag interview ga-verder",
        "vul-aan zet",
        ("zaak vul-aan", "concept"),
    ),
    _Bedoeling(
        "wissen delete erase purge vergeet vergeten vernietig vernietigen avg", "", ("wis",)
    ),
    _Bedoeling(
        "verwijder verwijderen wissen delete remove schrap schrappen haal-weg weghalen "
        "gooi-weg weggooien rm",
        "verwijder haal-af weg stopt verval vervalt trek-in sluit",
        ("zaak verwijder", "agenda haal-af", "ongedaan"),
    ),
    _Bedoeling(
        "verzend verzenden verstuur versturen stuur sturen stuur-op opsturen mail mailen zend send",
        "verzonden dien-in deel",
        ("terugkoppeling verzonden", "signaallijst dien-in", "papieren"),
    ),
    _Bedoeling(
        "dien-in indienen lever-in inleveren lever-aan submit", "dien-in", ("signaallijst dien-in",)
    ),
    _Bedoeling(
        "ontvang ontvangen bevestig bevestigen", "ontvang bevestigd", ("signaallijst ontvang",)
    ),
    _Bedoeling(
        "sluit sluiten sluit-af afsluiten rond-af afronden handel-af afhandelen close",
        "sluit stopt gereed stel-vast",
        ("zaak sluit", "actie gereed", "nieuw besluit"),
    ),
    _Bedoeling(
        "gereed klaar gedaan afgerond voltooi voltooid done af",
        "gereed",
        ("actie gereed",),
    ),
    _Bedoeling(
        "annuleer annuleren cancel afblazen blaas-af schrap-overleg gaat-niet-door zeg-af afzeggen",
        "vervalt verval trek-in haal-af",
        ("overleg vervalt", "actie verval", "ongedaan"),
    ),
    _Bedoeling("weiger weigeren wijs-af afwijzen", "weiger", ("zaak weiger",)),
    _Bedoeling("trek-in intrekken trek-terug terugtrekken", "trek-in", ("signaallijst trek-in",)),
    _Bedoeling(
        "maak maken aanmaken maak-aan nieuwe toevoegen voeg-toe begin add create new",
        "nieuw voeg-toe genereer",
        ("nieuw signaallijst", "nieuw zaak", "agenda genereer"),
    ),
    _Bedoeling(
        "toon bekijk bekijken zie lees lezen show open openen overzicht details",
        "blad toon lijst",
        ("toon", "lijst", "bekijk"),
    ),
    _Bedoeling("vaststellen stel-vast leg-vast accordeer vastleggen", "stel-vast", ()),
    _Bedoeling("undo maak-ongedaan", "", ("ongedaan",)),
    _Bedoeling("herstellen terugdraaien draai-terug revert", "", ("herstel", "ongedaan")),
    _Bedoeling("diff vergelijk vergelijken verschillen wijzigingen", "", ("verschil",)),
    _Bedoeling(
        "verzet verzetten verschuif verplaatsen", "verplaats verhuis", ("overleg verplaats",)
    ),
    _Bedoeling("vind vinden zoeken find search", "", ("zoek",)),
    _Bedoeling("print printen afdrukken druk-af pdf word export exporteer", "", ("papieren",)),
    _Bedoeling(
        "vernietig vernietigen bewaartermijnen selectielijst retentie retention",
        "",
        ("bewaartermijn", "vernietiging agendeer"),
    ),
    _Bedoeling("opslaan sla-op save commit opslag", "", ("bewaar",)),
    _Bedoeling("check controleren keur test controle", "controleer", ("valideer",)),
    _Bedoeling("todo taken werklijst", "", ("status",)),
    *(
        _Bedoeling(soort, "", (f"lijst {soort}",))
        for soort in ("zaken", "signaallijsten", "overleggen", "besluiten", "terugkoppelingen")
    ),
    _Bedoeling("onderwerpen thema's knelpunten kaders trends", "", ("lijst onderwerpen",)),
    _Bedoeling("hulp uitleg handleiding manual man", "", ("help",)),
)
#: What ends, takes away, sends or fixes something: to be undone only with trouble, or not at all.
ONOMKEERBAAR: Final = frozenset(
    {
        *("trek-in", "weiger", "verval", "vervalt", "verwijder", "haal-af", "weg", "sluit"),
        *("stopt", "ongedaan", "herstel", "voeg-samen", "splits", "verhuis", "volg-op", "dien-in"),
        *("verzonden", "bevestigd", "deel", "stel-vast", "draag-over", "erratum", "wis"),
    }
)

#: Of these: what another thing loses by it, nobody meant who typed the word behind this noun.
_NEEMT_WEG: Final = frozenset(
    {
        *("trek-in", "weiger", "verval", "vervalt", "verwijder", "haal-af", "weg", "sluit"),
        *("stopt", "ongedaan", "herstel"),
    }
)


def is_onomkeerbaar(pad: str) -> bool:
    """Say whether a command ends, takes away, sends or fixes something."""
    return pad.rpartition(" ")[2] in ONOMKEERBAAR


def bedoelde_opdrachten(groep: str, woord: str, paden: Sequence[str]) -> list[str]:
    """Return the commands that a word behind `rao` (and a noun) may mean, the likeliest first.

    What is only guessed and cannot be taken back, does not stand alone: the help page of where
    one is goes with it.
    """
    klein, voor = woord.casefold(), f"{groep} " if groep else ""
    eigen = [pad for pad in paden if voor and pad.startswith(voor)]
    elders = [pad for pad in paden if klein in pad.split() and pad != f"{voor}{klein}"]
    if hier := [pad for pad in elders if groep and groep in pad.split()]:
        return hier
    gevonden = [*_van_bedoeling(klein, eigen)] if groep else []
    if groep:
        weg = ONOMKEERBAAR if gevonden else _NEEMT_WEG
        elders = [pad for pad in elders if pad.rpartition(" ")[2] not in weg]
    gevonden += sorted(elders, key=lambda pad: pad != klein)
    if gevonden and not groep:  # the very word of a command is no guess
        return gevonden
    gevonden = gevonden or [*_nabij(groep, klein, eigen, paden)]
    gevonden = list(dict.fromkeys(gevonden))[:_MEEST]
    if all(map(is_onomkeerbaar, gevonden)) and (gevonden or _kent(klein)):
        gevonden.append(f"{voor}--help")
    return gevonden


def _nabij(groep: str, woord: str, eigen: Sequence[str], paden: Sequence[str]) -> Iterator[str]:
    """Yield what a word means; of what we do not know, what the words mean that it is near to."""
    bekend = {een for bedoeling in _BEDOELINGEN for een in bedoeling.woorden.split()}
    if woord in bekend:
        anders = [*_elders(woord, paden)]
        yield from (pad for pad in anders if not groep or not is_onomkeerbaar(pad))
        return
    namen = {pad.rpartition(" ")[2]: pad for pad in eigen} if groep else {pad: pad for pad in paden}
    werkwoorden = [] if groep else [pad.rpartition(" ")[2] for pad in paden]
    for ander in lijkende(woord, [*namen, *werkwoorden, *sorted(bekend)]):
        if ander in namen:
            yield namen[ander]
        elif ander in werkwoorden:
            yield from (pad for pad in paden if pad.rpartition(" ")[2] == ander)
        else:
            yield from [*_van_bedoeling(ander, eigen)] or _elders(ander, paden)


def _van_bedoeling(woord: str, eigen: Sequence[str]) -> Iterator[str]:
    """Yield the commands of one noun for an act."""
    for bedoeling in _met(woord):
        for werkwoord in bedoeling.werkwoorden.split():
            yield from (pad for pad in eigen if pad.rpartition(" ")[2] == werkwoord)


def _elders(woord: str, paden: Sequence[str]) -> Iterator[str]:
    """Yield the commands for an act where no noun says about what."""
    for bedoeling in _met(woord):
        for pad in bedoeling.anders:
            if pad in paden or pad.startswith(_ALTIJD):
                yield pad


def _kent(woord: str) -> bool:
    return any(True for _ in _met(woord))


def _met(woord: str) -> Iterator[_Bedoeling]:
    return (een for een in _BEDOELINGEN if woord in een.woorden.split())


#: Other words for options, each line of words with the same meaning.
_OPTIES: Final = tuple(
    frozenset(f"--{woord}" for woord in regel.split())
    for regel in (
        "op datum dag wanneer date",
        "proef dry-run dryrun test oefen simuleer",
        "ja yes force akkoord",
        "naar map uitvoermap output",
        "formaat format soort-bestand",
        "reden toelichting motivering waarom omdat reason",
        "organisatie voor van door wie",
        "json als-json",
        "help hulp uitleg",
        "erbij toevoegen add",
        "weg verwijder haal-weg remove",
        "titel onderwerp naam",
        "tekst omschrijving besluit verslag",
    )
)
#: What answers for a person, takes away, or changes what was closed.
_ZWAAR: Final = frozenset({"--ja", "--weg", "--niet", "--correctie"})


def bedoelde_opties(getypt: str, er: Sequence[str]) -> list[str]:
    """Return which options of a command somebody may mean; a heavy one never stands alone."""
    klein = getypt.casefold()
    if klein in er:
        return [klein]
    zelfde = [optie for optie in er for regel in _OPTIES if {klein, optie} <= regel]
    bekend = {optie for regel in _OPTIES for optie in regel}
    kansen = zelfde or ([] if klein in bekend else lijkende(klein, er))
    if kansen and _ZWAAR.issuperset(kansen):
        kansen += ["--proef" if "--proef" in er else "--help"]
    return kansen[:_MEEST]
