"""What was read of a register at one moment: its files, its texts, and what is wrong with them."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import genoemde_delen
from rao_cli.model.melding import Melding, Weging
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import (
    MAPPEN,
    REGISTERBESTAND,
    SOORT_VAN_MAP,
    bovenmap,
    dag_van_besluitenlijst,
    naam_in,
    sjabloon_op,
)
from rao_cli.model.register.lijsten import LuieDingen, LuieLijsten, wijzer_van
from rao_cli.model.register.versie import EERSTE, NIEUWSTE, versie_van
from rao_cli.model.register.werkdagen import Kalender
from rao_cli.model.soorten.register import Register
from rao_cli.model.stand import Stand
from rao_cli.model.tonen.bezig import geteld
from rao_cli.store.feestdagen import feestdagen
from rao_cli.store.git.lezen.achter import Heel
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.opslag.aanzien import MAX_BYTES
from rao_cli.store.opslag.bewaard import Opslag
from rao_cli.store.opslag.lezing import Lezing
from rao_cli.store.opslag.opgeslagen import Opgeslagen
from rao_cli.store.opslag.vastgelegd import ken_vastgelegd
from rao_cli.store.yaml.loading import Bestand

if TYPE_CHECKING:  # only much is read by two
    from rao_cli.store.meelezen.bericht import Bevonden
    from rao_cli.store.meelezen.meelezer import Meelezer

_VERSIEREGEL: Final = patroon(rb"^versie:[ \t]*(\d{1,9})[ \t]*(?:#.*)?\r?$", re.MULTILINE)


class Lading(msgspec.Struct, frozen=True, dict=True):
    """What was read: every file by its path, and what is wrong with paths and names."""

    bestanden: Mapping[str, Bestand]
    padmeldingen: tuple[Melding, ...] = ()
    #: Paths with hand edits that are not committed: path to gewijzigd, nieuw or weg.
    handwerk: Mapping[str, str] = msgspec.field(default_factory=dict)
    #: Committed texts and templates beside the register files.
    overig: Mapping[str, bytes] = msgspec.field(default_factory=dict)
    #: The commit that was read; None: the work tree, or before the first commit.
    commit: str | None = None
    #: How the folder was brought up to date before it was read, and what lags still.
    heel: Heel = msgspec.field(default_factory=Heel)
    #: What is kept of it for a next run; None when nothing is.
    lezing: Lezing | None = None
    #: Who reads along; None when nobody does.
    mee: "Meelezer | None" = None
    #: Git's ids of its files, where it is that of a commit.
    in_git: Mapping[str, str] = msgspec.field(default_factory=dict)

    @property
    def meldingen(self) -> tuple[Melding, ...]:
        """Every form finding of every file."""
        return (
            *self.padmeldingen,
            *(melding for bestand in self.bestanden.values() for melding in bestand.meldingen),
        )

    @property
    def blobs(self) -> Mapping[str, str]:
        """Git's ids of the files as they were read; a file of which it is not known is left out."""
        return self.lezing.blobs if self.lezing else self.in_git

    def bevonden(self, pad: str) -> "Bevonden | None":
        """Return what another process found in a file by itself; None when that is not known."""
        return self.mee.bevonden(pad, self.bestanden) if self.mee else None

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
    def is_gewist(self) -> bool:
        """Whether a record says that something was erased from its history."""
        return any(bovenmap(pad) == MAPPEN["wissing"] for pad in self.bestanden)

    @property
    def regels(self) -> Mapping[str, Weging]:
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
        per_map = dict[str, dict[str, Bestand]]((map_, {}) for map_ in SOORT_VAN_MAP)
        stuk = set()
        for pad, bestand in self.bestanden.items():
            map_ = bovenmap(pad)
            if isinstance(bestand, Opgeslagen) and map_ in per_map:  # no findings: it belongs there
                per_map[map_][pad] = bestand
            elif bestand.ding is None:
                stuk.add(naam_in(pad))
            elif not isinstance(bestand.ding, Register):
                per_map[MAPPEN[bestand.ding.soort]][pad] = bestand  # type: ignore[attr-defined]
        kalender = Kalender(feestdagen, tuple(register.reces))
        dingen: dict[str, Any] = {map_: _dingen(erin) for map_, erin in per_map.items()}
        return Stand(
            register,
            vandaag,
            **dingen,
            onleesbaar=frozenset(stuk),
            genoemd=self._genoemd,
            kalender=kalender,
        )

    @cached_property
    def _genoemd(self) -> dict[str, frozenset[str]]:
        """Per day of a meeting the besluiten and acties that its besluitenlijst names."""
        lijsten = ((dag_van_besluitenlijst(pad), data) for pad, data in self.overig.items())
        return {dag: genoemde_delen(dag, data) for dag, data in lijsten if dag}


