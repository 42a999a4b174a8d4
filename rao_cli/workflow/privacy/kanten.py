"""One step in a repository: what it holds after it, and what it held on each side before."""

from collections.abc import Iterator, Sequence
from functools import cached_property

import msgspec

from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.store.git.haak.boom import Bestandsboom, anders, register_van, registers_in
from rao_cli.store.momentopname import Momentopname, Objectlezer, opname


class Haakregister(msgspec.Struct, frozen=True):
    """One register in that step; `anders` are the paths in it that are as on no side before."""

    prefix: str
    nu: Momentopname
    eerder: Sequence[Momentopname]
    anders: frozenset[str]


class Haakstap(msgspec.Struct, frozen=True, dict=True):
    """All files of a repository after a step, and on each side before it."""

    lezer: Objectlezer
    nu: Bestandsboom
    eerder: Sequence[Bestandsboom]

    @cached_property
    def anders(self) -> set[str]:
        """The paths that are as on no side before, gone ones too."""
        return anders(self.nu, self.eerder)

    @cached_property
    def registers(self) -> list[str]:
        """Where the registers lie."""
        return registers_in(self.nu)

    def verdwenen(self) -> Iterator[str]:
        """Yield a register that is gone; one that lies in another folder now is not."""
        for boom in self.eerder:
            hier = {self.nu[f"{prefix}{REGISTERBESTAND}"].blob for prefix in self.registers}
            for prefix in registers_in(boom):
                blob = boom[f"{prefix}{REGISTERBESTAND}"].blob
                if prefix not in self.registers and blob not in hier:
                    yield f"{prefix}{REGISTERBESTAND}"

    def per_register(self) -> Iterator[Haakregister]:
        """Yield the registers in which something changed."""
        for prefix in self.registers:
            paden = {p for p in self.anders if register_van(p, self.registers) == prefix}
            if paden:
                eigen = frozenset(pad.removeprefix(prefix) for pad in paden)
                nu = opname(self.lezer, self.nu, prefix, self.registers)
                eerder = [self._eerder(boom, prefix) for boom in self.eerder]
                yield Haakregister(prefix, nu, [e for e in eerder if e.blobs], eigen)

    def _eerder(self, boom: Bestandsboom, prefix: str) -> Momentopname:
        """Return a register as it was, also when it lay in another folder."""
        registers = registers_in(boom)
        if prefix not in registers:
            blob = self.nu[f"{prefix}{REGISTERBESTAND}"].blob
            zelfde = (r for r in registers if boom[f"{r}{REGISTERBESTAND}"].blob == blob)
            prefix = next(zelfde, prefix)
        return opname(self.lezer, boom, prefix, registers)
