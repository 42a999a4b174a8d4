"""The small words of a message: enumerations and dates, as one would say them."""

from collections.abc import Sequence

from rao_cli.model.taal import datum as dag
from rao_cli.model.taal import opsomming

__all__ = ["dag", "opsomming", "organisaties"]


def organisaties(sleutels: Sequence[str]) -> str:
    """Write organisations as the subject of a sentence: "De organisaties IND en AVIM"."""
    # One alone stands without article: it is "de IND", but "het COA".
    return f"De organisaties {opsomming(sleutels)}" if len(sleutels) > 1 else sleutels[0]
