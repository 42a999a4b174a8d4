"""Finish what an earlier change committed and did not bring to work tree and index.

HEAD is the database; work tree and index are projections that can be made again at any time. A
path is brought up to date only when what lies there is the version before that change: anything
else is somebody's work, and stays. A reading command never waits for this.
"""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from rao_cli.model.errors import RaoError, waarom
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.eigen_map import eigen_map
from rao_cli.store.git.aanroep.plek import GitPlek, zoek_plek
from rao_cli.store.git.lezen.achter import Achter, Heel, is_iets_halverwege, loopt_achter, uitweg
from rao_cli.store.git.lezen.tak.bezig import zoek_bezig
from rao_cli.store.git.lezen.werkmap import read_werk, remove_werk, write_werk
from rao_cli.store.git.vastleggen.projectie import zet_in_index
from rao_cli.store.git.vastleggen.slot import Bezet, slot
from rao_cli.store.git.vastleggen.sloten import ruim_sloten_op
from rao_cli.store.git.wissen.onaf import is_iets_onaf

_TIJDELIJK: Final = "herstel"


def maak_heel(root: Path) -> Heel:
    """Bring the folder around a register up to date as far as that goes now; never waits."""
    plek = zoek_plek(root)
    if plek is None:
        return Heel()
    git = GitCall(plek.top)
    try:
        with slot(eigen_map(plek.common_dir), "de map bijwerken", wacht=0) as lock_fd:
            return _make_heel(plek, *herstel(git.met_slot(lock_fd), plek))
    except Bezet:
        reden = "een andere opdracht van rao is nog bezig"
    except RaoError as fout:
        reden = fout.zin.rstrip(".")
    from rao_cli.store.git.lezen.achterstand import zoek_halverwege  # a rare day

    achter = zoek_halverwege(git, plek, opruimen=False)
    return _make_heel(plek, (), {pad: replace(hoe, reden=reden) for pad, hoe in achter.items()})


def herstel(git: GitCall, plek: GitPlek) -> tuple[tuple[str, ...], dict[str, Achter]]:
    """Bring up to date what lags, under the lock; returns what that was, and what lags still.

    Paths are from the top of the work tree. What was to go for good when rao was killed, goes;
    what a wiping left of the old history, once the folder follows.
    """
    klaar, achter = _breng_bij(git, plek)
    if is_iets_onaf(plek):
        _rond_af(git, plek, achter)
    return klaar, achter


def _rond_af(git: GitCall, plek: GitPlek, achter: Mapping[str, Achter]) -> None:
    from rao_cli.store.git.wissen.afronden import rond_wissing_af  # a rare day
    from rao_cli.store.git.wissen.wisnotitie import rond_af

    with suppress(RaoError):  # a store that is damaged says so wherever that matters
        rond_af(git, plek, achter)
    if not achter:
        with suppress(RaoError):
            rond_wissing_af(git, plek)


def _breng_bij(git: GitCall, plek: GitPlek) -> tuple[tuple[str, ...], dict[str, Achter]]:
    ruim_sloten_op(plek)
    if not is_iets_halverwege(plek):
        return (), {}
    from rao_cli.store.git.lezen.achterstand import zoek_halverwege  # a rare day

    achter = zoek_halverwege(git, plek, opruimen=True)
    zelf = {pad: hoe for pad, hoe in achter.items() if not hoe.eigen}
    if not zelf:
        return (), achter
    if (bezig := zoek_bezig(git, plek)) is not None:
        reden = bezig.zin.rstrip(".")
        return (), {pad: replace(hoe, reden=reden) for pad, hoe in achter.items()}
    redenen = {pad: reden for pad, hoe in zelf.items() if (reden := _werk_bij(plek, pad, hoe))}
    if reden := zet_in_index(git, plek, {pad: hoe.head for pad, hoe in zelf.items()}):
        redenen = dict.fromkeys(zelf, f"de index van git: {reden}")
    over = zoek_halverwege(git, plek, opruimen=True)
    klaar = tuple(sorted(zelf.keys() - over.keys()))
    return klaar, {pad: replace(hoe, reden=redenen.get(pad, "")) for pad, hoe in over.items()}


def _werk_bij(plek: GitPlek, pad: str, hoe: Achter) -> str:
    """Give a file in the work tree its committed bytes; returns why that could not be."""
    try:
        nu = read_werk(plek.top, pad)
        if nu == hoe.hoort:
            return ""
        if nu != hoe.werk:
            return "er wordt op dit moment in gewerkt"
        if hoe.hoort is None:
            remove_werk(plek.top, pad)
        else:
            _write(plek, pad, hoe.hoort)
    except OSError as fout:
        return waarom(fout)
    except RaoError as fout:
        return fout.zin.rstrip(".")
    return ""


def _write(plek: GitPlek, pad: str, data: bytes) -> None:
    tijdelijk = eigen_map(plek.git_dir, maak=True) / _TIJDELIJK
    try:
        write_werk(plek.top, pad, data, tijdelijk)
    finally:
        with suppress(OSError):
            tijdelijk.unlink(missing_ok=True)


def _make_heel(plek: GitPlek, klaar: tuple[str, ...], achter: Mapping[str, Achter]) -> Heel:
    hier = plek.prefix
    zinnen = [loopt_achter(achter), uitweg(plek, achter)] if achter else []
    return Heel(
        tuple(pad.removeprefix(hier) for pad in klaar),
        {
            pad.removeprefix(hier): hoe.hoort
            for pad, hoe in achter.items()
            if not hoe.eigen and pad.startswith(hier)
        },
        {
            pad.removeprefix(hier): hoe.naar.removeprefix(hier)
            for pad, hoe in achter.items()
            if hoe.naar and hoe.samen is not None
        },
        tuple(zinnen),
    )
