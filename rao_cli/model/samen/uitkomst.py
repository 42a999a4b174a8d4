"""What came of a merge: values, no judgement about when it may be kept."""

from collections.abc import Mapping
from typing import NamedTuple

import msgspec

from rao_cli.model.samen.botsing import Botsing

#: Path from the root of the register → bytes: every file that rao keeps (`plaats.BEWAARD`).
Bestanden = Mapping[str, bytes]


class Kanten(NamedTuple):
    """The last state that both sides know, and what each made of it. `hun` is shared."""

    basis: Bestanden
    ons: Bestanden
    hun: Bestanden


class BestandSamen(msgspec.Struct, frozen=True):
    """One file that was merged; no data: it is gone. With a botsing the data is our side's."""

    data: bytes | None
    botsingen: tuple[Botsing, ...] = ()
    zinnen: tuple[str, ...] = ()


class RegisterSamen(msgspec.Struct, frozen=True):
    """A whole register that was merged; to be kept only when there is no botsing."""

    bestanden: Bestanden
    botsingen: tuple[Botsing, ...] = ()
    #: What a person should know, in Dutch: "Het besluit B-…-01 heet nu B-…-02."
    zinnen: tuple[str, ...] = ()
    #: Old → new kenmerk, of what was drawn twice.
    hernummerd: Mapping[str, str] = msgspec.field(default_factory=dict)
