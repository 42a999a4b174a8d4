"""What the words of a text may be about: of which kinds there can be a sign in it at all."""

from collections.abc import Sequence
from itertools import chain
from typing import Final, Literal

from rao_cli.model.patroon import patroon
from rao_cli.model.privacy import trefwoorden
from rao_cli.model.privacy.woordzeef import Woordzeef

Woordaanleiding = Literal[
    "account", "geboorte", "kenteken", "mail", "postcode", "titel", "verjaardag", "woon", "wordt"
]  # fmt: skip

#: Pieces of one word, in small letters; a line end is where it begins or ends. Who finds the sign
#: itself looks further: where that is of more words, this is one of them.
_KERNEN: Final[dict[Woordaanleiding, tuple[str, ...]]] = {
    "account": (
        *("facebook", "fb", "insta", "tiktok", "\ntok", "snap", "twitter", "linkedin", "linked\n"),
        *("telegram", "signal", "whats", "discord", "messenger", "tube", "viber", "imo", "wechat"),
        *("reddit", "twitch", "threads", "pinterest", "vk.com/", "wa.me/", "t.me/", "x.com/"),
        *("profiel", "account", "kersnaam", "username"),
    ),
    "geboorte": (*("gebor", "geboor", "geb.", "geb:", "gebd", "gebj", "geb-", "geb\n", "jarig"),),
    "verjaardag": ("birth", "dob", "born", "wereld", "verja"),
    "kenteken": ("kenteken", "ktkn", "kntk", "kenk"),
    "mail": (
        *("@", "staart", "at"),
        *(f"{opent}a{sluit}" for opent in "\n([{<" for sluit in "\n)]}>"),
    ),
    "postcode": ("postcode",),
    "titel": tuple(
        f"{titel}{punt}\n"
        for titel in ("mw", "mevr", "mvr", "mevrouw", "heer", "dhr", "meneer", "fam")
        for punt in ("", ".")
    ),
    "woon": ("adres", "woon"),
    "wordt": ("achttien", "meerderjarig"),
}
#: Of these what stands beside it decides too.
_PRECIES: Final = {
    b"fb": patroon(rb"fb(?<![a-z]fb)"),
    b"insta": patroon(rb"insta(?!l|nt)"),
    b"signal": patroon(rb"signal(?!e)"),
    b"imo": patroon(rb"imo(?<![a-z]imo)"),
    b"at": patroon(rb"at(?<![a-z]at)(?![a-z])"),
}


def aanleidingen(regels: Sequence[str]) -> frozenset[str]:
    """Return what the words of the lines of a text, with 0 for each digit, may be about.

    With it those of `trefwoorden` that may be in them: one look at each word is for both.
    """
    return _ZEEF.over(regels)


_ZEEF: Final = Woordzeef(
    chain(
        ((kern, over) for over, kernen in _KERNEN.items() for kern in kernen),
        trefwoorden.kernen(),
    ),
    _PRECIES,
)
