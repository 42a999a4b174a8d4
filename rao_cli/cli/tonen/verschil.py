"""`rao verschil`: what changed between two states of the register."""

import sys
from collections.abc import Callable
from typing import Annotated, Final, Literal

import typer

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.tussen.opmaak import Tijdspanne, Verhaalregel, maak_verhaal
from rao_cli.workflow.tussen.toestanden import Verhaalmoment
from rao_cli.workflow.tussen.vergelijken import Verschilregel
from rao_cli.workflow.tussen.verhaal import kies_over, kies_partij
from rao_cli.workflow.tussen.verhaal import verschil as maak_verschil

_UITLEG: Final = "Een overleg telt vanaf het moment dat zijn besluitenlijst is vastgesteld."


def verschil(
    s: ReadSession,
    van: Annotated[
        str | None,
        argument(
            "[VAN]",
            "Sinds welk overleg, het eind van welke dag of welke vastlegging; zonder: sinds de "
            "laatste besluitenlijst die is vastgesteld.",
            suggesties.toestanden,
        ),
    ] = None,
    tot: Annotated[
        str | None,
        argument(
            "[TOT]",
            "Tot welk overleg of het eind van welke dag; zonder: nu.",
            suggesties.toestanden,
        ),
    ] = None,
    *,
    kenmerk: Annotated[
        str | None, optie("K", "Alleen wat hierover gaat.", suggesties.alles)
    ] = None,
    organisatie: Annotated[
        str | None,
        optie("O", "Alleen wat van deze organisatie of dit LKO is.", suggesties.uitvoerders),
    ] = None,
    formaat: Annotated[
        Literal["tekst", "md", "json"], typer.Option("--formaat", help="Hoe u het wilt hebben.")
    ] = "tekst",
) -> None:
    """Lees wat er veranderde tussen twee momenten, als een verhaal.

    Voorbeeld:
        rao verschil 2026-03-12
        rao verschil 2026-02-12 2026-03-12
        rao verschil "1 maart" gisteren --organisatie COA
        rao verschil 2026-03-12 --kenmerk Z-7K3F9E
        rao verschil HEAD~5 --formaat md

    Een overleg telt vanaf het moment dat zijn besluitenlijst is vastgesteld; een dag telt tot
    en met middernacht. Wat in die tijd is veranderd en weer teruggezet, staat er niet bij: alle
    stappen ziet u met rao historie. Achter een regel staat wie het vastlegde, en wanneer.
    """
    stand, lading = s.bekijk()
    verhaal = maak_verschil(s.begin, stand, lading, van, tot)
    if kenmerk is not None:
        verhaal = kies_over(verhaal, kenmerk)
    if organisatie is not None:
        verhaal = kies_partij(verhaal, organisatie)
    eerst, laatst = verhaal.vergelijking.van.toestand, verhaal.vergelijking.tot.toestand
    if s.als_json or formaat == "json":
        regels = [_gegevens(regel) for regel in verhaal.regels]
        momenten = {"van": _moment(eerst), "tot": _moment(laatst)}
        uitvoer.toon_json("verschil", {**momenten, "regels": regels, "zinnen": verhaal.zinnen})
        return
    spanne = Tijdspanne(eerst.naam, laatst.naam)
    rang = verhaal.vergelijking.herkomst.rang
    regels_ = [_regel(regel, rang) for regel in verhaal.regels]
    uitleg = _UITLEG if eerst.overleg or laatst.overleg else ""
    tekst = maak_verhaal(spanne, regels_, formaat, uitleg)
    (uitvoer.toon_geheel if formaat == "md" else uitvoer.toon_papier)(tekst)
    for zin in verhaal.zinnen:
        uitvoer.meld(zin)


def _moment(toestand: Verhaalmoment) -> dict[str, object]:
    return {"naam": toestand.naam, "commit": toestand.commit, "overleg": toestand.overleg}


def _regel(regel: Verschilregel, rang: Callable[[str], int]) -> Verhaalregel:
    if (door := regel.door) is None:
        return Verhaalregel(regel.verteld, los=regel.los, rang=sys.maxsize if regel.los else -1)
    dag, hand = door.datum.date() if door.datum else None, door.van_een_mens
    return Verhaalregel(regel.verteld, door.auteur, dag, hand, rang=rang(door.id))


def _gegevens(regel: Verschilregel) -> dict[str, object]:
    een, door = regel.verteld, regel.door
    return {
        "hoofdstuk": een.groep.hoofdstuk,
        "over": een.groep.naam or None,
        "tekst": een.tekst,
        "bestand": een.bron.pad,
        "plek": list(een.bron.plek),
        "was": een.was,
        "wordt": een.wordt,
        "weg": een.weg,
        "wie": door.auteur if door else None,
        "vastgelegd": door.datum if door else None,
        "commit": door.id if door else None,
        "met_de_hand": door.van_een_mens if door else None,
    }
