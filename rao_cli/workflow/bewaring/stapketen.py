"""Which steps go when the last one does: also what it took back, or took back of itself."""

from collections.abc import Sequence
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.store.git.lezen.geschiedenis import Vastlegging
from rao_cli.workflow.gewist.nog_ergens import UITWEG
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.register.ongedaan import mist_verleden

_TERUGGEDRAAID: Final = "herstel"


def zoek_keten(h: Handeling, lijn: Sequence[Vastlegging]) -> list[Vastlegging]:
    """Return the last step, newest first; with what it took back, when it did."""
    open_: list[str] = []
    keten: list[Vastlegging] = []
    for nummer, stap in enumerate(lijn):
        keten.append(stap)
        if stap.ongedaan:
            open_.append(stap.ongedaan)
        elif stap.wijziging in open_:
            open_.remove(stap.wijziging)
        elif open_:
            raise _ligt_dieper(keten[0], stap)
        elif stap.handeling == _TERUGGEDRAAID:
            if not _draait_vorige_terug(h, lijn[nummer:]):
                raise _ligt_dieper(stap, lijn[nummer + 1])
            open_.append(lijn[nummer + 1].wijziging)
        if not open_:
            return keten
    raise mist_verleden()


def _ligt_dieper(terug: Vastlegging, ander: Vastlegging) -> RaoError:
    """Refuse to take out a taking back alone: what it took back would stand there again."""
    return RaoError(
        f"'{terug.onderwerp}' haalt een eerdere stap terug, en daartussen ligt ander werk: "
        f"'{ander.onderwerp}'. Dat wist rao niet mee. Er is niets veranderd.",
        hint=UITWEG,
    )


def _draait_vorige_terug(h: Handeling, lijn: Sequence[Vastlegging]) -> bool:
    """Say whether `rao herstel` took back just the step before it, and all of it."""
    repo = h.map.repo
    vorige = lijn[1:2] and lijn[1].wijziging and lijn[1].ouders
    return bool(vorige) and repo.items(lijn[0].id) == repo.items(lijn[1].ouders[0])
