"""The meeting after one, as it was known on a day: a text that is fixed stays true (S1)."""

from datetime import date

from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand


def volgend_overleg(stand: Stand, na: date, op: date) -> Overleg | None:
    """Return the first meeting after a day, by what was known on another (`op`).

    What was moved or cancelled after that day counts where it stood then.
    """
    bekend = [
        (dag, overleg)
        for _, overleg in stand.overleggen_op_datum
        if (dag := dag_op(overleg, op)) is not None and dag > na
    ]
    return min(bekend, key=lambda paar: paar[0])[1] if bekend else None


def dag_op(overleg: Overleg, op: date) -> date | None:
    """Return for which day a meeting stood on a day; None when it was cancelled by then."""
    if overleg.is_vervallen and (overleg.vervallen is None or overleg.vervallen.datum <= op):
        return None
    later = [keer for keer in overleg.verplaatst if keer.op is not None and keer.op > op]
    return later[0].van if later else overleg.datum
