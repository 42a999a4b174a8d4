"""SIG: the options and the advice; the legal side leads, and one may think freely (S22, S23)."""

from collections.abc import Callable, Iterator

from rao_cli.model.gevuld import gevuld, zelfde
from rao_cli.model.soorten.signaallijst import Oplossingsrichting
from rao_cli.model.stand import ZaakPlek
from rao_cli.model.zaak.onderdelen import (
    heeft_advies,
    is_afgewogen,
    is_getoetst,
    is_omschreven,
    is_voorbesproken,
)
from rao_cli.rules.regel import PER_FASE, Gevonden, inhoudsregel
from rao_cli.rules.zin import onaf

_VOORBEELD = """
zaak:
  oplossingsrichtingen:
    - omschrijving: Vertrek met steun bij terugkeer
      voorbesproken_met: [COA, DT&V]
      voordelen: [Het vertrek is duurzaam.]
      nadelen: [Het kost zes weken extra.]
      juridisch: {houdbaar: ja, toelichting: Het terugkeerbesluit staat vast.}
    - omschrijving: Verhuizing naar een gezinslocatie
      voorbesproken_met: [COA, AVIM]
      voordelen: [De plek op de locatie komt vrij.]
      nadelen: [De kinderen wisselen van school.]
      juridisch: {houdbaar: onzeker, toelichting: De rechter kijkt streng naar de maatregel.}
"""


def _zonder(
    plek: ZaakPlek, heeft: Callable[[Oplossingsrichting], bool]
) -> Iterator[tuple[int, Oplossingsrichting]]:
    """Yield place and option of the options that say what they are, and have not what is asked.

    SIG17 speaks of the others.
    """
    for nummer, optie in enumerate(plek.zaak.oplossingsrichtingen):
        if not heeft(optie) and is_omschreven(optie):
            yield nummer, optie


@inhoudsregel(
    "SIG17",
    ernst=PER_FASE,
    bron="S22",
    hint="Zet bij oplossingsrichtingen wat er kan, elk met een omschrijving.",
    fout="""
    zaak:
      oplossingsrichtingen: []
    """,
    goed=_VOORBEELD,
    vast=True,
)
def oplossingsrichtingen(plek: ZaakPlek) -> Gevonden:
    """De zaak heeft oplossingsrichtingen, elk met een omschrijving.

    Het overleg kiest tussen oplossingen. Zonder oplossingen is er niets te kiezen en kan er ook
    geen advies zijn.
    """
    opties = plek.zaak.oplossingsrichtingen
    if not opties:
        yield ("oplossingsrichtingen",), "Er staat nog geen oplossingsrichting bij deze zaak."
    for nummer, optie in enumerate(opties):
        if not is_omschreven(optie):
            pad = ("oplossingsrichtingen", nummer, "omschrijving")
            yield pad, f"Oplossingsrichting {nummer + 1} heeft nog geen omschrijving."


@inhoudsregel(
    "SIG18",
    ernst=PER_FASE,
    bron="S22",
    hint="Schrijf ten minste één voordeel en één nadeel op, elk in een paar woorden.",
    fout=_VOORBEELD.replace("[Het kost zes weken extra.]", "[]"),
    goed=_VOORBEELD,
    vast=True,
)
def voor_en_nadelen(plek: ZaakPlek) -> Gevonden:
    """Elke oplossingsrichting heeft een voordeel en een nadeel.

    Het advies weegt voor en tegen. Een oplossing waar niets tegen is, is zelden goed bekeken.
    """
    for nummer, optie in _zonder(plek, is_afgewogen):
        kanten = {"voordelen": optie.voordelen, "nadelen": optie.nadelen}
        delen = {naam: (any(map(gevuld, kant)), naam) for naam, kant in kanten.items()}
        pad = ("oplossingsrichtingen", nummer)
        yield from onaf(pad, f"Bij oplossingsrichting {nummer + 1} staan nog geen", delen)


