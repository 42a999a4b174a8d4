"""`rao organisatie` and `rao nieuw organisatie`: it comes, is renamed, succeeded or stops."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import argument, dag, vlag
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.register import wisselvragen
from rao_cli.cli.register.wisselvragen import (
    Laatste,
    NieuweNaam,
    NieuweSleutel,
    Vanaf,
    Woorden,
    naamvragen,
)
from rao_cli.model.basis import Aspect
from rao_cli.workflow.register.inrichting.inrichten import nieuwe_organisatie
from rao_cli.workflow.register.inrichting.partij import EEN

Oud = Annotated[str, argument("OUD", "Afkorting, zoals in rao.yaml.", suggesties.organisaties)]


def nieuw(
    s: WriteSession,
    sleutel: Annotated[str | None, argument("SLEUTEL", "Afkorting, zoals DT&V.")] = None,
    naam: Annotated[str | None, argument("NAAM", "Volledige naam.")] = None,
    *,
    aspect: Annotated[
        Aspect | None, typer.Option("--aspect", help="Waar zij in de afweging voor staat.")
    ] = None,
    kern: Annotated[bool, vlag("--kern", "Zij hoort in ieder geval bij het RAO.")] = False,
    op: Annotated[date | None, dag("D", "Eerste dag; anders was zij er altijd al.")] = None,
) -> None:
    """Zet een organisatie in het register.

    Voorbeeld:
        rao nieuw organisatie DJI "Dienst Justitiële Inrichtingen"

    Gaat een organisatie verder onder een andere afkorting? Gebruik rao organisatie volg-op.
    """
    h = s.keur_vooraf()
    lijst = naamvragen("organisatie", EEN["organisatie"], ("DJI", "Dienst Justitiële Inrichtingen"))
    antwoord = s.vul_aan(lijst, {"sleutel": sleutel, "naam": naam})
    inhoud = {"naam": antwoord["naam"], "aspect": aspect, "kern": kern, "van": op}
    s.vertel(nieuwe_organisatie(h, antwoord["sleutel"], inhoud), antwoord["sleutel"])


def hernoem(s: WriteSession, organisatie: Oud, naam: NieuweNaam, *, op: Vanaf = None) -> None:
    """Geef een organisatie een andere naam vanaf een dag; de sleutel blijft.

    Voorbeeld:
        rao organisatie hernoem REAN "Bureau Terugkeersteun" --op 2027-07-01

    Stukken van voor die dag houden de oude naam.
    """
    wisselvragen.hernoem(s, "organisatie", organisatie, naam, op)


def volg_op(
    s: WriteSession,
    organisatie: Oud,
    nieuw: NieuweSleutel,
    naam: NieuweNaam,
    *,
    op: Vanaf = None,
) -> None:
    """Laat een organisatie verdergaan als een ander, met een eigen sleutel.

    Voorbeeld:
        rao organisatie volg-op REAN BTS "Bureau Terugkeersteun" --op 2027-07-01

    Rollen, open acties en standpunten gaan mee naar de opvolger.
    """
    wisselvragen.volg_op(s, "organisatie", [organisatie], (nieuw, naam), op)


def sluit(s: WriteSession, organisatie: Oud, *, op: Laatste = None) -> None:
    """Leg de laatste dag vast van een organisatie zonder opvolger.

    Voorbeeld:
        rao organisatie sluit REAN --op 2027-06-30

    Voor een kernorganisatie is er altijd een opvolger: gebruik dan rao organisatie volg-op.
    """
    wisselvragen.sluit(s, "organisatie", organisatie, op)


def voeg_samen(s: WriteSession, woorden: Woorden, *, op: Vanaf = None) -> None:
    """Laat twee of meer organisaties samengaan in een nieuwe.

    Voorbeeld:
        rao organisatie voeg-samen REAN IOM BTS "Bureau Terugkeersteun" --op 2027-07-01
    """
    wisselvragen.voeg_samen(s, "organisatie", woorden, op)
