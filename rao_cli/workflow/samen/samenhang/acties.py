"""The acties of one meeting in a state of the register, and what of them was agreed (S8)."""

from collections.abc import Mapping
from typing import Any, Final

from rao_cli.model.kenmerk import dag_in
from rao_cli.model.plaats import MAPPEN
from rao_cli.model.samen.botsing import Kant
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.workflow.samen.samenloop.samenloop import Samenloop, ander

_MAP = MAPPEN["actie"]
_AFSPRAAK: Final = ("besluit", "omschrijving", "organisatie", "lko", "uiterlijk")


def acties_van(s: Samenloop, files: Bestanden, overleg: Overleg) -> Mapping[str, Actie]:
    """Return path and actie of everything that was agreed in a meeting."""
    dag = overleg.datum.isoformat()
    gevonden = {}
    for pad in sorted(pad for pad in files if pad.startswith(f"{_MAP}/")):
        actie = s.lees.ding(files, pad, Actie)
        if actie is None or dag_in(actie.besluit or actie.kenmerk) != dag:
            continue
        if actie.besluit is None or actie.besluit in overleg.besluiten:
            gevonden[pad] = actie
    return gevonden


def afspraak(actie: Actie | None) -> tuple[Any, ...]:
    """Return who does what before when; empty without an actie."""
    if actie is None:
        return ()
    return tuple(getattr(actie, veld) for veld in _AFSPRAAK)


def neem_acties(s: Samenloop, wint: Kant, pad: str) -> None:
    """Give the other side what this one agreed in a meeting, and nothing else."""
    overleg = s.ding(wint, pad, Overleg)
    if overleg is None:
        return
    dag = overleg.datum.isoformat()
    files, andere = s.van(wint), s.van(ander(wint))
    for plek in sorted({*files, *andere}):
        if plek.startswith(f"{_MAP}/") and f"-{dag}-" in plek:
            hier, daar = s.ding(wint, plek, Actie), s.ding(ander(wint), plek, Actie)
            if afspraak(hier) == afspraak(daar):
                continue
            if hier is None or daar is None:
                s.neem(ander(wint), plek, files.get(plek))
            else:  # whether it is done, was not agreed there
                s.zet_als(ander(wint), plek, files[plek], *((veld,) for veld in _AFSPRAAK))
