"""What was fixed stays as it is; what it says wrong (`herstelbaar`), an erratum mends (S11).

The erratum names the code of the rule, and the decision, or none when it is about the meeting.
"""

from typing import Any, Final, NamedTuple

from rao_cli.model.kenmerk import dag_in
from rao_cli.model.melding import Pad
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import ActiePlek, BesluitPlek, DingPlek, OverlegPlek, PuntPlek, Stand
from rao_cli.rules.regel import Regel

_ERONDER: Final = "De besluitenlijst ligt vast. Zet eronder wat er moet staan, met:"


class Vast(NamedTuple):
    """What was fixed that a finding is about: a meeting, and one of its decisions or None."""

    overleg: Overleg
    besluit: str | None


def wat_nu(regel: Regel[Any], plek: Any, pad: Pad) -> str:
    """Return what to do about a finding: of what was fixed, the text itself stays as it is."""
    vast = ligt_vast(plek, pad) if regel.herstelbaar else None
    if vast is None or vast.overleg.vaststelling.besluitenlijst is None:
        return regel.hint
    opdracht = erratumopdracht(vast, regel.code)
    if regel.herstelbaar == "ook":
        return f"{regel.hint} Kan dat niet meer? Zet dan eronder wat er moet staan, met: {opdracht}"
    return f"{_ERONDER} {opdracht}"


def erratumopdracht(vast: Vast, code: str) -> str:
    """Return the command that mends a finding about what was fixed."""
    besluit = [vast.besluit] if vast.besluit else []
    dag = vast.overleg.datum.isoformat()
    return opdrachtregel("erratum", dag, *besluit, "--herstelt", code, "--tekst", "…")


def ligt_vast(plek: Any, pad: Pad) -> Vast | None:
    """Return what was fixed that a finding is about; None when it can still change."""
    overleg: Overleg | None = None
    besluit: str | None = None
    match plek:
        case BesluitPlek():
            overleg, besluit = plek.overleg, plek.kenmerk
        case PuntPlek():
            overleg = plek.overleg
        case OverlegPlek(ding=ding) | DingPlek(ding=Overleg() as ding):
            overleg = ding
            besluit = str(pad[1]) if pad[:1] == ("besluiten",) and len(pad) > 1 else None
        case ActiePlek(ding=actie) | DingPlek(ding=Actie() as actie):
            overleg = _overleg_van(plek.stand, actie)
            besluit = actie.besluit if overleg and actie.besluit in overleg.besluiten else None
    return Vast(overleg, besluit) if overleg is not None and overleg.ligt_vast else None


def _overleg_van(stand: Stand, actie: Actie) -> Overleg | None:
    """Return the meeting in which an actie was agreed."""
    paden = stand.paden_op_kenmerk.get(
        ("overleg", dag_in(actie.besluit or actie.kenmerk) or ""), ()
    )
    return next((stand.overleggen[pad] for pad in paden), None)
