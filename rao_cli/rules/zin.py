"""The sentences of rules: enumerations, dates, and what a block does not say."""

from collections.abc import Mapping, Sequence

from rao_cli.model.melding import Pad
from rao_cli.model.taal import datum as dag
from rao_cli.model.taal import opsomming
from rao_cli.rules.regel import Gevonden

__all__ = ["dag", "gaven", "onaf", "opsomming"]


def gaven(sleutels: Sequence[str]) -> str:
    """Begin a sentence about what organisations gave: "De organisaties IND en AVIM gaven"."""
    # One alone stands without article: it is "de IND", but "het COA".
    meer = f"De organisaties {opsomming(sleutels)} gaven"
    return meer if len(sleutels) > 1 else f"{sleutels[0]} gaf"


def onaf(pad: Pad, begin: str, delen: Mapping[str, tuple[object, str]]) -> Gevonden:
    """Find what a block does not say: per key whether it is there, and how a sentence names it.

    The finding stands at the key itself when only one is missing.
    """
    mist = {sleutel: naam for sleutel, (is_er, naam) in delen.items() if not is_er}
    if mist:
        plek = (*pad, *mist) if len(mist) == 1 else pad
        yield plek, f"{begin} {opsomming(list(mist.values()))}."
