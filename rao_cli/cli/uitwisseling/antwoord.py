"""`rao trend antwoord`: say whether we see a trend of another region too."""

from typing import Annotated, cast

from rao_cli.cli import keuzewoorden
from rao_cli.cli.argumenten import argument, optie, vlag
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.keuze import Keuze
from rao_cli.cli.questions.vraag import KeuzeVraag
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.cli.uitwisseling.trendtekst import in_woorden
from rao_cli.cli.uitwisseling.vrijgeven import mag_weg, toon_proef, vertel_verstuurd
from rao_cli.model.basis import JaNee
from rao_cli.workflow.uitwisseling.ophalen import zoek_vreemde_trend
from rao_cli.workflow.uitwisseling.versturen import als_tekst, make_antwoord
from rao_cli.workflow.uitwisseling.versturen import antwoord as geef_antwoord

_HERKEND = KeuzeVraag(
    naam="herkend",
    tekst="Herkent u deze trend?",
    keuzes=(Keuze("ja", "wij zien dit ook"), Keuze("nee", "wij zien dit niet")),
)


def antwoord(
    s: WriteSession,
    regio: Annotated[str, argument("REGIO", "De andere regio, bij haar naam of sleutel.")],
    kenmerk: Annotated[str, argument("KENMERK", "Kenmerk van de trend van die regio.")],
    *,
    herkend: Annotated[
        str | None,
        optie("H", "Ziet u de trend ook? ja of nee.", keuzewoorden.vast(_HERKEND.keuzes)),
    ] = None,
    toelichting: Annotated[
        str | None, optie("T", "Wat u erbij zegt; zonder zaken en namen.")
    ] = None,
    met_lkos: Annotated[
        bool, vlag("--met-lkos", "LKO's mogen met naam in de toelichting staan.")
    ] = False,
) -> None:
    """Antwoord een andere regio of u haar trend herkent.

    Voorbeeld:
        rao trend antwoord groningen-en-drenthe trend-7k3f9e --herkend ja

    Welke trends er zijn, ziet u met `rao trend haal-op`. Een later antwoord vervangt een eerder.
    """
    h = s.h
    if herkend is None and s.kan_vragen:
        for regel in in_woorden(zoek_vreemde_trend(h, regio, kenmerk)):
            uitvoer.meld(scherm.vouw(regel, inspring="  "))
    gegeven = s.vul_aan([_HERKEND], {"herkend": herkend})["herkend"]
    gezegd = make_antwoord(
        h, regio, kenmerk, cast("JaNee", gegeven), toelichting, met_lkos=met_lkos
    )
    if s.proef:
        toon_proef(als_tekst(gezegd), als_json=s.als_json)
        return
    zoek_vreemde_trend(h, regio, kenmerk)  # what is not there is told before anything is asked
    if not mag_weg(s, als_tekst(gezegd)):
        return
    verstuurd = geef_antwoord(h, gezegd)
    blijft = s.vergeet()
    vertel_verstuurd(verstuurd, als_json=s.als_json)
    for zin in blijft:
        uitvoer.meld(zin)
