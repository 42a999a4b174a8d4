"""The gate before a draft: what the gate of privacy refuses never lies on a disk.

Also not when only two answers together, or an answer and the name of its question, are a sign of
a person.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from rao_cli.workflow.privacy.poort import is_persoonlijk


def zonder_personen(
    antwoorden: Mapping[str, Any], vrij: Collection[str], gekeurd: Collection[str] = ()
) -> dict[str, Any]:
    """Return the answers that may lie on a disk, each beside those before it.

    What was `gekeurd` by its own question, may.
    """
    over = {naam: waarde for naam, waarde in antwoorden.items() if naam not in gekeurd}
    if not _treft(over, vrij):
        return dict(antwoorden)
    goed: dict[str, Any] = {}
    for naam, waarde in antwoorden.items():
        erbij = {n: w for n, w in {**goed, naam: waarde}.items() if n not in gekeurd}
        if waarde is None or not _treft(erbij, vrij):
            goed[naam] = waarde
    return goed


def _treft(antwoorden: Mapping[str, Any], vrij: Collection[str]) -> bool:
    """Say whether answers are a sign of a person: as a file holds them, or one after the other."""
    # A line end that a file holds as two signs is one: what stands behind it, begins anew.
    vormen = (vorm.replace("\\n", "\n") for vorm in _vormen(antwoorden, vrij))
    return any(map(is_persoonlijk, vormen))


def _vormen(antwoorden: Mapping[str, Any], vrij: Collection[str]) -> Iterator[str]:
    import json  # many commands ask nothing

    ingevuld = {naam: waarde for naam, waarde in antwoorden.items() if waarde is not None}
    yield json.dumps(ingevuld, ensure_ascii=False)
    for naam, waarde in ingevuld.items():
        laatste = naam.rpartition(".")[2]
        yield f"{laatste}: {waarde}"
        yield f"{laatste.replace('_', ' ')} {waarde}"
    yield "\n".join(f"{naam}: {waarde}" for naam, waarde in ingevuld.items())
    yield " ".join(str(waarde) for naam, waarde in ingevuld.items() if naam in vrij)
