"""Is a standpunt an organisation's own, or is it "akkoord", a reference or a copy (S20)?"""

from collections.abc import Iterator, Mapping
from typing import Final

from rao_cli.model.gevuld import gevuld, zelfde
from rao_cli.model.soorten.signaallijst import Standpunt
from rao_cli.model.stand import ZaakPlek

#: Shorter than this a standpunt hardly says what and why.
KORT: Final = 40
#: A reference to another is at most this long; a longer text says something of its own.
_VERWIJZING: Final = 60
_INSTEMMING: Final = (
    *("akkoord", "conform", "idem", "zie ", "eens", "mee eens", "hetzelfde", "zelfde", "dito"),
    *("sluit", "wij sluiten", "we sluiten", "ik sluit", "wij zijn het eens", "wij volgen"),
    *("geen bezwaar", "geen aanvulling", "geen opmerking", "gelijk aan"),
)


def waarom_niet_eigen(plek: ZaakPlek) -> Iterator[tuple[str, str]]:
    """Yield organisation and reason for every standpunt that is not in its own words."""
    gegeven = plek.zaak.standpunten
    kern = plek.stand.kernorganisaties
    for sleutel, standpunt in gegeven.items():
        tekst = standpunt.standpunt
        if tekst is None:
            continue
        kaal = tekst.strip()
        if not gevuld(kaal):
            # Of a core organisation SIG10 says that there is no standpunt.
            if sleutel not in kern:
                yield sleutel, "zegt niets"
        elif ander := _kopie_van(sleutel, kaal, gegeven):
            yield sleutel, f"is hetzelfde als dat van {ander}"
        elif len(kaal) < _VERWIJZING and _stemt_in(kaal, sleutel, plek):
            yield sleutel, "verwijst alleen naar een ander"
        elif len(kaal) < KORT:
            yield sleutel, f"telt maar {len(kaal)} tekens"


def _kopie_van(sleutel: str, tekst: str, gegeven: Mapping[str, Standpunt]) -> str | None:
    """Return the organisation above this one that gave the same text."""
    for ander, standpunt in gegeven.items():
        if ander == sleutel:
            break
        if standpunt.standpunt and zelfde(standpunt.standpunt, tekst):
            return ander
    return None


def _stemt_in(tekst: str, sleutel: str, plek: ZaakPlek) -> bool:
    """Say whether a text only agrees with another: "akkoord", "zie DT&V", "conform de IND"."""
    klein = tekst.casefold()
    if not klein.startswith(_INSTEMMING):
        return False
    # Whole words as they are typed: the OM is not in "komt", and "om" is a word of its own.
    woorden = {woord.strip(".,;:!?()'\"") for woord in tekst.split()}
    anderen = set(plek.stand.register.organisaties) - {sleutel}
    return len(tekst) < KORT or not woorden.isdisjoint(anderen)
