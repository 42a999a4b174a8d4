"""Which zaken a meeting should speak of: put off until now, new, or left over (S11)."""

from collections.abc import Iterator
from datetime import date

from rao_cli.documents.opmaak import datum, hoofdletter, rang
from rao_cli.documents.zaak.levenswoorden import zeg_ontstaan
from rao_cli.model.register.namen import is_voogd, opvolger_op
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.model.soorten.register import partij
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import BesluitPlek, Stand, ZaakPlek
from rao_cli.model.zaak.hervatten import komt_terug_op
from rao_cli.model.zaak.leven import lko_op
from rao_cli.model.zaak.levensloop import is_verteld
from rao_cli.model.zaak.lopend import klaar_sinds
from rao_cli.model.zaak.opschaling import antwoord_op, teruggehaald
from rao_cli.model.zaak.verloop import lko_plekken, verloop_van
from rao_cli.workflow.uiterlijk import stukken_uiterlijk
from rao_cli.workflow.zoeken import KOMEND

#: The order in which the table takes zaken.
_AANGEHOUDEN, _NIEUW, _EERDER, _ANTWOORD = range(4)


def zaken_voor(stand: Stand, overleg: Overleg) -> list[Agendapunt]:
    """Return the zaken for a meeting: aangehouden first, then new ones, then what was left.

    Of one list they keep the order in which the LKO put them.
    """
    keuzes, klaar = [], klaar_sinds(stand)
    for volgorde, kenmerk in enumerate(stand.zaken_op_kenmerk):
        if klaar.get(kenmerk, date.max) < overleg.datum:
            continue  # by then it was closed, so its list need not be read
        plekken = [p for p in lko_plekken(stand, kenmerk) if p.lijst.datum <= overleg.datum]
        if not plekken or plekken[-1].zaak.is_van_tafel or _staat_eerder(stand, overleg, kenmerk):
            continue
        if (keuze := _keuze(stand, overleg, plekken[-1])) is not None:
            groep, dag, waarom = keuze
            keuzes.append((groep, dag, volgorde, zaakpunt(overleg, plekken[-1], waarom)))
    return [punt for *_, punt in sorted(keuzes, key=lambda keuze: keuze[:3])]


def _staat_eerder(stand: Stand, overleg: Overleg, kenmerk: str) -> bool:
    """Say whether the zaak is on the agenda of a meeting that comes before this one."""
    return any(
        stand.vandaag <= plek.overleg.datum < overleg.datum and plek.overleg.status in KOMEND
        for plek in stand.punten_op_id.get(kenmerk, ())
    )


def _keuze(stand: Stand, overleg: Overleg, plek: ZaakPlek) -> tuple[int, date, str] | None:
    """Return group, date to order by, and why; None when the zaak need not be discussed now."""
    verloop = verloop_van(stand, plek.kenmerk, overleg.datum)
    laatste = verloop.laatste
    if laatste is None:
        return _zonder_besluit(stand, overleg, plek)
    dag = laatste.overleg.datum
    if plek.lijst.datum > dag and plek.lijst.status == "ontvangen":
        lko = partij(stand.register, plek.lijst.afzender)
        eerder = f"het besluit van {datum(dag)} ({laatste.besluit.gevolg.woord})"
        waarom = f"Opnieuw ingediend door {lko}, na {eerder}{_te_laat(stand, overleg, plek.lijst)}"
        return _NIEUW, plek.lijst.datum, waarom
    match laatste.besluit.gevolg.vervolg:
        case "agenda":
            return _aangehouden(laatste, verloop.keer_aangehouden, overleg.datum)
        case "deelberaad":
            terug = _teruggehaald(stand, plek, dag)
            return terug or _antwoord(stand, overleg, plek.kenmerk, dag)
        case "lko" | "klaar":
            return None


def _zonder_besluit(stand: Stand, overleg: Overleg, plek: ZaakPlek) -> tuple[int, date, str] | None:
    overleggen = [punt.overleg for punt in stand.punten_op_id.get(plek.kenmerk, ())]
    if besproken := [eerder for eerder in overleggen if eerder.datum < overleg.datum]:
        reden = besproken[-1].zonder_besluit.get(plek.kenmerk)
        besluit = f"geen besluit: {reden.rstrip('.')}" if reden else "nog geen besluit"
        waarom = f"Stond op {datum(besproken[-1].datum)} op de agenda, {besluit}"
        return _EERDER, plek.lijst.datum, waarom
    if plek.lijst.status != "ontvangen":
        return None
    if (ontstaan := plek.zaak.ontstaan) is not None:
        return _NIEUW, ontstaan.op, hoofdletter(zeg_ontstaan(ontstaan))
    waarom = f"Nieuw ingediend door {partij(stand.register, plek.lijst.afzender)}"
    return _NIEUW, plek.lijst.datum, waarom + _te_laat(stand, overleg, plek.lijst)