def _dingen(bestanden: Mapping[str, Bestand]) -> Mapping[str, Any]:
    """Return the things of one kind in the order of their files, those that are kept still unread.

    When all are read, rules look faster in what is only a dict.
    """
    bewaard = {pad: b.wijzer for pad, b in bestanden.items() if isinstance(b, Opgeslagen)}
    if not bewaard:
        return {pad: bestand.ding for pad, bestand in bestanden.items()}

    def lees(_: str, bestand: Bestand) -> Any:
        return bestand.ding

    if not any(bewaard.values()):
        return LuieDingen(bestanden, lees, bewaard)
    wijzers = {pad: bewaard.get(pad) or wijzer_van(lees(pad, b)) for pad, b in bestanden.items()}
    return LuieLijsten(bestanden, lees, wijzers)


class Toen(msgspec.Struct, frozen=True):
    """The register as it was, beside the work tree as it is."""

    lading: Lading
    #: The paths that differ, new and gone too.
    gewijzigd: frozenset[str]
    #: What git knows or may get to know, folders too; the rest is ignored (.gitignore).
    bekend: frozenset[str]


def load_map(
    root: Path,
    vastgelegd: Mapping[str, bytes | None],
    lezing: Lezing | None,
    mee: "Meelezer | None" = None,
) -> tuple[dict[str, Bestand], list[Melding]]:
    """Read the files of a folder but what is kept of them, and say which cannot be read.

    What lags behind HEAD is read as it is committed; None is not there any more. Of the rest
    `mee` reads a part, when it is much.
    """
    from rao_cli.store.maplezing import Maplezing  # an act reads a commit

    bekend, meldingen = Maplezing(root, vastgelegd, lezing, mee).lees()
    return load_alle({}, bekend), meldingen


def load_blobs(
    blobs: Mapping[str, str],
    read: Callable[[Iterable[str]], dict[str, bytes]],
    bewaard: Opslag | None,
) -> dict[str, Bestand]:
    """Read files as a commit has them, but what is kept of them."""
    bekend = ken_vastgelegd(bewaard, blobs, read)
    nieuw = {pad: blob for pad, blob in sorted(blobs.items()) if pad not in bekend}
    inhoud = read(nieuw.values())
    return load_alle({pad: inhoud[blob][: MAX_BYTES + 1] for pad, blob in nieuw.items()}, bekend)


def make_lading(
    data: Mapping[str, bytes], bekend: Mapping[str, Bestand] = MappingProxyType({})
) -> Lading:
    """Read the files of a commit; what is known of others already comes along."""
    # Some files only keep an empty folder in git.
    te_lezen = {pad: data[pad] for pad in sorted(data) if not pad.endswith("/.gitkeep")}
    bestanden = load_alle(te_lezen, bekend)
    overig = {pad: inhoud for pad, inhoud in data.items() if pad not in bestanden}
    return Lading(bestanden, overig=overig)


def load_alle(
    data: Mapping[str, bytes], bekend: Mapping[str, Bestand | None] = MappingProxyType({})
) -> dict[str, Bestand]:
    """Read the files of a register among some files; what is known of others already comes along.

    When a newer rao made it, what this one does not know is left out.
    """
    eerst = (
        (p, bekend[p] if p in bekend else load_op_plek(p, data[p])) for p in _paden(data, bekend)
    )
    gelezen = {pad: bestand for pad, bestand in eerst if bestand is not None}
    if _versie(gelezen) <= NIEUWSTE:
        return gelezen
    opnieuw = {pad: load_op_plek(pad, b.data, nieuwer=True) for pad, b in gelezen.items()}
    return {pad: opnieuw[pad] or bestand for pad, bestand in gelezen.items()}


def _paden(data: Collection[str], bekend: Collection[str]) -> Iterable[str]:
    """Return the paths in the order in which they were read, or by name when they were mixed."""
    paden = sorted((*data, *bekend)) if bekend else data
    return geteld("rao leest: {} bestanden", paden) if data else paden


def _versie(bestanden: Mapping[str, Bestand]) -> int:
    bestand = bestanden.get(REGISTERBESTAND)
    if bestand is not None and isinstance(bestand.ding, Register):
        return bestand.ding.versie or EERSTE
    if bestand is None or bestand.boom is not None:
        return versie_van(bestand.boom.waarde) if bestand and bestand.boom else EERSTE
    regel = _VERSIEREGEL.search(bestand.data)  # also of a file that cannot be read as a whole
    return int(regel[1]) if regel else EERSTE
