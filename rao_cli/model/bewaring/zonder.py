"""Is a text another one with stretches wiped, and nothing else? Whoever wiped it, it can be seen.

Blanks and the signs of YAML around a text may become others: a text of three lines becomes a word.
"""

import re
from typing import Final

#: What stands in the place of what was wiped.
_GEWIST: Final = re.compile("gewist", re.IGNORECASE)
#: What is made of the text itself: a fingerprint, and the id of a commit.
_AFDRUK: Final = re.compile(r"sha256[-0-9]{0,8}:[0-9a-f]+")
_NUMMER: Final = re.compile(r"(?<![0-9a-zA-Z])(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,64}(?!\w)")
_VORM: Final = re.compile(r"[|>][0-9]?[+-]?(?=\s)|[\s'\"\\>|#*_]+")


def is_zonder(oud: str, nieuw: str) -> bool:
    """Say whether `nieuw` is `oud` with stretches of it wiped."""
    if oud == nieuw:
        return True
    eerste, *rest = _GEWIST.split(_kaal(nieuw))
    tekst = _kaal(oud)
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
