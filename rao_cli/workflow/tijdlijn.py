"""What happened to a zaak, as one story: lists, agendas, decisions, acties, replies, answers."""

from collections.abc import Iterator, Sequence
from datetime import date

from rao_cli.model.actie import Actie
from rao_cli.model.signaallijst import Signaallijst
from rao_cli.model.stand import BesluitPlek, PuntPlek, Stand, ZaakPlek

Stap = tuple[date, str]


def tijdlijn(stand: Stand, plekken: Sequence[ZaakPlek]) -> list[Stap]:
    """Return what happened to a zaak, oldest first; on one day in the order of a meeting."""
    kenmerk = plekken[0].kenmerk
    stappen = [stap for plek in plekken for stap in _lijst(plek.lijst)]
    stappen += [stap for plek in plekken for stap in _weigering(plek)]
    stappen += [stap for punt in stand.punten_op_id.get(kenmerk, ()) for stap in _punt(punt)]
    besluiten = stand.besluiten_op_punt.get(kenmerk, ())
    stappen += [stap for besluit in besluiten for stap in _besluit(stand, besluit)]
    stappen += list(_terugkoppelingen(stand, kenmerk))
    return sorted(stappen, key=lambda stap: stap[0])


def _lijst(lijst: Signaallijst) -> Iterator[Stap]:
    naar = "het Deelberaad Asiel" if lijst.richting == "rao-deelberaad" else "het RAO"
    yield lijst.datum, f"Op signaallijst {lijst.kenmerk} aan {naar}"
    if lijst.antwoord is not None:
        yield lijst.antwoord.datum, f"Antwoord Deelberaad: {lijst.antwoord.besluit}"
        if lijst.antwoord.teruggekoppeld_op is not None:
            yield lijst.antwoord.teruggekoppeld_op, "Antwoord verteld aan het LKO"


def _weigering(plek: ZaakPlek) -> Iterator[Stap]:
    weigering = plek.zaak.weigering
    if weigering is not None:
        yield weigering.datum or plek.lijst.datum, f"Niet in behandeling: {weigering.reden}"


def _punt(plek: PuntPlek) -> Iterator[Stap]:
    overleg = plek.overleg
    yield overleg.datum, f"Op de agenda: {plek.punt.waarom or 'zonder reden'}"
    if reden := overleg.zonder_besluit.get(plek.punt.id):
        yield overleg.datum, f"Geen besluit: {reden}"


def _besluit(stand: Stand, plek: BesluitPlek) -> Iterator[Stap]:
    besluit, dag = plek.besluit, plek.overleg.datum
    yield dag, f"Besluit {plek.kenmerk}: {besluit.uitkomst}. {besluit.besluit}"
    for erratum in plek.overleg.errata:
        if erratum.besluit == plek.kenmerk:
            yield erratum.datum, f"Erratum bij {plek.kenmerk}: {erratum.tekst}"
    for _, actie in stand.acties_van(plek.kenmerk):
        wie = f"{actie.organisatie or 'niemand'}, {actie.status}"
        yield dag, f"Actie {actie.kenmerk} ({wie}): {actie.omschrijving}"
        yield from _afloop(actie)


def _afloop(actie: Actie) -> Iterator[Stap]:
    """Yield when an actie ended, and what came of it."""
    klaar = {"gereed": actie.gereed_op, "vervallen": actie.vervallen_op}.get(actie.status)
    if klaar is not None:
        hoe = f": {actie.toelichting}" if actie.toelichting else ""
        yield klaar, f"Actie {actie.kenmerk} {actie.status}{hoe}"


def _terugkoppelingen(stand: Stand, zaak: str) -> Iterator[Stap]:
    for reactie in stand.terugkoppelingen.values():
        if zaak in reactie.zaken:
            if reactie.verzonden_op is not None:
                yield reactie.verzonden_op, f"Terugkoppeling {reactie.kenmerk} verzonden"
            if reactie.bevestigd_op is not None:
                yield reactie.bevestigd_op, f"Terugkoppeling {reactie.kenmerk} bevestigd"
