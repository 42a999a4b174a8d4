"""What must happen between the RAO and other tables: Deelberaad, LKO's, regions (S10, S13, S16)."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from rao_cli.documents.opmaak import aantal, opsomming
from rao_cli.documents.tafel.onderwerpblad import tafelnaam
from rao_cli.model.opschaling import (
    antwoord_op,
    lkos_van_lijst,
    opschalingen,
    slotantwoord,
    zonder_antwoord,
    zonder_bericht,
)
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import (
    DEELBERAAD,
    nog_te_agenderen,
    nog_uit_te_leggen,
    wacht_op_deelberaad,
)
from rao_cli.model.zaak.verloop import verloop_van
from rao_cli.workflow.dagen import later, stukken_uiterlijk
from rao_cli.workflow.opschaling.voorleggen import verstuurtaak, voorlegtaken
from rao_cli.workflow.taak import Kast, Taak
from rao_cli.workflow.zoeken import eerstvolgende_dag

_LEEG: Final = Kast()
#: In so many days a kader reaches the LKO's (OND11).
_KADER: Final = 60
_WACHT: Final = "Deelberaad Asiel"


def tafeltaken(stand: Stand, secretaris: str, kast: Kast = _LEEG) -> Iterator[Taak]:
    """Yield what waits: zaken to bring before the Deelberaad, answers, kaders, points, trends."""
    yield from voorlegtaken(stand, secretaris, kast)
    for _, lijst in opschalingen(stand):
        yield from _lijst(stand, lijst, secretaris, kast)
    for onderwerp in sorted(stand.onderwerpen.values(), key=lambda o: (o.datum, o.kenmerk)):
        yield from _onderwerp(stand, onderwerp, secretaris)
    yield from _punten(stand, secretaris)


def _lijst(stand: Stand, lijst: Signaallijst, wie: str, kast: Kast) -> Iterator[Taak]:
    """Yield the next step of a list to the Deelberaad, up to the LKO that hears the answer.

    No term says when the Deelberaad answers: before each meeting the secretary asks for it.
    """
    kenmerk, wacht = lijst.kenmerk, slotantwoord(lijst) is None
    if wacht and lijst.status == "concept":
        yield verstuurtaak(stand, lijst, wie, kast)
        return
    if wacht:
        over = f" over {opsomming(zonder_antwoord(lijst))}" if lijst.antwoorden else ""
        per_zaak = f" --zaak {zonder_antwoord(lijst)[0]}" if over else ""
        opdracht = f"rao opschaling antwoord {kenmerk}{per_zaak}"
        vraag = f"Vraag het {_WACHT} om het antwoord op {kenmerk}{over}"
        wat = f"Antwoord geven op {kenmerk}{over}"
        yield Taak(wat, _WACHT, eerstvolgende_dag(stand), opdracht, vraag)
    if zaken := zonder_bericht(stand, lijst):
        lkos = (stand.register.lkos[lko].naam for lko in lkos_van_lijst(stand, lijst))
        wat = f"Antwoord over {opsomming(zaken)} vertellen aan {opsomming(lkos) or 'het LKO'}"
        gegeven = min(a.datum for zaak in zaken if (a := antwoord_op(lijst, zaak)))
        voor = stand.kalender.na(gegeven, stand.register.termijnen.terugkoppeling_werkdagen)
        eigen = f" --zaak {zaken[0]}" if zonder_antwoord(lijst) else ""
        yield Taak(wat, wie, voor, f"rao opschaling antwoord {kenmerk}{eigen}")


def _onderwerp(stand: Stand, onderwerp: Onderwerp, wie: str) -> Iterator[Taak]:
    kenmerk = onderwerp.kenmerk
    if nog := nog_uit_te_leggen(stand.register.lkos, onderwerp):
        namen = opsomming(stand.register.lkos[lko].naam for lko in nog)
        voor = later(onderwerp.vastgesteld_op or onderwerp.datum, _KADER)
        opdracht = f"rao kader informeer {kenmerk} --lko {nog[0]}"
        yield Taak(f"Kader uitleggen aan {namen}: {onderwerp.titel}", wie, voor, opdracht)
    if wacht_op_deelberaad(onderwerp):
        opdracht = f"rao agendapunten antwoord {kenmerk} --voor {DEELBERAAD}"
        vraag = f"Vraag het {_WACHT} om het antwoord op het punt {onderwerp.titel}"
        wat = f"Antwoord geven op het punt {onderwerp.titel}"
        yield Taak(wat, _WACHT, eerstvolgende_dag(stand), opdracht, vraag)
    if _lijkt_klaar(stand, onderwerp):
        opdracht = f"rao onderwerp zet {kenmerk} --status afgerond"
        volgend = eerstvolgende_dag(stand)  # before that day its agenda is tidied
        straks = stukken_uiterlijk(stand, volgend) if volgend else None
        yield Taak(f"Afsluiten, als het klaar is: {onderwerp.titel}", wie, straks, opdracht)
    gedeeld = onderwerp.gedeeld_op or onderwerp.gedeeld_met
    if onderwerp.type == "trend" and onderwerp.status != "afgerond" and not gedeeld:
        zelf = "" if stand.register.uitwisseling else " --regio REGIO"
        opdracht = f"rao trend deel {kenmerk}{zelf}"
        yield Taak(f"Trend delen met andere regio's: {onderwerp.titel}", wie, None, opdracht)


def _lijkt_klaar(stand: Stand, onderwerp: Onderwerp) -> bool:
    """Say whether a topic comes back on every agenda while nothing is left to tell (S6).

    A kader that every LKO knows, a mededeling or voortgang that the table heard.
    """
    if onderwerp.status == "afgerond" or nog_te_agenderen(onderwerp):
        return False
    besproken = verloop_van(stand, onderwerp.kenmerk, stand.vandaag).besproken
    if onderwerp.type == "kader":
        bekend = not nog_uit_te_leggen(stand.register.lkos, onderwerp)
        return bekend and bool(besproken or onderwerp.lkos_geinformeerd)
    return onderwerp.type in {"mededeling", "voortgang"} and bool(besproken)


def _punten(stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield per table how many points wait (S16)."""
    per_tafel = Counter(t for o in stand.onderwerpen.values() for t in nog_te_agenderen(o))
    for tafel, getal in sorted(per_tafel.items()):
        naam = tafelnaam(stand.register, tafel)
        wat = f"{aantal(getal, 'punt', 'punten')} doorgeven aan {naam}"
        yield Taak(wat, wie, None, f"rao agendapunten genereer --voor {tafel}")
