"""What `rao sync` finds and does, as values."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from rao_cli.model.melding import Melding
from rao_cli.model.samen.botsing import Botsing, Kantkeuze


class GedeeldeStap(NamedTuple):
    """One step that came in or went out: who made it, and what it is called."""

    wie: str
    wat: str


class SyncAntwoord(NamedTuple):
    """An answer, with both texts to which it was given: to other texts it is none."""

    ons: str | None
    hun: str | None
    keuze: Kantkeuze


def eerste_per_plek(botsingen: Iterable[Botsing]) -> tuple[Botsing, ...]:
    """Return what can be asked at once: one answer belongs to one place."""
    per_plek: dict[str, Botsing] = {}
    for botsing in botsingen:
        per_plek.setdefault(botsing.sleutel, botsing)
    return tuple(per_plek.values())


class SyncUitkomst(msgspec.Struct, frozen=True):
    """What a sync did; with something to ask it did nothing, and waits for an answer."""

    binnen: tuple[GedeeldeStap, ...] = ()
    buiten: tuple[GedeeldeStap, ...] = ()
    #: What a person should know, in Dutch.
    zinnen: tuple[str, ...] = ()
    botsingen: tuple[Botsing, ...] = ()
    #: What both sides make wrong together, and neither alone.
    fouten: tuple[Melding, ...] = ()
    #: Old → new kenmerk, of what was drawn twice.
    hernummerd: Mapping[str, str] = msgspec.field(default_factory=dict)
    #: Path → who shared something in it last, and not we.
    namen: Mapping[str, str] = msgspec.field(default_factory=dict)
    #: The last shared commit when all is done; None when nothing is shared yet.
    commit: str | None = None
    #: Whether something of what was erased stays on this computer.
    resten: bool = False
    #: What of ours is perhaps of a person, in Dutch: it is not shared yet.
    twijfels: tuple[str, ...] = ()

    def met(self, commit: str, zinnen: Iterable[str], *, resten: bool = False) -> "SyncUitkomst":
        """Return the same, once it is done."""
        return replace(self, commit=commit, zinnen=(*self.zinnen, *zinnen), resten=resten)

    def wie(self, pad: str) -> str:
        """Return who shared what is in a file now: a name, as far as it is known."""
        namen = {stap.wie for stap in self.binnen}
        gevonden = self.namen.get(pad) or (namen.pop() if len(namen) == 1 else "")
        return gevonden or "een ander"

    @property
    def wacht(self) -> bool:
        """Whether it waits for an answer."""
        return bool(self.botsingen or self.fouten or self.twijfels)
