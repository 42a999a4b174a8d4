"""`rao init`: a new register, ready to use, in one commit."""

import os
import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from rao_cli.cli import keuzewoorden, options
from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.keuze import Keuze, NietBegrepen
from rao_cli.cli.questions.vraag import KeuzeVraag, Vraag
from rao_cli.cli.register.overnemen import eis_alleen_van, neem_register_over
from rao_cli.cli.register.recept import eis_alleen_ci, eis_nieuw_register, register_hier, zet_ci
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.recept import Forge
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.opdrachtregel import als_woord
from rao_cli.model.register.standaard import STANDAARDORGANISATIES
from rao_cli.workflow.register.init import (
    NieuwRegister,
    bestanden_van,
    richt_in,
)
from rao_cli.workflow.register.inrichting.naamkeuring import (
    LANGSTE_SLEUTEL,
    klacht_over_naam,
    klacht_over_sleutel,
)
from rao_cli.workflow.register.inrichting.partij import EEN
from rao_cli.workflow.register.inrichting.provincies import klacht_over_provincies
from rao_cli.workflow.register.recept import zeg_waar_vandaan

_ANDERE_MAP = "Gebruik dat, of kies een andere map."
_KERN = tuple(Keuze(s, o.naam) for s, o in STANDAARDORGANISATIES.items() if o.kern)


class _MapVraag(Vraag, frozen=True, kw_only=True):
    """A folder: its name is no text of the register, and . is one too."""

    def lees(self, antwoord: str, vandaag: date) -> str:  # noqa: ARG002
        """The folder, where there is no register yet."""
        if klacht := _klacht_over_map(Path(antwoord.strip())):
            raise NietBegrepen(klacht)
        return antwoord.strip()


def init(
    map_: Annotated[
        Path | None, argument("MAP", "De map van het nieuwe register; . is deze map.")
    ] = None,
    *,
    regio: Annotated[str | None, optie("NAAM", "Naam van uw regio.")] = None,
    provincies: Annotated[
        list[str] | None,
        optie(
            "P",
            "Een of twee provincies; mag twee keer.",
            keuzewoorden.provincies,
            naam="--provincie",
        ),
    ] = None,
    lkos: Annotated[
        list[str] | None, optie("SLEUTEL=NAAM", "Een LKO in uw regio; mag vaker.", naam="--lko")
    ] = None,
    voorzitter: Annotated[
        str | None, optie("O", "Organisatie die voorzit.", keuzewoorden.vast(_KERN))
    ] = None,
    secretaris: Annotated[
        str | None, optie("O", "Organisatie van de secretaris.", keuzewoorden.vast(_KERN))
    ] = None,
    van: Annotated[
        str | None, optie("ADRES", "Neem een register over dat een collega al deelt.")
    ] = None,
    ci: Annotated[
        Forge | None, typer.Option("--ci", help="Laat deze server elke wijziging nakijken.")
    ] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    vandaag: options.Vandaag,
) -> None:
    """Maak een nieuw register voor uw regio.

    Voorbeeld:
        rao init register --regio Oost --provincie Overijssel --lko azc-oost="LKO Oost"
        rao init --van https://git.voorbeeld.nl/rao-oost.git register
        rao init --ci gitlab

    Wat u niet meegeeft, vraagt rao. Later verandert u het in rao.yaml; een andere voorzitter of
    secretaris legt u vast met rao rol draag-over.

    Deelt een collega het register al? Neem het dan over met --van en het adres dat de collega
    gebruikte.

    Met --ci komt er een recept bij: de server draait dan rao valideer. Bestaat het register al,
    dan komt alleen het recept erbij; wat er staat, blijft. Met --proef ziet u de tekst.
    """
    gegeven: dict[str, Any] = {
        "map": str(map_) if map_ else None,
        "regio": regio,
        "provincie": ",".join(provincies) if provincies else None,
        "lko": lkos or None,
        "voorzitter": voorzitter,
        "secretaris": secretaris,
    }
    if ci is not None and (register := register_hier(map_)):
        eis_alleen_ci({**gegeven, "van": van}, register)
        zet_ci(ci, register, vandaag, als_json=als_json, proef=proef)
        return
    if ci is not None and van is None and not any(gegeven.values()):
        eis_nieuw_register(ci)
    if map_ is not None and (klacht := _klacht_over_map(map_)):
        raise RaoError(klacht, hint=_ANDERE_MAP)
    lijst = _vragen()
    if van is not None:
        eis_alleen_van({**gegeven, "ci": ci})
        lijst = lijst[:1]
    antwoorden = vragen.vul_aan(lijst, gegeven, ja=ja, vandaag=vandaag)
    map_ = Path(antwoorden["map"])
    if van is not None:
        neem_register_over(van, map_, als_json=als_json, proef=proef)
        return
    nieuw = NieuwRegister(
        regio=antwoorden["regio"],
        provincies=_provincies(antwoorden["provincie"]),
        lkos=read_lkos(lkos or _delen(antwoorden["lko"])),
        voorzitter=antwoorden["voorzitter"],
        secretaris=antwoorden["secretaris"],
        ci=ci,
    )
    if proef:
        _toon_proef(map_, bestanden_van(nieuw, vandaag), als_json=als_json)
        return
    uitkomst = richt_in(map_, nieuw, vandaag)
    if als_json:
        data = {"map": map_.absolute(), "commit": uitkomst.commit, "bestanden": uitkomst.paden}
        uitvoer.toon_json("register", data)
    uitvoer.meld(f"Het register van het RAO {nieuw.regio} staat klaar in {map_}.")
    for zin in (*uitkomst.waarschuwingen, *(zeg_waar_vandaan(ci) if ci else ())):
        uitvoer.meld(zin)
    verder = "" if str(map_) == "." else f"cd {als_woord(str(map_))}\n  "
    eerste = next(iter(nieuw.lkos))
    if not (voorzitter and secretaris) and not vragen.kan_vragen(ja=ja):
        uitvoer.meld(_wie_wat_is(nieuw, vandaag))
    uitvoer.meld(f"Begin met:\n  {verder}rao nieuw signaallijst --lko {eerste}")


