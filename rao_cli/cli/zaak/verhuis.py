"""`rao zaak verhuis`: a zaak goes on at another LKO."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import dag, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.keuze import als_keuzes
from rao_cli.cli.questions.vraag import DatumVraag, KeuzeVraag, Vraag
from rao_cli.workflow.dagen import klacht_toekomst
from rao_cli.workflow.zaak.verhuizen import verhuis as verhuis_zaak


def verhuis(
    s: WriteSession,
    zaak: argumenten.Zaakkenmerk,
    *,
    naar: Annotated[
        str | None, optie("LKO", "Het LKO waar de zaak nu bij hoort.", suggesties.lkos)
    ] = None,
    op: Annotated[date | None, dag("D", "Vanaf welke dag.")] = None,
) -> None:
    """Leg vast dat een zaak naar een ander LKO verhuisde.

    Voorbeeld:
        rao zaak verhuis Z-7K3F9E --naar emmen --op 2026-04-02

    Vanaf die dag krijgt het nieuwe LKO de terugkoppeling. Het oude LKO hoort één keer dat de zaak
    verhuisde. De zaak blijft op haar lijst staan, tot het nieuwe LKO haar op een eigen lijst zet.
    """
    s.oefen(lambda h: verhuis_zaak(h, zaak, None, None))
    h = s.keur_vooraf()
    antwoord = s.vul_aan(_vragen(s), {"naar": naar, "op": op})
    zinnen, uitkomst = verhuis_zaak(h, zaak, antwoord["naar"], antwoord["op"])
    s.vertel(uitkomst, zinnen=zinnen)


def _vragen(s: WriteSession) -> list[Vraag]:
    lkos = als_keuzes(s.h.stand.lkos)
    return [
        KeuzeVraag(naam="naar", tekst="Bij welk LKO hoort de zaak nu?", keuzes=lkos),
        DatumVraag(
            naam="op",
            tekst="Vanaf welke dag?",
            toets=lambda tekst: klacht_toekomst(date.fromisoformat(tekst), s.vandaag),
        ),
    ]
