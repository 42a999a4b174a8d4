"""What the words of a text may be about, after one look at each different word.

A text is looked at for some fifty words. To search it for each of them takes longer than all the
rest; but most of its words stand in every other text too, and what those hold is known by then.
"""

import re
from functools import cache, lru_cache
from typing import Final, Literal

from rao_cli.model.privacy.patroon import op_begin

Woordaanleiding = Literal[
    "account", "geboorte", "born", "kenteken", "mail", "postcode", "titel", "woon", "wordt"
]  # fmt: skip

#: Pieces of one word, in small letters, each with its first sign first. Who finds the sign itself
#: looks further: where that is of more words, this is one of them.
_STUKKEN: Final[dict[Woordaanleiding, tuple[str, ...]]] = {
    "account": (
        *("facebook", "insta(?:[g:]|$)", "telegram", "tiktok", "snap", "twitter", "linked(?:in|$)"),
        *("discord", "signal(?::|$)", "messenger", "nickname", r"wa\.me/", "youtube", "whatsapp"),
        *(r"t\.me/", r"x\.com/", "fb$", "profiel", "account", "sernaam"),
    ),
    "geboorte": ("geb(?:or|oor|[.:dj-]|$)", "jarig"),
    "born": ("birth", "dob", "born", "wereld", "verja"),
    "kenteken": ("kenteken", "ktkn", "kntk", "kenk"),
    "mail": (
        *("@", "apenst", "_at_", r"at[)\]]", "at(?<=^at)$", r"\(a\)", r"\[a\]"),
        *(r"\)(?<=^.)", r"\](?<=^.)"),
    ),
    "postcode": ("postcode",),
    "titel": (
        *(r"mw\.?$", r"mevr\.?$", r"mvr\.?$", r"mevrouw\.?$", r"heer\.?$", r"dhr\.?$"),
        *(r"meneer\.?$", r"fam\.?$"),
    ),
    "woon": ("adres", "woon"),
    "wordt": ("achttien", "meerderjarig"),
}
_ALLE: Final = tuple(stuk for stukken in _STUKKEN.values() for stuk in stukken)
_NIETS: Final = frozenset[Woordaanleiding]()
#: Words that were seen and are about nothing: so many at most, for a text can hold any number.
_SAAI: Final = set[bytes]()
_MEESTE: Final = 50_000
#: A digit is as good as another: so fewer words differ.
_CIJFERS: Final = bytes.maketrans(b"123456789", b"0" * 9)


def aanleidingen(laag: str) -> frozenset[Woordaanleiding]:
    """Return what the words of a text, in small letters, may be about."""
    woorden = {*laag.encode("latin-1", "replace").translate(_CIJFERS).split()} - _SAAI
    een = _een_van(_ALLE)
    saai = {woord for woord in woorden if een.search(woord) is None}
    if len(_SAAI) > _MEESTE:
        _SAAI.clear()
    _SAAI.update(saai)
    return _NIETS.union(*map(_van, woorden - saai))


@lru_cache(maxsize=1000)
def _van(woord: bytes) -> frozenset[Woordaanleiding]:
    return frozenset(over for over, stukken in _STUKKEN.items() if _een_van(stukken).search(woord))


@cache
def _een_van(stukken: tuple[str, ...]) -> re.Pattern[bytes]:
    return re.compile(op_begin(stukken).encode())
