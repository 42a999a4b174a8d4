"""Which zaken are still running, and on which day a zaak is weighed.

What is settled asks nothing more of its content. Time passes for every register. A rule that
compares with today looks only at zaken that still run; what was settled is measured on the day it
was on the table, so that a closed year stays clean.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final

from rao_cli.model.stand import ZaakPlek
from rao_cli.model.zaak.leven import einde
from rao_cli.model.zaak.opschaling import antwoord_op
from rao_cli.model.zaak.wachten import is_gesloten

#: A list of which nothing changes any more.
KLAAR: Final = frozenset({"afgehandeld", "ingetrokken"})


def telt_mee(plek: ZaakPlek) -> bool:
    """Say whether anyone asks the content of a zaak: not withdrawn, refused, ended (S11)."""
    return plek.lijst.status != "ingetrokken" and not plek.zaak.is_van_tafel


def is_rustig(plek: ZaakPlek) -> bool:
    """Say whether nobody asks the content of a zaak on one list any more.

    It was refused, ended, closed (its LKO heard the end) or its list is settled; or a list to the
    Deelberaad carries it. A list that must still go there is asked everything.
    """
    if plek.lijst.richting == "rao-deelberaad" and plek.lijst.status == "concept":
        return plek.zaak.is_van_tafel
    if plek.lijst.status in KLAAR or plek.zaak.is_van_tafel:
        return True
    plekken = plek.stand.zaken_op_kenmerk.get(plek.kenmerk, ())
    return _ligt_bij_deelberaad(plek, plekken) or is_gesloten(plek)


def _ligt_bij_deelberaad(plek: ZaakPlek, plekken: Sequence[ZaakPlek]) -> bool:
    """Say whether a list to the Deelberaad took a zaak over from the list of its LKO."""
    return plek.lijst.richting == "lko-rao" and any(
        ander.lijst.richting == "rao-deelberaad"
        and ander.lijst.status != "ingetrokken"
        and ander.lijst.datum >= plek.lijst.datum
        for ander in plekken
    )


def loopt_nog(plek: ZaakPlek) -> bool:
    """Say whether a zaak still waits: its list is not settled and its last besluit is no end."""
    if plek.lijst.status == "afgehandeld" or antwoord_op(plek.lijst, plek.kenmerk) is not None:
        return False
    if plek.zaak.is_van_tafel or einde(plek.stand, plek.kenmerk) is not None:
        return False
    if plek.lijst.richting == "rao-deelberaad":
        return True
    besluiten = [
        besluit
        for besluit in plek.stand.besluiten_op_punt.get(plek.kenmerk, ())
        if besluit.overleg.status != "vervallen" and besluit.overleg.datum >= plek.lijst.datum
    ]
    return not besluiten or besluiten[-1].besluit.gevolg.komt_terug


def peildatum(plek: ZaakPlek) -> date:
    """Return the day on which the content of a zaak must be right.

    That is its last or coming meeting, and today for a zaak that still runs; a settled list
    without a meeting is measured on its own date (a rao-deelberaad list on that of the answer).
    """
    lijst = plek.lijst
    dagen = [
        punt.overleg.datum
        for punt in plek.stand.punten_op_id.get(plek.kenmerk, ())
        if lijst.richting == "lko-rao" and punt.punt.verwijzing in (None, lijst.kenmerk)
    ]
    if loopt_nog(plek):
        dagen.append(plek.stand.vandaag)
    antwoord = antwoord_op(lijst, plek.kenmerk)
    return max(dagen, default=antwoord.datum if antwoord else lijst.datum)
