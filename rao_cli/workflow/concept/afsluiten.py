"""What an act does to the answers that wait; when none do, nothing about them is loaded."""

from contextlib import suppress
from typing import TYPE_CHECKING

from rao_cli.model.errors import RaoError
from rao_cli.store.concept.plek import concepten

if TYPE_CHECKING:
    from collections.abc import Callable

    from rao_cli.workflow.concept.wachtend import Sluitend
    from rao_cli.workflow.handeling import Handeling


def sluitende(h: "Handeling") -> "list[Sluitend]":
    """Return which drafts the changes of an act so far close."""
    if not wacht_iets(h):
        return []
    from rao_cli.workflow.concept.wachtend import sluitende as zoek  # knows what every kind asks

    return zoek(h)


def ruim_op(h: "Handeling", *, mag_weg: "Callable[[Sluitend], bool]") -> list[str]:
    """Throw away the drafts whose subject an act just closed; say which, and which stay."""
    if not wacht_iets(h):
        return []
    from rao_cli.workflow.concept.wachtend import ruim_op as ruim

    return ruim(h, mag_weg=mag_weg)


def wacht_iets(h: "Handeling") -> bool:
    """Say whether answers of any command wait."""
    with suppress(RaoError):  # where nobody can look, none do: an act never fails for this
        return bool(concepten(h.map.root))
    return False
