"""`rao trend deel`: share a trend with all regions, or record that one of them knows it."""

from datetime import date
from typing import Annotated, cast

from rao_cli.cli import keuzewoorden, suggesties
from rao_cli.cli.argumenten import argument, dag, optie, vlag
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.keuze import Keuze
from rao_cli.cli.questions.vraag import KeuzeVraag
from rao_cli.cli.uitwisseling.vrijgeven import geef_vrij
from rao_cli.model.basis import JaNeeOnbekend
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.onderwerp.gehoord import leg_gedeeld_vast
from rao_cli.workflow.uitwisseling.versturen import VoorBuiten

_HERKEND = KeuzeVraag(
    naam="herkend",
    tekst="Herkent die regio de trend?",
    keuzes=(Keuze("ja"), Keuze("nee"), Keuze("onbekend", "nog geen antwoord")),
    verplicht=False,
)


def deel(
    s: WriteSession,
    kenmerk: Annotated[str, argument("KENMERK", "Kenmerk van de trend.", suggesties.trends)],
    *,
    regio: Annotated[
        str | None,
        optie("R", "Leg alleen vast dat deze regio de trend kent; er wordt niets verstuurd."),
    ] = None,
    herkend: Annotated[
        str | None,
        optie(
            "H",
            ", ".join(keuze.waarde for keuze in _HERKEND.keuzes),
            keuzewoorden.vast(_HERKEND.keuzes),
        ),
    ] = None,
    datum: Annotated[date | None, dag("D", "Wanneer u de trend deelde; anders vandaag.")] = None,
    titel: Annotated[str | None, optie("T", "Andere titel voor buiten.")] = None,
    omschrijving: Annotated[str | None, optie("T", "Andere omschrijving voor buiten.")] = None,
    met_lkos: Annotated[
        bool, vlag("--met-lkos", "Noem de LKO's bij naam; anders alleen hoeveel.")
    ] = False,
) -> None:
    """Deel een trend met de andere regio's, of leg vast dat één regio hem kent.

    Voorbeeld:
        rao trend deel trend-7k3f9e
        rao trend deel trend-7k3f9e --regio Friesland --herkend ja

    Zonder --regio gaat de trend naar de uitwisseling van alle regio's (die staat in rao.yaml).
    U ziet eerst wat er gaat: tekst en aantallen, geen zaken en geen namen. Met --regio legt u
    zelf vast wat u van een andere regio hoorde.
    """
    h = s.h
    if regio is None:
        if herkend is not None or datum is not None:
            raise GebruiksFout("--herkend en --datum horen bij --regio.")
        geef_vrij(s, kenmerk, VoorBuiten(titel, omschrijving, met_lkos))
        return
    if titel or omschrijving or met_lkos:
        raise GebruiksFout(
            "Met --regio wordt er niets verstuurd; --titel, --omschrijving en --met-lkos kunnen "
            "dan niet."
        )
    gelezen = cast("JaNeeOnbekend | None", s.lees([_HERKEND], {"herkend": herkend})["herkend"])
    s.vertel(leg_gedeeld_vast(h, kenmerk, regio, gelezen, datum))
