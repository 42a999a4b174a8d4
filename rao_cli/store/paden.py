"""Which files belong to a register, and which names and kinds of file are not safe."""

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Final, Literal

from rao_cli.model.errors import waarom
from rao_cli.model.melding import Melding
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import NIET_LEZEN, REGISTERBESTAND, is_eigen, soort_van
from rao_cli.model.register.hulpbestand import is_hulpbestand
from rao_cli.store import schijf
from rao_cli.store.schijf import inhoud, leesbaar
from rao_cli.store.yaml.reader.leesfout import melding_op

#: What stands under a name: a submodule is a folder without anything in it.
Wat = Literal["map", "link", "bestand", "anders"]
_GIT: Final[Mapping[str, Wat]] = {"040": "map", "160": "map", "120": "link", "100": "bestand"}
#: Gives what stands in a folder ("" is the register), by name.
Kijk = Callable[[str], Iterable[tuple[str, Wat]]]
_NAAM: Final = patroon(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_WINDOWS: Final = patroon(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")


def vind_bestanden(root: Path) -> tuple[list[str], list[Melding]]:
    """Return the paths of all YAML files below a register, and what is wrong with their names.

    Folders with a rao.yaml of their own are another register and are left alone. Onleesbaar when
    a folder or file of the register itself cannot be read.
    """
    return _vind(_kijk_in(root))


def vind_nieuwe(root: Path, bekend: Collection[str]) -> list[str]:
    """Return those paths, but for some that are known."""
    gezien = _loop_door(_kijk_in(root))
    return [pad for pad, wat in gezien if pad not in bekend and _bezwaar(pad, wat) is None]


def _kijk_in(root: Path) -> Kijk:
    def kijk(map_: str) -> Iterator[tuple[str, Wat]]:
        for item in inhoud(root, map_):
            with leesbaar(f"{map_}/{item.name}" if map_ else item.name):
                wat = _wat(item)  # some disks are asked for it only now
            yield item.name, wat

    return kijk


def vind_bestanden_in(modi: Mapping[str, str]) -> tuple[list[str], list[Melding]]:
    """Return the same of what a commit holds below a register: path → mode."""
    mappen: dict[str, dict[str, Wat]] = {}
    for pad, modus in [*modi.items(), *((map_, "040") for map_ in boven(modi))]:
        voor, _, naam = pad.rpartition("/")
        mappen.setdefault(voor, {})[naam] = _GIT.get(modus[:3], "anders")
    return _vind(lambda map_: sorted(mappen.get(map_, {}).items()))


def boven(paden: Iterable[str]) -> frozenset[str]:
    """Return every folder that holds one of these paths, below the register."""
    mappen = {map_.as_posix() for pad in paden for map_ in PurePosixPath(pad).parents}
    return frozenset(mappen - {"."})


def _vind(kijk: Kijk) -> tuple[list[str], list[Melding]]:
    paden: list[str] = []
    meldingen: list[Melding] = []
    for pad, wat in sorted(_loop_door(kijk), key=lambda gezien: gezien[0].split("/")):
        melding = _bezwaar(pad, wat)
        if melding is None:
            paden.append(pad)
        else:
            meldingen.append(melding)
    meldingen.extend(_alleen_hoofdletters_anders(paden))
    return sorted(paden), meldingen


def is_leesbaar_als_yaml(pad: str) -> bool:
    """Say whether the file at this path of a register, when it is there, is read as YAML."""
    *mappen, naam = pad.split("/")
    dicht = any(map_.startswith(".") or map_ in NIET_LEZEN for map_ in mappen)
    return _is_yaml(naam) and not dicht and not is_hulpbestand(pad)


def _is_yaml(naam: str) -> bool:
    return naam.lower().endswith((".yaml", ".yml")) and not naam.startswith(".")


def _loop_door(kijk: Kijk) -> Iterator[tuple[str, Wat]]:
    te_gaan = [""]
    while te_gaan:
        map_ = te_gaan.pop()
        items = list(kijk(map_))
        if map_ and any(naam == REGISTERBESTAND for naam, _ in items):
            continue
        for naam, wat in items:
            pad = f"{map_}/{naam}" if map_ else naam
            if is_hulpbestand(naam):
                continue
            if _is_yaml(naam):
                yield pad, wat
            elif wat == "link":
                # A linked folder is not followed; inside the folders of a register it is refused.
                if soort_van(pad):
                    yield pad, wat
            elif wat == "map" and not naam.startswith(".") and naam not in NIET_LEZEN:
                te_gaan.append(pad)


def _wat(item: os.DirEntry[str]) -> Wat:
    if item.is_symlink():
        return "link"
    if item.is_dir(follow_symlinks=False):
        return "map"
    return "bestand" if item.is_file(follow_symlinks=False) else "anders"


def _bezwaar(pad: str, wat: Wat) -> Melding | None:
    """Say why a file may not be read, or None."""
    if wat == "link":
        tekst = f"'{pad}' is een verwijzing naar een andere plek, geen bestand."
        return _onveilig(pad, tekst, "Zet het bestand zelf op deze plek.")
    if wat != "bestand":
        return _onveilig(pad, f"'{pad}' is geen gewoon bestand.", "Haal het weg uit het register.")
    return naam_bezwaar(pad) if soort_van(pad) else None


def naam_bezwaar(pad: str) -> Melding | None:
    """Say why a path has a name that cannot be used everywhere, or None."""
    bezwaren = filter(None, map(_tegen_naam, pad.split("/")))
    return next((_onveilig(pad, *bezwaar) for bezwaar in bezwaren), None)


@lru_cache(maxsize=64)  # thousands of files are in the same few folders
def _tegen_naam(deel: str) -> tuple[str, str] | None:
    """Say what is wrong with one name, and what helps; None when nothing is."""
    if _WINDOWS.fullmatch(deel) or deel.endswith((".", " ")):
        return f"De naam '{deel}' kan niet op Windows.", "Geef het bestand een andere naam."
    if not _NAAM.fullmatch(deel):
        return (
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
