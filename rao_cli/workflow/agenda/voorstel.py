"""The rolling agenda: what a meeting should speak of, and why (S6, S7, S11). Pure choosing."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain
from typing import Final

import msgspec

from rao_cli.documents.opmaak import datum, opsomming, zin
from rao_cli.model.onderwerp import is_voorbij
from rao_cli.model.overleg.actielijst import open_acties
from rao_cli.model.overleg.behandeld import is_behandeld
from rao_cli.model.register.eens import eens_per_stand
from rao_cli.model.soorten.onderwerp import Onderwerp, OnderwerpType
from rao_cli.model.soorten.overleg import Agendapunt, Doel, Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import is_verteld, nog_uit_te_leggen, tafelnaam
from rao_cli.model.zaak.hervatten import komt_terug_op
from rao_cli.model.zaak.opschaling import lijst_over, slotantwoord
from rao_cli.model.zaak.verloop import Verloop, verloop_van, vorig_overleg
from rao_cli.workflow.agenda.indeling import (
    ACTIES,
    OPENING,
    RONDVRAAG,
    VASTE_PUNTEN,
    voeg_samen,
    vorige_lijst,
)
from rao_cli.workflow.agenda.lko_dag import lko_dag_punten
from rao_cli.workflow.agenda.vervallen import van_vervallen
from rao_cli.workflow.agenda.zaken import zaken_voor

__all__ = ["stel_agendapunten_voor", "voeg_samen"]

#: Why a topic is there that was never spoken of; in the order in which the table takes topics.
_NIEUW: Final[Mapping[OnderwerpType, str]] = {
    "knelpunt": "Nieuw knelpunt",
    "trend": "Nieuwe trend",
    "thema": "Nieuw thema",
    "kader": "Nieuw kader van het Deelberaad Asiel",
    "mededeling": "Nieuwe mededeling",
    "voortgang": "Nieuw bericht over de voortgang",
}


@eens_per_stand
def stel_agendapunten_voor(stand: Stand, overleg: Overleg) -> tuple[Agendapunt, ...]:
    """Return every item that this meeting should have, in order, each with why it is there.

    The same register and meeting always give the same items; ids are unique.
    """
    punten = chain(
        _opening(stand, overleg),
        zaken_voor(stand, overleg),
        _overgebleven(stand, overleg),
        van_vervallen(stand, overleg),
        _onderwerpen(stand, overleg),
        lko_dag_punten(stand, overleg),
        _acties(stand, overleg),
        (*VASTE_PUNTEN, RONDVRAAG),
    )
    uniek: dict[str, Agendapunt] = {}
    for punt in punten:
        uniek.setdefault(punt.id, punt)
    return tuple(uniek.values())


def _opening(stand: Stand, overleg: Overleg) -> Iterator[Agendapunt]:
    """Yield the opening, and each besluitenlijst of an earlier meeting that is not fixed yet.

    However long ago: a list that nobody fixed stays work of the table (S11).
    """
    yield OPENING
    vorig = vorig_overleg(stand, overleg.datum)
    for _, eerder in stand.overleggen_op_datum:
        if eerder.datum < overleg.datum and eerder.status == "gehouden":
            hoe = () if eerder is vorig else ("een eerder",)
            yield vorige_lijst(eerder.datum, *hoe)


def _overgebleven(stand: Stand, overleg: Overleg) -> Iterator[Agendapunt]:
    """Yield a region's own items: put off until now, or left without the decision they asked."""
    vorig = vorig_overleg(stand, overleg.datum)
    for id_, plekken in stand.punten_op_id.items():
        eerder = [plek for plek in plekken if plek.overleg.datum < overleg.datum]
        if not eerder or eerder[-1].punt.soort not in {"overig", "lijst"}:
            continue
        laatste = verloop_van(stand, id_, overleg.datum).laatste
        dag = eerder[-1].overleg.datum
        if laatste is None and eerder[-1].overleg is vorig and eerder[-1].punt.doel == "besluit":
            waarom = f"Op {datum(dag)} niet aan een besluit toegekomen"
        elif laatste is not None and laatste.besluit.gevolg.komt_terug:
            hervatten = komt_terug_op(laatste)
            if hervatten is not None and hervatten > overleg.datum:
                continue
            waarom = f"Aangehouden op {datum(laatste.overleg.datum)}"
        else:
            continue
        yield msgspec.structs.replace(eerder[-1].punt, waarom=waarom, verslag=None)


