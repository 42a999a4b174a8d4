"""What happened to a zaak, list or onderwerp, as one story: agendas, decisions, acties, answers."""

from collections.abc import Iterator, Sequence
from datetime import date
from operator import itemgetter

from rao_cli.documents.namen import partij
from rao_cli.documents.opmaak import opsomming
from rao_cli.documents.tafel.onderwerpblad import tafelnaam
from rao_cli.documents.zaak.levenswoorden import AFLOOP
from rao_cli.model.opschaling import antwoord_op, lijst_over, slotantwoord
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst
from rao_cli.model.stand import BesluitPlek, Stand, ZaakPlek
from rao_cli.model.zaak.leven import einde_op, verhuizingen

Gebeurtenis = tuple[date, str]


def tijdlijn(stand: Stand, plekken: Sequence[ZaakPlek]) -> list[Gebeurtenis]:
    """Return what happened to a zaak, oldest first; on one day in the order of a meeting."""
    kenmerk = plekken[0].kenmerk
    stappen = [
        stap for plek in plekken for stap in _lijst(plek.lijst, antwoord_op(plek.lijst, kenmerk))
    ]
    stappen += [
        (weg.datum or plek.lijst.datum, f"Niet in behandeling: {weg.reden}")
        for plek in plekken
        if (weg := plek.zaak.weigering) is not None
    ]
    stappen += _leven(stand, plekken)
    stappen += _overleggen(stand, kenmerk)
    stappen += _terugkoppelingen(stand, kenmerk)
    return sorted(stappen, key=itemgetter(0))


def _leven(stand: Stand, plekken: Sequence[ZaakPlek]) -> Iterator[Gebeurtenis]:
    """Yield what happened outside the meetings: where a zaak went, and how it ended."""
    for een in verhuizingen(stand, plekken[0].kenmerk):
        yield een.op, f"Verhuisd naar {partij(stand.register, een.naar)}"
    for plek in plekken:
        slot = einde_op(plek)
        if slot is not None and slot.afloop:
            meer = f": {slot.toelichting}" if slot.toelichting else ""
            yield slot.op, f"Afgelopen: {AFLOOP[slot.afloop]}{meer}"
        elif slot is not None and plek.lijst.richting == "lko-rao":
            yield slot.op, f"Ingetrokken: {slot.toelichting}"


def onderwerplijn(stand: Stand, onderwerp: Onderwerp) -> list[Gebeurtenis]:
    """Return what happened to an onderwerp, oldest first."""
    return sorted(_onderwerp(stand, onderwerp), key=itemgetter(0))


def _onderwerp(stand: Stand, onderwerp: Onderwerp) -> Iterator[Gebeurtenis]:
    yield onderwerp.datum, "Ingebracht"
    yield from _overleggen(stand, onderwerp.kenmerk)
    if onderwerp.vastgesteld_op is not None:
        yield onderwerp.vastgesteld_op, "Vastgesteld door het Deelberaad Asiel"
    for lko, dag in onderwerp.lkos_geinformeerd.items():
        yield dag, f"Uitgelegd aan {partij(stand.register, lko)}"
    for met in onderwerp.gedeeld_met:
        yield met.datum, f"Gedeeld met {met.regio}; herkend: {met.herkend}"
    for tafel, dag in onderwerp.op_agenda.items():
        yield dag, f"Doorgegeven aan {tafelnaam(stand.register, tafel)}"
    for tafel, gezegd in onderwerp.antwoorden.items():
        yield gezegd.datum, f"Antwoord van {tafelnaam(stand.register, tafel)}: {gezegd.tekst}"
    if (lijst := lijst_over(stand, onderwerp.kenmerk)) is not None:
        yield from _lijst(lijst, slotantwoord(lijst))


def _overleggen(stand: Stand, id_: str) -> Iterator[Gebeurtenis]:
    """Yield on which agendas an item stood or was taken off, and what was decided."""
    for punt in stand.punten_op_id.get(id_, ()):
        yield punt.overleg.datum, f"Op de agenda: {punt.punt.waarom or 'zonder reden'}"
        if reden := punt.overleg.zonder_besluit.get(id_):
            yield punt.overleg.datum, f"Geen besluit: {reden}"
    for _, overleg in stand.overleggen_op_datum:
        if reden := overleg.afgehaald.get(id_):
            yield overleg.datum, f"Van de agenda gehaald: {reden}"
    for besluit in stand.besluiten_op_punt.get(id_, ()):
        yield from besluitstappen(stand, besluit)


