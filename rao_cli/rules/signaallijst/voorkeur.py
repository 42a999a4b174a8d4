"""SIG: the preferred option stands, by law (S22)."""

from rao_cli.model.soorten.signaallijst import Oplossingsrichting
from rao_cli.model.stand import ZaakPlek
from rao_cli.rules.regel import Gevonden, inhoudsregel

_VOORKEUR = ("advies", "voorkeur")


def _houdbaar(optie: Oplossingsrichting) -> str | None:
    return optie.juridisch.houdbaar if optie.juridisch else None


@inhoudsregel(
    "SIG21",
    ernst={"inname": "waarschuwing", "behandeling": "waarschuwing", "opschaling": "fout"},
    bron="S22",
    hint="Kies bij advies.voorkeur het nummer van een oplossing die houdbaar is; tel vanaf 1.",
    voorbeeld="""
    zaak:
      advies: {voorkeur: …}
    """,
    fout="3",
    goed="1",
    vast=True,
)
def voorkeur_houdbaar(plek: ZaakPlek) -> Gevonden:
    """De oplossing van voorkeur bestaat en is juridisch houdbaar.

    De juridische kant is leidend. Een advies voor iets wat niet mag of niet bestaat, helpt het
    overleg niet.
    """
    opties, blok = plek.zaak.oplossingsrichtingen, plek.zaak.advies
    if not opties or blok is None or blok.voorkeur is None:
        return
    if blok.voorkeur > len(opties):
        aantal = "is er maar één" if len(opties) == 1 else f"zijn er maar {len(opties)}"
        yield _VOORKEUR, f"Oplossingsrichting {blok.voorkeur} bestaat niet; er {aantal}."
    elif _houdbaar(opties[blok.voorkeur - 1]) == "nee":
        yield _VOORKEUR, f"Oplossingsrichting {blok.voorkeur} is juridisch niet houdbaar."


@inhoudsregel(
    "SIG33",
    ernst="aandachtspunt",
    bron="S22",
    hint="Leg in de motivering uit waarom deze oplossing toch de voorkeur heeft.",
    voorbeeld="""
    zaak:
      advies: {voorkeur: …}
    """,
    fout="2",
    goed="1",
)
def voorkeur_onzeker(plek: ZaakPlek) -> Gevonden:
    """Het advies kiest geen onzekere oplossing als er een zekere is.

    De juridische kant is leidend. Wie een onzekere oplossing kiest terwijl een andere wel
    houdbaar is, heeft daar een goede reden voor nodig.
    """
    opties, blok = plek.zaak.oplossingsrichtingen, plek.zaak.advies
    if blok is None or blok.voorkeur is None or blok.voorkeur > len(opties):
        return
    if _houdbaar(opties[blok.voorkeur - 1]) != "onzeker":
        return
    zeker = [nummer for nummer, optie in enumerate(opties, start=1) if _houdbaar(optie) == "ja"]
    for nummer in zeker[:1]:
        zin = f"De voorkeur is juridisch onzeker; oplossingsrichting {nummer} is wel houdbaar."
        yield _VOORKEUR, zin