def _onderwerpen(stand: Stand, overleg: Overleg) -> Iterator[Agendapunt]:
    """Yield open topics by type, oldest first (S7, S10, S12-S14)."""
    open_ = (o for o in stand.onderwerpen.values() if o.status != "afgerond")
    typen = list(_NIEUW)
    volgorde = sorted(open_, key=lambda o: (typen.index(o.type), o.datum, o.kenmerk))
    for onderwerp in volgorde:
        klaar = is_verteld(stand, onderwerp, overleg.datum) or is_voorbij(
            stand, onderwerp, overleg.datum
        )
        if klaar or onderwerp.datum > overleg.datum:
            continue
        laatste = verloop_van(stand, onderwerp.kenmerk, overleg.datum).laatste
        besluit = laatste.besluit if laatste else None
        hervatten = komt_terug_op(laatste) if laatste else None
        wacht = hervatten is not None and hervatten > overleg.datum
        vervolg = besluit.gevolg.onderwerp if besluit else "open"
        if vervolg == "voorgelegd":
            yield from _voorgelegd(stand, overleg, onderwerp)
        elif not wacht and vervolg != "afgerond":
            yield _onderwerp(stand, overleg, onderwerp)


def _voorgelegd(stand: Stand, overleg: Overleg, onderwerp: Onderwerp) -> Iterator[Agendapunt]:
    """Yield what went to the Deelberaad once it answered; without a list it stays open (S16)."""
    punt = _onderwerp(stand, overleg, onderwerp)
    lijst = lijst_over(stand, onderwerp.kenmerk)
    if lijst is None:
        yield punt
    elif (antwoord := slotantwoord(lijst)) is not None and antwoord.datum <= overleg.datum:
        yield msgspec.structs.replace(
            punt,
            doel="besluit",
            waarom=f"Antwoord van het Deelberaad Asiel van {datum(antwoord.datum)}",
            toelichting=f"Het Deelberaad Asiel antwoordde: {zin(antwoord.besluit)}",
        )


def _onderwerp(stand: Stand, overleg: Overleg, onderwerp: Onderwerp) -> Agendapunt:
    verloop = verloop_van(stand, onderwerp.kenmerk, overleg.datum)
    waarom = _NIEUW[onderwerp.type]
    if verloop.laatste:
        uitkomst = verloop.laatste.besluit.gevolg.woord
        waarom = f"Nog open: op {datum(verloop.laatste.overleg.datum)} {uitkomst}"
    elif verloop.besproken:
        waarom = _stond_op(stand, verloop)
    sinds = verloop.besproken[-1].overleg.datum if verloop.besproken else date.min
    for tafel, antwoord in onderwerp.antwoorden.items():
        if sinds < antwoord.datum <= overleg.datum:
            naam = tafelnaam(stand.register, tafel)
            waarom = f"Antwoord van {naam}, op {datum(antwoord.datum)}"
    if onderwerp.type == "kader":
        lkos = stand.lkos
        nog = [lkos[lko].naam for lko in nog_uit_te_leggen(stand, onderwerp)]
        waarom += f"; nog uit te leggen aan {opsomming(nog)}" if nog else ""
    return Agendapunt(
        id=onderwerp.kenmerk,
        soort="onderwerp",
        onderwerp=onderwerp.titel,
        indiener=onderwerp.indiener or onderwerp.organisatie or onderwerp.lko,
        doel=_doel(onderwerp),
        waarom=waarom,
    )


def _stond_op(stand: Stand, verloop: Verloop) -> str:
    """Say when an onderwerp was spoken of last, and when only its title was on an agenda."""
    laatste = verloop.besproken[-1].overleg
    besproken = [p for p in verloop.besproken if is_behandeld(stand, p.overleg, p.punt)]
    if besproken and besproken[-1].overleg is laatste:
        return f"Nog open: besproken op {datum(laatste.datum)}"
    eerder = f"besproken op {datum(besproken[-1].overleg.datum)}; " if besproken else ""
    niet = "niet besproken" if laatste.ligt_vast else "niets vastgelegd"
    return f"Nog open: {eerder}stond op de agenda van {datum(laatste.datum)}, {niet}"


def _doel(onderwerp: Onderwerp) -> Doel:
    """A new knelpunt asks a decision (S12); a mededeling only asks attention (S10)."""
    if onderwerp.type == "knelpunt" and onderwerp.status == "open":
        return "besluit"
    return "ter-kennisname" if onderwerp.type == "mededeling" else "bespreken"


def _acties(stand: Stand, overleg: Overleg) -> Iterator[Agendapunt]:
    """Yield one item for all acties that are open: the running list of the table."""
    if any(open_acties(stand, overleg.datum)):
        secretaris = overleg.secretaris.organisatie if overleg.secretaris else None
        yield msgspec.structs.replace(ACTIES, indiener=secretaris)
