"""Which files belong to a register, and which names and kinds of file are not safe."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Final, Protocol

from rao_cli.model.melding import Melding
from rao_cli.model.plaats import REGISTERBESTAND, TEKSTMAPPEN, is_eigen, soort_van
from rao_cli.model.systeem import waarom
from rao_cli.store import schijf
from rao_cli.store.schijf import inhoud, leesbaar
from rao_cli.store.yaml.vormmelding import melding_op

#: Folders of a register that hold texts, not things.
NIET_LEZEN: Final = frozenset({*TEKSTMAPPEN, "uitvoer", "schemas", "node_modules"})
#: How git writes a folder, a link and a submodule, and how an ordinary file begins.
_MAP, _LINK, _MODULE, _BESTAND = "040000", "120000", "160000", "100"
_NAAM: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_WINDOWS: Final = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")


class Ingang(Protocol):
    """One name in a folder, on disk or in a commit."""

    @property
    def name(self) -> str: ...  # noqa: D102 - as os.DirEntry
    def is_symlink(self) -> bool: ...  # noqa: D102
    def is_dir(self, *, follow_symlinks: bool = True) -> bool: ...  # noqa: D102
    def is_file(self, *, follow_symlinks: bool = True) -> bool: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Knoop:
    """A name in a folder of a commit, with the mode that git gives it."""

    name: str
    modus: str

    def is_symlink(self) -> bool:
        """Say whether it is a link."""
        return self.modus == _LINK

    def is_dir(self, *, follow_symlinks: bool = True) -> bool:
        """Say whether it is a folder; a submodule is one without anything in it."""
        del follow_symlinks
        return self.modus in {_MAP, _MODULE}

    def is_file(self, *, follow_symlinks: bool = True) -> bool:
        """Say whether it is an ordinary file; links are never followed here."""
        del follow_symlinks
        return self.modus.startswith(_BESTAND)


#: Gives what stands in a folder, by name ("" is the register).
Kijk = Callable[[str], Sequence[Ingang]]


def vind_bestanden(root: Path) -> tuple[list[str], list[Melding]]:
    """Return the paths of all YAML files below a register, and what is wrong with their names.

    Folders with a rao.yaml of their own are another register and are left alone. Onleesbaar when
    a folder or file of the register itself cannot be read.
    """
    return _vind(partial(inhoud, root))


def vind_bestanden_in(modi: Mapping[str, str]) -> tuple[list[str], list[Melding]]:
    """Return the same of what a commit holds below a register: path → mode."""
    mappen: dict[str, dict[str, Knoop]] = {}
    for pad, modus in [*modi.items(), *((map_, _MAP) for map_ in boven(modi))]:
        voor, _, naam = pad.rpartition("/")
        mappen.setdefault(voor, {})[naam] = Knoop(naam, modus)
    return _vind(lambda map_: [item for _, item in sorted(mappen.get(map_, {}).items())])


def boven(paden: Iterable[str]) -> frozenset[str]:
    """Return every folder that holds one of these paths, below the register."""
    mappen = {map_.as_posix() for pad in paden for map_ in PurePosixPath(pad).parents}
    return frozenset(mappen - {"."})


def _vind(kijk: Kijk) -> tuple[list[str], list[Melding]]:
    paden: list[str] = []
    meldingen: list[Melding] = []
    for pad, item in _loop_door(kijk, ""):
        melding = _bezwaar(pad, item)
        if melding is None:
            paden.append(pad)
        else:
            meldingen.append(melding)
    meldingen.extend(_alleen_hoofdletters_anders(paden))
    return sorted(paden), meldingen


def _loop_door(kijk: Kijk, map_: str) -> Iterator[tuple[str, Ingang]]:
    items = kijk(map_)
    if map_ and any(item.name == REGISTERBESTAND for item in items):
        return
    for item in items:
        pad = f"{map_}/{item.name}" if map_ else item.name
        with leesbaar(pad):  # some disks are asked for it only now
            is_link, is_map = item.is_symlink(), item.is_dir(follow_symlinks=False)
        if item.name.lower().endswith((".yaml", ".yml")) and not item.name.startswith("."):
            yield pad, item
        elif is_link:
            # A linked folder is not followed; inside the folders of a register it is refused.
            if soort_van(pad):
                yield pad, item
        elif is_map and not item.name.startswith(".") and item.name not in NIET_LEZEN:
            yield from _loop_door(kijk, pad)


def _bezwaar(pad: str, item: Ingang) -> Melding | None:
    """Say why a file may not be read, or None."""
    if item.is_symlink():
        return _onveilig(
            pad,
            f"'{pad}' is een verwijzing naar een andere plek, geen bestand.",
            "Zet het bestand zelf op deze plek.",
        )
    try:
        gewoon = item.is_file(follow_symlinks=False)
    except OSError as fout:
        return onleesbaar(pad, fout)
    if not gewoon:
        return _onveilig(pad, f"'{pad}' is geen gewoon bestand.", "Haal het weg uit het register.")
    return naam_bezwaar(pad) if soort_van(pad) else None


def naam_bezwaar(pad: str) -> Melding | None:
    """Say why a path has a name that cannot be used everywhere, or None."""
    for deel in pad.split("/"):
        if _WINDOWS.fullmatch(deel) or deel.endswith((".", " ")):
            return _onveilig(
                pad, f"De naam '{deel}' kan niet op Windows.", "Geef het bestand een andere naam."
            )
        if not _NAAM.fullmatch(deel):
            return _onveilig(
                pad,
                f"De naam '{deel}' heeft tekens die niet overal kunnen.",
                "Gebruik alleen letters, cijfers, streepjes en punten; hooguit 64 tekens.",
            )
    return None


def _alleen_hoofdletters_anders(paden: list[str]) -> Iterator[Melding]:
    gezien: dict[str, str] = {}
    for pad in paden:
        eerste = gezien.setdefault(pad.casefold(), pad)
        if eerste != pad:
            tekst = f"'{pad}' en '{eerste}' verschillen alleen in hoofdletters."
            yield _onveilig(pad, tekst, "Op Windows is dat hetzelfde bestand. Hernoem er een.")


def onleesbaar(pad: str, fout: OSError) -> Melding:
    """Say that a file beside the register could not be opened; Onleesbaar for one of its own."""
    if is_eigen(pad):
        raise schijf.onleesbaar(f"het bestand {pad}", fout) from fout
    return _onveilig(
        pad,
        f"'{pad}' kan niet worden gelezen: {waarom(fout)}.",
        "Kijk of u het bestand mag openen en of een ander programma het vasthoudt.",
    )


def _onveilig(pad: str, tekst: str, hint: str) -> Melding:
    return melding_op("VRM18", pad, None, tekst, hint)
