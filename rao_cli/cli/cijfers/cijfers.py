"""`rao cijfers`: how the LKO's and the RAO did in one period."""

from pathlib import Path
from typing import Annotated

import typer

from rao_cli.cli import argumenten, options
from rao_cli.cli.argumenten import optie, vlag
from rao_cli.cli.cijfers import bestanden, cijferscherm
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.cijfers.cijfergegevens import als_gegevens
from rao_cli.workflow.tonen.cijfers import Gelezen, bereken


def cijfers(
    s: ReadSession,
    *,
    periode: Annotated[
        str | None,
        optie(
            "PERIODE",
            "Jaar, kwartaal of maand: 2026, 2026-Q1 of 2026-03.",
            show_default="het laatste jaar waarover er iets is",
        ),
    ] = None,
    formaat: Annotated[
        bestanden.CijferFormaat | None,
        typer.Option("--formaat", help="Hoe u de cijfers wilt hebben."),
    ] = None,
    bestand: Annotated[
        Path | None,
        optie(
            "BESTAND",
            "Schrijf ze in dit bestand; het eind van de naam kiest het formaat.",
            naam="--uitvoer",
            dir_okay=False,
        ),
    ] = None,
    extern: Annotated[
        bool, vlag("--extern", "Voor buiten de regio: zonder groepen kleiner dan vijf.")
    ] = False,
    voor: argumenten.Voor = None,
    ja: options.Ja = False,
) -> None:
    """Bekijk de cijfers van de LKO's en van het RAO.

    Voorbeeld:
        rao cijfers
        rao cijfers --periode 2026-Q1
        rao cijfers --periode 2026 --uitvoer cijfers.html
        rao cijfers --periode 2026 --uitvoer cijfers.xlsx
        rao cijfers --extern --uitvoer cijfers.csv

    Met --voor krijgt een organisatie aan tafel alle cijfers, en een ander die van --extern.
    Met --extern gaat het over een jaar dat is afgesloten; zonder --periode over het laatste.

    Een rekenblad (xlsx voor Excel, ods voor LibreOffice) heeft een blad per tabel, en een met
    alle cijfers. Een csv-bestand is gemaakt voor Excel: met ; ertussen en een komma in getallen.
    Bij een verslag in Markdown (md) komen de grafieken als losse bestanden ernaast te staan.
    """
    vorm = bestanden.kies_formaat(formaat, bestand, als_json=s.als_json)
    if voor is not None:
        from rao_cli.workflow.papier.lezers import is_aan_tafel

        extern = extern or not is_aan_tafel(s.bekijk()[0], voor)
    gelezen = bereken(s.begin, s.vandaag, periode, extern=extern)
    s.meld_nieuwer(gelezen.lading)
    doelen = () if bestand is None else _schrijf(gelezen, vorm, bestand, ja=ja)
    if s.als_json or (vorm == "json" and bestand is None):
        uitvoer.toon_json("cijfers", als_gegevens(gelezen.cijfers))
    elif bestand is not None:
        for doel in doelen:
            uitvoer.toon(str(doel))
    elif vorm == "tabel":
        cijferscherm.toon(gelezen.cijfers)
    else:
        (tekst,) = bestanden.make_inhoud(gelezen, vorm, None).values()
        uitvoer.toon_geheel(str(tekst))
    s.meld_onleesbaar(gelezen.lading)


def _schrijf(
    gelezen: Gelezen, vorm: bestanden.CijferFormaat, bestand: Path, *, ja: bool
) -> tuple[Path, ...]:
    """Write the figures, with the charts beside them; returns what was written."""
    inhoud = bestanden.make_inhoud(gelezen, vorm, bestand)
    doelen = {bestand.with_name(naam): deel for naam, deel in inhoud.items()}
    bestanden.schrijf_bestanden(doelen, ja=ja, voor_excel=vorm == "csv")
    return tuple(doelen)
