"""What is checked before the first question, so that no answer is given in vain."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from rao_cli.cli.questions import vragen
from rao_cli.workflow.handeling import Handeling

#: Stands in for an answer that is still to be given.
IETS: Final = "…"


def keur_vooraf(h: Handeling, *, ja: bool) -> None:
    """Refuse before the first question what git would refuse after the last."""
    if vragen.kan_vragen(ja=ja):
        h.keur_vooraf()


def oefen(h: Handeling, act: Callable[[Handeling], object], *, ja: bool) -> None:
    """Rehearse an act with `IETS` for an answer: what refuses it, does so before the questions."""
    if vragen.kan_vragen(ja=ja):
        act(replace(h, proef=True, _teksten={}, _weg=set()))
