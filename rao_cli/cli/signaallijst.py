"""`rao signaallijst`, `rao nieuw signaallijst`: a list of an LKO, from its begin to its end."""

from datetime import date
from typing import Annotated

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import Lijstkenmerk, dag, optie
from rao_cli.cli.invoer import naam_van, read_invoer
from rao_cli.cli.opdracht import vertellen
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.opschaling import voorleggen
from rao_cli.cli.questions.keuze import als_keuzes
from rao_cli.cli.questions.vraag import KeuzeVraag, Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.workflow.opschaling.deelberaad import zeg_stuk
from rao_cli.workflow.opschaling.grond import zet_gronden
from rao_cli.workflow.opschaling.zitting import zeg_deelberaad
from rao_cli.workflow.signaallijst import signaallijst, stappen
from rao_cli.workflow.signaallijst.overnemen import signaallijst_uit_tekst
from rao_cli.workflow.zoeken import eis_lko


def nieuw(
    s: WriteSession,
    *,
    lko: Annotated[
        str | None, optie("SLEUTEL", "Het LKO dat de lijst stuurt.", suggesties.lkos)
    ] = None,
    datum: Annotated[date | None, dag("DATUM", "Datum van de lijst.")] = None,
    van: Annotated[
        str | None, optie("BESTAND", "Neem een YAML-bestand over; - is de invoer.")
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
        gekozen = _kies_lko(s, lko, datum or s.vandaag)
        al = signaallijst.lijsten_van(h.stand, gekozen, datum or s.vandaag)
        if al and not _mag_er_nog_een(s, al[-1]):
            s.vergeet()
            return
        kenmerk, uitkomst = signaallijst.nieuwe_signaallijst(h, gekozen, datum or s.vandaag)
    s.vertel(uitkomst, kenmerk)
    if van is None and not s.proef and s.kan_vragen:
        from rao_cli.cli.zaak.nieuw import vraag_zaken  # brings every question along

        vraag_zaken(s, kenmerk)


def _kies_lko(s: WriteSession, lko: str | None, dag: date) -> str:
    lko = lko and eis_lko(s.h.stand, lko, dag)
    vraag = KeuzeVraag(
        naam="lko",
        tekst="Van welk LKO is de lijst?",
        reden="De zaken komen van een LKO; dat krijgt ook de terugkoppeling.",
        keuzes=als_keuzes(s.h.stand.op(dag).lkos),
    )
    return str(s.vul_aan([vraag], {"lko": lko})["lko"])


def _mag_er_nog_een(s: WriteSession, kenmerk: str) -> bool:
    """Say that there is a list of that day already; ask at a terminal whether this is another."""
    zin = f"Er is al een lijst van dit LKO en deze dag: {kenmerk}."
    if s.kan_vragen or s.ja or s.proef:
        uitvoer.meld(zin)
    niets = f"Er is niets veranderd. Zet een zaak op die lijst met: rao nieuw zaak {kenmerk}"
    return s.akkoord("Wilt u er nog een beginnen?", f"{zin} Dit begint er nog een.", niets)


def dien_in(s: WriteSession, kenmerk: Lijstkenmerk) -> None:
    """Dien een signaallijst in bij het RAO.

    Voorbeeld:
        rao signaallijst dien-in SL-ter-apel-2026-03-05

    Daarna staat de lijst klaar voor de secretaris.
    """
    h = s.h
    uitkomst = stappen.dien_in(h, kenmerk)
    s.vertel(uitkomst)
    eerst, stuk = signaallijst.nog_aan_te_leveren(h, kenmerk), zeg_stuk(h, kenmerk)
    hierna = [stappen.zeg_ontvangst(h, kenmerk)] if uitkomst.is_gewijzigd else []
    vertellen.meld_erna(h, (*eerst, *stuk, *zeg_deelberaad(h, kenmerk), *hierna))


def ontvang(s: WriteSession, kenmerk: Lijstkenmerk) -> None:
    """Bevestig dat het RAO een signaallijst heeft ontvangen.

    Voorbeeld:
        rao signaallijst ontvang SL-ter-apel-2026-03-05

    De zaken komen dan vanzelf op de volgende agenda.
    """
    s.vertel(stappen.ontvang(s.h, kenmerk))


def zet(s: WriteSession, kenmerk: Lijstkenmerk, *, grond: voorleggen.Gronden = None) -> None:
    """Zeg op welke grond een lijst naar het Deelberaad Asiel gaat.

    Voorbeeld:
        rao signaallijst zet SL-noord-2026-03-16 --grond politiek
        rao signaallijst zet SL-noord-2026-03-16 --grond politiek --grond trend

    Wat u noemt, komt in de plaats van de grond die er stond.
    """
    if grond is None:
        s.oefen(lambda proef: zet_gronden(proef, kenmerk, ("trend",)))
    s.vertel(zet_gronden(s.h, kenmerk, voorleggen.vraag_gronden(s, grond)))


_REDEN = Vraag(
    naam="reden",
    tekst="Waarom trekt u de lijst in?",
    reden="Zo weet later iedereen waarom deze zaken niet zijn besproken.",
    voorbeeld="De zaak is lokaal opgelost",
)


def trek_in(
    s: WriteSession,
    kenmerk: Lijstkenmerk,
    *,
    reden: Annotated[str | None, optie("T", "Waarom de lijst wordt ingetrokken.")] = None,
) -> None:
    """Trek een signaallijst in.

    Voorbeeld:
        rao signaallijst trek-in SL-ter-apel-2026-03-05 --reden "De zaak is lokaal opgelost"

    De lijst blijft bewaard, maar komt niet meer op een agenda. rao vraagt eerst of dat mag. Kan
    rao niets vragen, dan is --ja nodig.
    """
    uitkomst = s.neem_weg(
        _REDEN,
        reden,
        lambda h, waarom: stappen.trek_in(h, kenmerk, waarom),
        "Dit trekt de signaallijst in; daarna verandert er niets meer aan.",
    )
    if uitkomst is not None:
        s.vertel(uitkomst)
