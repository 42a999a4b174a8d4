"""Fields with a meaning of their own when both sides changed them."""

import re
from typing import Final

from rao_cli.model.melding import Pad
from rao_cli.model.samen.waarden import Drie, Mogelijk, is_leeg

#: What one act writes as a whole: half of the one and half of the other was never said.
_IN_EENS: Final = frozenset(
    {
        *("afloop", "antwoord", "herkomst", "intrekking", "ontstaan", "uitwisseling"),
        *("vervallen", "weigering"),
    }
)
#: Mappings whose new entries are written as a whole.
_NIEUW_IN_EENS: Final = frozenset({"antwoorden", "besluiten"})
#: What a command of rao sets, and nobody types.
_VAN_RAO: Final = frozenset(
    {
        *("gewijzigd_op", "id", "kenmerk", "soort", "status", "vastgelegd_op", "versie"),
        *("vingerafdruk", "voorkeur"),
    }
)
#: What has an order in itself, so that the highest holds for both.
_HOOGSTE: Final = frozenset({"gewijzigd_op", "versie"})


def hoogste(plek: Pad, drie: Drie) -> str | None:
    """Return the newest day or the highest number, where both hold; None elsewhere."""
    kanten = [kant for kant in (drie.ons, drie.hun) if isinstance(kant, str) and kant]
    if not (kanten and plek and plek[-1] in _HOOGSTE):
        return None
    return max(kanten, key=lambda kant: (int(kant) if re.fullmatch(r"\d{1,9}", kant) else 0, kant))


def in_eens(plek: Pad, drie: Drie) -> bool:
    """Say whether a mapping is one thing here, of which a person chooses the one or the other."""
    if "vaststelling" in plek[-2:-1]:
        return True
    vast = bool({*plek[-1:]} & _IN_EENS or {*plek[-2:-1]} & _NIEUW_IN_EENS)
    return vast and is_leeg(drie.basis)


def is_vrij(plek: Pad, ons: Mogelijk, hun: Mogelijk) -> bool:
    """Say whether a person may answer with a text of their own, where the form allows it."""
    eigen = not {*plek[-1:]} & _VAN_RAO
    return eigen and isinstance(ons, str) and isinstance(hun, str)
