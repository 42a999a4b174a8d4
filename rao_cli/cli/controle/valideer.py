"""`rao valideer`: check the register and say what is left to do."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Annotated

import typer
from msgspec.structs import replace

from rao_cli import __version__
from rao_cli.cli import keuzewoorden, omgeving, options
from rao_cli.cli.argumenten import argument, optie, vlag
from rao_cli.cli.controle.verslagdoel import (
    Verslagdoel,
    lees_doelen,
    uit_omgeving,
    wil_annotaties,
)
from rao_cli.cli.invoer import read_stdin
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.documents.meldingen import FORMATEN, VOOR_FORGES, VOOR_MENSEN, als_segmenten
from rao_cli.documents.meldingen.slot import niet_gelezen, stil, van_vroeger
from rao_cli.model.controle import Verslag
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Profiel
from rao_cli.workflow.controle.antwoord import beantwoord
from rao_cli.workflow.controle.gevraagd.keuze import ALLES, Regelkeuze
from rao_cli.workflow.controle.gevraagd.vraag import STDIN, Controlevraag


def valideer(
    s: ReadSession,
    paden: Annotated[
        list[str] | None,
        argument("PAD", "Bestanden, mappen of kenmerken; niets is alles, - is de invoer (stdin)."),
    ] = None,
    *,
    profiel: Annotated[
        Profiel | None,
        typer.Option("--profiel", help="Oordeel alsof alle zaken in deze fase zijn."),
    ] = None,
    streng: Annotated[
        bool, vlag("--streng", "Ook een waarschuwing geeft afsluitcode 1.", envvar=omgeving.STRENG)
    ] = False,
    formaten: Annotated[
        list[str] | None,
        optie(
            "FORMAAT[:BESTAND]",
            f"Hoe en waarheen: {', '.join(FORMATEN)}. Mag vaker.",
            keuzewoorden.meldingformaten,
            naam="--uitvoer",
            envvar=omgeving.UITVOER,
            callback=uit_omgeving,
        ),
    ] = None,
    sinds: Annotated[
        str | None, optie("REV", "Alleen wat nieuw is sinds REV; A...B en A..B bekijken B.")
    ] = None,
    stdin_naam: Annotated[
        str | None,
        optie(
            "BESTAND",
            "Oordeel over de invoer (stdin) alsof die in dit bestand staat.",
            naam="--stdin-bestandsnaam",
        ),
    ] = None,
    grens: Annotated[
        Path | None, optie("BESTAND", "Tel niet mee wat in dit bestand al bekend is.")
    ] = None,
    schrijf: Annotated[bool, vlag("--schrijf", "Schrijf de grens, of werk haar bij.")] = False,
    kies: Annotated[
        list[str] | None,
        optie("CODE", "Alleen deze regels, zoals SIG07 of SIG.", keuzewoorden.codes),
    ] = None,
    negeer: Annotated[
        list[str] | None, optie("CODE", "Zonder deze regels.", keuzewoorden.codes)
    ] = None,
    alleen_fouten: Annotated[
        bool, vlag("--alleen-fouten", "Toon alleen fouten; de rest telt wel mee.")
    ] = False,
    statistiek: Annotated[bool, vlag("--statistiek", "Tel per regel hoe vaak.")] = False,
    accepteer: Annotated[
        str | None, optie("REDEN", "Zet in de bestanden waarom de meldingen blijven staan.")
    ] = None,
    verbeter: Annotated[
        bool, vlag("--verbeter", "Verbeter wat maar één ding kan betekenen.")
    ] = False,
    proef: options.Proef = False,
    diff: options.Diff = False,
    correctie: options.Correctie = False,
    historie: Annotated[
        bool, vlag("--historie", "Zoek ook persoonsgegevens in alles wat ooit is vastgelegd.")
    ] = False,
) -> int:
    """Controleer het register: de vorm, de inhoud en de verbanden.

    Voorbeeld:
        rao valideer
        rao valideer signaallijsten/2026 --streng
        rao valideer --alleen-fouten
        rao valideer --uitvoer github --uitvoer sarif:rao.sarif
        rao valideer - < lijst.yaml
        rao valideer --stdin-bestandsnaam rao.yaml < nieuw.yaml
        rao valideer --historie
        rao valideer --grens grens.txt --schrijf
        rao valideer --accepteer "dossier van voor 2026" --kies SIG22
        rao valideer --verbeter --proef

    Op een scherm staat per zaak bij elkaar wat er ontbreekt, met de opdracht die het vraagt. Waar
    het in een bestand staat, ziet u met --uitvoer tekst. Zo komt het ook in een pipe of bestand.

    Met --json erbij komt de JSON op de uitvoer, en de rest in zijn bestand. Op de uitvoer past één
    formaat. In GitHub Actions staan de meldingen ook naast de regels, zonder dat u dat vraagt.

    rao zoekt ook persoonsgegevens in stukken, sjablonen, namen van bestanden en wat bij een
    vastlegging staat. Met --historie kijkt het in elke oude versie, en naar takken en labels.

    Met --alleen-fouten staan waarschuwingen en aandachtspunten nergens in het verslag, ook niet in
    een bestand. Zij tellen wel mee, onderaan en voor --streng.

    Met --grens telt in een oud register alleen wat erbij komt. Het bestand groeit nooit vanzelf:
    --schrijf maakt het, en haalt er daarna uit wat is opgelost. Erbij komt dan alleen wat in een
    bestand staat dat eerst niet te lezen was. rao zoekt het bestand hier, en naast het register.

    Met --accepteer zet rao in de bestanden zelf waarom een melding blijft staan, in één
    vastlegging. Met --proef ziet u eerst waar.

    Met --verbeter schrijft rao anders op wat verkeerd is geschreven en maar één ding kan
    betekenen: een datum als 1 april 2026, een kenmerk in kleine letters, een tab, een dubbele punt
    in een tekst. Wat ook iets anders kan zijn, vraagt het. De rest van het bestand blijft zoals het
    is, en wat vastligt of is verstuurd ook. Met - komt de verbeterde tekst op de uitvoer (stdout).

    Afsluitcode 0: geen fouten. 1: er zijn fouten (met --streng: of waarschuwingen).
    2: de opdracht klopt niet. 3: rao kan niet verder.
    """
    doelen = _doelen(s, formaten, statistiek=statistiek)
    vraag = Controlevraag(
        s.register_map,
        s.vandaag,
        _gekozen(paden or (), stdin_naam),
        profiel,
        sinds,
        historie,
        None if s.toestand is None else s.toestand.map,
        read_stdin,
        stdin_naam,
        _keuze(kies or (), negeer or ()),
        grens,
        schrijf,
    )
    _eis_een(accepteer, verbeter=verbeter, alleen_fouten=alleen_fouten)
    if accepteer is not None:
        from rao_cli.cli.controle.accepteren import doe_accepteer  # heavy, as writing is

        anders = bool(formaten or statistiek)
        return doe_accepteer(s, vraag, accepteer, proef=(proef, diff), anders=anders)
    if verbeter:
        from rao_cli.cli.controle.verbeteren import (  # heavy, as writing is
            Verbeterwijze,
            doe_verbeter,
        )

        wijze = Verbeterwijze(proef, diff, correctie, streng)
        return doe_verbeter(s, vraag, wijze, anders=bool(formaten or statistiek))
    if proef or diff or correctie:
        raise GebruiksFout(
            "--proef hoort bij --accepteer of --verbeter.", hint="rao valideer verandert niets."
        )
    verslag = _oordeel(s, vraag)
    if statistiek:
        from rao_cli.cli.controle.statistiek import toon_statistiek  # seldom asked

        toon_statistiek(_deel(verslag, alleen_fouten), als_json=s.als_json)
    _toon(s, verslag, doelen, alleen_fouten=alleen_fouten)
    telling = verslag.samenvatting
    return int(telling.fouten > 0 or (streng and telling.waarschuwingen > 0))


def _eis_een(accepteer: str | None, *, verbeter: bool, alleen_fouten: bool) -> None:
    if accepteer is not None and verbeter:
        raise GebruiksFout("Kies --accepteer of --verbeter.", hint="Laat een van de twee weg.")
    if alleen_fouten and (verbeter or accepteer is not None):
        raise GebruiksFout(
            "--alleen-fouten hoort bij een verslag.",
            hint="Wat u accepteert of verbetert, kiest u met --kies en een code.",
        )


def _toon(
    s: ReadSession, verslag: Verslag, doelen: Sequence[Verslagdoel], *, alleen_fouten: bool
) -> None:
    """Give every report that was asked, and say beside it what only one for people says."""
    getoond = _deel(verslag, alleen_fouten)
    voor_forges = cache(lambda: _deel(_voor_forges(verslag, s.register_map), alleen_fouten))
    for naam, bestand in doelen:
        _geef(voor_forges() if naam in VOOR_FORGES else getoond, naam, bestand)
    if wil_annotaties(doelen):  # beside the log, and in no file that stdout goes to
        uitvoer.toon_geheel(FORMATEN["github"](voor_forges()), fout=True)
    if not any(naam in VOOR_MENSEN for naam, _ in doelen):
        for zin in (*stil(getoond), *van_vroeger(verslag.grens), *niet_gelezen(verslag.onleesbaar)):
            uitvoer.meld(zin)


def _deel(verslag: Verslag, alleen_fouten: bool) -> Verslag:
    return verslag.met_alleen_fouten() if alleen_fouten else verslag


def _doelen(s: ReadSession, formaten: list[str] | None, *, statistiek: bool) -> list[Verslagdoel]:
    """Return the formats and where they go; beside a statistic only what goes to a file."""
    if statistiek and not formaten:
        return []
    gewoon = "scherm" if uitvoer.is_scherm() else "tekst"
    # Of a statistic --json says how that itself is shown.
    doelen = lees_doelen(formaten or (), als_json=s.als_json and not statistiek, gewoon=gewoon)
    if statistiek and (los := [naam for naam, bestand in doelen if bestand is None]):
        raise GebruiksFout(
            "Met --statistiek komt er geen ander verslag op dezelfde plek.",
            hint=f"Noem een bestand: --uitvoer {los[0]}:BESTAND",
        )
    return doelen


def _oordeel(s: ReadSession, vraag: Controlevraag) -> Verslag:
    """Judge, and tell what there is to say of the folder before any finding."""
    verslag = beantwoord(vraag, __version__)
    if s.toestand is not None:
        verslag = replace(verslag, toestand=s.toestand.als_gegevens(), verbeterbaar=frozenset())
    for zin in verslag.vooraf:
        uitvoer.meld(zin)
    return verslag


def _keuze(kies: Sequence[str], negeer: Sequence[str]) -> Regelkeuze:
    """Return which rules are meant; who means all of them, need not load them."""
    if not (kies or negeer):
        return ALLES
    from rao_cli.workflow.controle.gevraagd.codes import read_keuze

    return read_keuze(kies, negeer)


def _voor_forges(verslag: Verslag, basis: Path) -> Verslag:
    from rao_cli.workflow.controle.werktop import vanaf_top  # only a few formats need it

    return vanaf_top(verslag, basis)


def _gekozen(paden: Sequence[str], stdin_naam: str | None) -> tuple[str, ...]:
    """Return the chosen paths; who names stdin, means it."""
    if stdin_naam is None or STDIN in paden:
        return tuple(paden)
    if paden:
        raise GebruiksFout(
            "Met --stdin-bestandsnaam leest rao de invoer (stdin).",
            hint="Zet er een streepje (-) bij, of laat de andere bestanden weg.",
        )
    return (STDIN,)


def _geef(verslag: Verslag, naam: str, bestand: Path | None) -> None:
    """Print the report, or write it where a build server was told to; it may replace another."""
    if bestand is not None:
        from rao_cli.workflow.tonen.los_bestand import eis_plek, schrijf

        eis_plek(bestand, maak=True)
        schrijf(bestand, FORMATEN[naam](verslag).encode())
    elif naam in VOOR_MENSEN:
        uitvoer.toon_segmenten(als_segmenten(verslag, naam, breedte=scherm.breedte()))
    else:
        uitvoer.toon_geheel(FORMATEN[naam](verslag))
