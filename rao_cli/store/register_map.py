"""The façade of the cellar: where a register lies and everything that stands in it."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Final

from rao_cli.model.basis import Blok
from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import goed_lijst_kenmerk, lijst_kenmerk_past
from rao_cli.model.melding import Ernst, Melding
from rao_cli.model.plaats import (
    MAPPEN,
    REGISTERBESTAND,
    SOORT_VAN_MAP,
    kenmerk_van,
    plaats_van,
)
from rao_cli.model.register import Register
from rao_cli.model.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.werkdagen import Kalender
from rao_cli.store.feestdagen import feestdagen
from rao_cli.store.loading import Bestand, kijk_soort, load_bestand
from rao_cli.store.paden import onleesbaar, vind_bestanden
from rao_cli.store.vormmelding import melding_op

if TYPE_CHECKING:
    from rao_cli.store.repo import Repo
    from rao_cli.store.sporen import Spoor

#: The register file and the folders of which `rao bewaar` keeps what a person made.
BEWAARD: Final = (REGISTERBESTAND, *SOORT_VAN_MAP, "documenten", "templates")
#: More than this cannot be a register file; what lies behind it is never read.
MAX_BYTES: Final = 1024 * 1024
#: Where a region keeps templates of its own.
SJABLONEN: Final = "templates/"


@dataclass(frozen=True)
class Lading:
    """What was read: every file by its path, and what is wrong with paths and names."""

    bestanden: Mapping[str, Bestand]
    padmeldingen: tuple[Melding, ...] = ()
    #: Paths with hand edits that are not committed: path to gewijzigd, nieuw or weg.
    handwerk: Mapping[str, str] = field(default_factory=dict)
    #: Committed texts and templates beside the register files.
    overig: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def meldingen(self) -> tuple[Melding, ...]:
        """Every form finding of every file."""
        return (
            *self.padmeldingen,
            *(melding for bestand in self.bestanden.values() for melding in bestand.meldingen),
        )

    @property
    def register(self) -> Register | None:
        """The register itself; None when rao.yaml has form errors."""
        bestand = self.bestanden.get(REGISTERBESTAND)
        return bestand.ding if bestand and isinstance(bestand.ding, Register) else None

    @property
    def regels(self) -> Mapping[str, Ernst]:
        """The severities that this region changes; none when rao.yaml cannot be read."""
        return self.register.regels if self.register else {}

    @property
    def templates(self) -> Mapping[str, str]:
        """The templates of this region itself, by file name."""
        return {
            pad.removeprefix(SJABLONEN): data.decode("utf-8-sig", "replace")
            for pad, data in self.overig.items()
            if pad.startswith(SJABLONEN)
        }

    def stand(self, vandaag: date, register: Register | None = None) -> Stand | None:
        """Return the Stand of all files that are valid; None without a valid rao.yaml."""
        register = register or self.register
        if register is None:
            return None
        per_map: dict[str, Any] = {map_: {} for map_ in SOORT_VAN_MAP}
        stuk = set()
        for pad, bestand in self.bestanden.items():
            if bestand.ding is None:
                stuk.add(PurePosixPath(pad).stem)
            elif not isinstance(bestand.ding, Register):
                per_map[MAPPEN[bestand.ding.soort]][pad] = bestand.ding  # type: ignore[attr-defined]
        kalender = Kalender(feestdagen)
        return Stand(register, vandaag, **per_map, onleesbaar=frozenset(stuk), kalender=kalender)


class RegisterMap:
    """A folder that holds a register."""

    def __init__(self, root: Path) -> None:
        """`root` is the folder with rao.yaml."""
        self.root = root

    @classmethod
    def vind(cls, begin: Path) -> "RegisterMap":
        """Find the register that holds `begin`, walking up; RaoError when there is none."""
        begin = begin.absolute()
        for map_ in (begin, *begin.parents):
            if os.path.isfile(map_ / REGISTERBESTAND):  # noqa: PTH113 - Path.is_file may raise
                return cls(map_)
        raise RaoError(
            f"In {begin} en de mappen erboven staat geen register (geen {REGISTERBESTAND}).",
            hint="Ga naar de map van uw register, of maak er een met: rao init MAP",
        )

    @cached_property
    def _repo(self) -> "Repo":
        """The repository around the register; RaoError when there is none."""
        from rao_cli.store.repo import Repo  # git is heavy; checking needs none

        return Repo.open(self.root)

    def load(self, extra: Mapping[str, bytes] | None = None) -> Lading:
        """Read the work tree; `extra` gives bytes for paths that replace what lies there."""
        paden, meldingen = vind_bestanden(self.root)
        bestanden: dict[str, Bestand] = {}
        for pad in paden:
            try:
                data = self.read_bytes(pad)
            except OSError as fout:
                meldingen.append(onleesbaar(pad, fout))
                continue
            if (bestand := _load(pad, data)) is not None:
                bestanden[pad] = bestand
        for pad, data in (extra or {}).items():
            bestanden[pad] = load_bestand(pad, data)
        return Lading(bestanden, tuple(meldingen), overig=self._lees_sjablonen())

    def _lees_sjablonen(self) -> dict[str, bytes]:
        """Read the region's own templates as they lie in the work tree; most regions have none."""
        map_ = self.root / SJABLONEN
        if not os.path.isdir(map_):  # noqa: PTH112 - Path.is_dir may raise
            return {}
        namen = [pad.name for pad in sorted(map_.glob("*.j2")) if pad.is_file()]
        return {SJABLONEN + naam: self.read_bytes(SJABLONEN + naam) for naam in namen}

    def load_vastgelegd(self) -> Lading:
        """Read what is committed, and list the hand edits that are not; RaoError without git."""
        repo = self._repo
        return _lading(repo.head_files(BEWAARD), repo.hand_edits(BEWAARD))

    def load_van(self, rev: str) -> Lading:
        """Read the register as it was in a commit."""
        repo = self._repo
        blobs = repo.blobs(rev, BEWAARD)
        inhoud = repo.read_blobs(blobs.values())
        return _lading({pad: inhoud[blob] for pad, blob in blobs.items()})

    def met_de_hand(self, pad: str) -> str | None:
        """Return the commit that a person last changed a file in, or after; None when rao did."""
        repo = self._repo
        return repo.head() if repo.hand_edits([pad]) else repo.met_de_hand(pad)

    def sporen(self, prefixes: Sequence[str]) -> "list[Spoor]":
        """Return the commits that changed something below `prefixes`, newest first."""
        from rao_cli.store.sporen import sporen

        return sporen(self._repo, prefixes)

    def regels_ooit(self, pad: str) -> bytes:
        """Return every line that a file ever got or lost; its file may be gone."""
        from rao_cli.store.sporen import regels_ooit

        return regels_ooit(self._repo, pad)

    def handwerk(self, prefixes: Sequence[str]) -> set[str]:
        """Return the paths that a person changed and did not keep yet."""
        repo = self._repo
        achter = {pad.removeprefix(repo.plek.prefix) for pad in repo.achter()}
        return set(repo.hand_edits(prefixes)) - achter

    def tekst_in(self, commit: str, pad: str) -> str | None:
        """Return a text as a commit has it, with LF line ends; None when it is not there."""
        repo = self._repo
        blob = repo.blobs(commit, [pad]).get(pad)
        return _tekst(repo.read_blob(blob)) if blob else None

    def lees_document(self, pad: str) -> str | None:
        """Return a text in the work tree with LF line ends; None when it is not there."""
        try:
            return _tekst(self.read_bytes(pad))
        except OSError:
            return None

    def gewijzigd_sinds(self, rev: str) -> set[str]:
        """Return the paths that differ between a revision and the work tree."""
        return self._repo.changed_since(rev)

    def read_bytes(self, pad: str) -> bytes:
        """Read one file, never more than just over the limit."""
        with (self.root / pad).open("rb") as bestand:
            return bestand.read(MAX_BYTES + 1)


