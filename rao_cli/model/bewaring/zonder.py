"""Is a text another one with stretches wiped, and nothing else? Whoever wiped it, it can be seen.

Blanks and the signs of YAML around a text may become others: a text of three lines becomes a word.
"""

import re
from typing import Final

from rao_cli.model.patroon import patroon

#: What stands in the place of what was wiped; two names that became one have a number behind it.
_GEWIST: Final = patroon(r"gewist(?:-\d+)?", re.IGNORECASE)
#: What is made of the text itself: a fingerprint, and the id of a commit.
_AFDRUK: Final = patroon(r"sha256[-0-9]{0,8}:[0-9a-f]+")
_NUMMER: Final = patroon(r"(?<![0-9a-zA-Z])(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,64}(?!\w)")
_VORM: Final = patroon(r"[|>][0-9]?[+-]?(?=\s)|[\s'\"\\>|#*_]+")


def is_zonder(oud: str, nieuw: str) -> bool:
    """Say whether `nieuw` is `oud` with stretches of it wiped."""
    return oud == nieuw or _past(_kaal(oud), _kaal(nieuw))


def is_waarde_zonder(oud: str, nieuw: str) -> bool:
    """Say the same of one value, sign by sign: nothing but what was wiped may be another."""
    return oud == nieuw or _past(_AFDRUK.sub("@", oud), _AFDRUK.sub("@", nieuw))


def is_gelijk_op_gewist(een: str | None, ander: str | None) -> bool:
    """Say whether two papers say the same; the fixed word may begin a sentence in only one."""
    if een is None or ander is None:
        return een is ander
    return een == ander or met_kleine_letter(een) == met_kleine_letter(ander)


def met_kleine_letter(tekst: str) -> str:
    """Return a paper with the fixed word as it stands in the middle of a sentence."""
    return _GEWIST.sub(lambda gewist: gewist[0].lower(), tekst)


def _past(tekst: str, nieuw: str) -> bool:
    """Say whether a text holds the stretches between the fixed words, in that order."""
    eerste, *rest = _GEWIST.split(nieuw)
    if not rest:
        return tekst == eerste
    if not tekst.startswith(eerste):
        return False
    plek = len(eerste)
    for deel in rest[:-1]:
        plek = tekst.find(deel, plek)
        if plek < 0:
            return False
        plek += len(deel)
    return len(tekst) - len(rest[-1]) >= plek and tekst.endswith(rest[-1])


def _kaal(tekst: str) -> str:
    tekst = _NUMMER.sub("@", _AFDRUK.sub("@", tekst))
    return _VORM.sub("", tekst)
