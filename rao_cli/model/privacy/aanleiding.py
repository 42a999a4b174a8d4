"""What the words of a text may be about: of which kinds there can be a sign in it at all."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import chain
from typing import Final, Literal

from rao_cli.model.patroon import op_begin
from rao_cli.model.privacy import trefwoorden
from rao_cli.model.privacy.woordzeef import Woordzeef

Woordaanleiding = Literal[
    "account", "geboorte", "kenteken", "mail", "postcode", "titel", "verjaardag", "woon", "wordt"
]  # fmt: skip

#: Pieces of one word, in small letters, each with its first sign first. Who finds the sign itself
#: looks further: where that is of more words, this is one of them.
_STUKKEN: Final[dict[Woordaanleiding, tuple[str, ...]]] = {
    "account": (
        *("facebook", "fb(?<![a-z]fb)", "insta(?!l|nt)"),
        *("tiktok", "tok(?<=^tok)", "snap", "twitter", "linked(?:in|$)", "telegram"),
        *("signal(?!e)", "whats", "discord", "messenger", "tube", "viber", "imo(?<![a-z]imo)"),
        *("wechat", "reddit", "twitch", "threads", "pinterest", r"vk\.com/", r"wa\.me/"),
        *(r"t\.me/", r"x\.com/", "profiel", "account", "kersnaam", "username"),
    ),
    "geboorte": ("geb(?:or|oor|[.:dj-]|$)", "jarig"),
    "verjaardag": ("birth", "dob", "born", "wereld", "verja"),
    "kenteken": ("kenteken", "ktkn", "kntk", "kenk"),
    "mail": (
        *("@", "staart", "at(?<![a-z]at)(?![a-z])"),
        *(r"a(?<=[(\[{<]a)(?:$|[)\]}>])", r"a(?<=^a)(?:$|[)\]}>])"),
    ),
    "postcode": ("postcode",),
    "titel": (
        *(r"mw\.?$", r"mevr\.?$", r"mvr\.?$", r"mevrouw\.?$", r"heer\.?$", r"dhr\.?$"),
        *(r"meneer\.?$", r"fam\.?$"),
    ),
    "woon": ("adres", "woon"),
    "wordt": ("achttien", "meerderjarig"),
}


def aanleidingen(regels: Sequence[str]) -> frozenset[str]:
    """Return what the words of the lines of a text, with 0 for each digit, may be about.

    With it those of `trefwoorden` that may be in them: one look at each word is for both.
    """
    return _ZEEF.over(regels)


def _van(woord: bytes) -> frozenset[str]:
    over = (over for over, stukken in _STUKKEN.items() if _een_van(stukken).search(woord))
    return trefwoorden.duid(woord).union(over)


@cache
def _een_van(stukken: tuple[str, ...]) -> re.Pattern[bytes]:
    return re.compile(op_begin(stukken).encode())


_ZEEF: Final = Woordzeef((*chain.from_iterable(_STUKKEN.values()), *trefwoorden.STUKKEN), _van)