def _tekst(data: bytes) -> str:
    return data.decode("utf-8-sig", "replace").replace("\r\n", "\n")


def is_registerbestand(pad: str) -> bool:
    """Say whether a path is one of the files that make up a register."""
    delen = pad.split("/")
    return pad == REGISTERBESTAND or (delen[0] in SOORT_VAN_MAP and pad.endswith(".yaml"))


def _lading(data: Mapping[str, bytes], handwerk: Mapping[str, str] | None = None) -> Lading:
    """Read the files of a commit."""
    gelezen = ((p, _load(p, inhoud)) for p, inhoud in sorted(data.items()) if not _is_leegte(p))
    bestanden = {pad: bestand for pad, bestand in gelezen if bestand is not None}
    overig = {pad: inhoud for pad, inhoud in data.items() if pad not in bestanden}
    return Lading(bestanden, handwerk=handwerk or {}, overig=overig)


def _is_leegte(pad: str) -> bool:
    """Say whether a file only keeps an empty folder in git."""
    return pad.endswith("/.gitkeep")


def _load(pad: str, data: bytes) -> Bestand | None:
    """Read one file by what its place demands; None when it is no file of the register."""
    if pad == REGISTERBESTAND:
        return load_bestand(pad, data, "register")
    soort = SOORT_VAN_MAP.get(pad.split("/", 1)[0])
    if soort is None:
        eigen = kijk_soort(data)
        return None if eigen is None else _verkeerde_plek(load_bestand(pad, data))
    bestand = load_bestand(pad, data)
    return _met_plaats(bestand, soort)


