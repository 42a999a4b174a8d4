"""What a user may have meant with a kenmerk that is nowhere."""

from collections.abc import Iterable
from typing import Final

from rao_cli.documents.opmaak import opsomming
from rao_cli.model.kenmerk import begin_van

#: How much a kenmerk must look like what was typed, and how much less than the nearest one.
_LIJKT: Final = 0.6
_EVEN_GOED: Final = 0.07
_MEEST: Final = 3


def lijken_op(kenmerk: str, bekend: Iterable[str]) -> str:
    """Return "Bedoelt u …, … of …? " for what is as near as the nearest, else an empty text.

    Of things that are equally near, those of the same kind come first.
    """
    from difflib import SequenceMatcher  # only who mistypes waits for it

    kans = SequenceMatcher(b=kenmerk.casefold())
    soort = begin_van(kenmerk)
    gewogen = []
    for ander in dict.fromkeys(bekend):
        kans.set_seq1(ander.casefold())
        if kans.quick_ratio() >= _LIJKT and (ratio := kans.ratio()) >= _LIJKT:
            zelfde = begin_van(ander) == soort
            gewogen.append((-ratio - zelfde * _EVEN_GOED, ander))
    beste = min(gewogen, default=(0.0, ""))[0]
    namen = [ander for lijkt, ander in sorted(gewogen) if lijkt < beste + _EVEN_GOED][:_MEEST]
    return f"Bedoelt u {opsomming(namen, 'of')}? " if namen else ""
