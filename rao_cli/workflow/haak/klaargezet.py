"""What git asks before it commits by itself: is good what was put ready, and what is said of it."""

from datetime import date

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