def lijstlijn(stand: Stand, lijst: Signaallijst) -> list[Gebeurtenis]:
    """Return what happened to a list itself, oldest first."""
    return sorted(_van_lijst(stand, lijst), key=itemgetter(0))


def _van_lijst(stand: Stand, lijst: Signaallijst) -> Iterator[Gebeurtenis]:
    yield lijst.datum, "Opgesteld"
    if lijst.ingediend_op:
        yield lijst.ingediend_op, "Ingediend"
    if lijst.ontvangen_op:
        yield lijst.ontvangen_op, f"Ontvangen door {ontvanger(lijst)}"
    if lijst.intrekking:
        yield lijst.intrekking.datum, f"Ingetrokken: {lijst.intrekking.reden}"
    besproken: dict[date, list[str]] = {}
    for zaak in lijst.zaken:
        for punt in stand.punten_op_id.get(zaak, ()):
            if punt.punt.verwijzing == lijst.kenmerk:
                besproken.setdefault(punt.overleg.datum, []).append(zaak)
    for op, zaken in besproken.items():
        yield op, f"Op de agenda van het overleg: {opsomming(zaken)}"
    over_alles = {"": lijst.antwoord} if lijst.antwoord else {}
    for zaak, antwoord in (over_alles | lijst.antwoorden).items():
        over = f" over {zaak}" if zaak else ""
        yield antwoord.datum, f"Antwoord van het Deelberaad Asiel{over}"
        if antwoord.teruggekoppeld_op:
            yield antwoord.teruggekoppeld_op, f"Antwoord{over} verteld aan het LKO"


def ontvanger(lijst: Signaallijst) -> str:
    """Return to whom a list goes."""
    return "het Deelberaad Asiel" if lijst.richting == "rao-deelberaad" else "het RAO"


def _lijst(lijst: Signaallijst, antwoord: Antwoord | None) -> Iterator[Gebeurtenis]:
    nog_niet = " (nog niet verstuurd)" if lijst.status == "concept" else ""
    yield lijst.datum, f"Op signaallijst {lijst.kenmerk} aan {ontvanger(lijst)}{nog_niet}"
    if antwoord is not None:
        yield antwoord.datum, f"Antwoord Deelberaad: {antwoord.besluit}"
        if antwoord.teruggekoppeld_op is not None:
            yield antwoord.teruggekoppeld_op, "Antwoord verteld aan het LKO"


def besluitstappen(stand: Stand, plek: BesluitPlek) -> Iterator[Gebeurtenis]:
    """Yield a decision, its errata, and how its acties ended."""
    besluit, dag = plek.besluit, plek.overleg.datum
    yield dag, f"Besluit {plek.kenmerk}: {besluit.uitkomst}. {besluit.besluit}"
    for erratum in plek.overleg.errata:
        if erratum.besluit == plek.kenmerk:
            yield erratum.datum, f"Erratum bij {plek.kenmerk}: {erratum.tekst}"
    for _, actie in stand.acties_van(plek.kenmerk):
        yield from actiestappen(actie, dag)


def actiestappen(actie: Actie, dag: date) -> Iterator[Gebeurtenis]:
    """Yield an actie on the day it was agreed, when it ended, and what came of it."""
    wie = f"{actie.organisatie or 'niemand'}, {actie.status}"
    yield dag, f"Actie {actie.kenmerk} ({wie}): {actie.omschrijving}"
    klaar = {"gereed": actie.gereed_op, "vervallen": actie.vervallen_op}.get(actie.status)
    if klaar is not None:
        hoe = f": {actie.toelichting}" if actie.toelichting else ""
        yield klaar, f"Actie {actie.kenmerk} {actie.status}{hoe}"


def _terugkoppelingen(stand: Stand, zaak: str) -> Iterator[Gebeurtenis]:
    for reactie in stand.terugkoppelingen.values():
        stappen = {
            "verzonden": reactie.verzonden_op,
            "bevestigd": reactie.bevestigd_op,
            "opnieuw verzonden": reactie.opnieuw_verzonden_op,
        }
        for stap, dag in stappen.items() if zaak in reactie.zaken else ():
            if dag is not None:
                yield dag, f"Terugkoppeling {reactie.kenmerk} {stap}"
