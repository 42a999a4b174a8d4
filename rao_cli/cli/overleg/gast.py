"""`rao overleg gast`: a guest that is expected, or was there."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import argument, optie, vlag
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.overleg.gasten import Gastwens, haal_gast_weg, zet_gast


def gast(
    s: WriteSession,
    overleg: Annotated[date, argumenten.overlegdag("DATUM", "Datum van het overleg.")],
    wie: Annotated[
        str,
        argument("WIE", "Organisatie, LKO of gemeente uit rao.yaml.", suggesties.partijen),
    ],
    *,
    functie: Annotated[str | None, optie("T", "Functie van de gast.")] = None,
    naam: Annotated[str | None, optie("T", "Naam van de gast, als uw regio dat wil.")] = None,
    punten: Annotated[
        list[str] | None,
        optie(
            "PUNT",
            "Kenmerk of nummer van een punt waar de gast bij is; mag vaker. Niets is alles.",
            suggesties.punten,
            naam="--punt",
        ),
    ] = None,
    nog_een: Annotated[
        bool, vlag("--nog-een", "Nog iemand van dezelfde organisatie, naast wie er al staat.")
    ] = False,
    niet: Annotated[bool, vlag("--niet", "Deze gast komt niet, of was er niet.")] = False,
) -> None:
    """Leg vast wie te gast is bij een overleg, voor alles of voor een paar punten.

    Voorbeeld:
        rao overleg gast 2026-03-12 OM --functie "officier van justitie" --punt 4
        rao overleg gast 2026-03-12 ter-apel --functie voorzitter
        rao overleg gast 2026-03-12 gemeente:emmen --naam "B. Voorbeeld"
        rao overleg gast 2026-03-12 OM --niet

    Voor het overleg staat de gast op de agenda, daarna in de besluitenlijst. Doe het nog
    eens om te verbeteren; wat u niet noemt, blijft zo.
    """
    if niet and (naam or punten or nog_een):
        raise GebruiksFout("Bij --niet noemt u alleen wie, en zo nodig --functie.")
    if niet:
        zin, uitkomst = haal_gast_weg(s.h, overleg, wie, functie)
    else:
        wens = Gastwens(wie, functie, naam, punten or None)
        zin, uitkomst = zet_gast(s.h, overleg, wens, nog_een=nog_een)
    s.vertel(uitkomst, zinnen=[zin])
