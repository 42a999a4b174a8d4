"""What changed in a zaak after the RAO had its list: who read it, sees on which day.

A standpunt says itself when it was given, and each organisation has its own lines; so four of them
can speak at once. What changes besides is a key of the zaak, that rao writes.
"""

from collections.abc import Iterator
from datetime import date

from msgspec import structs

from rao_cli.model.soorten.signaallijst import LEVEN, Signaallijst, Zaak
from rao_cli.model.stand import ZaakPlek
from rao_cli.model.zaak.onderdelen import GEEN_STANDPUNT, heeft_standpunt


def gewijzigd_op(plek: ZaakPlek, voor: date | None = None) -> date | None:
    """Return when a zaak changed last since those who read it had it; None when it did not.

    They had it with its list, and the table of each meeting had it as it was then: for the meeting
    of `voor` only what changed after an earlier one counts, and nothing that came later.
    """
    lijst, zaak = plek.lijst, plek.zaak
    if lijst.richting != "lko-rao":
        return None
    gegeven = [s.datum for s in zaak.standpunten.values() if s.datum and heeft_standpunt(s)]
    # On the day of receipt itself nobody knows which came first; the key is written after it.
    dagen = [dag for dag in gegeven if lijst.ontvangen_op and dag > lijst.ontvangen_op]
    dagen += [zaak.gewijzigd_op] if zaak.gewijzigd_op else []
    if voor is not None:
        gelezen = max(_eerder_op_tafel(plek, voor), default=date.min)
        dagen = [dag for dag in dagen if gelezen < dag <= voor]
    return max(dagen, default=None)


def _eerder_op_tafel(plek: ZaakPlek, voor: date) -> Iterator[date]:
    """Yield the days of earlier meetings that spoke of a zaak."""
    for punt in plek.stand.punten_op_id.get(plek.kenmerk, ()):
        if punt.overleg.is_gehouden and punt.overleg.datum < voor:
            yield punt.overleg.datum


def gewijzigde_zaken(was: Signaallijst, wordt: Signaallijst) -> Iterator[str]:
    """Yield the zaken whose text a change of a received list touches, and that do not say so."""
    if was.richting != "lko-rao" or {was.status, wordt.status} != {"ontvangen"}:
        return
    for kenmerk in wordt.zaken.keys() & was.zaken.keys():
        oud, nieuw = was.zaken[kenmerk], wordt.zaken[kenmerk]
        zegt_het = nieuw.gewijzigd_op != oud.gewijzigd_op
        if not zegt_het and (_tekst(oud) != _tekst(nieuw) or _standpunt_verwoord(oud, nieuw)):
            yield kenmerk


def zelfde_loop(was: Signaallijst, wordt: Signaallijst) -> bool:
    """Say whether two states of a list differ at most in the text of zaken: what no figure counts.

    What a figure counts of a zaak is what is special about it, and what happened to it.
    """

    def loop(lijst: Signaallijst) -> dict[str, list[object]]:
        return {
            kenmerk: [getattr(zaak, naam) for naam in ("kenmerken", *LEVEN)]
            for kenmerk, zaak in lijst.zaken.items()
        }

    zelfde_lijst = structs.replace(was, zaken={}) == structs.replace(wordt, zaken={})
    return zelfde_lijst and loop(was) == loop(wordt)


def _tekst(zaak: Zaak) -> Zaak:
    """Return what a zaak says, without what happened to it and without the standpunten."""
    leeg = {naam: getattr(_LEEG, naam) for naam in LEVEN}
    return structs.replace(zaak, standpunten={}, **leeg)


_LEEG = Zaak(onderwerp="", aanbrenger="", groep="gezin")


def _standpunt_verwoord(oud: Zaak, nieuw: Zaak) -> bool:
    """Say whether a standpunt changed or went while its day stayed: by hand, that is."""
    for wie in oud.standpunten.keys() | nieuw.standpunten.keys():
        een, ander = (
            oud.standpunten.get(wie, GEEN_STANDPUNT),
            nieuw.standpunten.get(wie, GEEN_STANDPUNT),
        )
        if een != ander and (een.datum == ander.datum or ander.datum is None):
            return True
    return False
