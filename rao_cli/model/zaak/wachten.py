"""Who still waits to hear of a zaak what no meeting decided: that it ended, or moved (S11)."""

from datetime import date

from rao_cli.model.fase import GESLOTEN
from rao_cli.model.register.namen import opvolger_op
from rao_cli.model.register.werkdagen import dag_ervoor
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.leven import eigen_verhuizingen, einde_op, lko_op
from rao_cli.model.zaak.levens import levens
from rao_cli.model.zaak.stap import stap_op_lijst, verzonden_op
from rao_cli.model.zaak.verloop import lko_plekken


def wachtende_lkos(stand: Stand, kenmerk: str) -> dict[str, date]:
    """Return each LKO that must hear how a zaak ended or that it moved, with since when.

    It waits until a reply about the zaak went to it since that day.
    """
    alle = nieuws(stand, kenmerk).items()
    return {lko: dag for lko, dag in alle if hoorde_op(stand, lko, kenmerk, dag) is None}


def nieuws(stand: Stand, kenmerk: str) -> dict[str, date]:
    """Return per LKO since when there is something to tell that no meeting decided.

    An ending is news for every LKO that has or had the zaak, unless it had its answer already;
    a move is news for the one that had it until then.
    """
    alle = stand.zaken_op_kenmerk.get(kenmerk, ())
    if all(not p.zaak.verhuisd and einde_op(p) is None for p in alle):
        return {}
    plekken = lko_plekken(stand, kenmerk)
    if not plekken:
        return {}
    fase, slot = stap_op_lijst(plekken[-1]).fase, einde_op(plekken[-1])
    bekend = slot.bekend if slot and fase in {"afgelopen", "ingetrokken"} else None
    dagen: dict[str, date] = {}
    for lko, weg in _lkos(stand, kenmerk).items():
        nieuw = [dag for dag in (weg, bekend) if dag is not None]
        if nieuw:
            wie = _wie_hoort(stand, lko, kenmerk, max(nieuw))
            dagen[wie] = max(nieuw)
    return dagen


def _wie_hoort(stand: Stand, lko: str, kenmerk: str, sinds: date) -> str:
    """Return who hears what an LKO must hear: who it went on as, unless it heard it itself."""
    nu = opvolger_op(stand.heel.lkos, lko, stand.vandaag)
    return lko if nu != lko and hoorde_op(stand, lko, kenmerk, sinds) is not None else nu


def _lkos(stand: Stand, kenmerk: str) -> dict[str, date | None]:
    """Return each LKO that has or had a zaak since it was brought in.

    With each since when it is known that the zaak went elsewhere; None where it stayed. It may have
    moved before it was brought in again: who had it until then hears that too.
    """
    *eerder, nu = levens(stand.zaken_op_kenmerk[kenmerk])
    begin = nu.begin.datum
    plekken = (plek for plek in lko_plekken(stand, kenmerk) if plek.lijst.datum >= begin)
    lkos: dict[str, date | None] = {plek.lijst.afzender: None for plek in plekken}
    if nu.sinds > begin:  # it came of others, at the LKO that had those
        lkos = {lko: None for lko in [lko_op(stand, kenmerk, nu.sinds)] if lko is not None}
    vanaf = min(begin, eerder[-1].eind or begin) if eerder else begin
    for een in eigen_verhuizingen(stand, kenmerk):
        van = lko_op(stand, kenmerk, dag_ervoor(een.op))
        if een.op < vanaf or (een.op < begin and van in lkos):  # who has it again knows
            continue
        if van is not None and van != een.naar:
            lkos[van] = max(een.vastgelegd_op or een.op, een.op)
        if een.op >= begin:
            lkos[een.naar] = None
    return lkos


def hoorde_op(stand: Stand, lko: str, kenmerk: str, sinds: date) -> date | None:
    """Return when an LKO first heard of a zaak on or after a day; None when it did not."""
    gegaan = (
        dag
        for reactie in stand.verteld.get(kenmerk, ())
        if reactie.lko == lko
        for dag in (reactie.verzonden_op or reactie.overleg, reactie.opnieuw_verzonden_op)
        if dag is not None and dag >= sinds
    )
    return min(gegaan, default=None)


def is_gesloten(plek: ZaakPlek) -> bool:
    """Say whether nothing is left to do about a zaak of one list; a later list takes it over.

    Also a refusal, an ending and a move must be told to the LKO (S11).
    """
    if _wacht_nog(plek):
        return False
    fase = stap_op_lijst(plek).fase
    if fase == "geweigerd":
        return verzonden_op(plek, plek.lijst.datum) is not None
    if fase in GESLOTEN:
        return True
    later = [p for p in lko_plekken(plek.stand, plek.kenmerk) if p.lijst.datum > plek.lijst.datum]
    return any(stap_op_lijst(ander).fase in GESLOTEN for ander in later)


def _wacht_nog(plek: ZaakPlek) -> bool:
    """Say whether the LKO of a list, or who it went on as, must still hear something."""
    wachtend, van = wachtende_lkos(plek.stand, plek.kenmerk), plek.lijst.afzender
    if not wachtend:  # nearly always
        return False
    wie = {van, opvolger_op(plek.stand.heel.lkos, van, plek.stand.vandaag)}
    return not wie.isdisjoint(wachtend) and _is_van_nu(plek)


def _is_van_nu(plek: ZaakPlek) -> bool:
    """Say whether a list is of the life that a zaak has now: an older one waits for nothing."""
    nu = levens(plek.stand.zaken_op_kenmerk[plek.kenmerk])[-1:]
    return not nu or plek in nu[0].plekken or plek.lijst.richting == "rao-deelberaad"
