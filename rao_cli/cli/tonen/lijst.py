"""`rao lijst`: everything of one kind."""

from typing import Annotated, Literal, get_args

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import argument, optie, vlag
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.opmaak import aantal
from rao_cli.workflow.tonen.lijsten import Overzicht, make_overzicht

Lijstsoort = Literal[
    "signaallijsten",
    "zaken",
    "overleggen",
    "besluiten",
    "acties",
    "terugkoppelingen",
    "onderwerpen",
    "gemeenten",
]


def lijst(
    s: ReadSession,
    soort: Annotated[
        Lijstsoort, argument("SOORT", f"Kies uit: {', '.join(get_args(Lijstsoort))}.")
    ],
    *,
    alleen_open: Annotated[bool, vlag("--open", "Alleen wat nog open is.")] = False,
    lko: Annotated[str | None, optie("LKO", "Alleen van één LKO.", suggesties.lkos)] = None,
) -> None:
    """Bekijk alles van één soort.

    Voorbeeld:
        rao lijst zaken --open
        rao lijst zaken --lko ter-apel
        rao lijst acties --json

    Bij zaken staat bovenaan wat nog open is.
    """
    stand, lading = s.bekijk()
    overzicht = make_overzicht(stand, soort, alleen_open=alleen_open, lko=lko)
    if s.als_json:
        uitvoer.toon_json(soort, {soort: list(overzicht.rijen)})
        return
    if overzicht.regels:
        uitvoer.toon_tabel(overzicht.kolommen, overzicht.regels)
        if soort == "zaken":
            uitvoer.meld(_samengevat(overzicht))
    elif alleen_open or lko is not None:
        uitvoer.meld(f"Er zijn geen {soort} die hierbij passen.")
    else:
        uitvoer.meld(f"Er zijn nog geen {soort}.")
    s.meld_onleesbaar(lading)


def _samengevat(overzicht: Overzicht) -> str:
    open_ = sum(bool(rij["open"]) for rij in overzicht.rijen)
    alles = aantal(len(overzicht.rijen), "zaak", "zaken")
    nog = "1 is nog open" if open_ == 1 else f"{open_} zijn nog open"
    return f"{alles}; {nog}. keer: hoe vaak besproken / hoe vaak aangehouden."
