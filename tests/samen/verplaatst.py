"""A meeting that moved is the same meeting: its facts are compared under the day it began with."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.samen.feiten import ITEM

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.samen.feiten import Feiten, Plek


def eerste_dag(basis: Feiten, feiten: Feiten) -> dict[str, str]:
    """Return for each meeting that moved since `basis`: its day now → the day it had then."""
    dagen: dict[str, str] = {}
    for plek in sorted(feiten):
        if plek[1:3] == ("verplaatst", ITEM) and plek not in basis:
            nu, was = _dag(plek[0]), json.loads(plek[3])["van"]
            if f"overleggen/{was[:4]}/{was}.yaml" not in feiten_paden(feiten):
                dagen[nu] = was
    return dagen


def feiten_paden(feiten: Feiten) -> set[str]:
    """Return every file that says something."""
    return {plek[0] for plek in feiten}


def op_eerste_dag(plek: Plek, dagen: Mapping[str, str]) -> Plek:
    """Return a place in a file that moved, as if it had not."""
    pad = plek[0]
    if pad.startswith("overleggen/") and (was := dagen.get(_dag(pad))):
        pad = f"overleggen/{was[:4]}/{was}.yaml"
    elif pad.startswith("documenten/") and (was := dagen.get(pad.split("/")[1])):
        pad = f"documenten/{was}/{pad.split('/', 2)[2]}"
    return (pad, *plek[1:])


def _dag(pad: str) -> str:
    return pad.rpartition("/")[2].removesuffix(".yaml")
