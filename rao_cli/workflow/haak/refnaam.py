"""A new branch or label whose name is taken for something else, by git or by a person."""

import re
from collections.abc import Collection, Iterator
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.store.git.haak.zending import LABELS, TAKKEN, Refwens

#: With these words git itself begins a name: `refs/heads/refs/heads/main` looks like `main`.
_VAN_GIT: Final = frozenset({"refs", "heads", "tags", "remotes", "origin", "worktree", "bisect"})
_HEAD: Final = patroon(r"(\w+_)?HEAD|@", re.IGNORECASE)
_NUMMER: Final = patroon(r"[0-9a-f]{40}|[0-9a-f]{64}", re.IGNORECASE)


def zeg_vreemde_naam(wens: Refwens, namen: Collection[str]) -> Iterator[str]:
    """Yield why a name may not be made; `namen` are those that there are, and that come along.

    A name that is there already goes on.
    """
    if wens.oud is not None or wens.nieuw is None:
        return
    wat = "Het label" if wens.ref.startswith(LABELS) else "De tak"
    kop = f"{wat} '{wens.naam}'"
    deel = wens.naam.partition("/")[0]
    if deel.lower() in _VAN_GIT or _HEAD.fullmatch(deel) or _NUMMER.fullmatch(wens.naam):
        yield f"{kop} heet zoals iets van git zelf. Kies een gewone naam, zoals main."
        return
    for naam in sorted(namen):
        kaal = naam.removeprefix(TAKKEN).removeprefix(LABELS)
        if naam != wens.ref and kaal.casefold() == wens.naam.casefold():
            yield f"{kop} heet bijna zoals {naam}, en dat haalt git door elkaar. Kies een andere."
            return
