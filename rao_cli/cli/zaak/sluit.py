"""`rao zaak sluit`: a zaak ended in the world, and no meeting speaks of it any more."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, keuzewoorden
from rao_cli.cli.argumenten import dag, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.keuze import Keuze
from rao_cli.cli.questions.vraag import DatumVraag, KeuzeVraag, Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.zaak.slotwoorden import verbeter_slot
from rao_cli.documents.opmaak import datum, zin
from rao_cli.model.overleg.actielijst import met_wie_nu
from rao_cli.model.soorten.actie import wie_doet
from rao_cli.model.soorten.leven import AFLOOP
from rao_cli.workflow.dagen import klacht_buiten
from rao_cli.workflow.zaak.einde import als_afloop, begin_van, zoek_ingediend
from rao_cli.workflow.zaak.einde import sluit as sluit_zaak
from rao_cli.workflow.zaak.gevolg import open_acties

_TOELICHTING = Vraag(
    naam="toelichting",
    tekst="Wilt u er iets bij zeggen?",
    reden="Druk op Enter als het niet nodig is. Noem geen namen.",
    voorbeeld="Vertrok met steun voor herintegratie",
    verplicht=False,
)


def sluit(
    s: WriteSession,
    zaak: argumenten.Zaakkenmerk,
    *,
    afloop: Annotated[
        str | None,
        optie("A", f"Hoe zij afliep: {', '.join(AFLOOP)}.", keuzewoorden.vast(AFLOOP.items())),
    ] = None,
    op: Annotated[date | None, dag("D", "Op welke dag dat was.")] = None,
    toelichting: Annotated[str | None, optie("T", "Kort wat er gebeurde, zonder namen.")] = None,
) -> None:
    r"""Sluit een zaak die is afgelopen: vertrek, een vergunning, of iets anders.

    Voorbeeld:
        rao zaak sluit Z-7K3F9E --afloop zelfstandig-vertrek --op 2026-04-02
        rao zaak sluit Z-7K3F9E --afloop anders --op 2026-04-02 \
            --toelichting "Bij nader inzien geen zaak voor dit overleg"

    De zaak komt niet meer op een agenda. Elk LKO dat op antwoord wacht, hoort het in de
    terugkoppeling. Open acties blijven staan, tenzij u ze laat vervallen. Is zij al gesloten, dan
    verbetert u zo aan een terminal wat u erbij zei.
    """
    genoemd = (afloop, op, toelichting) != (None, None, None)
    if verbeter_slot(s, zaak, "afloop.toelichting", _TOELICHTING, genoemd=genoemd):
        return
    s.oefen(lambda h: sluit_zaak(h, zaak, None))
    h = s.keur_vooraf()
    gegeven = {"afloop": afloop, "op": op, "toelichting": toelichting}
    antwoord = s.vul_aan(_vragen(s.vandaag, begin_van(zoek_ingediend(h.stand, zaak))), gegeven)
    slot = als_afloop(antwoord["afloop"], antwoord["op"], antwoord.get("toelichting"))
    zinnen, uitkomst = sluit_zaak(h, zaak, slot, _vraag_acties(s, zaak))
    s.vertel(uitkomst, zinnen=zinnen)


def _vraag_acties(s: WriteSession, zaak: str) -> list[str]:
    """Return the acties that are dropped too; without a terminal all of them stay open."""
    if not s.kan_vragen:
        return []
    weg = []
    for actie in open_acties(s.h.stand, zaak):
        voor = f", uiterlijk {datum(actie.uiterlijk)}" if actie.uiterlijk else ""
        wie = wie_doet(s.h.stand.register, met_wie_nu(s.h.stand, actie)) or "nog niemand"
        uitvoer.meld(f"Open: {actie.kenmerk} ({wie}{voor}): {zin(actie.omschrijving)}")
        if s.bevestig(f"Laat u {actie.kenmerk} vervallen?"):
            weg.append(actie.kenmerk)
    return weg


def _vragen(vandaag: date, begin: date) -> list[Vraag]:
    return [
        KeuzeVraag(
            naam="afloop",
            tekst="Hoe is de zaak afgelopen?",
            reden="De cijfers tellen per LKO hoe zaken aflopen.",
            keuzes=[Keuze(soort, woord) for soort, woord in AFLOOP.items()],
        ),
        DatumVraag(
            naam="op",
            tekst="Op welke dag was dat?",
            toets=lambda tekst: klacht_buiten(date.fromisoformat(tekst), vandaag, begin),
        ),
        _TOELICHTING,
    ]
