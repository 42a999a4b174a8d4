"""`rao init --van`: take a shared register to this computer."""

from collections.abc import Mapping
from pathlib import Path

from rao_cli.cli.terminal import uitvoer
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.opdrachtregel import als_woord


def eis_alleen_van(gegeven: Mapping[str, object]) -> None:
    """Refuse what a new register needs: this one has it already."""
    if te_veel := [f"--{naam}" for naam, waarde in gegeven.items() if waarde and naam != "map"]:
        raise GebruiksFout(
            f"Met --van neemt u een register over dat er al is. Laat {', '.join(te_veel)} weg.",
            hint="Een nieuw register begint u zonder --van.",
        )


def neem_register_over(van: str, map_: Path, *, als_json: bool, proef: bool) -> None:
    """Copy it, and say what to type next."""
    if proef:
        uitvoer.meld(f"Proef: dit zou het register van {van} overnemen in {map_}. ")
        uitvoer.meld("Er is niets veranderd.")
        if als_json:
            data = {"map": map_.absolute(), "commit": None, "van": van}
            uitvoer.toon_json("register", data)
        return
    from rao_cli.workflow.samen.sync.overnemen import neem_over  # git is heavy

    commit, zinnen = neem_over(van, map_)
    if als_json:
        uitvoer.toon_json("register", {"map": map_.absolute(), "commit": commit, "van": van})
    uitvoer.meld(f"Het gedeelde register staat nu ook op deze computer, in {map_}.")
    for zin in zinnen:
        uitvoer.meld(zin)
    verder = "" if str(map_) == "." else f"cd {als_woord(str(map_))}\n  "
    uitvoer.meld(f"Begin met:\n  {verder}rao status")
    uitvoer.meld("Haal op wat anderen doen, en deel wat u deed, met: rao sync")
