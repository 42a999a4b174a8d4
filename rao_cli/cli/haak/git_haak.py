"""What git starts by itself before it commits or sends; a person never types it."""

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from rao_cli.cli.terminal import uitvoer
from rao_cli.model.errors import RaoError
from rao_cli.model.samen.serverwoorden import IN_STAP, MET_GIT, WEIGERT

_GEWEIGERD: Final = 1
#: More sentences than this nobody reads.
_MEESTE: Final = 20
_SLOT: Final = {
    "pre-commit": "Er is niets vastgelegd. Verbeter dit, en typ dan opnieuw git add en git commit.",
    "pre-push": "Er is niets gedeeld.",
    "pre-receive": WEIGERT,
    "commit-msg": "Er is niets vastgelegd. Laat weg wat van een persoon is: git vergeet niets.",
}


def git_haak(woorden: Sequence[str]) -> int:
    """Answer one hook; 0: go on, 1: stop. Whatever goes wrong in rao itself stops it too."""
    naam, *rest = woorden or [""]
    try:
        zinnen = _vraag(naam, rest)
    except RaoError as fout:
        zinnen = [fout.zin, *(fout.hint or "").splitlines()]
    except Exception as fout:  # noqa: BLE001 - what cannot be judged may not pass
        zinnen = [f"rao kon dit niet beoordelen ({type(fout).__name__})."]
    if not zinnen:
        return 0
    anders = MET_GIT if any(zin.startswith(IN_STAP) for zin in zinnen) else ""
    _zeg(zinnen, anders, _SLOT.get(naam, ""))
    return _GEWEIGERD


def _vraag(naam: str, rest: Sequence[str]) -> list[str]:
    if naam == "pre-commit":
        from rao_cli.workflow.haak.klaargezet import keur_klaargezet, let_op_klaargezet

        zinnen = keur_klaargezet(datetime.now().astimezone().date())
        for zin in let_op_klaargezet() if not zinnen else ():
            uitvoer.meld(zin)
        return zinnen
    if naam == "commit-msg" and rest:
        from rao_cli.workflow.haak.bericht import keur_bericht

        return keur_bericht(Path(rest[0]))
    if naam in {"pre-push", "pre-receive"}:
        from rao_cli.workflow.haak.poort import keur_ontvangst, keur_verzending

        nu, invoer = datetime.now().astimezone(), sys.stdin.buffer.read().decode("utf-8", "replace")
        if naam == "pre-receive":
            return keur_ontvangst(invoer, nu)
        return keur_verzending(invoer, (rest or [""])[0], nu)
    raise RaoError(f"rao kent de haak '{naam}' van git niet.", hint="Werk rao bij.")


def _zeg(zinnen: Sequence[str], *slot: str) -> None:
    meer = [f"En nog {len(zinnen) - _MEESTE} keer."] if len(zinnen) > _MEESTE else []
    for zin in (*zinnen[:_MEESTE], *meer, *slot):
        if zin:
            uitvoer.meld(zin)
