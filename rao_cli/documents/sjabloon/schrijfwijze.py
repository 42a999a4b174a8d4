"""What Jinja2 says of a template that it cannot read, in Dutch: only that of rare ones stays."""

import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Final

from rao_cli.model.patroon import patroon

#: The tags of a template, with how each ends; what rao refuses is not there.
_EINDE: Final[Mapping[str, str]] = {
    "block": "endblock",
    "for": "endfor",
    "if": "endif",
    "macro": "endmacro",
    "with": "endwith",
    "set": "endset",
    "raw": "endraw",
}
_TAGS: Final = (*_EINDE, *_EINDE.values(), "elif", "else", "extends", "include")
#: What Jinja2 calls a thing, and what stands there.
_TEKENS: Final[Mapping[str, str]] = {
    "end of print statement": "}}",
    "end of statement block": "%}",
}
#: What people write who know another language.
_ANDERS: Final[Mapping[str, str]] = {"elseif": "elif", "elsif": "elif"}


def zeg_schrijfwijze(bericht: str) -> str:
    """Return a sentence for what Jinja2 says; its own words in quotes where there is none."""
    for vorm, zeg in _ZINNEN:
        if vondst := vorm.match(bericht):
            return zeg(vondst)
    return f"de schrijfwijze klopt niet (“{bericht.rstrip('.')}”)"


def _open_gebleven(open_: str) -> str:
    return (
        f"het '{open_}' is niet gesloten; er hoort {{% {_EINDE.get(open_, f'end{open_}')} %}} bij"
    )


def _onbekende_tag(vondst: re.Match[str]) -> str:
    naam, open_ = vondst["naam"], vondst["open"]
    if naam in _TAGS and open_:
        return f"'{naam}' staat hier te vroeg: {_open_gebleven(open_)}"
    if naam in _TAGS:
        begin = {eind: tag for tag, eind in _EINDE.items()}.get(naam, "if")
        return f"'{naam}' hoort bij een '{begin}', en dat staat er niet voor"
    lijkt = get_close_matches(naam, _TAGS, n=1)
    bedoeld = _ANDERS.get(naam) or (lijkt[0] if lijkt else "")
    if naam == "end" and open_:
        bedoeld = _EINDE.get(open_, bedoeld)
    return f"de opdracht '{naam}' bestaat niet{f'; bedoelt u {bedoeld}?' if bedoeld else ''}"


def _verwacht(vondst: re.Match[str]) -> str:
    """Say what should stand there: "na de naam hoort }}"."""
    wat, kreeg = (_TEKENS.get(deel or "", deel or "") for deel in vondst.group("wat", "kreeg"))
    woord = {"name": "een naam", "in": "'in'"}.get(wat, f"'{wat}'")
    return f"hier hoort {woord}, en er staat '{kreeg}'"


def _onverwacht(vondst: re.Match[str]) -> str:
    teken = _TEKENS.get(vondst["teken"], vondst["teken"])
    hoort = f"; er hoort eerst '{vondst['eerst']}'" if vondst["eerst"] else ""
    if teken == "}" and not hoort:
        hoort = "; een waarde eindigt met }} en een opdracht met %}"
    return f"'{teken}' past hier niet{hoort}"


def _vreemd_teken(vondst: re.Match[str]) -> str:
    if vondst["teken"] in {"'", '"'}:
        return "een aanhalingsteken is niet gesloten"
    return f"het teken '{vondst['teken']}' kan hier niet"


def _halverwege(vondst: re.Match[str]) -> str:
    teken = _TEKENS.get(vondst["wat"], vondst["wat"])
    return f"het sjabloon houdt op waar nog '{teken}' hoort"


def _vast(zin: str) -> Callable[[re.Match[str]], str]:
    """Return the maker of a sentence that is always the same."""
    return lambda _: zin


def _geen_filter(vondst: re.Match[str]) -> str:
    wat = "het filter" if vondst["soort"] == "filter" else "de toets"
    return f"{wat} '{vondst['naam']}' bestaat niet"


_ZINNEN: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]] = tuple(
    (patroon(vorm), zeg)
    for vorm, zeg in (
        (r"No (?P<soort>filter|test) named '(?P<naam>[^']*)'", _geen_filter),
        (
            r"Encountered unknown tag '(?P<naam>[^']*)'\.(?:.* closed is '(?P<open>\w+)'\.)?",
            _onbekende_tag,
        ),
        (r"Unexpected end of template\..* closed is '(\w+)'", lambda v: _open_gebleven(v[1])),
        (r"unexpected end of template, expected '(?P<wat>[^']*)'", _halverwege),
        (r"expected token '(?P<wat>[^']*)', got '(?P<kreeg>[^']*)'", _verwacht),
        (r"Expected an expression, got '", _vast("hier hoort de naam van een waarde")),
        (r"unexpected 'end of (?:print )?statement", _vast("hier ontbreekt een waarde")),
        (r"unexpected '(?P<teken>[^']*)'(?:, expected '(?P<eerst>[^']*)')?", _onverwacht),
        (r"unexpected char (?P<q>['\"])(?P<teken>.+)(?P=q) at", _vreemd_teken),
        (r"Missing end of comment tag", _vast("de opmerking is niet gesloten; er hoort #} bij")),
        (r"Missing end of raw directive", _vast(_open_gebleven("raw"))),
        (r"expected name or number", _vast("na de punt hoort een naam")),
        (r"tag name expected", _vast("tussen {% en %} hoort een opdracht")),
        (
            r"Block names in Jinja have to be",
            _vast("de naam van een blok heeft geen streepje; gebruik een liggend streepje"),
        ),
        (r"block '([^']*)' defined twice", lambda v: f"het blok '{v[1]}' staat er twee keer in"),
    )
)
