"""Two revisions with dots between them, as git writes them: `A...B` and `A..B`."""

from typing import Final

import msgspec

from rao_cli.model.patroon import patroon

#: What leads to the last commit, in a name such as HEAD~3.
HIER: Final = patroon(r"^(HEAD|@)(?=$|[~^])")
#: A search in messages (`:/…`, `^{/…}`) may hold dots of its own.
_ZOEKT: Final = patroon(r"^:/|\{/")
_PUNTEN: Final = patroon(r"\.{2,3}")


class Revisiereeks(msgspec.Struct, frozen=True):
    """From which revision, and up to which; no `tot` is what somebody works on now.

    `gedeeld`: counted from where both parted (three dots, or no dots); else from `van` itself.
    """

    van: str
    tot: str = ""
    gedeeld: bool = True

    @property
    def begin(self) -> str:
        """Where it begins, as it is typed when there is no end."""
        return self.van if self.gedeeld else f"{self.van}.."


def read_reeks(tekst: str) -> Revisiereeks:
    """Read a revision, or two with dots between; without a first one that is HEAD."""
    punten = None if _ZOEKT.search(tekst) else _PUNTEN.search(tekst)
    if punten is None:
        return Revisiereeks(tekst)
    van, tot = tekst[: punten.start()], tekst[punten.end() :]
    return Revisiereeks(van or "HEAD", tot, len(punten[0]) == len("..."))
