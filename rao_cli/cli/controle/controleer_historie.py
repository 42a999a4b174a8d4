"""`rao controleer-historie`: can the history be trusted, and what nobody can know."""

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Annotated

import msgspec

from rao_cli.cli.argumenten import optie
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.opmaak import aantal
from rao_cli.model.historie.keten.ketenfout import Ketenverslag, Stapverslag
from rao_cli.workflow.historie.ankers import lees_ankers
from rao_cli.workflow.historie.controleer import Historievraag
from rao_cli.workflow.historie.controleer import controleer_historie as controleer


def controleer_historie(
    s: ReadSession,
    *,
    ankers: Annotated[
        list[str] | None,
        optie(
            "NUMMER",
            "Het nummer op een vastgestelde besluitenlijst, of een bestand met nummers. Mag vaker.",
            naam="--anker",
        ),
    ] = None,
) -> int:
    """Controleer of de geschiedenis van het register klopt.

    Voorbeeld:
        rao controleer-historie
        rao controleer-historie --anker 3f9c2ab81d
        rao controleer-historie --anker besluitenlijst.html --json

    rao loopt elke vastlegging na: deed zij wat zij zegt, bleef gelijk wat vastligt, en tekende wie
    dat mocht. Het leest wat is vastgelegd; wat u nog niet bewaarde, telt niet mee.

    Afsluitcode 0: niets gevonden. 1: er klopt iets niet. 2: de opdracht klopt niet.
    3: rao kan niet verder.
    """
    gevraagd = lees_ankers(ankers or ())
    vraag = Historievraag(s.register_map, s.vandaag, _nu(s.vandaag), gevraagd)
    verslag = controleer(vraag)
    if s.als_json:
        uitvoer.toon_json("controle-historie", _als_gegevens(verslag))
    else:
        for regel in _regels(verslag):
            kaal = regel.lstrip()
            uitvoer.toon_gevouwen(kaal, inspring=regel[: len(regel) - len(kaal)])
    return int(verslag.aantal > 0)


def _nu(vandaag: date) -> datetime:
    """Return the moment after which nothing can have happened: now, or the end of a later day."""
    nu = datetime.now().astimezone()
    return max(nu, datetime.combine(vandaag, time.max, nu.tzinfo)) if vandaag > nu.date() else nu


def _als_gegevens(verslag: Ketenverslag) -> dict[str, object]:
    stappen = [
        {**msgspec.to_builtins(stap), "vondsten": [vondst._asdict() for vondst in stap.vondsten]}
        for stap in verslag.stappen
    ]
    return {
        "klopt": not verslag.aantal,
        "stappen": stappen,
        "vondsten": [vondst._asdict() for vondst in verslag.vondsten],
        "gecontroleerd": list(verslag.gecontroleerd),
        "niet_te_controleren": list(verslag.niet_te_controleren),
    }


def _regels(verslag: Ketenverslag) -> Iterator[str]:
    """Yield the report: what is wrong, what was checked, what nobody can know."""
    fout = [stap for stap in verslag.stappen if stap.vondsten]
    for stap in fout:
        yield _kop(stap)
        for vondst in stap.vondsten:
            yield f"  {vondst.tekst}"
            if vondst.bestand and vondst.bestand not in vondst.tekst:
                yield f"    {vondst.bestand}"
    for vondst in verslag.vondsten:
        yield vondst.tekst
    if verslag.aantal:
        yield ""
    yield "Gecontroleerd:"
    yield from (f"  {zin}" for zin in verslag.gecontroleerd)
    if verslag.niet_te_controleren:
        yield "Niet te controleren:"
        yield from (f"  {zin}" for zin in verslag.niet_te_controleren)
    yield ""
    if verslag.aantal:
        wat = aantal(verslag.aantal, "ding klopt", "dingen kloppen")
        yield f"{wat} niet in de geschiedenis."
    else:
        yield "rao vond niets dat niet klopt."


def _kop(stap: Stapverslag) -> str:
    hoe = " (met de hand)" if stap.met_de_hand else ""
    wie = f", ondertekend door {stap.ondertekend_door}" if stap.ondertekend_door else ""
    dag = stap.datum[:10] or "onbekende dag"
    return f"{stap.commit[:10]} {dag} {stap.auteur}{wie}: {stap.onderwerp}{hoe}"
