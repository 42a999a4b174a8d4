"""OND: what other tables must hear, reaches them, and when (S10, S13, S16)."""

from collections.abc import Iterator
from datetime import date

from rao_cli.model.melding import Pad
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.stand import OnderwerpPlek
from rao_cli.model.tafel import nog_te_agenderen, tafelnaam
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag


@regel(
    "OND16",
    ernst="waarschuwing",
    bron="S16",
    hint="Geef het punt door met: rao agendapunten genereer, en leg dat vast met: rao agendapunten "
    "verzonden",
    fout="onderwerp: {voor_agenda: [deelberaad]}",
    goed="onderwerp: {voor_agenda: [deelberaad], op_agenda: {deelberaad: 2026-03-16}}",
)
def op_andere_agenda(plek: OnderwerpPlek) -> Gevonden:
    """Een punt voor een andere tafel komt daar op de agenda.

    Het RAO wilde dat het LKO of het Deelberaad dit bespreekt. Na een overleg, of als het
    onderwerp is afgerond, is het punt doorgegeven.
    """
    onderwerp, stand = plek.ding, plek.stand
    gehouden = [o.datum for _, o in stand.overleggen_op_datum if o.is_gehouden]
    besproken = any(datum >= onderwerp.datum for datum in gehouden)
    if onderwerp.status != "afgerond" and not besproken:
        return
    for tafel in nog_te_agenderen(onderwerp):
        wie = tafelnaam(stand.register, tafel)
        plaats = onderwerp.voor_agenda.index(tafel)
        yield ("voor_agenda", plaats), f"Dit punt is nog niet doorgegeven aan {wie}."


@regel(
    "OND20",
    ernst="waarschuwing",
    bron=("S10", "S13", "S16"),
    hint="Verbeter de datum.",
    fout="onderwerp: {gedeeld_met: [{regio: Friesland, datum: 2026-11-10, herkend: nee}]}",
    goed="onderwerp: {gedeeld_met: [{regio: Friesland, datum: 2026-03-10, herkend: nee}]}",
)
def datums_kloppen(plek: OnderwerpPlek) -> Gevonden:
    """Wat met een onderwerp is gebeurd, ligt in het verleden.

    Een kader wordt uitgelegd nadat het is vastgesteld. Delen, uitleggen en doorgeven zijn gebeurd
    of nog niet. Vaak is een maand of een jaar verkeerd getypt.
    """
    vastgesteld = plek.ding.vastgesteld_op
    for wat, datum, pad in _gebeurd(plek.ding):
        if datum > plek.stand.vandaag:
            yield pad, f"De datum van {wat}, {dag(datum)}, ligt in de toekomst."
        elif pad[0] == "lkos_geinformeerd" and vastgesteld and datum < vastgesteld:
            yield pad, f"De uitleg van {dag(datum)} was voor de vaststelling van het kader."


def _gebeurd(onderwerp: Onderwerp) -> Iterator[tuple[str, date, Pad]]:
    """Yield what has happened according to an onderwerp, with the date and its path."""
    if onderwerp.vastgesteld_op:
        yield "de vaststelling", onderwerp.vastgesteld_op, ("vastgesteld_op",)
    if onderwerp.gedeeld_op:
        yield "het delen", onderwerp.gedeeld_op, ("gedeeld_op",)
    for nummer, met in enumerate(onderwerp.gedeeld_met):
        yield f"het delen met {met.regio}", met.datum, ("gedeeld_met", nummer, "datum")
    for lko, datum in onderwerp.lkos_geinformeerd.items():
        yield "de uitleg", datum, ("lkos_geinformeerd", lko)
    for tafel, datum in onderwerp.op_agenda.items():
        yield "het doorgeven", datum, ("op_agenda", tafel)
    for tafel, antwoord in onderwerp.antwoorden.items():
        yield "het antwoord", antwoord.datum, ("antwoorden", tafel, "datum")
