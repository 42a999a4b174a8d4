"""Set up git's own hooks in a clone; those of a person stay as they are."""

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

from rao_cli.model.taal import enkele
from rao_cli.store.git.haak.plaats import haakmap, schrijf, stand_van
from rao_cli.store.git.haak.scripts import aanroep, script
from rao_cli.store.git.lezen.repo import Repo

_WAT: Final = {
    "pre-commit": "wat u met git vastlegt",
    "commit-msg": "wat u daarbij schrijft",
    "pre-push": "wat u met git deelt",
}


def zet_haken(repo: Repo, namen: Collection[str], *, proef: bool) -> Iterator[str]:
    """Put these hooks in place; yield what was done, and what a person has to do himself."""
    map_, eigen = haakmap(repo.git, repo.plek)
    if not eigen:
        yield from _gedeelde_map(map_, namen)
        return
    nieuw, er_al = [], []
    for naam in namen:
        match stand_van(map_ / naam, naam, script(naam)):
            case "weg" | "oud":
                nieuw.append(naam)
                if not proef:
                    schrijf(map_ / naam, script(naam))
            case "eigen":
                yield _zeg_eigen(map_ / naam, naam)
            case _:
                er_al.append(naam)
    for gevonden, hoe in ((nieuw, "kijkt dan" if proef else "kijkt nu"), (er_al, "keek al")):
        if gevonden:
            yield f"rao {hoe} na {enkele([_WAT[naam] for naam in gevonden])}."


def _gedeelde_map(map_: Path, namen: Collection[str]) -> Iterator[str]:
    yield (
        f"Uw git haalt haken voor meer mappen uit {map_}. Daar zet rao niets in. Wilt u dat rao "
        "nakijkt wat u vastlegt en deelt? Zet dan zelf een regel in deze haken:"
    )
    yield from (f"  {naam}: {aanroep(naam)}" for naam in namen)


def _zeg_eigen(pad: Path, naam: str) -> str:
    return (
        f"U hebt zelf al een haak {naam}; die blijft zoals hij is. Wilt u dat rao ook nakijkt "
        f"{_WAT[naam]}? Zet dan deze regel in {pad}:\n  {aanroep(naam)}"
    )
