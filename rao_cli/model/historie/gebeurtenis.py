"""An event: what the files say that happened, so that it can be known again in another version."""

from collections.abc import Iterable, Mapping
from datetime import date

import msgspec

from rao_cli.model.basis import Blok


class Gebeurtenis(msgspec.Struct, frozen=True, kw_only=True):
    """One event of a thing, as the files of one version tell it."""

    #: What it is: an event with the same sign is the same one, also when its words changed.
    sleutel: tuple[str, ...]
    #: When it happened; None when no file says so: then the version that brought it does.
    datum: date | None
    #: What happened; empty when only changes of it are told.
    tekst: str
    #: What is reworded or taken away later: "Besluit B-2026-03-12-01"; empty: that is not told.
    naam: str
    #: What persons typed in it, by the word for it; a change there is an event of its own.
    inhoud: Mapping[str, object] = msgspec.field(default_factory=dict)
    #: Which time: of what happens again each one is told.
    keer: str = ""
    #: Of an event without a date: the last day on which it can have happened.
    uiterlijk: date | None = None
    #: It still has to happen, or follows from what is not there yet: gone, it never was.
    voorlopig: bool = False

    @property
    def zelf(self) -> tuple[str, ...]:
        """What tells this very event from all others."""
        return (*self.sleutel, self.keer)


def inhoud_van(blok: Blok, *, zonder: Iterable[str] = ()) -> Mapping[str, object]:
    """Return the fields of a block by the word for each, but for those that are told elsewhere."""
    weg = {"soort", "kenmerk", "status", *zonder}
    namen = (naam for naam in blok.__struct_fields__ if naam not in weg)
    return {naam.replace("_", " "): getattr(blok, naam) for naam in namen}
