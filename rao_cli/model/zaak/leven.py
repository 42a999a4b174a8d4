"""Whose a zaak is, what it is called, and how it ended outside a meeting (S11, S14).

A zaak lives between meetings: it moves to another LKO, ends in the world, is withdrawn. What is
written of that stands on the list that counts.
"""

from collections.abc import Sequence
from datetime import date

import msgspec

from rao_cli.model.register.namen import opvolger_op
from rao_cli.model.soorten.leven import AfloopSoort, Verhuizing
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.verloop import lko_plekken, was_ingediend


class Einde(msgspec.Struct, frozen=True):
    """How a zaak ended outside a meeting; `afloop` is None when it was withdrawn.

    `bekend` is the day on which that was written down: who hears of it, hears it since then.
    """

    op: date
    afloop: AfloopSoort | None
    toelichting: str
    bekend: date


def einde_op(plek: ZaakPlek) -> Einde | None:
    """Return how a zaak ended on one list; None when it did not, outside a meeting."""
    zaak, lijst = plek.zaak, plek.lijst
    if (afloop := zaak.afloop) is not None:
        bekend = max(afloop.vastgelegd_op or afloop.op, afloop.op)
        return Einde(afloop.op, afloop.soort, afloop.toelichting or "", bekend)
    if zaak.intrekking is None and lijst.status != "ingetrokken":
        return None
    if (weg := zaak.intrekking or lijst.intrekking) is not None:
        return Einde(weg.datum, None, weg.reden, weg.datum)
    return Einde(lijst.datum, None, "", lijst.datum)


def plek_die_telt(stand: Stand, kenmerk: str) -> ZaakPlek:
    """Return a zaak on the newest list that was handed in, or else where it stood last."""
    plekken = stand.zaken_op_kenmerk[kenmerk]
    return (lko_plekken(stand, kenmerk) or plekken)[-1]


def titel(stand: Stand, kenmerk: str) -> str:
    """Return what a zaak is about, by the list that counts."""
    return plek_die_telt(stand, kenmerk).zaak.onderwerp


def einde(stand: Stand, kenmerk: str) -> Einde | None:
    """Return how and when a zaak ended outside a meeting; None when it runs or came back."""
    return einde_op(plek_die_telt(stand, kenmerk))


def verhuizingen(stand: Stand, kenmerk: str) -> list[Verhuizing]:
    """Return every move of a zaak, oldest first; one that a next list repeats counts once.

    Of one day they keep the order of the file: it may come back the same day.
    """
    verhuisd = [p for p in stand.zaken_op_kenmerk.get(kenmerk, ()) if p.zaak.verhuisd]
    if not verhuisd:  # nearly always
        return []
    alle: list[Verhuizing] = []
    for plek in verhuisd:
        bekend = [(een.op, een.naar) for een in alle]
        for een in plek.zaak.verhuisd:
            if (een.op, een.naar) in bekend:
                bekend.remove((een.op, een.naar))
            else:
                alle.append(een)
    return sorted(alle, key=lambda een: een.op)


def eigen_verhuizingen(stand: Stand, kenmerk: str) -> list[Verhuizing]:
    """Return the moves of a zaak since it is there: what it came of, has moves of its own."""
    plekken = stand.zaken_op_kenmerk.get(kenmerk, ())
    ontstaan = plekken[0].zaak.ontstaan if plekken else None
    sinds = ontstaan.op if ontstaan else date.min
    return [een for een in verhuizingen(stand, kenmerk) if een.op >= sinds]


def lko_op(stand: Stand, kenmerk: str, op: date) -> str | None:
    """Return the LKO that has a zaak on a day; before its first list that one, None without any.

    A list of an LKO makes the zaak its own, and so does a move; of one day the move counts. A list
    that was withdrawn counts until that day, and after it when there is no other. Did the LKO go on
    as another, then that one has its zaken.
    """
    alle = [p for p in stand.zaken_op_kenmerk.get(kenmerk, ()) if was_ingediend(p.lijst)]
    gelden = [plek for plek in alle if not _ingetrokken_op(plek.lijst, op)] or alle
    if not alle:
        return None
    lko = houder_op(stand, kenmerk, gelden, op) or gelden[0].lijst.afzender
    return opvolger_op(stand.heel.lkos, lko, op)


def houder_op(stand: Stand, kenmerk: str, plekken: Sequence[ZaakPlek], op: date) -> str | None:
    """Return the LKO that has a zaak on a day by these lists and its moves; None before them."""
    lijsten = [(plek.lijst.datum, 0, plek.lijst.afzender) for plek in plekken]
    gegaan = [(een.op, 1, een.naar) for een in verhuizingen(stand, kenmerk)]
    op_volgorde = sorted([*lijsten, *gegaan], key=lambda wissel: wissel[:2])
    tot_dan = [lko for dag, _, lko in op_volgorde if dag <= op]
    return tot_dan[-1] if tot_dan else None


def _ingetrokken_op(lijst: Signaallijst, op: date) -> bool:
    weg = lijst.intrekking.datum if lijst.intrekking else lijst.datum
    return lijst.status == "ingetrokken" and weg <= op


def lkos_van(stand: Stand, kenmerk: str) -> tuple[str, ...]:
    """Return every LKO that has or had a zaak: on whose list it stands, and where it moved.

    Who such an LKO went on as, comes behind it.
    """
    plekken = stand.zaken_op_kenmerk.get(kenmerk, ())
    lijsten = [plek.lijst.afzender for plek in plekken if plek.lijst.richting == "lko-rao"]
    alle = [*lijsten, *(een.naar for een in verhuizingen(stand, kenmerk))]
    nu = (opvolger_op(stand.heel.lkos, lko, stand.vandaag) for lko in alle)
    return tuple(dict.fromkeys(lko for paar in zip(alle, nu, strict=True) for lko in paar))


def lko_nu(stand: Stand, kenmerk: str) -> str | None:
    """Return the LKO that has a zaak today; None when no LKO handed it in."""
    return lko_op(stand, kenmerk, stand.vandaag)