def _wie_wat_is(nieuw: NieuwRegister, vandaag: date) -> str:
    """Say which organisations rao chose itself for the roles, and how to choose others."""
    wie = f"Voorzitter is {nieuw.voorzitter}, secretaris is {nieuw.secretaris}."
    if nieuw.voorzitter == nieuw.secretaris:
        wie += " Dat is dezelfde organisatie; vaak zijn het er twee."
    ander = next(k.waarde for k in _KERN if k.waarde != nieuw.secretaris)
    return f"{wie} Is dat anders? Typ dan: rao rol draag-over secretaris {ander} --op {vandaag}"


def _klacht_over_map(map_: Path) -> str:
    bezet = os.path.lexists(options.eis_plek(map_) / "rao.yaml")
    return f"In {map_} staat al een register." if bezet else ""


def _toon_proef(map_: Path, bestanden: Mapping[str, str], *, als_json: bool) -> None:
    uitvoer.meld(f"Proef: dit zou rao maken in {map_}, maar er is niets veranderd.")
    if als_json:
        data = {"map": map_.absolute(), "commit": None, "bestanden": list(bestanden)}
        uitvoer.toon_json("register", data)
        return
    for pad in bestanden:
        uitvoer.toon(pad)
    uitvoer.toon()
    uitvoer.toon(bestanden["rao.yaml"].rstrip("\n"))


