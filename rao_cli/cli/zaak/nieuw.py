"""`rao nieuw zaak`: put a zaak on a list, by flags, from a file, or by questions."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

from rao_cli.cli import argumenten, keuzewoorden, suggesties
from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.invoer import naam_van, read_invoer
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.antwoord import GEEN
from rao_cli.cli.questions.keuze import als_keuzes
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.signaallijst.onderwerptekst import eis_onderwerp
from rao_cli.workflow.signaallijst.open_lijst import eis_open
from rao_cli.workflow.signaallijst.signaallijst import nieuwe_zaak
from rao_cli.workflow.zoeken import zoek_lijst

_NODIG = ("onderwerp", "aanbrenger", "groep")


def nieuw(
    s: WriteSession,
    lijst: Annotated[str, argument("LIJST", "Kenmerk van de signaallijst.", suggesties.lijsten)],
    *,
    onderwerp: Annotated[str | None, optie("T", "Waar het over gaat, zonder namen.")] = None,
    aanbrenger: Annotated[
        str | None, optie("O", "Organisatie die aanbrengt.", suggesties.organisaties)
    ] = None,
    groep: Annotated[
        str | None, optie("G", "volwassene, gezin of amv.", keuzewoorden.groepen)
    ] = None,
    feiten: Annotated[str | None, optie("T", "Wat er aan de hand is.")] = None,
    vraag: Annotated[str | None, optie("T", "Wat het LKO van het RAO vraagt.")] = None,
    kenmerk: Annotated[
        str | None,
        optie("ZAAK", "Een zaak die er al is; zij komt met haar tekst.", suggesties.zaken),
    ] = None,
    zet: argumenten.Invulling = None,
    van: Annotated[
        str | None, optie("BESTAND", "Neem de zaak over uit YAML; - is de invoer.")
    ] = None,
) -> None:
    r"""Zet een zaak op een signaallijst. U krijgt het kenmerk van de zaak.

    Voorbeeld:
        rao nieuw zaak SL-ter-apel-2026-03-05
        rao nieuw zaak SL-ter-apel-2026-03-05 --onderwerp "Lang in de opvang" \
            --aanbrenger COA --groep gezin
        rao nieuw zaak SL-ter-apel-2026-03-05 --van zaak.yaml
        rao nieuw zaak SL-ter-apel-2026-03-05 --kenmerk Z-7K3F9E

    Zet nooit namen, V-nummers of geboortedata in een zaak.
    """
    gegeven: dict[str, Any] = {"onderwerp": onderwerp, "aanbrenger": aanbrenger, "groep": groep}
    gegeven |= {"feiten": feiten, "vraag": vraag}
    invoer = argumenten.read_zet(zet or ())
    eis_onderwerp(onderwerp)
    h = s.keur_vooraf()
    gevonden = zoek_lijst(h.stand, lijst)[1]
    eis_open(gevonden)
    if invoer:
        invoer = _vouw_uit(s, h, invoer, gevonden.datum)
    if kenmerk is not None:
        from rao_cli.workflow.zaak.terugkomen import bekend_van  # what zaken went through

        eigen = {naam: w for naam, w in gegeven.items() if w}
        gegeven = {**bekend_van(h.stand, kenmerk, lijst), **eigen}
    if van is not None:
        from rao_cli.workflow.signaallijst.overnemen import zaak_uit_tekst

        gegeven = zaak_uit_tekst(read_invoer(van), naam_van(van), gegeven)
    compleet = all(gegeven.get(naam) for naam in _NODIG)
    if not compleet:
        from rao_cli.cli.questions.zaak.zaakvragen import basisvragen

        gevuld = {sleutel: waarde for sleutel, waarde in gegeven.items() if waarde}
        vragenlijst = basisvragen(h.stand.aanbod, s.vandaag)
        antwoorden = s.vul_aan(vragenlijst, gevuld, "nieuw", "zaak", lijst)
        geen = sorted(naam for naam, waarde in antwoorden.items() if waarde == GEEN)
        gegeven = {**gevuld, **antwoorden, **dict.fromkeys(geen), "geen": geen}
    velden = {sleutel: waarde for sleutel, waarde in gegeven.items() if waarde}
    nieuwe, uitkomst = nieuwe_zaak(h, lijst, velden, invoer)
    verder = f"Werk bij wat er sindsdien veranderde: rao zaak vul-aan {nieuwe}"
    s.vertel(uitkomst, nieuwe, zinnen=[verder] if kenmerk else [])
    if not compleet and not s.proef and s.kan_vragen:
        from rao_cli.cli.zaak.vul_aan import interview  # half of the questions

        interview(s, nieuwe, zonder=("feiten", "vraag", "kenmerken"))


def _vouw_uit(
    s: WriteSession, h: Handeling, invoer: Mapping[str, str], dag: date
) -> dict[str, Any]:
    """Return what was given for more places at once, place by place; `dag` is that of the list."""
    from rao_cli.cli.questions.zaak.groepinvoer import vouw_uit  # half of the questions
    from rao_cli.cli.questions.zaak.tabelvragen import Omgeving

    partijen = als_keuzes(h.stand.aanbod.organisaties)
    return vouw_uit(invoer, Omgeving(partijen=partijen, vandaag=s.vandaag, lijst=dag))


def vraag_zaken(s: WriteSession, lijst: str) -> None:
    """Ask for zaken until there are no more."""
    wat = "nu een"
    while _bevestig_zaak(lijst, wat):
        wat = "nog een"
        nieuw(s.verder(), lijst)


def _bevestig_zaak(lijst: str, wat: str) -> bool:
    """Ask for the next zaak; who stops here keeps the list."""
    tekst = f"Wilt u {wat} zaak op de lijst zetten?"
    try:
        return vragen.bevestig(tekst, ja=False, standaard=wat == "nu een")
    except vragen.Gestopt as gestopt:
        gestopt.verder = f"De lijst is bewaard. Ga verder met: rao nieuw zaak {lijst}"
        raise
