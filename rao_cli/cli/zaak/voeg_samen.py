"""`rao zaak voeg-samen`: more zaken go on as one."""

from datetime import date
from typing import Annotated

from rao_cli.cli import keuzewoorden, suggesties
from rao_cli.cli.argumenten import argument, dag, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import DatumVraag, KeuzeVraag, LangeTekst, Vraag
from rao_cli.cli.questions.zaak.zaakvragen import GROEPEN
from rao_cli.workflow.dagen import klacht_toekomst
from rao_cli.workflow.zaak.afgeleid import NieuweZaak
from rao_cli.workflow.zaak.samenvoegen import voeg_samen as voeg_zaken_samen


def voeg_samen(
    s: WriteSession,
    zaken: Annotated[
        list[str], argument("ZAAK", "Kenmerken van twee of meer zaken.", suggesties.zaken)
    ],
    *,
    onderwerp: Annotated[str | None, optie("T", "Waar de nieuwe zaak over gaat.")] = None,
    groep: Annotated[
        str | None, optie("G", "volwassene, gezin of amv.", keuzewoorden.groepen)
    ] = None,
    feiten: Annotated[
        str | None, optie("T", "Wat er in de nieuwe zaak aan de hand is, als dat anders is.")
    ] = None,
    vraag: Annotated[str | None, optie("T", "Wat het LKO over de nieuwe zaak vraagt.")] = None,
    op: Annotated[date | None, dag("D", "Vanaf welke dag; zonder dag is dat vandaag.")] = None,
) -> None:
    r"""Voeg zaken samen tot één nieuwe zaak. U krijgt het nieuwe kenmerk.

    Voorbeeld:
        rao zaak voeg-samen Z-7K3F9E Z-4M8P2K
        rao zaak voeg-samen Z-7K3F9E Z-4M8P2K --groep gezin \
            --onderwerp "Ouders en zoon, nu als één gezin"

    De oude zaken eindigen, met een verwijzing naar de nieuwe. Van elk onderdeel komt de tekst mee
    van de zaak die u het eerst noemt.
    """
    s.oefen(lambda h: voeg_zaken_samen(h, zaken, None))
    h = s.keur_vooraf()
    gegeven = {"onderwerp": onderwerp, "groep": groep, "vraag": vraag, "op": op}
    nieuw = NieuweZaak(**s.vul_aan(_vragen(s.vandaag), gegeven), feiten=feiten)
    kenmerk, zinnen, uitkomst = voeg_zaken_samen(h, zaken, nieuw)
    s.vertel(uitkomst, kenmerk, zinnen=zinnen)


def _vragen(vandaag: date) -> list[Vraag]:
    return [
        Vraag(
            naam="onderwerp",
            tekst="Waar gaat de nieuwe zaak over?",
            reden="Eén zin, zonder namen, V-nummers of geboortedata.",
            voorbeeld="Ouders en zoon, nu als één gezin",
        ),
        KeuzeVraag(naam="groep", tekst="Om wie gaat het?", keuzes=GROEPEN),
        LangeTekst(
            naam="vraag",
            tekst="Wat vraagt het LKO over de nieuwe zaak?",
            reden="Zonder antwoord komt de vraag mee van de zaak die u het eerst noemde.",
            verplicht=False,
        ),
        DatumVraag(
            naam="op",
            tekst="Sinds welke dag zijn zij één zaak?",
            standaard=vandaag,
            toets=lambda tekst: klacht_toekomst(date.fromisoformat(tekst), vandaag),
        ),
    ]
