"""What the form in a browser saved: a `.rao.json`, read as strictly as it was written."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final, NoReturn

from rao_cli.model.errors import RaoError
from rao_cli.model.formulier.anker import read_anker
from rao_cli.model.formulier.formulier import VORM, Ingevuld, Vakinhoud
from rao_cli.model.tekens import als_naam

SOORT: Final = "rao-formulier"
MEESTE: Final = 5 * 1024 * 1024
_VAKKEN: Final = 5_000
_KOP: Final = {"soort": str, "vorm": int, "register": str, "kenmerk": str, "voor": str}
_VAK: Final = {"anker": str, "tekst": str}
OPNIEUW: Final = (
    "Open het formulier in een browser, druk op 'Opslaan als bestand', en stuur het bestand dat "
    "op .rao.json eindigt."
)


def read_json(naam: str, data: bytes) -> Ingevuld:
    """Read what the form in a browser saved; RaoError with a sentence when it is anything else."""
    if len(data) > MEESTE:
        weiger(naam, f"is te groot: een formulier is hoogstens {MEESTE // 1024**2} MB.")
    try:
        inhoud = json.loads(
            data.decode("utf-8-sig"), object_pairs_hook=_eenmaal, parse_constant=_geen_getal
        )
    except (ValueError, RecursionError):
        weiger(naam, "is beschadigd: rao kan het niet lezen.")
    if not isinstance(inhoud, dict) or inhoud.get("soort") != SOORT:
        weiger(naam, "is geen formulier van rao.")
    vakken = inhoud.pop("vakken", None)
    if not _past(inhoud, _KOP) or not isinstance(vakken, list) or len(vakken) > _VAKKEN:
        _veranderd(naam, inhoud.get("vorm"))
    if not all(_past(vak, _VAK) for vak in vakken):
        _veranderd(naam, inhoud["vorm"])
    paren = ((vak["anker"], vak["tekst"]) for vak in vakken)
    return build_ingevuld(naam, inhoud, paren)


def build_ingevuld(naam: str, kop: dict[str, Any], paren: Iterable[tuple[str, str]]) -> Ingevuld:
    """Return a form of what it says of itself, and its fields: the name of each and its text."""
    if kop["vorm"] != VORM or not kop["kenmerk"]:
        _veranderd(naam, kop["vorm"])
    invullingen = {}
    for anker, tekst in paren:
        gelezen = read_anker(anker)
        if gelezen is None or gelezen in invullingen or not _zijn_letters(tekst):
            _veranderd(naam, kop["vorm"])
        invullingen[gelezen] = Vakinhoud(tekst=tekst, anker=gelezen)
    return Ingevuld(
        bestand=naam,
        register=kop["register"],
        kenmerk=kop["kenmerk"],
        voor=kop["voor"],
        invullingen=tuple(invullingen.values()),
    )


def weiger(naam: str, waarom: str) -> NoReturn:
    """RaoError for a file that will not do, with what to do."""
    raise RaoError(f"'{als_naam(naam)}' {waarom}", hint=OPNIEUW)


def _veranderd(naam: str, vorm: object) -> NoReturn:
    if type(vorm) is int and vorm > VORM:
        nieuwer = f"'{als_naam(naam)}' is van een formulier dat een nieuwere rao maakte."
        raise RaoError(nieuwer, hint="Zet die rao ook op deze computer, en probeer het opnieuw.")
    weiger(naam, "is een formulier dat buiten de browser om is veranderd; rao leest het niet.")


def _past(ding: object, vorm: Mapping[str, type]) -> bool:
    """Say whether something has these keys and no others, each of its kind (True is no number)."""
    return (
        isinstance(ding, dict)
        and ding.keys() == vorm.keys()
        and all(type(ding[sleutel]) is soort for sleutel, soort in vorm.items())
        and all(_zijn_letters(waarde) for waarde in ding.values() if isinstance(waarde, str))
    )


def _zijn_letters(tekst: str) -> bool:
    """Say whether a text can be written down: half of a pair of characters cannot."""
    return not any("\ud800" <= teken <= "\udfff" for teken in tekst)


def _eenmaal(paren: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object; ValueError when a key is there twice, for which of both is meant?"""
    ding = dict(paren)
    if len(ding) != len(paren):
        raise ValueError
    return ding


def _geen_getal(_woord: str) -> NoReturn:
    raise ValueError