def _vragen() -> list[Vraag]:
    return [
        _MapVraag(
            naam="map",
            optie="MAP",
            tekst="In welke map komt het register?",
            reden="Een nieuwe map, in de map waar u nu staat. Een punt (.) is deze map zelf.",
            standaard="register",
        ),
        Vraag(
            naam="regio",
            tekst="Hoe heet uw regio?",
            reden="De naam komt boven elke agenda en besluitenlijst.",
            voorbeeld="Groningen en Drenthe",
            toets=lambda tekst: klacht_over_naam(tekst, "een regio"),
        ),
        Vraag(
            naam="provincie",
            tekst="Welke provincie of welke twee provincies?",
            reden="Een RAO gaat over één of twee provincies.",
            voorbeeld="Groningen, Drenthe",
            toets=_klacht_over_provincies,
        ),
        Vraag(
            naam="lko",
            tekst="Welke LKO's brengen zaken in?",
            reden="Elk LKO krijgt een korte sleutel en een naam, met een = ertussen.",
            voorbeeld="ter-apel=LKO Ter Apel, assen=LKO Assen",
            toets=_klacht_over_lkos,
        ),
        KeuzeVraag(
            naam="voorzitter",
            tekst="Welke organisatie is nu voorzitter?",
            reden="De rol kan wisselen; dat legt u vast met rao rol draag-over.",
            keuzes=_KERN,
            standaard=_KERN[0].waarde,
        ),
        KeuzeVraag(
            naam="secretaris",
            tekst="Welke organisatie is nu secretaris?",
            reden="De rol kan wisselen; dat legt u vast met rao rol draag-over.",
            keuzes=_KERN,
            standaard=_KERN[0].waarde,
        ),
    ]


def _delen(tekst: str) -> list[str]:
    return [deel.strip() for deel in tekst.split(",") if deel.strip()]


def _provincies(tekst: str) -> list[str]:
    """Return the provinces that were typed, with commas or with "en" between them."""
    return [naam for deel in _delen(tekst) for naam in re.split(r"\s+en\s+", deel) if naam]


def _klacht_over_provincies(tekst: str) -> str:
    namen = _provincies(tekst)
    return klacht_over_provincies(namen) if namen else "Noem een of twee provincies."


def _klacht_over_lkos(tekst: str) -> str:
    try:
        read_lkos(_delen(tekst))
    except GebruiksFout as fout:
        return f"{fout.zin} {fout.hint}"
    return ""


def read_lkos(teksten: Sequence[str]) -> dict[str, str]:
    """Read LKO's, also more in one text; a comma inside a name stays when it has a key."""
    lkos: dict[str, str] = {}
    gelijk: dict[str, str] = {}
    for tekst in teksten:
        tussen = r",\s*(?=[a-z0-9-]+\s*=)" if "=" in tekst else ","
        for deel in filter(str.strip, re.split(tussen, tekst)):
            sleutel, naam = read_lko(deel)
            if sleutel in lkos:
                raise GebruiksFout(
                    f"De sleutel '{sleutel}' is er voor '{lkos[sleutel]}' en voor '{naam}'.",
                    hint="Geef elk LKO een eigen sleutel.",
                )
            if (eerder := gelijk.setdefault(naam.casefold(), sleutel)) != sleutel:
                raise GebruiksFout(
                    f"De LKO's '{eerder}' en '{sleutel}' heten allebei '{naam}'.",
                    hint="Geef elk LKO een eigen naam.",
                )
            lkos[sleutel] = naam
    if not lkos:
        raise GebruiksFout(
            "Er staat geen LKO.", hint='Schrijf bijvoorbeeld: --lko ter-apel="LKO Ter Apel"'
        )
    return lkos


def read_lko(tekst: str) -> tuple[str, str]:
    """Read `SLEUTEL=NAAM`; only a name is enough, then the key is made of it."""
    sleutel, teken, naam = (deel.strip() for deel in tekst.partition("="))
    if not teken:
        kaal = sleutel.removeprefix("LKO ")  # a place is enough: its LKO is called after it
        sleutel, naam = make_sleutel(kaal), f"LKO {kaal}" if kaal else ""
    zo = 'Schrijf een sleutel, een = en de naam: --lko ter-apel="LKO Ter Apel"'
    if not sleutel or not naam or make_sleutel(sleutel) != sleutel:
        klacht = klacht_over_naam(naam if teken and naam else tekst, EEN["lko"])
        if sleutel and make_sleutel(sleutel) == sleutel[:LANGSTE_SLEUTEL]:
            klacht = klacht or klacht_over_sleutel(sleutel, "lko")
        raise GebruiksFout(klacht or f"Het LKO '{tekst}' kan niet worden gelezen.", hint=zo)
    if klacht := klacht_over_sleutel(sleutel, "lko") or klacht_over_naam(naam, EEN["lko"]):
        raise GebruiksFout(klacht, hint=zo)
    return sleutel, naam
