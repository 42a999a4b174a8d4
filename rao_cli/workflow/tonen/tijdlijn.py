"""What happened to a zaak or an onderwerp, as one story: agendas, decisions, acties, answers."""

from collections.abc import Iterator, Sequence
from datetime import date

from rao_cli.documents.namen import partij
from rao_cli.documents.tafel.onderwerpblad import tafelnaam
from rao_cli.model.opschaling import antwoord_op, lijst_over, slotantwoord
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst
from rao_cli.model.stand import BesluitPlek, PuntPlek, Stand, ZaakPlek

Gebeurtenis = tuple[date, str]


def tijdlijn(stand: Stand, plekken: Sequence[ZaakPlek]) -> list[Gebeurtenis]:
    """Return what happened to a zaak, oldest first; on one day in the order of a meeting."""
    kenmerk = plekken[0].kenmerk
    stappen = [
        stap for plek in plekken for stap in _lijst(plek.lijst, antwoord_op(plek.lijst, kenmerk))
    ]
    stappen += [stap for plek in plekken for stap in _weigering(plek)]
    stappen += _overleggen(stand, kenmerk)
    stappen += list(_terugkoppelingen(stand, kenmerk))
    return sorted(stappen, key=lambda stap: stap[0])


def onderwerplijn(stand: Stand, onderwerp: Onderwerp) -> list[Gebeurtenis]:
    """Return what happened to an onderwerp, oldest first."""
    stappen = [(onderwerp.datum, "Ingebracht"), *_overleggen(stand, onderwerp.kenmerk)]
    if onderwerp.vastgesteld_op is not None:
        stappen.append((onderwerp.vastgesteld_op, "Vastgesteld door het Deelberaad Asiel"))
    stappen += [
        *(
            (dag, f"Uitgelegd aan {partij(stand.register, lko)}")
            for lko, dag in onderwerp.lkos_geinformeerd.items()
        ),
        *(
            (met.datum, f"Gedeeld met {met.regio}; herkend: {met.herkend}")
            for met in onderwerp.gedeeld_met
        ),
        *(
            (dag, f"Doorgegeven aan {tafelnaam(stand.register, tafel)}")
            for tafel, dag in onderwerp.op_agenda.items()
        ),
        *(
            (a.datum, f"Antwoord van {tafelnaam(stand.register, tafel)}: {a.tekst}")
            for tafel, a in onderwerp.antwoorden.items()
        ),
    ]
    if (lijst := lijst_over(stand, onderwerp.kenmerk)) is not None:
        stappen += _lijst(lijst, slotantwoord(lijst))
    return sorted(stappen, key=lambda stap: stap[0])


def _overleggen(stand: Stand, id_: str) -> list[Gebeurtenis]:
    """Return on which agendas an item stood or was taken off, and what was decided."""
    stappen = [stap for punt in stand.punten_op_id.get(id_, ()) for stap in _punt(punt)]
    for _, overleg in stand.overleggen_op_datum:
        if reden := overleg.afgehaald.get(id_):
            stappen.append((overleg.datum, f"Van de agenda gehaald: {reden}"))
    besluiten = stand.besluiten_op_punt.get(id_, ())
    return stappen + [stap for besluit in besluiten for stap in besluitstappen(stand, besluit)]


def _lijst(lijst: Signaallijst, antwoord: Antwoord | None) -> Iterator[Gebeurtenis]:
    naar = "het Deelberaad Asiel" if lijst.richting == "rao-deelberaad" else "het RAO"
    nog_niet = " (nog niet verstuurd)" if lijst.status == "concept" else ""
    yield lijst.datum, f"Op signaallijst {lijst.kenmerk} aan {naar}{nog_niet}"
    if antwoord is not None:
        yield antwoord.datum, f"Antwoord Deelberaad: {antwoord.besluit}"
        if antwoord.teruggekoppeld_op is not None:
            yield antwoord.teruggekoppeld_op, "Antwoord verteld aan het LKO"


def _weigering(plek: ZaakPlek) -> Iterator[Gebeurtenis]:
    weigering = plek.zaak.weigering
    if weigering is not None:
        yield weigering.datum or plek.lijst.datum, f"Niet in behandeling: {weigering.reden}"


def _punt(plek: PuntPlek) -> Iterator[Gebeurtenis]:
    overleg = plek.overleg
    yield overleg.datum, f"Op de agenda: {plek.punt.waarom or 'zonder reden'}"
    if reden := overleg.zonder_besluit.get(plek.punt.id):
        yield overleg.datum, f"Geen besluit: {reden}"


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
        if zaak in reactie.zaken:
            if reactie.verzonden_op is not None:
                yield reactie.verzonden_op, f"Terugkoppeling {reactie.kenmerk} verzonden"
            if reactie.bevestigd_op is not None:
                yield reactie.bevestigd_op, f"Terugkoppeling {reactie.kenmerk} bevestigd"
            if (opnieuw := reactie.opnieuw_verzonden_op) is not None:
                yield opnieuw, f"Terugkoppeling {reactie.kenmerk} opnieuw verzonden"