def _verkeerde_plek(bestand: Bestand) -> Bestand:
    """A file of the register that lies outside its folders: say where it belongs."""
    waar = f" Het hoort op {plaats_van(bestand.ding)}." if bestand.ding else ""
    melding = melding_op(
        "VRM17",
        bestand.pad,
        None,
        f"'{bestand.pad}' ligt niet op zijn plek.{waar}",
        "Verplaats het bestand.",
    )
    return Bestand(bestand.pad, bestand.data, bestand.boom, None, (melding, *bestand.meldingen))


def _met_plaats(bestand: Bestand, soort: str) -> Bestand:
    """Add findings about name and place of a file inside the folders of a register."""
    if bestand.ding is None:
        return bestand
    goed = _goed_kenmerk(bestand.ding, PurePosixPath(bestand.pad).stem)
    hoort = plaats_van(bestand.ding)
    if hoort == bestand.pad or (soort == "signaallijst" and goed == ""):
        return bestand
    naam, goede_naam = PurePosixPath(bestand.pad).name, PurePosixPath(hoort).name
    kenmerk = kenmerk_van(bestand.ding)
    eigen: str = bestand.ding.soort  # type: ignore[attr-defined]
    sleutel = "datum" if eigen == "overleg" else "kenmerk"
    if eigen != soort:
        code, tekst = "VRM17", f"In de map van de soort {soort} ligt een bestand met soort {eigen}."
        sleutel = "soort"
    elif naam != goede_naam:
        code, tekst = "VRM16", f"De bestandsnaam '{naam}' past niet bij {sleutel} '{kenmerk}'."
    else:
        code, tekst = "VRM17", f"'{bestand.pad}' ligt niet op zijn plek."
    plek = bestand.vindplaats((sleutel,))
    hint = f"Noem het bestand {hoort}, of verbeter {sleutel}."
    if goed:
        hint = f"Noem het bestand {PurePosixPath(hoort).with_stem(goed)}."
    melding = melding_op(code, bestand.pad, plek, tekst, hint, (sleutel,))
    meldingen = (melding, *bestand.meldingen)
    return Bestand(bestand.pad, bestand.data, bestand.boom, bestand.ding, meldingen)


def _goed_kenmerk(ding: Blok, naam: str) -> str | None:
    """Return the kenmerk that a list must have; None when its own is right.

    Empty when the name of the file is not what is wrong: what is said of the kenmerk is enough.
    """
    if not isinstance(ding, Signaallijst) or lijst_kenmerk_past(ding):
        return None
    goed = goed_lijst_kenmerk(ding, naam)
    return "" if naam in {goed, ding.kenmerk} else goed
