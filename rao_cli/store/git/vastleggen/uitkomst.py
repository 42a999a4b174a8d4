"""What a change set did, and what recovery did after one that was stopped: values to show."""

import hashlib
from collections.abc import Mapping

import msgspec

from rao_cli.model.tekens import is_binair


class CommitResult(msgspec.Struct, frozen=True):
    """What a change set did. No commit: nothing changed, or it was a rehearsal (`proef`)."""

    commit: str | None
    paden: tuple[str, ...]
    boodschap: str
    #: Dutch sentences about what stays behind although the commit is there.
    waarschuwingen: tuple[str, ...] = ()
    #: Paths that lag behind an earlier change: what differs there is no work of a person.
    achter: frozenset[str] = frozenset()
    #: A command that was killed before it told anything did this already: new to old kenmerk.
    eerder: Mapping[str, str] = msgspec.field(default_factory=dict)
    #: Per path its bytes before and after; None is a file that is not there.
    inhoud: tuple[tuple[str, bytes | None, bytes | None], ...] = ()

    @property
    def verschil(self) -> str:
        """The unified diffs; made when it is asked, for only a rehearsal shows them."""
        return "".join(make_verschil(*bestand) for bestand in self.inhoud)

    @property
    def is_gewijzigd(self) -> bool:
        """Say whether anything changes (or would, in a rehearsal)."""
        return bool(self.paden)


def make_eerder(kenmerken: Mapping[str, str]) -> CommitResult:
    """Return the result of an act that was done already, when nobody was told."""
    zin = (
        f"Staat er al: {', '.join(kenmerken.values())}. Uw vorige opdracht werd afgebroken, "
        "maar was al vastgelegd."
    )
    return CommitResult(None, (), "", (zin,), eerder=kenmerken)


def make_verschil(pad: str, oud: bytes | None, nieuw: bytes | None) -> str:
    """Return a unified diff; None is a file that is not there. What is no text is not shown."""
    import difflib  # takes as long to load as the rest of this module, and only acts need it

    regels = difflib.unified_diff(
        _regels(oud),
        _regels(nieuw),
        fromfile="/dev/null" if oud is None else f"a/{pad}",
        tofile="/dev/null" if nieuw is None else f"b/{pad}",
    )
    return "".join(
        regel if regel.endswith("\n") else f"{regel}\n\\ Geen regeleinde aan het eind\n"
        for regel in regels
    )


def _regels(data: bytes | None) -> list[str]:
    """Split at LF only: other characters that end a line elsewhere are text here."""
    if not data:
        return []
    if is_binair(data):
        afdruk = hashlib.sha256(data).hexdigest()[:10]  # two versions can have one size
        return [f"(geen tekst: {len(data)} bytes, {afdruk})\n"]
    *heel, rest = data.decode("utf-8", "replace").split("\n")
    return [f"{regel}\n" for regel in heel] + ([rest] if rest else [])
