"""What the RAO brings to the table of an LKO or the Deelberaad, and asks of it (S16).

A kader goes to every LKO (S13), news of an organisation to whom it concerns (S10), a national
trend to the Deelberaad (S15); and the RAO asks how an LKO does (S14).
"""

from collections.abc import Iterator, Mapping
from typing import Final

import msgspec

from rao_cli.documents.document import AGENDAPUNTEN, Document, Sjablonen
from rao_cli.documents.namen import met_functie, rolhouder
from rao_cli.documents.opmaak import datum, opsomming, voluit
from rao_cli.documents.tafel.onderwerpblad import (
    ANDER_LKO,
    GEVRAAGD,
    STANDPUNT,
    UITVOERING,
    Onderwerpblad,
    build_onderwerpblad,
)
from rao_cli.documents.verberger import Verberger
from rao_cli.documents.zaak.besluitregel import EerderBesluit, eerdere_besluiten
from rao_cli.documents.zaak.zaakwoorden import Gegeven
from rao_cli.model.cijfers.voortgang import berichten, mist_voortgang
from rao_cli.model.lezers.lezer import partij_van
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.soorten.onderwerp import Onderwerp, OnderwerpType
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import (
    DEELBERAAD,
    lko_van,
    nog_te_agenderen,
    nog_uit_te_leggen,
    tafelnaam,
    vraagt_nog,
    wacht_op_tafels,
)
from rao_cli.model.terugkoppeling.antwoord import is_besproken
from rao_cli.model.zaak import opschaling
from rao_cli.model.zaak.leven import einde, lko_nu, lko_op, lkos_van
from rao_cli.model.zaak.verloop import lko_plekken

#: What is asked of the other table, per type of onderwerp.
_GEVRAAGD: Final[Mapping[OnderwerpType, str]] = {
    "knelpunt": "Bespreek wat uw tafel kan doen om dit op te lossen.",
    "trend": "Zeg of u dit ook ziet, en wat u eraan kunt doen.",
    "thema": "Bespreek dit en laat weten wat eruit kwam.",
    "kader": "Bespreek wat dit voor uw werk betekent, en laat weten wanneer dat is gebeurd.",
    "mededeling": "Houd hier rekening mee.",
    "voortgang": "Kijk of u dit herkent.",
}
#: What only the RAO itself needs to know of an onderwerp.
_EIGEN: Final = (
    "Uitgelegd aan",
    "Nog uit te leggen aan",
    "Moet ook op de agenda van",
    "Doorgegeven aan",
    "Antwoord",
)
_ZAKEN: Final = "Blijkt uit"


class Tafelpunt(msgspec.Struct, frozen=True):
    """One item for the other table."""

    nummer: int
    titel: str
    gevraagd: str
    type: str
    omschrijving: str
    gegevens: tuple[Gegeven, ...]
    besluiten: tuple[EerderBesluit, ...]


class DeelberaadAntwoord(msgspec.Struct, frozen=True):
    """Something that the other table must hear: the answer of the Deelberaad about a zaak."""

    zaak: str
    titel: str
    antwoord_op: str
    antwoord: str
    bestand: str


class Eerder(msgspec.Struct, frozen=True):
    """An item that was passed on before."""

    titel: str
    datum: str


class AgendapuntenContext(msgspec.Struct, frozen=True):
    """Everything that the template of agendapunten may use.

    Only the Deelberaad, which reads of every LKO, hears from which files it comes.
    """

    regio: str
    tafel: str
    punten: tuple[Tafelpunt, ...]
    antwoorden: tuple[DeelberaadAntwoord, ...]
    vragen: tuple[str, ...]
    eerder: tuple[Eerder, ...]
    bronnen: tuple[str, ...]
    contact: str


def make_agendapunten(stand: Stand, tafel: str, templates: Sjablonen = None) -> Document:
    """Return the items for a table (`deelberaad`, `lko:…` or `tafel:…`) as Markdown."""
    verberg = Verberger(stand, partij_van(stand, tafel))
    naam, context = AGENDAPUNTEN.op(tafel), build_context(stand, tafel)
    return AGENDAPUNTEN.make(naam, context, stand.register, templates, verberg)


