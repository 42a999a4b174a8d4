"""Three states of a register while they are merged, and what came up so far."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeVar

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.melding import Pad
from rao_cli.model.samen.botsing import Botsing, Kant, Kantkeuzes
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.store.yaml.editing import verwijder, zet
from rao_cli.workflow.samen.samenloop.lezen import Registerlezing
from rao_cli.workflow.samen.samenloop.plek import zet_plek

T = TypeVar("T", bound=Blok)
#: The states in which a side last wrote a file, oldest first.
Toenbron = Callable[[Kant, str], Iterable[Bestanden]]
KANTEN: Final[tuple[Kant, Kant]] = ("ons", "hun")


def geen_toen(_kant: Kant, _pad: str) -> Iterable[Bestanden]:
    """Know of no state but the last."""
    return ()


def ander(kant: Kant) -> Kant:
    """Return the other side."""
    return "hun" if kant == "ons" else "ons"


class Samenloop(msgspec.Struct):
    """The three states, each changed in place by what settles a question before the merge."""

    basis: dict[str, bytes]
    ons: dict[str, bytes]
    hun: dict[str, bytes]
    keuzes: Kantkeuzes
    lees: Registerlezing
    toen: Toenbron = geen_toen
    botsingen: list[Botsing] = msgspec.field(default_factory=list)
    zinnen: list[str] = msgspec.field(default_factory=list)
    #: Of a document that goes along with what moved: side and path → where that side has it.
    vandaan: dict[tuple[Kant, str], str] = msgspec.field(default_factory=dict)
    #: Meetings of which the fixed list got errata in this merge.
    herzien: set[str] = msgspec.field(default_factory=set)
    #: Meetings that got a point of another agenda in this merge.
    aangevuld: set[str] = msgspec.field(default_factory=set)
    #: Meetings that another cancelled while we prepared them.
    afgezegd: set[str] = msgspec.field(default_factory=set)
    #: What both sides brought, before anything was settled.
    begin: dict[Kant, Bestanden] = msgspec.field(default_factory=dict)

    def __post_init__(self) -> None:
        """Keep what both brought."""
        self.begin = {kant: {**self.van(kant)} for kant in KANTEN}

    def van(self, kant: Kant) -> dict[str, bytes]:
        """Return the files of one side."""
        return self.ons if kant == "ons" else self.hun

    def ding(self, kant: Kant, pad: str, soort: type[T]) -> T | None:
        """Return the thing in a file of one side."""
        return self.lees.ding(self.van(kant), pad, soort)

    def was(self, pad: str, soort: type[T]) -> T | None:
        """Return the thing in a file as both sides knew it."""
        return self.lees.ding(self.basis, pad, soort)

    def drie(self, pad: str, kant: Kant, soort: type[T]) -> tuple[T, T, T] | None:
        """Return the thing as both knew it, as one side and as the other has it; None: not all."""
        was, nu = self.was(pad, soort), self.ding(kant, pad, soort)
        daar = self.ding(ander(kant), pad, soort)
        return None if was is None or nu is None or daar is None else (was, nu, daar)

    def anders(self, map_: str) -> Iterator[str]:
        """Yield the paths in a folder that are not the same on all three sides."""
        alle = {*self.basis, *self.ons, *self.hun}
        for pad in sorted(pad for pad in alle if pad.startswith(f"{map_}/")):
            if not self.ons.get(pad) == self.hun.get(pad) == self.basis.get(pad):
                yield pad

    def vraag(self, botsing: Botsing) -> Kant | None:
        """Return which side was chosen; None when it must still be asked."""
        keuze = self.keuzes.get(botsing.sleutel)
        if keuze == "ons" or keuze == "hun":  # noqa: PLR1714 - mypy sees the literals
            return keuze
        if botsing.sleutel not in {een.sleutel for een in self.botsingen}:
            self.botsingen.append(botsing)
        return None

    def zet_als(self, kant: Kant, pad: str, van: bytes | None, *plekken: Pad) -> None:
        """Make places of a file of one side as they are in other bytes, absent ones too."""
        files = self.van(kant)
        for plek in plekken:
            if (tekst := self._tekst(files, pad)) is not None:
                files[pad] = zet_plek(tekst, van, plek).encode()

    def zet_waarde(self, kant: Kant, pad: str, plek: Pad, waarde: str) -> None:
        """Write one value in a file of one side."""
        files = self.van(kant)
        if (tekst := self._tekst(files, pad)) is not None:
            files[pad] = zet(tekst, plek, waarde).encode()

    def verwijder(self, kant: Kant, pad: str, plek: Pad) -> None:
        """Remove one place of a file of one side."""
        files = self.van(kant)
        if (tekst := self._tekst(files, pad)) is not None:
            files[pad] = verwijder(tekst, plek).encode()

    def verhuis(self, kant: Kant | None, van: str, naar: str) -> None:
        """Move a file of one side (None: of what both knew) and remember where it was."""
        files = self.basis if kant is None else self.van(kant)
        if van == naar or naar in files:
            return
        files[naar] = files.pop(van)
        if kant is not None:
            self.vandaan[kant, naar] = self.vandaan.get((kant, van), van)

    def _tekst(self, files: dict[str, bytes], pad: str) -> str | None:
        bestand = self.lees.bestand(files, pad)
        return bestand.boom.tekst if bestand is not None and bestand.boom is not None else None

    def neem(self, kant: Kant, pad: str, data: bytes | None) -> None:
        """Give one side other bytes for a file; None: without it."""
        if data is None:
            self.van(kant).pop(pad, None)
        else:
            self.van(kant)[pad] = data
