"""The history of a register as it was read: its versions, and what each of its files ever named.

Both follow from the last commit alone, so that says whether they still hold. When commits came on
top of it, only those are read; after a merge, or of another history, everything is.
"""

import os
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Final

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import VORM_IN_VERSIE
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import MAPPEN, bovenmap, naam_in
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.opslag.bestand import NieuweOpslag, Opslagplek, read
from rao_cli.store.opslag.gebruik import is_in_gebruik
from rao_cli.store.opslag.sleutel import leessleutel
from rao_cli.store.opslag.versiegang import Versiegang, make_gang

_NAAM: Final = "gang"
#: Of a history that is not whole, the last commit does not say which versions there are.
_DEELS: Final = ("shallow", "info/grafts")
#: What may hide a name: a text between quotes in which a sign is written otherwise.
SCHUIN: Final = "\\"
#: In one stretch of these signs stands a kenmerk or a day, and so may the plate of a car.
#: Only where such a stretch begins, so that a word of a million letters is read once.
_STREEP: Final = patroon(rb"(?<![a-z0-9-])(?=[a-z0-9-]*[0-9])(?=[a-z0-9-]*-)[a-z0-9-]+")
#: So only a kenmerk is kept, wherever it begins, and a day of a meeting: any other is of a person.
KENMERK: Final = patroon(rb"(?=(%b))" % VORM_IN_VERSIE.encode(), re.IGNORECASE)
_DAG: Final = patroon(rb"[0-9]{4}-[0-9]{2}-[0-9]{2}")
DAGEN: Final = patroon(rb"(?=(%b))" % _DAG.pattern)
_OVERLEGGEN: Final = MAPPEN["overleg"]
#: So many files at a time are in memory.
_SAMEN: Final = 2000


class Opslaggang(msgspec.Struct, frozen=True, array_like=True):
    """What is kept: of which rao, and up to which commit."""

    sleutel: bytes
    head: str
    versies: Versiegang
    #: Path → all that it ever named, in small letters, a line each.
    namen: dict[str, str]

    def paden_met(self, namen: Collection[str]) -> set[str] | None:
        """Return the files that ever named one of these; None when that is not known of a name."""
        gezocht = [naam.lower() for naam in namen]
        dagen = {een.encode(errors="replace") for een in gezocht if not _is_kenmerk(een)}
        if dagen and not dagen <= _overlegdagen(self.versies.paden):
            return None
        gezocht.append(SCHUIN)
        return {pad for pad, al in self.namen.items() if any(naam in al for naam in gezocht)}


def _is_kenmerk(naam: str) -> bool:
    data = naam.encode(errors="replace")
    gevonden = KENMERK.match(data) if _STREEP.fullmatch(data) else None
    return gevonden is not None and gevonden[1] == data


def _overlegdagen(paden: Iterable[str]) -> set[bytes]:
    """Return the days of all meetings that there ever were: their files are called so."""
    namen = (os.fsencode(naam_in(pad)) for pad in paden if bovenmap(pad) == _OVERLEGGEN)
    return {naam for naam in namen if _DAG.fullmatch(naam)}


def load_gang(repo: Repo, mappen: Sequence[str]) -> Opslaggang | None:
    """Return the history up to the last commit, kept for the next run; None where none is kept."""
    deels = any((repo.plek.common_dir / naam).exists() for naam in _DEELS)
    if deels or type(repo) is not Repo or not is_in_gebruik():
        return None
    plek, sleutel, head = Opslagplek.vind(repo.root), leessleutel(), repo.head()
    if plek is None or sleutel is None or head is None:
        return None
    oud = _read(plek, sleutel)
    if oud is not None and oud.head == head:
        return oud
    # All of it up to this one commit: somebody may commit meanwhile.
    laatst = oud.versies.commits[-1:] if oud else ()
    erbij = repo.historie.versies_na(oud.head, head, laatst, mappen) if oud else None
    if oud is None or erbij is None:
        oud, erbij = (
            Opslaggang(sleutel, head, make_gang([]), {}),
            repo.historie.versies(mappen, head),
        )
    versies, namen = oud.versies.verlengd(erbij), oud.namen
    dagen = _overlegdagen(versies.paden)
    # An earlier file may name the day of a new meeting.
    anders = dagen != _overlegdagen(oud.versies.paden)
    nieuwe = versies.wijzigingen(0 if anders else len(oud.versies.commits))
    namen = {**namen, **_genoemd(repo, nieuwe, {} if anders else namen, dagen)}
    nieuw = Opslaggang(sleutel, head, versies, namen)
    with suppress(OSError, RaoError, UnicodeEncodeError):
        NieuweOpslag(plek, _NAAM).schrijf(msgspec.msgpack.encode(nieuw))
    return nieuw


def _read(plek: Opslagplek, sleutel: bytes) -> Opslaggang | None:
    inhoud = read(plek, _NAAM)
    with suppress(msgspec.DecodeError, msgspec.ValidationError, RecursionError):
        gang = msgspec.msgpack.decode(inhoud.kop, type=Opslaggang) if inhoud else None
        return gang if gang is not None and gang.sleutel == sleutel else None
    return None


def _genoemd(
    repo: Repo,
    nieuwe: Iterable[tuple[str, str]],
    eerder: Mapping[str, str],
    dagen: Collection[bytes],
) -> dict[str, str]:
    """Return path → what it named until now and in these new versions of it."""
    van: dict[str, list[str]] = defaultdict(list)
    for pad, blob in nieuwe:
        van[blob].append(pad)
    namen: dict[str, set[str]] = {}
    regels: dict[str, set[bytes]] = defaultdict(set)
    blobs = list(van)
    for begin in range(0, len(blobs), _SAMEN):
        for blob, data in repo.read_blobs(blobs[begin : begin + _SAMEN]).items():
            for pad in van[blob]:
                al = namen.setdefault(pad, set(eerder.get(pad, "").splitlines()))
                al.update(_in(data, regels[pad], dagen))
    return {pad: "\n".join(sorted(al)) for pad, al in namen.items()}


def _in(data: bytes, gezien: set[bytes], dagen: Collection[bytes]) -> Iterator[str]:
    """Yield what the lines that are new in a version name: most are in all versions."""
    nieuw = set(data.lower().split(b"\n")) - gezien
    gezien |= nieuw
    for regel in nieuw:
        if b"\\" in regel:
            yield SCHUIN
        for streep in _STREEP.findall(regel):
            gevonden = [*KENMERK.findall(streep), *DAGEN.findall(streep)]
            yield from (een.decode() for een in gevonden if een in dagen or not _DAG.match(een))
