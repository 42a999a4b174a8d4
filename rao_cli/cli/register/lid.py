"""`rao nieuw lid`, `rao lid stopt`: who takes part in the RAO, by function (S2)."""

from datetime import date
from typing import Annotated

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import argument, dag, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.keuze import als_keuzes
from rao_cli.cli.questions.vraag import DatumVraag, KeuzeVraag, Vraag
from rao_cli.documents.opmaak import datum
from rao_cli.workflow.register.inrichting.inrichten import lid_stopt, nieuw_lid, zeg_stopte_al
from rao_cli.workflow.register.inrichting.naamkeuring import klacht_over_naam


def nieuw(
    s: WriteSession,
    naam: Annotated[str | None, argument("NAAM", "Naam, zoals uw regio leden noemt.")] = None,
    *,
    organisatie: Annotated[
        str | None, optie("O", "Van welke organisatie.", suggesties.organisaties)
    ] = None,
    functie: Annotated[str | None, optie("F", "Functie, zoals regiomanager.")] = None,
    van: Annotated[date | None, dag("D", "Eerste dag als lid.")] = None,
    tot: Annotated[date | None, dag("D", "Laatste dag als lid.")] = None,
) -> None:
    """Zet een lid van het RAO in het register.

    Voorbeeld:
        rao nieuw lid "R. Voorbeeld" --organisatie COA --functie regiomanager --van 2027-01-01

    Stukken noemen de functie, nooit de naam.
    """
    h = s.keur_vooraf()
    gegeven = {"naam": naam, "organisatie": organisatie, "functie": functie}
    antwoord = s.vul_aan(_vragen(s), gegeven)
    s.vertel(nieuw_lid(h, {**antwoord, "van": van, "tot": tot}))


def _vragen(s: WriteSession) -> list[Vraag]:
    return [
        Vraag(
            naam="naam",
            optie="NAAM",
            tekst="Hoe heet het lid?",
            voorbeeld="R. Voorbeeld",
            toets=lambda tekst: klacht_over_naam(tekst, "een lid"),
        ),
        KeuzeVraag(
            naam="organisatie",
            tekst="Van welke organisatie?",
            keuzes=als_keuzes(s.h.stand.organisaties),
        ),
        Vraag(
            naam="functie",
            tekst="Met welke functie?",
            voorbeeld="regiomanager",
            toets=lambda tekst: klacht_over_naam(tekst, "een functie"),
        ),
    ]


def stopt(
    s: WriteSession,
    naam: Annotated[str, argument("NAAM", "Naam, zoals die in rao.yaml staat.", suggesties.leden)],
    *,
    op: Annotated[date | None, dag("D", "Laatste dag als lid.")] = None,
) -> None:
    """Leg vast dat een lid stopt.

    Voorbeeld:
        rao lid stopt "R. Voorbeeld" --op 2027-06-30
    """
    h = s.keur_vooraf()
    dag_ = s.vul_aan([DatumVraag(naam="op", tekst="Wat is de laatste dag?")], {"op": op})["op"]
    if (zin := zeg_stopte_al(h.stand, naam, dag_)) and not s.mag(
        lambda proef: lid_stopt(proef, naam, dag_)[-1],
        zin,
        f"{zin} Wordt dat {datum(dag_)}?",
    ):
        return
    zinnen, uitkomst = lid_stopt(h, naam, dag_)
    s.vertel(uitkomst, zinnen=zinnen)