@inhoudsregel(
    "SIG19",
    ernst=PER_FASE,
    bron="S22",
    hint="Vul bij juridisch in of de oplossing houdbaar is (ja, nee of onzeker) en waarom.",
    fout=_VOORBEELD.replace("{houdbaar: onzeker,", "{"),
    goed=_VOORBEELD,
    vast=True,
)
def juridische_toets(plek: ZaakPlek) -> Gevonden:
    """Elke oplossingsrichting heeft een juridische toets.

    De juridische kant is leidend. Daarom moet bij elke oplossing staan of die houdbaar is, en op
    welke grondslag.
    """
    for nummer, optie in _zonder(plek, is_getoetst):
        begin, toets = f"Bij oplossingsrichting {nummer + 1}", optie.juridisch
        pad = ("oplossingsrichtingen", nummer, "juridisch")
        if toets is None or not (toets.houdbaar or gevuld(toets.toelichting)):
            yield pad, f"{begin} ontbreekt de juridische toets."
        elif toets.houdbaar is None:
            yield (*pad, "houdbaar"), f"{begin} staat nog niet of die juridisch houdbaar is."
        else:
            tekst = f"{begin} staat nog niet waarop de juridische toets berust."
            yield (*pad, "toelichting"), tekst


@inhoudsregel(
    "SIG20",
    ernst=PER_FASE,
    bron="S22",
    hint="Vul bij advies het nummer van de voorkeur in, en bij motivering waarom.",
    voorbeeld="""
    zaak:
      advies: {voorkeur: 1, motivering: …}
    """,
    fout="volgt",
    goed="Dit houdt stand bij de rechter en is het snelst.",
    vast=True,
)
def advies(plek: ZaakPlek) -> Gevonden:
    """De zaak heeft een advies met een voorkeur en een motivering.

    Het advies zegt welke oplossing de voorkeur heeft en hoe de voor- en nadelen zijn gewogen.
    """
    if heeft_advies(plek.zaak) or not plek.zaak.oplossingsrichtingen:
        return
    blok = plek.zaak.advies
    if blok is None or not (blok.voorkeur or gevuld(blok.motivering)):
        yield ("advies",), "Er staat nog geen advies bij deze zaak."
    elif blok.voorkeur is None:
        yield ("advies", "voorkeur"), "Het advies zegt nog niet welke oplossing de voorkeur heeft."
    else:
        yield ("advies", "motivering"), "Het advies zegt nog niet waarom."


@inhoudsregel(
    "SIG22",
    ernst="aandachtspunt",
    bron="S23",
    hint="Bedenk samen nog een oplossing, ook een ongewone (onorthodox: true).",
    fout="""
    zaak:
      oplossingsrichtingen:
        - omschrijving: Vertrek met steun bij terugkeer
    """,
    goed=_VOORBEELD,
)
def meer_dan_een(plek: ZaakPlek) -> Gevonden:
    """De zaak heeft meer dan één oplossingsrichting.

    Wie creatief denkt, vindt bijna altijd een tweede weg. Eén oplossing is geen keuze.
    """
    opties = filter(is_omschreven, plek.zaak.oplossingsrichtingen)
    teksten = [optie.omschrijving or "" for optie in opties]
    if teksten and all(zelfde(teksten[0], tekst) for tekst in teksten[1:]):
        yield ("oplossingsrichtingen",), "Er is maar één oplossingsrichting bedacht."


@inhoudsregel(
    "SIG26",
    ernst=PER_FASE,
    bron="S22",
    hint="Bespreek de oplossing vooraf met een andere organisatie en noem die.",
    fout=_VOORBEELD.replace("[COA, AVIM]", "[]"),
    goed=_VOORBEELD,
    vast=True,
)
def voorbesproken(plek: ZaakPlek) -> Gevonden:
    """Elke oplossingsrichting is vooraf met een andere organisatie besproken.

    Een oplossing die niemand anders kent, strandt aan tafel. De organisatie die de zaak
    aanbrengt, telt hier niet als een andere.
    """
    for nummer, _ in _zonder(plek, lambda optie: is_voorbesproken(optie, plek.zaak)):
        pad = ("oplossingsrichtingen", nummer, "voorbesproken_met")
        yield pad, f"Oplossingsrichting {nummer + 1} is nog niet vooraf met een ander besproken."
