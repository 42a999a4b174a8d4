"""Read samenfout.txt: which acts are right alone and wrong together."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from tests.samen.oordeel import SamenFout
from tests.samen.spreken import read_regels, vul_in
from tests.samen.wereld import HIER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.samen.wereld import Paar


@functools.cache
def read_samen_fout() -> Mapping[frozenset[str], list[SamenFout]]:
    """Return for two acts, in either order, what may be asked and what may go with the answer."""
    tabel: dict[frozenset[str], list[SamenFout]] = {}
    for regel in read_regels((HIER / "samenfout.txt").read_text(encoding="utf-8")):
        daden, vraag, gaat_mee, _waarom = (deel.strip() for deel in regel.split("|"))
        een, _, andere = daden.partition(" x ")
        mee = [wat.strip() for wat in gaat_mee.split(",") if wat.strip()]
        for ander in andere.split():
            tabel.setdefault(frozenset({een.strip(), ander}), []).append(SamenFout(vraag, mee))
    return tabel


def samen_fout(paar: Paar, namen: Mapping[str, str]) -> Sequence[SamenFout]:
    """Return what may be asked of a pair though nobody changed the same."""
    gevonden = read_samen_fout().get(frozenset({paar.een, paar.ander}), [])
    return [
        SamenFout(vul_in(vraag, namen), [vul_in(wat, namen) for wat in mee])
        for vraag, mee in gevonden
    ]
