"""Interviews that somebody stopped half-way: the answers wait, and rao says how to go on."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from rao_cli.model.stand import Stand
from rao_cli.store.concept import concepten
from rao_cli.workflow.controle.herstel import standpuntopdracht
from rao_cli.workflow.taak import Taak

_STANDPUNT: Final = re.compile(r"standpunt-(Z-[0-9A-Z]{6})-(.+)")


def halverwege(root: Path, stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield what was half filled in on this computer, and still can be finished."""
    for naam in concepten(root):
        standpunt = _STANDPUNT.fullmatch(naam)
        if naam in stand.lijst_op_kenmerk:
            if stand.lijst_op_kenmerk[naam][1].status in {"afgehandeld", "ingetrokken"}:
                continue
            wat = f"Er wacht een half ingevulde zaak voor {naam}: ga verder met"
            yield Taak(wat, wie, stand.vandaag, f"rao nieuw zaak {naam}")
        elif standpunt is not None and standpunt[1] in stand.zaken_op_kenmerk:
            wat = f"Er wacht een half ingevuld standpunt over {standpunt[1]}: ga verder met"
            yield Taak(wat, wie, stand.vandaag, standpuntopdracht(standpunt[1], standpunt[2]))
