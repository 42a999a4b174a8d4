"""What was destroyed already: by which record, whether its term was over or for another reason."""

from collections.abc import Iterator, Sequence

from rao_cli.model.bewaring.voornemen import besluit_over, punten_over
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.stand import Stand


def vernietigd(stand: Stand) -> dict[str, Wissing]:
    """Return per kenmerk the last record of its destruction."""
    return {
        kenmerk: wissing
        for wissing in wissingen_op_datum(stand)
        for kenmerk in gewiste_dingen(stand, wissing)
    }


def wissingen_op_datum(stand: Stand) -> list[Wissing]:
    """Return every record of a wiping, oldest first."""
    return sorted(stand.wissingen.values(), key=lambda een: (een.datum, een.kenmerk))


def gewiste_dingen(stand: Stand, wissing: Wissing) -> Sequence[str]:
    """Return what a record is about: what it names, or else what its besluit let be destroyed."""
    return wissing.kenmerken or (
        tuple(_uit_besluit(stand, wissing)) if wissing.grond == "termijn" else ()
    )


def _uit_besluit(stand: Stand, wissing: Wissing) -> Iterator[str]:
    plek = stand.besluit_op_kenmerk.get(wissing.besluit or "")
    for punt in punten_over(plek.overleg) if plek else ():
        if plek and besluit_over(plek.overleg, punt) == plek.kenmerk:
            yield from punt.vernietigen
