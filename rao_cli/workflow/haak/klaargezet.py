"""What git asks before it commits by itself: is good what was put ready, and what is said of it."""

import re
from datetime import date
from typing import Final

from rao_cli.model.historie.keten.aard import Aard
from rao_cli.store.git.haak.boom import (
    boom_klaargezet,
    boom_van,
    ouders_van_klaargezet,
    registers_in,
)
from rao_cli.store.git.haak.omgeving import git_van_haak
from rao_cli.store.momentopname import Objectlezer
from rao_cli.workflow.haak.kanten import Haakstap
from rao_cli.workflow.haak.keuring import keur, keur_vast
from rao_cli.workflow.privacy.poort import weigergronden

#: Below this line of an editor nothing is kept.
_SCHAAR: Final = re.compile(r"^# -+ >8 -+$", re.MULTILINE)
_EINDE: Final = "\n"
#: Lines that git writes itself: who made or saw it, and from where a merge came.
_VAN_GIT: Final = re.compile(r"#|[A-Z][a-z-]+-by: |Merge (branch|remote-tracking branch|commit) ")


def keur_klaargezet(vandaag: date) -> list[str]:
    """Return why what is put ready may not be committed; nothing in a folder is looked at."""
    git = git_van_haak()
    ouders = ouders_van_klaargezet(git)
    eerder = [boom_van(git, ouder) for ouder in ouders]
    stap = Haakstap(Objectlezer(git), boom_klaargezet(git), eerder)
    if not any(map(registers_in, [stap.nu, *eerder])):
        return []
    aard = Aard("", begin=not ouders, samen=len(ouders) > 1)
    vast = (zin for register in stap.per_register() for zin in keur_vast(register, vandaag, aard))
    return list(dict.fromkeys([*keur(stap, vandaag), *vast]))


def keur_boodschap(tekst: str) -> list[str]:
    """Return why a message may not be kept: it would stand in every copy for ever."""
    regels = _SCHAAR.split(tekst)[0].splitlines()
    eigen = "\n".join("" if _VAN_GIT.match(regel) else regel for regel in regels)
    return [
        f"Regel {eigen.count(_EINDE, 0, grond.begin) + 1} van uw tekst: {grond.zin} ({grond.code})"
        for grond in weigergronden(eigen)
    ]