def _te_laat(stand: Stand, overleg: Overleg, lijst: Signaallijst) -> str:
    """Say that a list came after the last day for papers; empty when it was in time."""
    ingediend = lijst.ingediend_op or lijst.datum
    uiterlijk = stukken_uiterlijk(stand, overleg.datum)
    if ingediend <= uiterlijk:
        return ""
    return f"; binnen op {datum(ingediend)}, stukken moesten er op {datum(uiterlijk)} zijn"


def _aangehouden(laatste: BesluitPlek, keer: int, op: date) -> tuple[int, date, str] | None:
    """Say since when, until when and how often; None when it should come back later."""
    besloten, hervatten = laatste.besluit.hervatten_op, komt_terug_op(laatste)
    if hervatten is not None and hervatten > op:
        return None
    tot = f" tot {datum(besloten)}" if besloten else ", zonder datum"
    voorbij = ". Die datum is voorbij" if hervatten is not None and hervatten < op else ""
    if besloten is not None and hervatten != besloten:
        verplaatst = f"Dat overleg is verplaatst naar {datum(hervatten)}" if hervatten else ""
        voorbij = f". {verplaatst}{voorbij}"
    waarom = f"Aangehouden op {datum(laatste.overleg.datum)}{tot} ({rang(keer)} keer){voorbij}"
    return _AANGEHOUDEN, hervatten or laatste.overleg.datum, waarom


def _teruggehaald(stand: Stand, plek: ZaakPlek, besloten: date) -> tuple[int, date, str] | None:
    """Return a zaak whose list to the Deelberaad was withdrawn: the table has it again (S17)."""
    lijst = teruggehaald(stand, plek.kenmerk)
    if lijst is None:
        return None
    weg = f" op {datum(lijst.intrekking.datum)}" if lijst.intrekking else ""
    reden = f": {lijst.intrekking.reden}" if lijst.intrekking else ""
    waarom = f"{lijst.kenmerk} aan het Deelberaad Asiel is ingetrokken{weg}{reden}"
    return _EERDER, besloten, waarom


def _antwoord(
    stand: Stand, overleg: Overleg, kenmerk: str, na: date
) -> tuple[int, date, str] | None:
    """Return a zaak of which the Deelberaad answered and the LKO does not know yet (S16)."""
    for plek in stand.zaken_op_kenmerk.get(kenmerk, ()):
        antwoord = antwoord_op(plek.lijst, kenmerk)
        if plek.lijst.richting != "rao-deelberaad" or antwoord is None:
            continue
        if not is_verteld(stand, kenmerk) and na <= antwoord.datum <= overleg.datum:
            waarom = f"Antwoord van het Deelberaad Asiel van {datum(antwoord.datum)}"
            return _ANTWOORD, antwoord.datum, waarom
    return None


def zaakpunt(overleg: Overleg, plek: ZaakPlek, waarom: str) -> Agendapunt:
    """Return a zaak of a list as an item of a meeting."""
    return Agendapunt(
        id=plek.kenmerk,
        soort="zaak",
        onderwerp=plek.zaak.onderwerp,
        verwijzing=plek.lijst.kenmerk,
        indiener=lko_op(plek.stand, plek.kenmerk, overleg.datum) or plek.lijst.afzender,
        doel="besluit",
        waarom=waarom,
        genodigd=list(_genodigd(overleg, plek)),
    )


def _genodigd(overleg: Overleg, plek: ZaakPlek) -> Iterator[str]:
    """Yield who comes for this zaak only: Nidos for an amv, and who brought it (S3)."""
    stand = plek.stand.op(overleg.datum)
    algemeen = overleg.genodigd or stand.kernorganisaties
    van = opvolger_op(stand.heel.organisaties, plek.zaak.aanbrenger, overleg.datum)
    for sleutel in stand.organisaties:
        nodig = sleutel == van
        voogd = is_voogd(stand.heel.organisaties, sleutel)
        nodig = nodig or (plek.zaak.groep == "amv" and voogd)
        if nodig and sleutel not in algemeen:
            yield sleutel
