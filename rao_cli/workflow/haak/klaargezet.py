"""What git asks before it commits by itself: is good what was put ready, and what is said of it."""

from collections.abc import Iterator
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
from rao_cli.store.wissingen import alle_wissingen, zoek_gewist
from rao_cli.workflow.gewist.weigering import zeg_wat
from rao_cli.workflow.haak.keuring import keur, keur_vast, zeg_niet_bekeken
from rao_cli.workflow.privacy.kanten import Haakstap


def keur_klaargezet(vandaag: date) -> list[str]:
    """Return why what is put ready may not be committed; nothing in a folder is looked at."""
    if terug := [*_weer_gewist()]:
        return terug
    stap = _klaargezet()
    if not any(map(registers_in, [stap.nu, *stap.eerder])):
        return []
    aard = Aard("", begin=not stap.eerder, samen=len(stap.eerder) > 1)
    vast = (zin for register in stap.per_register() for zin in keur_vast(register, vandaag, aard))
    return list(dict.fromkeys([*keur(stap, vandaag), *vast]))


def let_op_klaargezet() -> list[str]:
    """Return what to say of what is put ready, when nothing is wrong with it."""
    return list(zeg_niet_bekeken(_klaargezet()))


def _weer_gewist() -> Iterator[str]:
    """Yield that this would put a history that was erased under the next commit."""
    git = git_van_haak()
    ouders = ouders_van_klaargezet(git)
    if (wissing := zoek_gewist(git, alle_wissingen(git, *ouders), *ouders)) is not None:
        yield f"Hiermee komt terug wat {zeg_wat(wissing)}: dit is een oude kopie. Typ: rao sync"


def _klaargezet() -> Haakstap:
    git = git_van_haak()
    eerder = [boom_van(git, ouder) for ouder in ouders_van_klaargezet(git)]
    return Haakstap(Objectlezer(git), boom_klaargezet(git), eerder)
