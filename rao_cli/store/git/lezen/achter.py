"""How the folder follows what is committed: what lags behind, and what there is to say of it.

And what a change notes in its private folder, for who finds it when it did not come to its end:
`achterstand.py` reads that, on a rare day.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, Literal

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.eigen_map import BEGIN, MERK, eigen_map, namen_in, write_json
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.objecten import ModeAndBlob

#: What a change could not bring up to date: the file itself, or only git's index.
Waar = Literal["map", "index"]
#: What lags; which work of a person was taken in; which files were already as they should be.
LIJST: Final = "achter.json"
MEE: Final = "meegenomen.json"
GELIJK: Final = "gelijk.json"
#: From where to where a branch jumps (sprong.py).
SPRONG: Final = "sprong.json"


class Achter(msgspec.Struct, frozen=True):
    """How a path lags behind HEAD."""

    #: Whether there is something in its place that is nowhere committed.
    eigen: bool
    #: What HEAD has there, as mode and blob; None: nothing.
    head: ModeAndBlob | None
    #: Whether git knows the path at all.
    in_git: bool
    #: What lies in the work tree, and what belongs there.
    werk: bytes | None = None
    hoort: bytes | None = None
    #: Work of a person on the version before, put together with what is committed; None: that
    #: cannot be done without choosing.
    samen: bytes | None = None
    #: Where the change moved the file; then `samen` belongs there, and nothing in this place.
    naar: str = ""
    #: Why rao cannot bring it up to date now; empty when it did not try.
    reden: str = ""


class Heel(msgspec.Struct, frozen=True):
    """How the folder follows what is committed; every path is relative to the register."""

    #: What was brought up to date just now.
    bijgewerkt: tuple[str, ...] = ()
    #: What is committed of the paths that lag and hold nobody's work; None: it is not there.
    vastgelegd: Mapping[str, bytes | None] = msgspec.field(default_factory=dict)
    #: Old path → new path of the files that moved while somebody worked in the old one.
    verhuisd: Mapping[str, str] = msgspec.field(default_factory=dict)
    #: What there is to say about what lags.
    zinnen: tuple[str, ...] = ()

    @property
    def verslag(self) -> tuple[str, ...]:
        """Everything there is to say, for somebody who looks at the register."""
        ziet = ("U ziet hier wat is vastgelegd.",) if self.vastgelegd else ()
        return (*zeg_bijgewerkt(self.bijgewerkt), *self.zinnen, *ziet)


def zeg_bijgewerkt(paden: tuple[str, ...]) -> Iterator[str]:
    """Say what an earlier change left, now that it is done."""
    if paden:
        yield (
            "Een eerdere opdracht van rao was wel vastgelegd, maar niet afgemaakt. "
            f"rao heeft de map nu bijgewerkt: {', '.join(paden)}."
        )


def weiger_halverwege(plek: GitPlek, achter: Mapping[str, Achter]) -> None:
    """Refuse to build on paths that lag behind."""
    if achter:
        raise RaoError(loopt_achter(achter), hint=uitweg(plek, achter))


def loopt_achter(paden: Collection[str]) -> str:
    """Say which files lag behind, and since when."""
    return (
        f"De map loopt achter op wat is vastgelegd: {', '.join(sorted(paden))}. "
        "Een eerdere opdracht van rao heeft de map niet kunnen afmaken."
    )


def uitweg(plek: GitPlek, achter: Mapping[str, Achter]) -> str:
    """Say what keeps rao from bringing the folder up to date, and what a person does about it."""
    redenen = sorted({hoe.reden for hoe in achter.values() if hoe.reden})
    regels = [f"rao kan de map nu niet bijwerken: {reden}." for reden in redenen]
    if not all(hoe.eigen for hoe in achter.values()):
        regels.append("Zodra dat kan, doet rao het zelf, bij de volgende opdracht.")
    eigen = {pad: hoe for pad, hoe in sorted(achter.items()) if hoe.eigen}
    if samen := [pad for pad, hoe in eigen.items() if hoe.samen is not None]:
        regels.append(
            f"In {', '.join(samen)} staat werk van uzelf. Leg dat vast met `rao bewaar`: "
            "rao voegt het samen met wat al is vastgelegd."
        )
    regels += [f"{pad} heet nu {hoe.naar}." for pad, hoe in eigen.items() if hoe.naar]
    regels += _opdrachten(plek, {pad: hoe for pad, hoe in eigen.items() if hoe.samen is None})
    return "\n".join(regels)


def _opdrachten(plek: GitPlek, eigen: Mapping[str, Achter]) -> Iterator[str]:
    """Say how the committed version comes back where somebody's own work stands in its way."""
    if not eigen:
        return
    yield (
        f"Wat er nu staat in {', '.join(eigen)} is nergens vastgelegd en gaat hiermee weg. "
        "Maak er eerst een kopie van, buiten het register. "
        "Neem uw eigen wijziging daarna opnieuw over."
    )
    yield "Haal de vastgelegde versie op met:"
    if ophalen := [pad for pad, hoe in eigen.items() if hoe.in_git]:
        yield f"  {plek.ophaalopdracht(ophalen)}"
    if weg := [pad for pad, hoe in eigen.items() if not hoe.in_git]:
        yield f"  {plek.opruimopdracht(weg)}"


def is_iets_halverwege(plek: GitPlek) -> bool:
    """Say whether a change that was begun here did not come to its end."""
    return any(naam.startswith(MERK) for naam in namen_in(eigen_map(plek.git_dir)))


def markeer(map_: Path, achter: Mapping[Waar, Sequence[str]]) -> None:
    """Keep in the private folder of a change only what it could not bring up to date.

    When that cannot be written the folder stays without a list: then every path of it counts.
    """
    with suppress(OSError):
        write_json(map_, LIJST, achter)
    for rest in map_.iterdir():
        if rest.name not in {LIJST, MEE, GELIJK, SPRONG, BEGIN}:
            with suppress(OSError):
                rest.unlink()


def noteer(map_: Path, werk: Mapping[str, str], gelijk: Sequence[str]) -> None:
    """Note in the private folder of a change which work of a person it takes in: path → blob.

    Without that note, what lies there after a kill would be taken for work that is still to keep.
    `gelijk` are the paths whose file is already what is committed: those never lag behind.
    """
    if werk:
        write_json(map_, MEE, werk)
    if gelijk:
        write_json(map_, GELIJK, dict.fromkeys(gelijk))
