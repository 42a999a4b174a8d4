"""What a change set will do, path by path, and every reason why a path may not be touched."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Final

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.taal import enkele
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.plek import GitPlek, aanzien
from rao_cli.store.git.lezen.objecten import (
    BUITEN_SPARSE,
    GEWOON,
    Item,
    alvast_index,
    blob_id,
    commit_items_van,
    index_items,
    mappen_boven,
    met_regeleinden_van,
    read_blobs,
    zelfde_tekst,
)
from rao_cli.store.git.lezen.tak.hoofd import Tak
from rao_cli.store.git.lezen.werkmap import read_werk, weiger_onveilige_naam

#: How the file of the index looked at a moment (`aanzien`).
IndexToen = tuple[int, ...] | None
#: Gives what the index holds of paths, as it looks now; None when git must be asked.
Indexbeeld = Callable[[Collection[str], IndexToen], Mapping[str, Item] | None]

_NIEUW: Final = "100644"
_MAX_NAMEN: Final = 5


class ChangeRequest(msgspec.Struct, frozen=True):
    """What a command asks for: new bytes per path (None = remove), and what it had read."""

    nieuw: Mapping[str, bytes | None]
    gelezen: Mapping[str, bytes | None]
    #: Paths whose hand edits are committed on purpose.
    handwerk: Collection[str] = msgspec.field(default_factory=frozenset)
    #: Paths whose bytes are committed exactly so, line ends too.
    precies: Collection[str] = msgspec.field(default_factory=frozenset)


class PathChange(msgspec.Struct, frozen=True):
    """One path that changes: what it was, what it becomes, and what lies in the work tree."""

    pad: str
    oud: bytes | None
    nieuw: bytes | None
    modus: str
    #: In the work tree at the check, and what belongs there after the commit.
    werk: bytes | None
    straks: bytes | None
    index: Item | None
    #: How the file of the index looked at the check.
    index_toen: IndexToen

    @property
    def gewenst(self) -> tuple[str, bytes] | None:
        """Mode and bytes to commit; None removes the path."""
        return None if self.nieuw is None else (self.modus, self.nieuw)


class Snapshot(msgspec.Struct, frozen=True):
    """What one commit and the index hold of the paths below the register, read once.

    Of the commit it is everything when a name is new: that may collide with any other.
    """

    items: Mapping[str, Item]
    index: Mapping[str, Item]
    index_toen: IndexToen
    inhoud: Mapping[str, bytes]


@contextmanager
def alvast_indexbeeld(git: GitCall, plek: GitPlek, paden: Collection[str]) -> Iterator[Indexbeeld]:
    """Let git read what the index holds of paths, before the plan asks for it.

    It counts once, for exactly these paths, and while the index is the file that it was.
    """
    eerst, toen = set(paden), aanzien(plek.git_dir / "index")
    if not _zijn_gewoon(eerst):
        yield lambda _paden, _nu: None
        return
    with alvast_index(git, plek.prefix, paden) as vraag:
        vragen = [vraag]

        def beeld(paden: Collection[str], nu: IndexToen) -> Mapping[str, Item] | None:
            return vragen.pop()() if vragen and (paden, nu) == (eerst, toen) else None

        yield beeld


def _zijn_gewoon(paden: Collection[str]) -> bool:
    """Say whether git can be asked about these; who writes an odd one is refused by its name."""
    with suppress(RaoError):
        for pad in paden:
            weiger_onveilige_naam(pad)
        return bool(paden)
    return False


def make_plan(
    git: GitCall, plek: GitPlek, tak: Tak, wens: ChangeRequest, beeld: Indexbeeld | None = None
) -> tuple[PathChange, ...]:
    """Return the paths that really change, in order; RaoError when one may not be touched."""
    doelen = make_changes(git, plek, tak, wens, beeld)
    return tuple(doel for doel in doelen if doel.oud != doel.nieuw)


def make_changes(
    git: GitCall, plek: GitPlek, tak: Tak, wens: ChangeRequest, beeld: Indexbeeld | None = None
) -> list[PathChange]:
    """Return all paths that are asked, in order; RaoError when one may not be touched."""
    stand = _read_snapshot(git, plek, tak, wens, beeld)
    _weiger_verouderd(stand, wens)
    nieuw = [pad for pad, data in wens.nieuw.items() if data is not None and pad not in stand.items]
    _weiger_botsing(nieuw, stand.items, wens)
    root = plek.top / plek.prefix
    doelen = [_make_change(pad, stand, read_werk(root, pad), wens) for pad in sorted(wens.nieuw)]
    _weiger_handwerk(plek, [doel for doel in doelen if doel.pad not in wens.handwerk], stand)
    return doelen


def _read_snapshot(
    git: GitCall, plek: GitPlek, tak: Tak, wens: ChangeRequest, beeld: Indexbeeld | None
) -> Snapshot:
    paden = wens.gelezen.keys() | wens.nieuw.keys()
    bekend = all(wens.gelezen.get(pad) is not None for pad in paden)
    deel = paden if bekend else None
    index_toen = aanzien(plek.git_dir / "index")
    items = commit_items_van(git, plek, tak.commit, deel) if tak.commit else {}
    inhoud = _read_inhoud(git, plek, items, wens)
    index = beeld(paden, index_toen) if beeld else None
    if index is None:
        index = index_items(git, plek.prefix, paden)
    return Snapshot(items, index, index_toen, inhoud)


def _read_inhoud(
    git: GitCall, plek: GitPlek, items: Mapping[str, Item], wens: ChangeRequest
) -> dict[str, bytes]:
    """Return the bytes in the commit of the paths that are there, as far as they are files."""
    inhoud: dict[str, bytes] = {}
    onbekend: dict[str, str] = {}
    for pad in wens.gelezen.keys() | wens.nieuw.keys():
        if (item := items.get(pad)) is None or item.modus not in GEWOON:
            continue
        gelezen = wens.gelezen.get(pad)
        if gelezen is not None and blob_id(gelezen, plek.algoritme) == item.blob:
            inhoud[pad] = gelezen
        else:
            onbekend[pad] = item.blob
    blobs = read_blobs(git, onbekend.values())
    return inhoud | {pad: blobs[blob] for pad, blob in onbekend.items()}


def _weiger_verouderd(stand: Snapshot, wens: ChangeRequest) -> None:
    """Refuse when a file is no longer what the command read."""
    for pad in sorted(wens.gelezen.keys() | wens.nieuw.keys()):
        item = stand.items.get(pad)
        if item is not None and item.modus not in GEWOON:
            raise RaoError(
                f"'{pad}' is in git een verwijzing of een ander register, geen gewoon bestand.",
                hint="Haal het eerst weg en leg dat vast met git.",
            )
        if pad not in wens.gelezen and pad in wens.handwerk:
            continue
        gelezen = wens.gelezen.get(pad)
        if zelfde_tekst(gelezen, stand.inhoud.get(pad)):
            continue
        wat = "bestaat al" if gelezen is None else "is intussen veranderd"
        raise RaoError(
            f"Het bestand {pad} {wat}. rao overschrijft het niet.",
            hint="Voer de opdracht opnieuw uit; rao leest het bestand dan opnieuw."
            if gelezen is not None
            else "Kijk wat erin staat. Kies zo nodig een andere naam of datum.",
        )


def _weiger_botsing(nieuw: Collection[str], items: Mapping[str, Item], wens: ChangeRequest) -> None:
    """Refuse new names that collide with a folder, or on Windows with another name."""
    if not nieuw:
        return
    blijft = [pad for pad in items if wens.nieuw.get(pad, b"") is not None]
    namen: dict[str, tuple[str, bool]] = {}
    for pad in (*blijft, *nieuw):
        for naam in (*mappen_boven(pad), pad):
            is_map = naam != pad
            eerste, was_map = namen.setdefault(naam.casefold(), (naam, is_map))
            if pad in nieuw and (eerste != naam or is_map != was_map):
                raise RaoError(
                    f"'{naam}' kan niet: er is al een map of bestand met de naam '{eerste}'.",
                    hint="Kies een andere naam. Op Windows en macOS tellen hoofdletters niet mee.",
                )


def _make_change(pad: str, stand: Snapshot, werk: bytes | None, wens: ChangeRequest) -> PathChange:
    oud, nieuw = stand.inhoud.get(pad), wens.nieuw[pad]
    if nieuw is not None and pad not in wens.precies:
        nieuw = met_regeleinden_van(nieuw, oud)
    modus = stand.items[pad].modus if pad in stand.items else _NIEUW
    straks = nieuw
    if nieuw is not None and pad in wens.handwerk and zelfde_tekst(werk, nieuw):
        straks = werk
    elif nieuw is not None and werk is not None and werk != oud:
        straks = met_regeleinden_van(nieuw, werk)
    index = stand.index.get(pad)
    return PathChange(pad, oud, nieuw, modus, werk, straks, index, stand.index_toen)


def _weiger_handwerk(plek: GitPlek, doelen: Iterable[PathChange], stand: Snapshot) -> None:
    """Refuse paths where work tree or index holds something that is not committed."""
    bewerkt, in_de_weg, klaar = [], [], []
    met_index = (plek.git_dir / "index").exists()
    for doel in doelen:
        item = stand.items.get(doel.pad)
        if doel.werk is None and doel.index is not None and doel.index.stand == BUITEN_SPARSE:
            raise RaoError(
                f"Het bestand {doel.pad} staat niet in deze map: u hebt maar een deel van het "
                "register uitgepakt (sparse checkout).",
                hint="Pak alles uit met: git sparse-checkout disable",
            )
        klaargezet = (doel.index and doel.index.inhoud) != (item and item.inhoud)
        if klaargezet and met_index and zelfde_tekst(doel.werk, doel.oud):
            klaar.append(doel.pad)
        elif item is None and doel.werk is not None:
            in_de_weg.append(doel.pad)
        elif klaargezet or not zelfde_tekst(doel.werk, doel.oud):
            bewerkt.append(doel.pad)
    if klaar:  # `rao bewaar` sees the folder, and that is as committed
        weg = [plek.prefix + pad for pad in klaar[:_MAX_NAMEN]]
        raise RaoError(
            f"In git staat iets anders klaar dan in de map, voor: {enkele(klaar, _MAX_NAMEN)}.",
            hint="Dat is met git zelf gedaan (git add of git rm), en staat nergens anders. Hebt u "
            f"het niet nodig? Haal het dan weg met:\n  {plek.vergeetopdracht(weg)}",
        )
    if bewerkt:
        weg = [plek.prefix + pad for pad in bewerkt[:_MAX_NAMEN]]
        raise RaoError(
            "Nog niet vastgelegd: er zijn wijzigingen met de hand in "
            f"{enkele(bewerkt, _MAX_NAMEN)}.",
            hint="Leg ze eerst vast met `rao bewaar`. Of gooi ze weg met:\n"
            f"  {plek.ophaalopdracht(weg)}",
        )
    if in_de_weg:
        raise RaoError(
            f"Op deze plek staat al een bestand dat nog niet is vastgelegd: "
            f"{enkele(in_de_weg, _MAX_NAMEN)}.",
            hint="Leg het eerst vast met `rao bewaar`, of geef het een andere naam.",
        )
