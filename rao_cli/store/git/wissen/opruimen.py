"""Commits that are gone for the user go from git too, with every object that only they held.

What anything else still leads to stays, and is told: another branch, a tag, a stash, a commit that
nothing points to but that a person made. Nothing is removed before a list of it is on the disk:
killed at any moment, the next one to write goes on with it. That list has names of objects alone.
"""

from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from typing import Final, TypedDict

import msgspec

from rao_cli.store.git.aanroep.call import GitCall, is_id
from rao_cli.store.git.aanroep.eigen_map import eigen_bestand, eigen_map, read_json, write_json
from rao_cli.store.git.aanroep.fout import vertaal_os
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.objecten import blob_id, read_refs
from rao_cli.store.git.wissen.bereik import (
    alle_objecten,
    bereik_van_losse,
    bereikbaar,
    houdt_vast,
    losse_stappen,
    stashes,
    zelfde_wijziging,
)
from rao_cli.store.git.wissen.eigen_bestanden import ruim_eigen
from rao_cli.store.git.wissen.houders import Opgeruimd, Vasthouder, zoek_houders
from rao_cli.store.git.wissen.onaf import LIJST
from rao_cli.store.git.wissen.reflogs import ruim_reflogs
from rao_cli.store.git.wissen.verwijderen import los_bestand, pakken_met, verwijder_objecten
from rao_cli.store.git.wissen.wijzers import (
    andere_hoofden,
    in_gebruik,
    maak_index_heel,
    ruim_wijzers,
)

_EIGEN_REFS: Final = "refs/rao/"
#: For who fetches without git on the other side: the refs, by name.
_SERVERLIJST: Final = "info/refs"
#: Another git may bring back what it was reading.
_KEREN: Final = 3


class _Opruimlijst(TypedDict):
    """What is being cleared up: the commits that go, and the objects that were found to go."""

    weg: list[str]
    objecten: list[str]


class _Keuze(msgspec.Struct, frozen=True):
    """What goes and what stays."""

    #: The commits that go, also those that are the same change and that nothing leads to.
    weg: frozenset[str]
    #: What a person may know them by.
    onderwerpen: frozenset[str]
    #: Every object that stays, and the loose commits of a person among them.
    blijft: frozenset[str]
    los: tuple[str, ...]
    gebruikt: tuple[str, ...]
    #: What the commits that go were made on: what was there already, they did not bring.
    eronder: tuple[str, ...]


def ruim_op(
    git: GitCall,
    plek: GitPlek,
    weg: Collection[str],
    *,
    schoon: Collection[str] = ("HEAD",),
    raakt: Callable[[str], bool] | None = None,
) -> Opgeruimd:
    """Let these commits be gone, under the lock of rao and after the refs have moved.

    Each of them has to be named: a commit before it that nothing leads to, is work of somebody.
    `schoon` are refs or commits that hold nothing of what goes: what they share with `weg` stays,
    and is no finding. `raakt` says of a text that rao keeps beside git (a draft, a copy) whether it
    has to go. RaoError when the store is damaged; then nothing is removed that is not on the list.
    """
    eerder = _read_lijst(plek)
    weg = sorted({een for een in (*weg, *eerder["weg"]) if is_id(een)})
    if not weg:
        return Opgeruimd()
    soorten = alle_objecten(git)
    _ruim_eigen_refs(git, weg)
    # What a person settled between two versions, git keeps beside the index.
    git.probeer("update-index", "--clear-resolve-undo")
    keuze = _kies(git, plek, soorten, weg)
    bekend = {een for een in keuze.weg if een in soorten}
    van_weg = bekend | bereik_van_losse(git, [c for c in bekend if soorten[c] == "commit"])
    gevonden = (een for een in (*van_weg, *eerder["objecten"]) if een in soorten)
    gaat = frozenset(gevonden) - keuze.blijft
    _write_lijst(plek, {"weg": sorted(keuze.weg), "objecten": sorted(gaat)})
    ruim_reflogs(git, plek, keuze.weg)
    ruim_wijzers(plek, keuze.weg, keuze.onderwerpen)
    maak_index_heel(git, plek)
    ruim_eigen(plek, keuze.weg, _make_is_weg(plek, gaat, raakt))
    over = _verwijder(git, plek, gaat)
    if (plek.common_dir / _SERVERLIJST).exists():  # made by a repack: it names refs of then
        git.run("update-server-info")
    houders = [
        *_houders(git, plek, keuze, frozenset(van_weg) - gaat, schoon),
        *_waar_nog(git, plek, over),
    ]
    if not any(houder.soort == "dicht" for houder in houders):
        vergeet_opruimen(plek)
    return Opgeruimd(len(gaat) - len(over), tuple(dict.fromkeys(houders)))


