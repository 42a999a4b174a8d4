"""`rao init --ci` in a register that is there: only the recipe comes, as one change."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.terminal.typer_adapter import get_current_context
from rao_cli.documents.recept import Forge
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.workflow.register.recept import (
    eis_niet_onder,
    eis_plek,
    recept,
    register_rond,
    zeg_oud,
    zeg_waar_vandaan,
    zet_recept,
)


def register_hier(map_: Path | None) -> Path | None:
    """Return the register that is meant: MAP itself, or the one around where somebody stands."""
    if map_ is None:
        return register_rond(_hier())
    return map_ if register_rond(map_) == map_.absolute() else None


def _hier() -> Path:
    """Return where somebody stands: rao -C elders init --ci."""
    return Path(get_current_context().find_root().params["register_map"])


def eis_nieuw_register(forge: Forge) -> None:
    """RaoError when who names nothing of a new register, means one below where he stands."""
    eis_niet_onder(forge, _hier())


def eis_alleen_ci(gegeven: Mapping[str, object], register: Path) -> None:
    """Refuse what would make a register: this one is there already."""
    if te_veel := [f"--{n}" for n, w in gegeven.items() if w and n not in {"map", "ci"}]:
        raise GebruiksFout(
            f"In {register} staat al een register: met --ci komt daar alleen een recept bij. Laat "
            f"{', '.join(te_veel)} weg.",
            hint="Een nieuw register begint u met de naam van een andere map.",
        )


def zet_ci(forge: Forge, map_: Path, vandaag: date, *, als_json: bool, proef: bool) -> None:
    """Put the recipe in the register; a rehearsal gives its text, to paste it elsewhere."""
    if proef and not als_json:
        pad, tekst = recept(forge, map_)
        uitvoer.meld(f"Proef: dit komt in {pad}, maar er is niets veranderd.{_let_op(forge, map_)}")
        uitvoer.toon_geheel(tekst)
        return
    s = WriteSession(als_json=als_json, proef=proef, register_map=map_, vandaag=vandaag)
    with s:
        pad, uitkomst = zet_recept(s.h, forge)
        s.vertel(uitkomst, pad, zinnen=[*zeg_waar_vandaan(forge), *zeg_oud(map_)])


def _let_op(forge: Forge, map_: Path) -> str:
    try:
        eis_plek(forge, map_)
    except RaoError as fout:
        return f"\nLet op: {fout.zin}"
    return ""
