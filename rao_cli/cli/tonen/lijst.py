"""`rao lijst`: everything of one kind."""

from typing import Annotated, Literal, get_args

import typer

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import argument, optie, vlag
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.opmaak import aantal
from rao_cli.model.soorten.leven import AfloopSoort
from rao_cli.model.soorten.signaallijst import Bijzonder
from rao_cli.workflow.tonen.lijsten import Overzicht, make_overzicht
from rao_cli.workflow.tonen.zaakkeuze import Zaakkeuze

Lijstsoort = Literal[
    "signaallijsten",
    "zaken",
    "overleggen",
    "besluiten",
    "acties",
    "terugkoppelingen",
    "onderwerpen",
    "gemeenten",
    "wissingen",
]
#: The ways in which a zaak ends, or any.
Afloopkeuze = Literal["alle", AfloopSoort]


def lijst(
    s: ReadSession,
    soort: Annotated[
        Lijstsoort, argument("SOORT", f"Kies uit: {', '.join(get_args(Lijstsoort))}.")
    ],
    *,
    alleen_open: Annotated[bool, vlag("--open", "Alleen wat nog open is.")] = False,
    lko: Annotated[str | None, optie("LKO", "Alleen van één LKO.", suggesties.lkos)] = None,
    afloop: Annotated[
        Afloopkeuze | None,
        typer.Option("--afloop", help="Zaken die zo afliepen; alle: hoe dan ook.", metavar="A"),
    ] = None,
    kenmerk: Annotated[
        Bijzonder | None,
        typer.Option("--kenmerk", help="Zaken met overlast, of locatieoverstijgend.", metavar="K"),
    ] = None,
    lang: Annotated[bool, vlag("--lang", "Zaken die lang lopen, de oudste eerst.")] = False,
) -> None:
    """Bekijk alles van één soort.

    Voorbeeld:
        rao lijst zaken --open
        rao lijst zaken --lko ter-apel
        rao lijst zaken --lang
        rao lijst zaken --afloop vergunning
        rao lijst zaken --kenmerk overlast
        rao lijst acties --json

    Bij zaken staat bovenaan wat nog open is. Met --lang ziet u hoe lang elke zaak al op de lijst
    staat, in hoeveel overleggen zij was en wat het laatste besluit was. Na hoeveel maanden dat
    lang is, staat in rao.yaml bij lang_maanden. Bij wissingen staat dat er is gewist en waarom,
    nooit wat.
    """
    stand, lading = s.bekijk()
    keuze = Zaakkeuze(afloop, kenmerk, lang)
    overzicht = make_overzicht(stand, soort, alleen_open=alleen_open, lko=lko, keuze=keuze)
    if s.als_json:
        uitvoer.toon_json(soort, {soort: list(overzicht.rijen)})
        return
    if overzicht.regels:
        uitvoer.toon_tabel(overzicht.kolommen, overzicht.regels)
        if soort == "zaken" and lang:
            uitvoer.meld(_langst(overzicht, stand.register.termijnen.lang_maanden))
        elif soort == "zaken":
            uitvoer.meld(_samengevat(overzicht))
    elif alleen_open or lko is not None or keuze.opties:
        uitvoer.meld(f"Er zijn geen {soort} die hierbij passen.")
    else:
        uitvoer.meld(f"Er zijn nog geen {soort}.")
    s.meld_onleesbaar(lading)


def _langst(overzicht: Overzicht, maanden: int) -> str:
    alles = aantal(len(overzicht.rijen), "zaak loopt", "zaken lopen")
    lang = aantal(maanden, "maand", "maanden")
    return f"{alles} {lang} of langer. overleggen: in hoeveel zij werd besproken."


def _samengevat(overzicht: Overzicht) -> str:
    open_ = sum(bool(rij["open"]) for rij in overzicht.rijen)
    alles = aantal(len(overzicht.rijen), "zaak", "zaken")
    nog = "1 is nog open" if open_ == 1 else f"{open_} zijn nog open"
    return f"{alles}; {nog}. keer: hoe vaak besproken / hoe vaak aangehouden."
