"""`rao nieuw signaallijst`: begin a list of an LKO, and put zaken on it."""

from datetime import date
from typing import Annotated

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import dag, optie
from rao_cli.cli.invoer import naam_van, read_invoer
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import KeuzeVraag, als_keuzes
from rao_cli.cli.terminal import uitvoer
from rao_cli.workflow.signaallijst import signaallijst
from rao_cli.workflow.signaallijst.overnemen import signaallijst_uit_tekst


def nieuw(
    s: WriteSession,
    *,
    lko: Annotated[
        str | None, optie("--lko", "SLEUTEL", "Het LKO dat de lijst stuurt.", suggesties.lkos)
    ] = None,
    datum: Annotated[date | None, dag("--datum", "DATUM", "Datum van de lijst.")] = None,
    van: Annotated[
        str | None, optie("--van", "BESTAND", "Neem een YAML-bestand over; - is de invoer.")
    ] = None,
) -> None:
    """Begin een signaallijst van een LKO.

    Voorbeeld:
        rao nieuw signaallijst --lko ter-apel
        rao nieuw signaallijst --van lijst.yaml

    U krijgt het kenmerk van de lijst. Daarna zet u er zaken op met 'rao nieuw zaak'.
    """
    h = s.keur_vooraf()
    if van is not None:
        data = read_invoer(van)
        kenmerk, uitkomst = signaallijst_uit_tekst(h, data, naam_van(van), lko, datum)
    else:
        gekozen = _kies_lko(s, lko)
        al = signaallijst.lijsten_van(h.stand, gekozen, datum or s.vandaag)
        if al and not _mag_er_nog_een(s, al[-1]):
            s.vergeet()
            return
        kenmerk, uitkomst = signaallijst.nieuwe_signaallijst(h, gekozen, datum or s.vandaag)
    s.vertel(uitkomst, kenmerk)
    if van is None and not s.proef and s.kan_vragen:
        from rao_cli.cli.zaak.nieuw import vraag_zaken  # brings every question along

        vraag_zaken(s, kenmerk)


def _kies_lko(s: WriteSession, lko: str | None) -> str:
    vraag = KeuzeVraag(
        naam="lko",
        tekst="Van welk LKO is de lijst?",
        reden="De zaken komen van een LKO; dat krijgt ook de terugkoppeling (S11).",
        keuzes=als_keuzes(s.h.stand.register.lkos),
    )
    return str(s.vul_aan([vraag], {"lko": lko})["lko"])


def _mag_er_nog_een(s: WriteSession, kenmerk: str) -> bool:
    """Say that there is a list of that day already; ask at a terminal whether this is another."""
    uitvoer.meld(f"Er is al een lijst van dit LKO en deze dag: {kenmerk}.")
    if s.bevestig("Wilt u er nog een beginnen?"):
        return True
    uitvoer.meld(f"Er is niets veranderd. Zet een zaak op die lijst met: rao nieuw zaak {kenmerk}")
    return False
