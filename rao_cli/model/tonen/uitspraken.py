"""The statements of the source, in our own words: what every rule, command and document serves.

Each says something of the RAO, and asks something of who works with `rao`.
"""

import re
from collections.abc import Mapping
from typing import Final

import msgspec

from rao_cli.model.patroon import patroon


class Uitspraak(msgspec.Struct, frozen=True):
    """One statement: what it says, and what it asks of a region."""

    nummer: str
    zegt: str
    vraagt: str


def _tabel(*rijen: tuple[str, str, str]) -> Mapping[str, Uitspraak]:
    return {rij[0]: Uitspraak(*rij) for rij in rijen}


UITSPRAKEN: Final = _tabel(
    (
        "S1",
        "Het RAO komt geregeld bijeen, meestal elke maand, per regio van een of twee provincies.",
        "Leg vast welke regio dit is en hoe vaak u bijeenkomt, en plan steeds een volgend overleg.",
    ),
    (
        "S2",
        "DT&V, AVIM, COA en IND zitten in ieder geval aan tafel.",
        "Zorg dat deze vier er zijn of zich laten vervangen, en leg vast wie er was.",
    ),
    (
        "S3",
        "Als het nodig is, komen REAN, IOM, OM of Nidos erbij.",
        "Kijk per punt wie nog meer nodig is, en nodig die organisatie uit.",
    ),
    (
        "S4",
        "Het RAO spreekt af wie voorzitter en wie secretaris is; dat kan wisselen.",
        "Leg vast welke organisatie elke rol heeft en tot wanneer, en draag een rol op tijd over.",
    ),
    (
        "S5",
        "De leden zijn samen verantwoordelijk voor toelating, terugkeer, handhaving en opvang.",
        "Laat elk van deze vier kanten bij een zaak aan het woord komen.",
    ),
    (
        "S6",
        "De leden brengen punten in, en de LKO's brengen zaken in.",
        "Zet op de agenda wie een punt inbracht, en neem zaken over van de lijst van een LKO.",
    ),
    (
        "S7",
        "Het RAO bespreekt thema's van de regio, zoals gemeenten, lang verblijf en toezicht.",
        "Geef die thema's geregeld een plaats op de agenda.",
    ),
    (
        "S8",
        "Per zaak zoekt het RAO een oplossing die past.",
        "Besluit over elke zaak apart, en spreek af wie wat doet en wanneer dat klaar is.",
    ),
    (
        "S9",
        "Het RAO let op terugkeer en overlast die meer dan één locatie raakt.",
        "Leg vast welke locaties geraakt zijn, en volg hoe het daar afloopt.",
    ),
    (
        "S10",
        "Het RAO ziet trends, deelt ze met andere regio's en meldt veranderingen op tijd.",
        "Schrijf een trend op met wat hem laat zien, en vertel andere regio's wat er verandert.",
    ),
    (
        "S11",
        "Signaallijsten worden afgehandeld, met terugkoppeling en een besluitenlijst.",
        "Laat geen zaak liggen, stel de besluitenlijst vast, en vertel elk LKO wat er is besloten.",
    ),
    (
        "S12",
        "Het RAO lost knelpunten op die meer dan één LKO raken.",
        "Noem de LKO's die het raakt, en wat u er samen aan doet.",
    ),
    (
        "S13",
        "Het RAO voert kaders van het Deelberaad uit en legt ze uit.",
        "Leg vast vanaf wanneer een kader geldt, en of elk LKO het kent.",
    ),
    (
        "S14",
        "Het RAO volgt hoe de LKO's werken, in cijfers en in woorden.",
        "Kijk geregeld naar de cijfers, schrijf op wat u ziet, en plan een dag met de LKO's.",
    ),
    (
        "S15",
        "Bijzonderheden gaan naar ketenpartners; een landelijke trend naar het Deelberaad.",
        "Zeg bij een onderwerp wie het nog meer moet weten, en breng het daar.",
    ),
    (
        "S16",
        "Het RAO houdt LKO en Deelberaad op de hoogte en brengt punten op hun agenda.",
        "Maak de punten voor een andere tafel, meld wat verstuurd is, en leg het antwoord vast.",
    ),
    (
        "S17",
        "Complexe zaken en zaken met een trend gaan met een signaallijst naar het Deelberaad.",
        "Zeg waarom een zaak naar het Deelberaad gaat, met een besluit van het RAO.",
    ),
    (
        "S18",
        "Duidelijk is wat gedaan is aan vertrek, wat nog komt, en wat op toelating nog kan.",
        "Noem elke stap die gezet is en die nog komt, met organisatie en dag, en wat er nog loopt.",
    ),
    (
        "S19a",
        "De lijst laat zien hoe de organisaties samen tot hun beeld kwamen.",
        "Schrijf op hoe u er samen achter kwam, bijvoorbeeld aan tafel, en met wie.",
    ),
    (
        "S19b",
        "De lijst laat zien of er tussendoor intern is geschakeld.",
        "Zeg ja of nee, en met wie of waarom niet.",
    ),
    (
        "S19c",
        "De lijst laat zien hoe lang het LKO nodig denkt te hebben.",
        "Noem een dag waarop het klaar is, en zeg of het dan gaat om vertrek of om toelating.",
    ),
    (
        "S19d",
        "De lijst laat zien wat er verandert bij een afwijzing en bij een inwilliging.",
        "Schrijf voor elk van de twee op wat er dan anders wordt, ook als dat niets is.",
    ),
    (
        "S19e",
        "De lijst laat zien of iemand aan vertrek werkt, volgens een gesprek.",
        "Zeg ja, nee of deels, welke organisatie dat vaststelde, en wanneer het gesprek was.",
    ),
    (
        "S20",
        "Toelating, terugkeer en opvang zijn gewogen; elke organisatie geeft haar standpunt.",
        "Vraag elke organisatie wat zij van de zaak vindt, wat zij inzet en wat haar grens is.",
    ),
    (
        "S21",
        "Politieke en publicitaire risico's zijn gewogen.",
        "Zeg bij allebei of het laag, midden of hoog is, en waarom.",
    ),
    (
        "S22",
        "Oplossingen zijn voorbesproken, met voor- en nadelen; de juridische kant leidt.",
        "Noem elke oplossing met wat ervoor en ertegen is, wat juridisch kan, en uw voorkeur.",
    ),
    (
        "S23",
        "Het RAO vraagt om creatief denken.",
        "Bedenk ook een oplossing die u niet altijd al neemt.",
    ),
)

_VORM: Final = patroon(r"s\s*0?(\d+)\s*([a-z]?)", re.IGNORECASE)


def lijkt_uitspraak(tekst: str) -> bool:
    """Say whether somebody means the number of a statement, also one that does not exist."""
    return _VORM.fullmatch(tekst.strip()) is not None


def vind(tekst: str) -> Uitspraak | None:
    """Return a statement by its number, in capitals or not."""
    delen = _VORM.fullmatch(tekst.strip())
    return UITSPRAKEN.get(f"S{delen[1]}{delen[2].lower()}") if delen else None


def delen_van(tekst: str) -> list[str]:
    """Return the statements whose number begins so: S19 is asked in five parts."""
    delen = _VORM.fullmatch(tekst.strip())
    return [nr for nr in UITSPRAKEN if delen and nr.rstrip("abcde") == f"S{delen[1]}"]