def _lezer(tafel: str) -> str | None:
    """Return whose zaken a table may read of: an LKO its own, the Deelberaad (None) all of them.

    Another table has no zaken, so it reads of none (S15).
    """
    return None if tafel == DEELBERAAD else lko_van(tafel) or tafel


def build_context(stand: Stand, tafel: str) -> AgendapuntenContext:
    """Choose what a table must still hear, what it is asked, and what it heard before."""
    onderwerpen = voor_tafel(stand, tafel)
    antwoorden = tuple(_antwoorden(stand, lko_van(tafel)))
    bestanden = {*map(plaats_van, onderwerpen), *(bericht.bestand for bericht in antwoorden)}
    return AgendapuntenContext(
        regio=stand.register.regio.naam,
        tafel=tafelnaam(stand.register, tafel),
        punten=tuple(
            _punt(stand, tafel, nummer, onderwerp)
            for nummer, onderwerp in enumerate(onderwerpen, start=1)
        ),
        antwoorden=antwoorden,
        vragen=tuple(_vragen(stand, tafel)),
        eerder=tuple(_eerder(stand, tafel)),
        bronnen=(REGISTERBESTAND, *sorted(bestanden)) if _lezer(tafel) is None else (),
        contact=_contact(stand),
    )


def _contact(stand: Stand) -> str:
    """Return who hears what came of it: the secretary of today, by function (S4)."""
    register, op = stand.register, stand.vandaag
    return met_functie(register, rolhouder(None, register.rollen.secretaris, op), op)


def voor_tafel(stand: Stand, tafel: str) -> tuple[Onderwerp, ...]:
    """Return the topics that a table must still hear of, oldest first: also every new kader."""
    lko = lko_van(tafel)
    nog = (
        onderwerp
        for onderwerp in stand.onderwerpen.values()
        if tafel in nog_te_agenderen(onderwerp)
        or (lko in nog_uit_te_leggen(stand, onderwerp) and tafel not in onderwerp.op_agenda)
    )
    return tuple(sorted(nog, key=lambda o: (o.datum, o.kenmerk)))


def _punt(stand: Stand, tafel: str, nummer: int, onderwerp: Onderwerp) -> Tafelpunt:
    besluiten = stand.besluiten_op_punt.get(onderwerp.kenmerk, ())
    blad = build_onderwerpblad(stand, onderwerp)
    return Tafelpunt(
        nummer=nummer,
        titel=onderwerp.titel,
        gevraagd=_GEVRAAGD[onderwerp.type],
        type=blad.type,
        omschrijving=blad.omschrijving,
        gegevens=tuple(gegevens_voor(stand, _lezer(tafel), onderwerp, blad)),
        besluiten=eerdere_besluiten(b for b in besluiten if b.overleg.status != "vervallen"),
    )


def gegevens_voor(
    stand: Stand, lko: str | None, onderwerp: Onderwerp, blad: Onderwerpblad
) -> Iterator[Gegeven]:
    """Yield what concerns the other table: an LKO reads of its own zaken only (S11)."""
    for gegeven in blad.gegevens:
        if gegeven.naam == _ZAKEN and lko is not None:
            if eigen := [zaak for zaak in onderwerp.zaken if lko in lkos_van(stand, zaak)]:
                yield Gegeven(_ZAKEN, opsomming(eigen))
        elif _is_van_anderen(stand, lko, gegeven.naam):
            continue
        elif not gegeven.naam.startswith(_EIGEN):
            yield gegeven


def _is_van_anderen(stand: Stand, lko: str | None, naam: str) -> bool:
    """Say whether a table does not read this: of an LKO what goes to the Deelberaad, or of others.

    What another LKO told of its progress no table reads but our own.
    """
    if lko is None:
        return naam.startswith(ANDER_LKO)
    eigen = f"{UITVOERING}{partij(stand.register, lko)}"
    return naam.startswith((GEVRAAGD, STANDPUNT, UITVOERING, ANDER_LKO)) and naam != eigen


