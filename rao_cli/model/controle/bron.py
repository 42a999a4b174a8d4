"""The source in statements, in our own words: what every rule, command and document serves."""

from collections.abc import Mapping
from typing import Final

UITSPRAKEN: Final[Mapping[str, str]] = {
    "S1": "Het RAO komt geregeld bijeen, meestal elke maand, per regio van een of twee provincies.",
    "S2": "DT&V, AVIM, COA en IND zitten in ieder geval aan tafel.",
    "S3": "Als het nodig is, komen REAN, IOM, OM of Nidos erbij.",
    "S4": "Het RAO spreekt af wie voorzitter en wie secretaris is; dat kan wisselen.",
    "S5": "De leden zijn samen verantwoordelijk voor toelating, terugkeer, handhaving en opvang.",
    "S6": "De leden brengen punten in, en de LKO's brengen zaken in.",
    "S7": "Het RAO bespreekt thema's van de regio, zoals gemeenten, lang verblijf en toezicht.",
    "S8": "Per zaak zoekt het RAO een oplossing die past.",
    "S9": "Het RAO let op terugkeer en overlast die meer dan één locatie raakt.",
    "S10": "Het RAO ziet trends, deelt ze met andere regio's en meldt veranderingen op tijd.",
    "S11": "Signaallijsten worden afgehandeld, met terugkoppeling en een besluitenlijst.",
    "S12": "Het RAO lost knelpunten op die meer dan één LKO raken.",
    "S13": "Het RAO voert kaders van het Deelberaad uit en legt ze uit.",
    "S14": "Het RAO volgt hoe de LKO's werken, in cijfers en in woorden.",
    "S15": "Bijzonderheden gaan naar ketenpartners; een landelijke trend naar het Deelberaad.",
    "S16": "Het RAO houdt LKO en Deelberaad op de hoogte en brengt punten op hun agenda.",
    "S17": "Complexe zaken en zaken met een trend gaan met een signaallijst naar het Deelberaad.",
    "S18": "Duidelijk is wat gedaan is aan vertrek, wat nog komt, en wat op toelating nog kan.",
    "S19a": "De lijst laat zien hoe de organisaties samen tot hun beeld kwamen.",
    "S19b": "De lijst laat zien of er tussendoor intern is geschakeld.",
    "S19c": "De lijst laat zien hoe lang het LKO nodig denkt te hebben.",
    "S19d": "De lijst laat zien wat er verandert bij een afwijzing en bij een inwilliging.",
    "S19e": "De lijst laat zien of iemand aan vertrek werkt, volgens een gesprek.",
    "S20": "Toelating, terugkeer en opvang zijn gewogen; elke organisatie geeft haar standpunt.",
    "S21": "Politieke en publicitaire risico's zijn gewogen.",
    "S22": "Oplossingen zijn voorbesproken, met voor- en nadelen; de juridische kant leidt.",
    "S23": "Het RAO vraagt om creatief denken.",
}
