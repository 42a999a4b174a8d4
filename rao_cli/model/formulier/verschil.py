"""What a form changes in a zaak: what is certain, and what must be asked first."""

from typing import Any, Final, Literal

import msgspec

from rao_cli.model.formulier.deel import Veld
from rao_cli.model.melding import Pad

#: Why a person decides: others changed it too, it was emptied, the field stood there twice, the
#: item is gone from the register, something else stands there, or its place was only recognised.
Twijfel = Literal["", "botsing", "leeg", "dubbel", "verdwenen", "anders", "herkend"]
#: What a person decides: the form, the register, or both below each other.
Keus = Literal["formulier", "register", "samen"]
#: Those that a person decides one by one; the others are shown, and asked together.
APART: Final[frozenset[Twijfel]] = frozenset(("botsing", "leeg", "dubbel", "verdwenen", "anders"))


class Verschil(msgspec.Struct, frozen=True, kw_only=True):
    """One place of a zaak that a form changes: what stands there, and what would.

    `waarde` is what would be written, None takes it away; `samen` is both below each other, where
    that can be. The item of a list that comes new has a number behind the last.
    """

    plek: Pad
    label: str
    was: str
    wordt: str
    waarde: Any = None
    samen: Any = None


class Wending(msgspec.Struct, frozen=True, kw_only=True):
    """Differences that stand or fall together: one field, or one item of a list.

    `weg`: the item of this list goes; its number is the last of `plek`.
    """

    kop: str
    verschillen: tuple[Verschil, ...]
    aanleiding: Twijfel = ""
    weg: Pad = ()

    @property
    def groep(self) -> str:
        """The heading of its part and its item, without the label of a single field."""
        enkel = len(self.verschillen) == 1 and not self.weg
        return self.kop.removesuffix(f" – {self.verschillen[0].label}") if enkel else self.kop

    @property
    def kan_samen(self) -> bool:
        """Whether both texts can stay, below each other."""
        return len(self.verschillen) == 1 and self.verschillen[0].samen is not None


class Misser(msgspec.Struct, frozen=True, kw_only=True):
    """A text of a form that will not do: where it stands, and why.

    `plek` and `veld` are there when a person can say on the spot what must stand there, in the
    place of what stands there `nu`; `deels` is the part of the text that will do.
    """

    kop: str
    zin: str
    plek: Pad = ()
    veld: Veld | None = None
    nu: Any = None
    deels: Verschil | None = None


class Zaakvergelijking(msgspec.Struct, frozen=True, kw_only=True):
    """What a form says about one zaak, beside what the register has.

    `zinnen` are what to know of it, such as a field that is gone from the form.
    """

    wendingen: tuple[Wending, ...] = ()
    missers: tuple[Misser, ...] = ()
    zinnen: tuple[str, ...] = ()
