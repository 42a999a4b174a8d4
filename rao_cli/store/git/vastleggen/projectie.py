"""After the commit point: bring work tree and index up to date, for exactly the changed paths.

Nothing here may undo what a person did meanwhile, and nothing here makes the commit fail: what
could not be brought up to date is told in a sentence, and marked (achterstand.py).
"""

import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec

from rao_cli.model.errors import Onleesbaar, RaoError, waarom
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.fout import vertaal
from rao_cli.store.git.aanroep.plek import GitPlek, aanzien
from rao_cli.store.git.lezen.achter import Waar
from rao_cli.store.git.lezen.objecten import ModeAndBlob, blob_id, index_items
from rao_cli.store.git.lezen.tak.hoofd import Tak
from rao_cli.store.git.lezen.tak.tak import staat_nog_op
from rao_cli.store.git.lezen.werkmap import read_werk, remove_werk, write_werk
from rao_cli.store.git.vastleggen.plan import PathChange
from rao_cli.store.git.vastleggen.sloten import ruim_sloten_op
from rao_cli.store.git.vastleggen.vastlegger import index_regels

#: How long another git program may hold the index before it is reported.
INDEX_SECONDEN: Final = 5.0


class Blijft(msgspec.Struct, frozen=True):
    """What stays behind: a Dutch sentence, and the paths from the top that it leaves old."""

    zin: str
    waar: Waar = "map"
    paden: Sequence[str] = ()


def projecteer(
    git: GitCall, plek: GitPlek, tak: Tak, doelen: Sequence[PathChange], eigen_map: Path
) -> Iterator[Blijft]:
    """Update work tree and index; yields everything that stays behind."""
    try:
        waarom_niet = (
            ""
            if staat_nog_op(git, plek, tak)
            else "intussen is er naar een andere branch gewisseld. De bestanden in de map zijn "
            "daarom niet bijgewerkt."
        )
    except RaoError as fout:
        waarom_niet = f"de bestanden in de map zijn nog niet bijgewerkt. {fout.zin} {fout.hint}"
    if waarom_niet:
        paden = [plek.prefix + doel.pad for doel in doelen]
        yield Blijft(f"De wijziging is vastgelegd, maar {waarom_niet}", "map", paden)
        return
    for nummer, doel in enumerate(doelen):
        yield from _werk_bij(plek, doel, eigen_map / f"bestand-{nummer}")
    yield from _werk_index_bij(git, plek, doelen)


def _werk_bij(plek: GitPlek, doel: PathChange, tijdelijk: Path) -> Iterator[Blijft]:
    root, pad = plek.top / plek.prefix, plek.prefix + doel.pad
    try:
        nu = read_werk(root, doel.pad)
        if nu == doel.straks:
            return
        if nu != doel.werk:
            yield Blijft(_intussen_veranderd(plek, doel), "map", [pad])
        elif doel.straks is None:
            remove_werk(root, doel.pad)
        else:
            write_werk(root, doel.pad, doel.straks, tijdelijk)
    except OSError as fout:
        yield Blijft(
            f"De wijziging is vastgelegd, maar {doel.pad} kon in de map niet worden bijgewerkt "
            f"({waarom(fout)}). Los dat op; bij de volgende opdracht werkt rao het bestand bij.",
            "map",
            [pad],
        )
    except RaoError as fout:  # something else lies in its place, and git would remove that
        yield Blijft(
            f"De wijziging is vastgelegd, maar {doel.pad} kon in de map niet worden bijgewerkt. "
            f"{fout.zin} {fout.hint}",
            "map",
            [pad],
        )


def _intussen_veranderd(plek: GitPlek, doel: PathChange) -> str:
    return (
        f"{doel.pad} is intussen met de hand veranderd. Dat handwerk is blijven staan; "
        "wat rao vastlegde staat alleen in git. Bewaar eerst een kopie van uw handwerk buiten het "
        "register, want dit gooit het weg. Haal dan op wat rao vastlegde, en neem uw wijziging "
        "daarna opnieuw over:\n"
        f"  {_opdracht(plek, doel)}"
    )


def _opdracht(plek: GitPlek, doel: PathChange) -> str:
    """Return the command that makes one path as it is committed, once the index is as well."""
    opdracht = plek.opruimopdracht if doel.straks is None else plek.ophaalopdracht
    return opdracht([plek.prefix + doel.pad])


def _werk_index_bij(git: GitCall, plek: GitPlek, doelen: Sequence[PathChange]) -> Iterator[Blijft]:
    """Update the real index, except paths that somebody staged since the check."""
    try:
        mee = _zoals_gezien(git, plek, doelen)
    except RaoError as fout:
        yield Blijft(
            "De wijziging is vastgelegd, maar rao kon de index van git niet bijwerken. "
            f"{fout.zin} {fout.hint}\nBij de volgende opdracht probeert rao het opnieuw.",
            "index",
            [plek.prefix + doel.pad for doel in doelen],
        )
        return
    for doel in doelen:
        if doel not in mee:
            yield Blijft(
                f"Voor {doel.pad} is intussen iets anders klaargezet. Dat is blijven staan."
            )
    wensen = {
        plek.prefix + doel.pad: wat and (wat[0], blob_id(wat[1], plek.algoritme))
        for doel in mee
        for wat in [doel.gewenst]
    }
    if reden := zet_in_index(git, plek, wensen):
        yield Blijft(
            f"De wijziging is vastgelegd, maar git kon zijn index niet bijwerken: {reden}. "
            "Bij de volgende opdracht doet rao dat alsnog.",
            "index",
            list(wensen),
        )


def _zoals_gezien(
    git: GitCall, plek: GitPlek, doelen: Sequence[PathChange]
) -> Sequence[PathChange]:
    """Return the paths of which the index holds what it held at the check.

    Git never writes in that file, it puts another in its place: what looks the same is the same.
    """
    nu = aanzien(plek.git_dir / "index")
    if nu is not None and all(doel.index_toen == nu for doel in doelen):
        return doelen
    items = index_items(git, plek.prefix, [doel.pad for doel in doelen])
    return [doel for doel in doelen if items.get(doel.pad) == doel.index]


def zet_in_index(git: GitCall, plek: GitPlek, nieuw: Mapping[str, ModeAndBlob | None]) -> str:
    """Update entries of the index; returns why git could not, also after waiting."""
    if not nieuw:
        return ""
    regels = index_regels(nieuw, plek.algoritme)
    einde = time.monotonic() + INDEX_SECONDEN
    while True:
        try:
            uitvoer = git.probeer("update-index", "-z", "--index-info", stdin=regels)
        except Onleesbaar as gestopt:
            ruim_sloten_op(plek)  # the lock of that git is nobody's any more
            return _reden(gestopt)
        except RaoError as fout:  # it could not even start: what is committed is
            return _reden(fout)
        if not uitvoer.status:
            return ""
        if "File exists" not in uitvoer.fout:
            return _reden(vertaal("update-index", uitvoer.fout, plek.top))
        if time.monotonic() > einde:
            return "een ander git-programma houdt hem vast"
        time.sleep(0.05)


def _reden(fout: RaoError) -> str:
    """Return why, as the end of a sentence about something that is committed."""
    zin = fout.zin.removesuffix(" Er is niets vastgelegd.").rstrip(".")
    return zin[:1].lower() + zin[1:]
