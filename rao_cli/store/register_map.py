"""The façade of the cellar: where a register lies and everything that stands in it."""

import stat
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import genoemde_delen
from rao_cli.model.melding import Ernst, Melding
from rao_cli.model.plaats import (
    BEWAARD,
    MAPPEN,
    REGISTERBESTAND,
    SOORT_VAN_MAP,
    TEKSTMAPPEN,
    dag_van_besluitenlijst,
    naam_in,
    plaats_van_sjabloon,
    sjabloon_op,
)
from rao_cli.model.register.versie import EERSTE, NIEUWSTE, versie_van
from rao_cli.model.register.werkdagen import Kalender
from rao_cli.model.soorten.register import Register
from rao_cli.model.stand import Stand
from rao_cli.store.feestdagen import feestdagen
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.paden import boven, onleesbaar, vind_bestanden, vind_bestanden_in
from rao_cli.store.schijf import ER_NIET, bestanden, inhoud, is_bestand, leesbaar, soort
from rao_cli.store.yaml.loading import Bestand

if TYPE_CHECKING:
    from rao_cli.store.git.lezen.objecten import Item
    from rao_cli.store.git.lezen.repo import Repo

#: More than this cannot be a register file; what lies behind it is never read.
MAX_BYTES: Final = 1024 * 1024


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
    def versie(self) -> int:
        """The form of this register, as rao.yaml says it."""
        return _versie(self.bestanden)

    @property
    def nieuwer(self) -> str:
        """Say that a newer rao made this register; empty when this one knows its form."""
        kent = f"heeft versie {self.versie} en deze rao kent tot en met versie {NIEUWSTE}"
        return kent if self.versie > NIEUWSTE else ""

    def eis_bekend(self) -> None:
        """RaoError when a newer rao made this: what this one does not know would go wrong."""
        if self.nieuwer:
            raise RaoError(
                f"Dit register {self.nieuwer}: werk rao bij.",
                hint="Tot die tijd kunt u het alleen bekijken, bijvoorbeeld met: rao status",
            )

    @property
    def regels(self) -> Mapping[str, Ernst]:
        """The severities that this region changes; none when rao.yaml cannot be read."""
        return self.register.regels if self.register else {}

    @property
    def templates(self) -> Mapping[str, str]:
        """The templates of this region itself, by file name."""
        return {
            naam: data.decode("utf-8-sig", "replace")
            for pad, data in self.overig.items()
            if (naam := sjabloon_op(pad)) is not None
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
                stuk.add(naam_in(pad))
            elif not isinstance(bestand.ding, Register):
                per_map[MAPPEN[bestand.ding.soort]][pad] = bestand.ding  # type: ignore[attr-defined]
        kalender = Kalender(feestdagen)
        return Stand(
            register,
            vandaag,
            **per_map,
            onleesbaar=frozenset(stuk),
            genoemd=self._genoemd,
            kalender=kalender,
        )

    @cached_property
    def _genoemd(self) -> dict[str, frozenset[str]]:
        """Per day of a meeting the besluiten and acties that its besluitenlijst names."""
        lijsten = ((dag_van_besluitenlijst(pad), data) for pad, data in self.overig.items())
        return {dag: genoemde_delen(dag, data) for dag, data in lijsten if dag}


@dataclass(frozen=True, slots=True)
class Toen:
    """The register as it was, beside the work tree as it is."""

    lading: Lading
    #: The paths that differ, new and gone too.
    gewijzigd: frozenset[str]
    #: What git knows or may get to know, folders too; the rest is ignored (.gitignore).
    bekend: frozenset[str]


class RegisterMap:
    """A folder that holds a register."""

    def __init__(self, root: Path) -> None:
        """`root` is the folder with rao.yaml."""
        self.root = root

    @classmethod
    def vind(cls, begin: Path) -> "RegisterMap":
        """Find the register that holds `begin`, walking up; RaoError when there is none."""
        begin = begin.absolute()
        if (root := cls.boven(begin)) is not None:
            return cls(root)
        raise RaoError(
            f"In {begin} en de mappen erboven staat geen register (geen {REGISTERBESTAND}).",
            hint="Ga naar de map van uw register, of maak er een met: rao init MAP",
        )

    @staticmethod
    def boven(begin: Path) -> Path | None:
        """Return the nearest folder with a register, from `begin` upwards; None without one."""
        mappen = (begin, *begin.parents)
        return next((map_ for map_ in mappen if is_bestand(map_ / REGISTERBESTAND)), None)

    @cached_property
    def repo(self) -> "Repo":
        """The repository around the register; RaoError when there is none."""
        from rao_cli.store.git.lezen.repo import Repo  # git is heavy; checking needs none

        return Repo.open(self.root)

    def load(self) -> Lading:
        """Read the work tree; Onleesbaar when any part of the register cannot be read."""
        paden, meldingen = vind_bestanden(self.root)
        data: dict[str, bytes] = {}
        for pad in paden:
            try:
                data[pad] = self.read_bytes(pad)
            except OSError as fout:
                meldingen.append(onleesbaar(pad, fout))
        gelezen = _load_alle(data)
        # A text that cannot be seen is not a text that is not there.
        teksten = [pad for map_ in TEKSTMAPPEN for pad in bestanden(self.root, map_)]
        lijsten = {pad: self._read(pad) for pad in teksten if dag_van_besluitenlijst(pad)}
        return Lading(gelezen, tuple(meldingen), overig={**self._read_sjablonen(), **lijsten})

    def _read_sjablonen(self) -> dict[str, bytes]:
        """Read the region's own templates as they lie in the work tree; most regions have none."""
        with leesbaar("de map templates"):
            items = inhoud(self.root, "templates")
            namen = [item.name for item in items if item.name.endswith(".j2") and item.is_file()]
        return {pad: self._read(pad) for pad in map(plaats_van_sjabloon, namen)}

    def load_vastgelegd(self) -> Lading:
        """Read what is committed, and list the hand edits that are not; RaoError without git."""
        repo = self.repo
        return _lading(repo.head_files(BEWAARD), repo.hand_edits(BEWAARD))

    def load_van(self, rev: str) -> Lading:
        """Read the register as it was in a commit."""
        repo = self.repo
        blobs = repo.blobs(rev, BEWAARD)
        inhoud = repo.read_blobs(blobs.values())
        return _lading({pad: inhoud[blob] for pad, blob in blobs.items()})

    def met_de_hand(self, pad: str) -> str | None:
        """Return the commit that a person last changed a file in, or after; None when rao did."""
        repo = self.repo
        return repo.head() if repo.hand_edits([pad]) else repo.met_de_hand(pad)

    def handwerk(self, prefixes: Sequence[str]) -> set[str]:
        """Return the paths that a person changed and did not keep yet."""
        repo = self.repo
        achter = {pad.removeprefix(repo.plek.prefix) for pad in repo.achter()}
        return set(repo.hand_edits(prefixes)) - achter

    def tekst_in(self, commit: str, pad: str) -> str | None:
        """Return a text as a commit has it, with LF line ends; None when it is not there."""
        repo = self.repo
        blob = repo.blobs(commit, [pad]).get(pad)
        return _tekst(repo.read_blob(blob)) if blob else None

    def read_document(self, pad: str) -> str | None:
        """Return a text in the work tree with LF line ends; None when it is not there.

        A pipe or a device is no text; who reads it may wait for ever.
        """
        with leesbaar(f"het bestand {pad}"):
            try:
                modus = (self.root / pad).stat().st_mode
                leeg = not (stat.S_ISREG(modus) or stat.S_ISDIR(modus))
                return None if leeg else _tekst(self.read_bytes(pad))
            except ER_NIET:
                return None

    def sinds(self, rev: str) -> list[Toen]:
        """Read the register where this branch and `rev` parted, as `load` reads the work tree."""
        return [self._toen(begin) for begin in self.repo.beginpunten(rev)]

    def _toen(self, begin: str) -> Toen:
        repo = self.repo
        items, gewijzigd = repo.items(begin), repo.changed_since(begin)
        # What a sparse checkout leaves out is not gone: it is not compared either.
        hier = {p: i for p, i in items.items() if p in gewijzigd or soort(self.root, p) is not None}
        bekend = frozenset({*items, *gewijzigd})
        return Toen(self._read_toen(hier), frozenset(gewijzigd), bekend | boven(bekend))

    def _read_toen(self, items: "Mapping[str, Item]") -> Lading:
        if REGISTERBESTAND not in items:
            return Lading({})
        paden, meldingen = vind_bestanden_in({pad: item.modus for pad, item in items.items()})
        lijsten = [pad for pad in items if dag_van_besluitenlijst(pad)]
        inhoud = self.repo.read_blobs(items[pad].blob for pad in (*paden, *lijsten))
        data = {pad: inhoud[items[pad].blob][: MAX_BYTES + 1] for pad in paden}
        overig = {pad: inhoud[items[pad].blob] for pad in lijsten}
        return Lading(_load_alle(data), tuple(meldingen), overig=overig)

    def read_bytes(self, pad: str) -> bytes:
        """Read one file, never more than just over the limit."""
        with (self.root / pad).open("rb") as bestand:
            return bestand.read(MAX_BYTES + 1)

    def _read(self, pad: str) -> bytes:
        """Read one file that is there; Onleesbaar when that cannot be."""
        with leesbaar(f"het bestand {pad}"):
            return self.read_bytes(pad)


def _tekst(data: bytes) -> str:
    return data.decode("utf-8-sig", "replace").replace("\r\n", "\n")


def _lading(data: Mapping[str, bytes], handwerk: Mapping[str, str] | None = None) -> Lading:
    """Read the files of a commit."""
    # Some files only keep an empty folder in git.
    bestanden = _load_alle({p: data[p] for p in sorted(data) if not p.endswith("/.gitkeep")})
    overig = {pad: inhoud for pad, inhoud in data.items() if pad not in bestanden}
    return Lading(bestanden, handwerk=handwerk or {}, overig=overig)


def _load_alle(data: Mapping[str, bytes]) -> dict[str, Bestand]:
    """Read the files of a register among some files.

    When a newer rao made it, what this one does not know is left out.
    """
    eerst = ((pad, load_op_plek(pad, inhoud)) for pad, inhoud in data.items())
    gelezen = {pad: bestand for pad, bestand in eerst if bestand is not None}
    if _versie(gelezen) <= NIEUWSTE:
        return gelezen
    opnieuw = {pad: load_op_plek(pad, b.data, nieuwer=True) for pad, b in gelezen.items()}
    return {pad: opnieuw[pad] or bestand for pad, bestand in gelezen.items()}


def _versie(bestanden: Mapping[str, Bestand]) -> int:
    bestand = bestanden.get(REGISTERBESTAND)
    return versie_van(bestand.boom.waarde) if bestand and bestand.boom else EERSTE