def _antwoorden(stand: Stand, lko: str | None) -> Iterator[DeelberaadAntwoord]:
    """Yield what the Deelberaad answered about zaken of an LKO that did not hear it yet (S16)."""
    for bestand, lijst in opschaling.opschalingen(stand):
        if lko not in opschaling.lkos_van_lijst(stand, lijst):
            continue
        for kenmerk in opschaling.zonder_bericht(stand, lijst):
            antwoord = opschaling.antwoord_op(lijst, kenmerk)
            if antwoord is None or not is_besproken(stand, kenmerk, antwoord):
                continue  # our own table has it first
            if lko_nu(stand, kenmerk) == lko:
                yield DeelberaadAntwoord(
                    zaak=kenmerk,
                    titel=lijst.zaken[kenmerk].onderwerp,
                    antwoord_op=datum(antwoord.datum),
                    antwoord=voluit(antwoord.besluit),
                    bestand=bestand,
                )


def _vragen(stand: Stand, tafel: str) -> Iterator[str]:
    """Yield what the RAO wants to know of the other table (S14, S16)."""
    for onderwerp in stand.onderwerpen.values():
        for wie, dag in wacht_op_tafels(stand, onderwerp):
            if wie == tafel:
                yield f"Wat kwam er uit het punt van {datum(dag)}: {onderwerp.titel}?"
    if tafel == DEELBERAAD:
        yield from _vragen_over_lijsten(stand)
    if lko := lko_van(tafel):
        yield from _vragen_aan_lko(stand, lko)


def _vragen_over_lijsten(stand: Stand) -> Iterator[str]:
    """Yield the lists that the Deelberaad did not answer yet (S16)."""
    for _, lijst in opschaling.opschalingen(stand):
        is_weg = lijst.status in {"ingediend", "ontvangen"}
        if is_weg and opschaling.slotantwoord(lijst) is None:
            dag = datum(lijst.ingediend_op or lijst.datum)
            nog = opsomming(opschaling.zonder_antwoord(lijst))
            over = f" over {nog}" if lijst.antwoorden else ""
            yield f"Wat is uw antwoord op signaallijst {lijst.kenmerk} van {dag}{over}?"


def _vragen_aan_lko(stand: Stand, lko: str) -> Iterator[str]:
    """Yield how an LKO does (S14), and what became of zaken that went back to it."""
    if (mist := mist_voortgang(stand, lko, berichten(stand))) is not None:
        yield f"Hoe gaat het, in cijfers en in woorden? Er is geen bericht {mist}."
    for kenmerk in stand.zaken_op_kenmerk:
        besluiten, plekken = stand.besluiten_op_punt.get(kenmerk, ()), lko_plekken(stand, kenmerk)
        if not besluiten or not plekken or lko_nu(stand, kenmerk) != lko:
            continue
        if einde(stand, kenmerk) is not None:
            continue
        terug = besluiten[-1].besluit.gevolg.vervolg == "lko"
        terug = terug and vraagt_nog(stand, besluiten[-1].overleg.datum)
        if terug and plekken[-1].lijst.datum <= besluiten[-1].overleg.datum:
            toen = besluiten[-1].overleg.datum
            naar = "u" if lko_op(stand, kenmerk, toen) == lko else "het LKO"
            yield f"Hoe staat het met {kenmerk}? De zaak ging op {datum(toen)} terug naar {naar}."


def _eerder(stand: Stand, tafel: str) -> Iterator[Eerder]:
    """Yield what was passed on before, the last first."""
    gedaan = [(o.op_agenda[tafel], o) for o in stand.onderwerpen.values() if tafel in o.op_agenda]
    volgorde = sorted(gedaan, key=lambda paar: (paar[0], paar[1].kenmerk), reverse=True)
    yield from (Eerder(onderwerp.titel, datum(dag)) for dag, onderwerp in volgorde)
