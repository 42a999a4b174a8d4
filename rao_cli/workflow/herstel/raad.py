"""What to take back first, when a later step stands in the way: only what can go is advised."""

from collections.abc import Callable
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.store.git.lezen.geschiedenis import Vastlegging
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.herstel.later import VerderGewerkt
from rao_cli.workflow.herstel.stappen import KORT
from rao_cli.workflow.herstel.terugdraaien import draai_terug, zoek_terugdraai

#: So many steps that stand on each other are tried; nobody takes back more.
_DIEP: Final = 8


def met_raad(fout: VerderGewerkt, proef: Callable[[], Handeling]) -> RaoError:
    """Return the refusal with what to type first, tried on rehearsals of `proef`."""
    if fout.later is None:
        return fout
    eerst = _kan_eerst(fout.later, proef)
    if isinstance(eerst, RaoError):
        raad = f"Die stap kan niet terug. {eerst.zin}"
    else:
        welke = "die stap eerst" if eerst.id == fout.later.id else f"eerst '{eerst.onderwerp}'"
        raad = f"Draai {welke} terug: {opdrachtregel('herstel', eerst.id[:KORT])}"
    fout.hint = f"{raad}\n{fout.hint}"
    return fout


def _kan_eerst(stap: Vastlegging, proef: Callable[[], Handeling]) -> Vastlegging | RaoError:
    """Return the step that can go first; else why the one that stands in the way cannot."""
    for _ in range(_DIEP):
        try:
            weg = zoek_terugdraai(proef(), stap)
            draai_terug(proef(), weg)
        except VerderGewerkt as fout:
            if fout.later is None or fout.later.id == stap.id:
                return fout
            stap = fout.later
        except RaoError as fout:
            return fout
        else:
            return stap
    return RaoError("Er kwamen te veel stappen na elkaar.")
