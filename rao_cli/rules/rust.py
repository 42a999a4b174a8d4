"""What is settled is quiet, and an erratum satisfies the rule that it repairs (S11).

A rule about content (`inhoud`) has nothing to ask of a list that is settled, a zaak that is closed
or a meeting of which the decisions are fixed: nobody can fill it in any more.
"""

from typing import Any

from rao_cli.model.melding import Pad
from rao_cli.model.stand import LijstPlek, OverlegPlek, PuntPlek, ZaakPlek
from rao_cli.rules.regel import Regel
from rao_cli.rules.signaallijst.lopend import KLAAR, is_rustig
from rao_cli.rules.vast import ligt_vast


def is_stil(plek: Any) -> bool:
    """Say whether nobody asks the content of a thing any more."""
    match plek:
        case ZaakPlek():
            return is_rustig(plek)
        case LijstPlek(ding=lijst):
            return lijst.status in KLAAR
        case PuntPlek(overleg=overleg) | OverlegPlek(ding=overleg):
            return overleg.ligt_vast
    return False


def vindt_niets_meer(regel: Regel[Any], plek: Any, pad: Pad) -> bool:
    """Say whether a finding is over: its thing is settled, or an erratum repaired it."""
    if regel.inhoud and is_stil(plek):
        return True
    vast = ligt_vast(plek, pad) if regel.herstelbaar else None
    return vast is not None and any(
        erratum.besluit == vast.besluit and regel.code in erratum.herstelt
        for erratum in vast.overleg.errata
    )