def ruim_verder(git: GitCall, plek: GitPlek) -> Opgeruimd | None:
    """Go on with what was being cleared up when rao was killed; None when nothing was."""
    return ruim_op(git, plek, ()) if _read_lijst(plek)["weg"] else None


def vergeet_opruimen(plek: GitPlek) -> None:
    """All of it is gone, or is where rao cannot come."""
    with suppress(OSError):
        eigen_bestand(eigen_map(plek.common_dir), LIJST).unlink(missing_ok=True)


def _kies(git: GitCall, plek: GitPlek, soorten: dict[str, str], weg: Collection[str]) -> _Keuze:
    """Find what goes and what stays; nothing changes."""
    gebruikt = tuple(sorted(een for een in in_gebruik(plek) if een in soorten))
    vast = bereikbaar(git, "--all", "--indexed-objects", vanaf=(*stashes(git), *gebruikt))
    losse = {een for een, soort in soorten.items() if soort == "commit" and een not in vast}
    los = losse_stappen(git, losse)
    rest = [een for een in weg if een not in losse and soorten.get(een) == "commit"]
    gewist = {een: los[een] for een in weg if een in los} | losse_stappen(git, rest)
    gewist |= {een: los[een] for een in zelfde_wijziging(los, weg, gewist.values())}
    alle_weg = frozenset([*weg, *gewist])
    ouders = {ouder for stap in gewist.values() for ouder in stap.ouders} - alle_weg
    blijven = houdt_vast(los, alle_weg)
    return _Keuze(
        alle_weg,
        frozenset(stap.onderwerp for stap in gewist.values()),
        frozenset(vast | bereik_van_losse(git, blijven)),
        tuple(een for een in blijven if een not in alle_weg),
        gebruikt,
        tuple(sorted(ouders & vast)),
    )


def _make_is_weg(
    plek: GitPlek, gaat: frozenset[str], raakt: Callable[[str], bool] | None
) -> Callable[[bytes], bool]:
    def is_weg(data: bytes) -> bool:
        if blob_id(data, plek.algoritme) in gaat:
            return True
        return raakt is not None and raakt(data.decode("utf-8", "replace"))

    return is_weg


def _ruim_eigen_refs(git: GitCall, weg: Collection[str]) -> None:
    """Take away the refs of rao itself that lead to what goes."""
    for naam, doel in read_refs(git).items():
        if naam.startswith(_EIGEN_REFS) and not bereikbaar(git, doel).isdisjoint(weg):
            git.run("update-ref", "-d", naam, doel)


def _verwijder(git: GitCall, plek: GitPlek, gaat: frozenset[str]) -> frozenset[str]:
    """Remove these objects; returns which are there still."""
    over = gaat
    for _ in range(_KEREN if gaat else 0):
        verwijder_objecten(git, plek, over)
        er_nog = over & alle_objecten(git).keys()
        if not er_nog or er_nog == over:
            return er_nog
        over = er_nog
    return over


def _houders(
    git: GitCall, plek: GitPlek, keuze: _Keuze, blijft: frozenset[str], schoon: Collection[str]
) -> Iterator[Vasthouder]:
    """Yield what keeps a part of what was to go, apart from what is clean anyway."""
    over = blijft - bereikbaar(git, *schoon, vanaf=keuze.eronder) if blijft else blijft
    if not over:
        return
    yield from zoek_houders(git, over, read_refs(git).items(), keuze.los)
    for naam, hoofd in andere_hoofden(git, plek):
        if over & bereikbaar(git, hoofd):
            yield Vasthouder("werkmap", naam)
    if over & bereikbaar(git, "--indexed-objects", vanaf=keuze.gebruikt):
        yield Vasthouder("werkmap", "")


def _waar_nog(git: GitCall, plek: GitPlek, over: frozenset[str]) -> Iterator[Vasthouder]:
    """Yield where objects are that could not be removed."""
    dicht = {een for een in over if los_bestand(plek, een).exists()}
    pakken = [*pakken_met(git, plek, over)] if over else []
    in_pak = {een for pak in pakken for een in pak.objecten}
    yield from (Vasthouder("dicht", str(los_bestand(plek, een))) for een in sorted(dicht))
    for pak in pakken:
        yield Vasthouder("pak" if pak.blijft else "dicht", pak.bij(".pack").name)
    if over - dicht - in_pak:
        yield Vasthouder("elders", "")


def _read_lijst(plek: GitPlek) -> _Opruimlijst:
    leeg = _Opruimlijst(weg=[], objecten=[])
    return read_json(eigen_map(plek.common_dir), LIJST, _Opruimlijst) or leeg


def _write_lijst(plek: GitPlek, lijst: _Opruimlijst) -> None:
    map_ = eigen_map(plek.common_dir, maak=True)
    try:
        write_json(map_, LIJST, lijst, blijvend=True)
    except OSError as fout:
        raise vertaal_os(f"niet schrijven in {map_}", fout) from fout
