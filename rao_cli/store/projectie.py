"""After the commit point: bring work tree and index up to date, for exactly the changed paths.

Nothing here may undo what a person did meanwhile, and nothing here makes the commit fail: what
could not be brought up to date is told in a sentence.
"""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import als_woord, als_woorden
from rao_cli.model.systeem import waarom
from rao_cli.store.blob import blob_id
from rao_cli.store.git_call import GitCall
from rao_cli.store.git_lezen import index_items
from rao_cli.store.git_plek import Plek
from rao_cli.store.plan import Doel
from rao_cli.store.tak import Tak, staat_nog_op
from rao_cli.store.vastleggen import index_regels
from rao_cli.store.werkmap import lees_werk, schrijf_werk, verwijder_werk

#: How long another git program may hold the index before it is reported.
INDEX_SECONDEN: Final = 5.0


def projecteer(
    git: GitCall, plek: Plek, tak: Tak, doelen: Sequence[Doel], eigen_map: Path
) -> Iterator[str]:
    """Update work tree and index; yields a Dutch sentence for everything that stays behind."""
    if not staat_nog_op(git, tak):
        yield (
            "De wijziging is vastgelegd, maar intussen is er naar een andere branch gewisseld. "
            "De bestanden in de map zijn daarom niet bijgewerkt."
        )
        return
    for nummer, doel in enumerate(doelen):
        yield from _werk_bij(plek.top / plek.prefix, doel, eigen_map / f"bestand-{nummer}")
    yield from _werk_index_bij(git, plek, doelen)


def _werk_bij(root: Path, doel: Doel, tijdelijk: Path) -> Iterator[str]:
    try:
        nu = lees_werk(root, doel.pad)
        if nu == doel.straks:
            return
        if nu != doel.werk:
            yield (
                f"{doel.pad} is intussen met de hand veranderd. Dat handwerk is blijven staan; "
                "wat rao vastlegde staat alleen in git."
            )
        elif doel.straks is None:
            verwijder_werk(root, doel.pad)
        else:
            schrijf_werk(root, doel.pad, doel.straks, tijdelijk)
    except (OSError, RaoError) as fout:
        reden = waarom(fout) if isinstance(fout, OSError) else fout.zin
        yield (
            f"De wijziging is vastgelegd, maar {doel.pad} kon in de map niet worden bijgewerkt "
            f"({reden}). Haal het op met: git restore {als_woord(doel.pad)}"
        )


def _werk_index_bij(git: GitCall, plek: Plek, doelen: Sequence[Doel]) -> Iterator[str]:
    """Update the real index, except paths that somebody staged since the check."""
    try:
        nu = index_items(git, plek.prefix)
    except RaoError as fout:
        yield f"De wijziging is vastgelegd, maar de index van git niet bijgewerkt. {fout.zin}"
        return
    mee = [doel for doel in doelen if nu.get(doel.pad) == doel.index]
    for doel in doelen:
        if doel not in mee:
            yield f"Voor {doel.pad} is intussen iets anders klaargezet. Dat is blijven staan."
    nul = "0" * (64 if plek.algoritme == "sha256" else 40)
    blobs = {d.pad: nul if d.nieuw is None else blob_id(d.nieuw, plek.algoritme) for d in mee}
    regels = index_regels(plek.prefix, mee, blobs)
    einde = time.monotonic() + INDEX_SECONDEN
    while mee:
        uitvoer = git.probeer("update-index", "-z", "--index-info", stdin=regels)
        if not uitvoer.status:
            return
        if time.monotonic() > einde or "File exists" not in uitvoer.fout:
            paden = als_woorden(doel.pad for doel in mee)
            yield (
                "De wijziging is vastgelegd, maar git kon zijn index niet bijwerken. "
                f"Herstel dat met: git reset --quiet -- {paden}"
            )
            return
        time.sleep(0.05)
