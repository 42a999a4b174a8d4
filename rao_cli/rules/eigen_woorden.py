"""Is a standpunt an organisation's own, or is it "akkoord", a reference or a copy (S20)?"""

from collections.abc import Iterator, Mapping
from typing import Final

import msgspec

from rao_cli.model.gevuld import gevuld, normaliseer
from rao_cli.model.patroon import patroon
from rao_cli.model.soorten.signaallijst import Standpunt
from rao_cli.model.stand import Stand, ZaakPlek

#: What to do about one that falls short.
HINT: Final = "Vraag de organisatie om een eigen zin: wat vindt zij en waarom?"
#: Shorter than this a standpunt hardly says what and why.
KORT: Final = 40
#: A reference to another is at most this long; a longer text says something of its own.
_VERWIJZING: Final = 60
#: How who only agrees begins.
_INSTEMMING: Final = (
    *("akkoord", "conform", "idem", "zie ", "eens", "mee eens", "hetzelfde", "zelfde", "dito"),
    *("sluit", "wij sluiten", "we sluiten", "ik sluit", "wij zijn het eens", "wij volgen"),
    *("geen bezwaar", "geen aanvulling", "geen opmerking", "gelijk aan"),
)
#: Words of who agrees or refers; where there is nothing else, nobody said what he thinks.
_EENS: Final = """
akkoord conform idem zie eens hetzelfde zelfde dito sluit sluiten aansluiten volgt volgen volg
deelt delen steunt steunen onderschrijft onderschrijven stemt stemmen prima oké ok ja goed
bezwaar bezwaren aanvulling aanvullingen opmerking opmerkingen gelijk overeenkomstig vinden
kan kunnen geen eigen niets niet verder toe te voegen met mee aan in bij op van voor door als
de het een dit dat deze die hier hiermee daarmee ermee erbij en of ook dus zelf nog al er
wij we ik ons onze zich zijn is heeft hebben geheel volledig helemaal eerder eerdere gegeven
standpunt standpunten inzet inbreng advies voorstel lijn visie mening oordeel verwoord tekst
boven bovenstaande onder onderstaande hierboven vorige andere anderen organisatie organisaties
partij partijen collega collega's ketenpartner ketenpartners lko rao naar verwijs verwijst
verwijzen wordt worden
"""
_ALLEEN: Final = frozenset(_EENS.split())
_WOORD: Final = patroon(r"[\w&.'’-]+")


class NietEigen(msgspec.Struct, frozen=True):
    """Whose standpunt falls short, why, and whether it says something of its own all the same."""

    organisatie: str
    waarom: str
    is_eigen: bool


def waarom_niet_eigen(plek: ZaakPlek) -> Iterator[NietEigen]:
    """Yield every standpunt of a zaak that is not in own words, or too short for that."""
    omhoog = plek.lijst.richting == "rao-deelberaad"
    return niet_eigen(plek.stand, plek.zaak.standpunten, omhoog=omhoog)


def niet_eigen(
    stand: Stand, gegeven: Mapping[str, Standpunt], *, omhoog: bool
) -> Iterator[NietEigen]:
    """Yield every standpunt that is not in own words; `omhoog`: on its way to the Deelberaad."""
    kern = stand.kernorganisaties
    eerste = dict[str, str]()  # who was the first to give a text
    for sleutel, standpunt in gegeven.items():
        tekst = standpunt.standpunt
        if tekst is None:
            continue
        kaal = tekst.strip()
        ander = eerste.setdefault(normaliseer(kaal), sleutel)
        if not gevuld(kaal):
            # Of a core organisation SIG10 says that there is no standpunt.
            if sleutel not in kern:
                yield NietEigen(sleutel, "zegt niets", is_eigen=True)
        elif ander != sleutel:
            yield NietEigen(sleutel, f"is hetzelfde als dat van {ander}", is_eigen=False)
        elif verwijst := _verwijst(kaal, sleutel, stand, omhoog=omhoog):
            yield NietEigen(sleutel, "verwijst alleen naar een ander", is_eigen=verwijst == "deels")
        elif len(kaal) < KORT:
            yield NietEigen(sleutel, "is kort: schrijf er meer bij", is_eigen=True)


def _verwijst(tekst: str, sleutel: str, stand: Stand, *, omhoog: bool) -> str:
    """Say whether a text only agrees with another: "heel", "deels", or nothing when it does not.

    "Akkoord", "zie DT&V" and "het COA sluit zich aan bij de IND" say nothing else; "eens, na de
    zitting" does. What is longer and begins otherwise is only looked at on its way to the
    Deelberaad.
    """
    if len(tekst) >= _VERWIJZING:
        return ""
    begint_zo = _stemt_in(tekst, sleutel, stand)
    kort = len(tekst) < KORT or omhoog
    if (begint_zo or kort) and _zegt_niets_eigens(tekst, stand):
        return "heel"
    return "deels" if begint_zo else ""


def _zegt_niets_eigens(tekst: str, stand: Stand) -> bool:
    """Say whether a text has no word beside those of who agrees, and the names of others."""
    woorden = {woord.strip(".'-").casefold() for woord in _WOORD.findall(tekst)} - {""}
    return not woorden - _ALLEEN - stand.organisatiewoorden


def _stemt_in(tekst: str, sleutel: str, stand: Stand) -> bool:
    """Say whether a text begins as who agrees, and is short or names another."""
    klein = tekst.casefold()
    if not klein.startswith(_INSTEMMING):
        return False
    # Whole words as they are typed: the OM is not in "komt", and "om" is a word of its own.
    woorden = {woord.strip(".,;:!?()'\"") for woord in tekst.split()}
    anderen = set(stand.register.organisaties) - {sleutel}
    return len(tekst) < KORT or not woorden.isdisjoint(anderen)
