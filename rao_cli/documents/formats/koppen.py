"""The headings of a paper: in order, whatever the template of a region says."""

from collections.abc import Iterable

from msgspec.structs import replace

from rao_cli.documents.formats.blokken import Citaat, Kopregel, Papierblok, Punten


def zonder_sprong(blokken: Iterable[Papierblok]) -> tuple[Papierblok, ...]:
    """Return the blocks with each heading at most one level below the one before.

    Who hears a paper goes by its headings, and PDF/UA refuses one that skips a level.
    """
    return _Trap().loop(blokken)


class _Trap:
    """Goes along the headings, also those inside a list or a quote."""

    def __init__(self) -> None:
        self._niveau = 0

    def loop(self, blokken: Iterable[Papierblok]) -> tuple[Papierblok, ...]:
        return tuple(self._trede(blok) for blok in blokken)

    def _trede(self, blok: Papierblok) -> Papierblok:
        match blok:
            case Kopregel(niveau):
                self._niveau = min(niveau, self._niveau + 1)
                return replace(blok, niveau=self._niveau)
            case Citaat(binnen):
                return replace(blok, blokken=self.loop(binnen))
            case Punten(punten):
                return replace(blok, punten=tuple(self.loop(punt) for punt in punten))
            case _:
                return blok
