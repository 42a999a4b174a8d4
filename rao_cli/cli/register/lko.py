"""`rao lko` and `rao nieuw lko`: an LKO comes, gets another name, goes on as another, stops."""

from datetime import date
from typing import Annotated, Final

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import argument, dag, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.register import wisselvragen
from rao_cli.cli.register.init import read_lko
from rao_cli.cli.register.wisselvragen import (
    Laatste,
    NieuweNaam,
    NieuweSleutel,
    Vanaf,
    Woorden,
    naamvragen,
)
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.workflow.register.inrichting.inrichten import nieuw_lko
from rao_cli.workflow.register.inrichting.partij import EEN

_LOCATIE: Final = Vraag(
    naam="locatie", tekst="Over welke locatie gaat het?", voorbeeld="azc Emmen", verplicht=False
)

LkoArgument = Annotated[str, argument("LKO", "Sleutel van het LKO.", suggesties.lkos)]


def nieuw(
    s: WriteSession,
    sleutel: Annotated[str | None, argument("SLEUTEL", "Korte sleutel, zoals ter-apel.")] = None,
    naam: Annotated[str | None, argument("NAAM", "Naam van het LKO.")] = None,
    *,
    locatie: Annotated[str | None, optie("L", "Locatie waar het LKO over gaat.")] = None,
    deelnemers: Annotated[
        list[str] | None, optie("O", "Organisaties die meedoen.", suggesties.organisaties)
    ] = None,
    op: Annotated[date | None, dag("D", "Eerste dag; anders vandaag.")] = None,
) -> None:
    """Zet een LKO in het register.

    Voorbeeld:
        rao nieuw lko emmen "LKO Emmen" --locatie "azc Emmen" --op 2027-01-01
        rao nieuw lko Emmen

    Zonder --deelnemers doen de kernorganisaties voor terugkeer, opvang en toezicht mee.
    """
    h = s.keur_vooraf()
    if sleutel and naam is None and make_sleutel(sleutel) != sleutel:
        sleutel, naam = read_lko(sleutel)  # a name, as in `rao init`
    gegeven = {"sleutel": sleutel, "naam": naam}
    lijst = naamvragen("lko", EEN["lko"], ("ter-apel", "LKO Ter Apel"))
    if locatie is None and s.kan_vragen:
        lijst.append(_LOCATIE)
    antwoord = s.vul_aan(lijst, gegeven)
    wie = [deel.strip() for tekst in deelnemers or () for deel in tekst.split(",") if deel.strip()]
    inhoud = {"naam": antwoord["naam"], "locatie": locatie or antwoord.get("locatie")}
    uitkomst = nieuw_lko(
        h,
        antwoord["sleutel"],
        {**inhoud, "deelnemers": wie, **({"van": op} if op else {})},
    )
    s.vertel(uitkomst, antwoord["sleutel"])


def hernoem(s: WriteSession, lko: LkoArgument, naam: NieuweNaam, *, op: Vanaf = None) -> None:
    """Geef een LKO een andere naam vanaf een dag; de sleutel blijft.

    Voorbeeld:
        rao lko hernoem assen "LKO Noord" --op 2027-07-01

    Stukken van voor die dag houden de oude naam.
    """
    wisselvragen.hernoem(s, "lko", lko, naam, op)


def volg_op(
    s: WriteSession,
    lko: LkoArgument,
    nieuw: NieuweSleutel,
    naam: NieuweNaam,
    *,
    op: Vanaf = None,
) -> None:
    """Laat een LKO verdergaan als een ander, met een eigen sleutel.

    Voorbeeld:
        rao lko volg-op assen noord "LKO Noord" --op 2027-07-01

    De zaken die lopen, gaan mee: de opvolger krijgt de antwoorden.
    """
    wisselvragen.volg_op(s, "lko", [lko], (nieuw, naam), op)


def sluit(s: WriteSession, lko: LkoArgument, *, op: Laatste = None) -> None:
    """Leg de laatste dag vast van een LKO zonder opvolger.

    Voorbeeld:
        rao lko sluit emmen --op 2027-06-30

    Loopt er nog een zaak, dan zegt rao wat u eerst doet.
    """
    wisselvragen.sluit(s, "lko", lko, op)


def voeg_samen(s: WriteSession, woorden: Woorden, *, op: Vanaf = None) -> None:
    """Laat twee of meer LKO's samengaan in een nieuw.

    Voorbeeld:
        rao lko voeg-samen assen emmen noord "LKO Noord" --op 2027-07-01
    """
    wisselvragen.voeg_samen(s, "lko", woorden, op)
