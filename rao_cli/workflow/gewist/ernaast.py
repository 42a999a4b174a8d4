"""What was erased may stand beside git too: in papers that were made, in a copy of an editor.

What rao made, it makes anew: that goes. What somebody else put there is his: that is named.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

import msgspec

from rao_cli.documents.opmaak import aantal
from rao_cli.model.plaats import bovenmap, is_registerbestand
from rao_cli.model.taal import enkele
from rao_cli.model.tekens import als_naam
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.inhoud.inhoudlezer import Inhoudlezer
from rao_cli.store.papier.ernaast import Naastbestand, lees_ernaast, ruim_uitvoer

#: So many paths are named; who took these away, types the command again.
_GENOEMD: Final = 10
_OPNIEUW: Final = "U maakt ze zo nodig opnieuw, met de opdracht waarmee u ze maakte."


class Ernaast(msgspec.Struct, frozen=True):
    """What goes, what stays with the words in it, and in what nobody could look."""

    weg: tuple[str, ...] = ()
    blijft: tuple[str, ...] = ()
    dicht: tuple[str, ...] = ()

    @property
    def is_leeg(self) -> bool:
        """Say whether it stands in nothing that lies beside git."""
        return not (self.weg or self.blijft)

    def vooraf(self) -> Iterator[str]:
        """Yield what will become of it."""
        if self.weg:
            yield (
                f"{aantal(len(self.weg), 'bestand', 'bestanden')} in {_mappen(self.weg)} haalt rao "
                "weg: het maakte die zelf."
            )
        yield from self._blijft()

    def achteraf(self) -> Iterator[str]:
        """Yield what became of it, and what a person does with the rest."""
        if self.weg:
            yield (
                f"Weg uit {_mappen(self.weg)}: {aantal(len(self.weg), 'bestand', 'bestanden')} van "
                f"rao zelf. {_OPNIEUW}"
            )
        yield from self._blijft()

    def _blijft(self) -> Iterator[str]:
        if self.blijft:
            yield (
                f"Let op: buiten git staat het ook nog in {_noem(self.blijft)}. Dat maakte rao "
                "niet, of iemand veranderde het. Haal het zelf weg."
            )
        if self.dicht:
            yield f"rao kon niet kijken in: {_noem(self.dicht)}. Kijk daar zelf in."


def zoek_ernaast(
    repo: Repo,
    raakt: Callable[[Naastbestand], bool],
    gaat: Callable[[Naastbestand], bool],
    noem: Callable[[str], str] = als_naam,
) -> Ernaast:
    """Find it; of what rao made `gaat` says what goes, `noem` says a path without the words."""
    weg, blijft, dicht = list[str](), list[str](), list[str]()
    for een in lees_ernaast(repo):
        if een.van_rao and gaat(een):
            weg.append(een.pad)
        elif raakt(een):
            blijft.append(noem(een.pad))
        elif een.dicht:
            dicht.append(noem(een.pad))
    return Ernaast(tuple(weg), tuple(blijft), tuple(dicht))


def zoek_gemaakt(repo: Repo, raakt: Callable[[Naastbestand], bool] = lambda _: False) -> Ernaast:
    """Find all that rao made: nobody can say any more in which of it the words stand."""
    return zoek_ernaast(repo, raakt, lambda _: True)


def zoek_dicht(repo: Repo) -> Iterator[str]:
    """Yield the files of the register itself in which nobody could look, as it is now."""
    blobs = {
        p: b for p, b in repo.blobs(repo.head() or "", [""]).items() if not is_registerbestand(p)
    }
    inhoud = repo.read_blobs(blobs.values())
    with Inhoudlezer() as lezer:
        for pad, blob in sorted(blobs.items()):
            inzage = lezer.lees(pad, inhoud[blob])
            if inzage is not None and inzage.dicht:
                yield als_naam(pad)


def ruim_ernaast(repo: Repo, gevonden: Ernaast, noem: Callable[[str], str] = als_naam) -> Ernaast:
    """Take away what goes; what the system keeps, is named."""
    over = [pad for pad in gevonden.weg if not ruim_uitvoer(repo, pad)]
    weg = tuple(pad for pad in gevonden.weg if pad not in over)
    return Ernaast(weg, (*gevonden.blijft, *map(noem, over)), gevonden.dicht)


def _mappen(paden: Iterable[str]) -> str:
    """Return in which folders of a register these lie."""
    boven = {pad: bovenmap(pad) for pad in sorted(paden)}
    mappen = (f"{als_naam(map_)}/" if map_ != pad else "de map" for pad, map_ in boven.items())
    return enkele([*dict.fromkeys(mappen)])


def _noem(paden: Iterable[str]) -> str:
    return enkele([*paden], _GENOEMD)
