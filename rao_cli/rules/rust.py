"""What is settled is quiet, and an erratum satisfies the rule that it repairs (S11).

A rule about content (`inhoud`) has nothing to ask of a list that is settled, a zaak that is closed
or a meeting of which the decisions are fixed: nobody can fill it in any more. What a fixed list
keeps saying wrong (`herstelbaar`), an erratum mends: it names the code, and the decision if any.
"""

from typing import Any, Final, NamedTuple

from rao_cli.model.kenmerk import dag_in
from rao_cli.model.melding import Pad
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import (
    ActiePlek,
    BesluitPlek,
    DingPlek,
    LijstPlek,
    OverlegPlek,
    PuntPlek,
    Stand,
    ZaakPlek,
)
from rao_cli.rules.regel import Regel
from rao_cli.rules.signaallijst.lopend import KLAAR, is_rustig

_ERONDER: Final = "De besluitenlijst ligt vast. Zet eronder wat er moet staan, met:"


class Vast(NamedTuple):
    """What was fixed that a finding is about: a meeting, and one of its decisions or None."""

    overleg: Overleg
    besluit: str | None


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
    overleg, besluit = None, None
    match plek:
        case BesluitPlek():
            overleg, besluit = plek.overleg, plek.kenmerk
        case PuntPlek():
            overleg = plek.overleg
        case OverlegPlek(ding=overleg) | DingPlek(ding=Overleg() as overleg):
            besluit = str(pad[1]) if pad[:1] == ("besluiten",) and len(pad) > 1 else None
        case ActiePlek(ding=actie) | DingPlek(ding=Actie() as actie):
            overleg, besluit = _overleg_van(plek.stand, actie), actie.besluit
    return Vast(overleg, besluit) if overleg is not None and overleg.ligt_vast else None


def _overleg_van(stand: Stand, actie: Actie) -> Overleg | None:
    """Return the meeting in which an actie was agreed."""
    paden = stand.paden_op_kenmerk.get((Overleg, dag_in(actie.besluit or actie.kenmerk) or ""), ())
    return next((stand.overleggen[pad] for pad in paden), None)
