"""Writing a history anew, from old to new: each commit with other files and other words.

Who made it and when stays; its signature goes, for it is over what was. A commit of which nothing
changes, and of which no commit before it changed, keeps its id.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import msgspec

from rao_cli.model.patroon import patroon
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.keten import read_objecten
from rao_cli.store.git.lezen.objecten import ModeAndBlob, delen, read_verschil
from rao_cli.store.git.lezen.versies import VLAGGEN
from rao_cli.store.git.schrijven.boom import Gitmap
from rao_cli.store.git.schrijven.pak import Objectpak

_NUMMER: Final = patroon(r"(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])")
#: A shorter beginning of an id names no commit.
_KORTST: Final = 7
_PORTIE: Final = 500
_WEG: Final = (b"gpgsig", b"gpgsig-sha256", b"mergetag")


class Herschrijfstap(NamedTuple):
    """One commit as it is: its bytes, its parents, and what differs from the first of them."""

    id: str
    data: bytes
    ouders: tuple[str, ...]
    #: Path from the top → mode and blob; None is a file that is not there any more.
    veranderd: Mapping[str, ModeAndBlob | None]


#: Says of a commit how its changes become, by new paths.
Bestandswisser = Callable[[Herschrijfstap], Mapping[str, ModeAndBlob | None]]
Tekstwisser = Callable[[str], str]


def read_wisstappen(git: GitCall, refs: Sequence[str]) -> Iterator[Herschrijfstap]:
    """Yield every commit that leads to some refs, parents first; a portion at a time."""
    regels = git.run("rev-list", "--topo-order", "--reverse", "--parents", *refs).tekst.splitlines()
    alle = [regel.split(" ") for regel in regels]
    for begin in range(0, len(alle), _PORTIE):
        portie = alle[begin : begin + _PORTIE]
        ruw = {id_: data for id_, _, data in read_objecten(git, [stap[0] for stap in portie])}
        vragen = "".join(f"{' '.join(stap[:2])}\n" for stap in portie).encode()
        verschil = _verschillen(delen(git.run("diff-tree", *VLAGGEN, stdin=vragen).uit))
        for id_, *ouders in portie:
            yield Herschrijfstap(id_, ruw[id_], tuple(ouders), verschil.get(id_, {}))


def _verschillen(velden: Sequence[str]) -> Mapping[str, Mapping[str, ModeAndBlob | None]]:
    """Return per commit the paths that it changed, of any kind."""
    alles: dict[str, dict[str, ModeAndBlob | None]] = {}
    huidig: dict[str, ModeAndBlob | None] = {}
    rest = iter(velden)
    for veld in rest:
        if veld.startswith(":"):
            _, huidig[next(rest)] = read_verschil(veld)
        else:
            huidig = alles.setdefault(veld.strip(), {})
    return alles


class _Wistoestand(NamedTuple):
    """The folder after a commit as it becomes, and whether it is as it was."""

    boom: Gitmap
    zelfde: bool


class Herschrijving(msgspec.Struct):
    """What came of a history: old commit → new commit, of those that became another."""

    pak: Objectpak
    bestanden: Bestandswisser
    tekst: Tekstwisser
    nieuw: dict[str, str] = msgspec.field(default_factory=dict)
    #: The commits that became another, while all before them stayed.
    begin: list[str] = msgspec.field(default_factory=list)
    #: In how many commits the message, or who made it, became another.
    boodschappen: int = 0
    namen: int = 0
    _na: dict[str, _Wistoestand] = msgspec.field(default_factory=dict)
    #: The commits that became another, by how their ids begin.
    _kort: dict[str, list[str]] = msgspec.field(default_factory=dict)

    def loop(self, stappen: Iterable[Herschrijfstap], nodig: Counter[str]) -> None:
        """Write all commits anew; `nodig` says of each how often a later one is first made of it.

        What no later commit is made of any more, is let go.
        """
        for stap in stappen:
            self._stap(stap)
            eerste = stap.ouders[0] if stap.ouders else ""
            nodig[eerste] -= 1
            if nodig[eerste] <= 0:
                self._na.pop(eerste, None)

    def _stap(self, stap: Herschrijfstap) -> None:
        leeg = _Wistoestand(Gitmap(), zelfde=True)
        voor = self._na.get(stap.ouders[0], leeg) if stap.ouders else leeg
        anders = self.bestanden(stap)
        na = _Wistoestand(voor.boom.met(anders), voor.zelfde and anders == stap.veranderd)
        self._na[stap.id] = na
        data = self.commit_data(stap.data, "" if na.zelfde else na.boom.schrijf(self.pak))
        if data != stap.data:
            self.nieuw[stap.id] = self.pak.neem("commit", data)
            self._kort.setdefault(stap.id[:_KORTST], []).append(stap.id)
            if not any(ouder in self.nieuw for ouder in stap.ouders):
                self.begin.append(stap.id)

    def commit_data(self, data: bytes, boom: str) -> bytes:
        """Return the bytes of a commit as they become; without `boom` its files stay."""
        kop, _, boodschap = data.partition(b"\n\n")
        regels = [self._regel(regel, boom) for regel in _koppen(kop)]
        codering = next((r[9:] for r in regels if r.startswith(b"encoding ")), b"utf-8")
        tekst = self._boodschap(boodschap, codering.decode("ascii", "replace"))
        nieuw = b"\n".join(regels) + b"\n\n" + tekst
        if nieuw == data:
            return data
        return b"\n".join(r for r in regels if r.partition(b" ")[0] not in _WEG) + b"\n\n" + tekst

    def label_data(self, data: bytes, doel: str) -> bytes:
        """Return the bytes of a label as they become, on another object."""
        kop, _, boodschap = data.partition(b"\n\n")
        regels = [b"object " + doel.encode(), *(self._regel(r, "") for r in _koppen(kop)[1:])]
        regels = [self._in_bytes(r, "utf-8", self.tekst) if r[:4] == b"tag " else r for r in regels]
        return b"\n".join(regels) + b"\n\n" + self._boodschap(boodschap, "utf-8")

    def _regel(self, regel: bytes, boom: str) -> bytes:
        naam, _, waarde = regel.partition(b" ")
        if naam == b"tree":
            return b"tree " + boom.encode() if boom else regel
        if naam == b"parent":
            return b"parent " + self.nieuw.get(waarde.decode(), waarde.decode()).encode()
        if naam in {b"author", b"committer", b"tagger"}:
            wie, haak, moment = waarde.rpartition(b">")
            anders = self._in_bytes(wie, "utf-8", self.tekst)
            self.namen += anders != wie
            return naam + b" " + anders + haak + moment
        return regel

    def _boodschap(self, boodschap: bytes, codering: str) -> bytes:
        zonder = self._in_bytes(boodschap, codering, self.tekst)
        self.boodschappen += zonder != boodschap
        return self._in_bytes(zonder, codering, self.met_nummers)

    @staticmethod
    def _in_bytes(data: bytes, codering: str, wis: Tekstwisser) -> bytes:
        for zo in (codering, "utf-8"):
            try:
                tekst = data.decode(zo)
            except (UnicodeError, LookupError):
                continue
            nieuw = wis(tekst)
            return data if nieuw == tekst else nieuw.encode(zo, "replace")
        tekst = data.decode("latin-1")
        return wis(tekst).encode("latin-1", "replace")

    def met_nummers(self, tekst: str) -> str:
        """Return a text in which the ids of commits that became another are the new ones."""
        return _NUMMER.sub(self._nummer, tekst)

    def _nummer(self, gevonden: re.Match[str]) -> str:
        kort = gevonden[0]
        if kort in self.nieuw:
            return self.nieuw[kort]
        if not any(map(str.isalpha, kort)):
            return kort
        raak = self._kort.get(kort[:_KORTST], ())
        passend = [oud for oud in raak if oud.startswith(kort)]
        return self.nieuw[passend[0]][: len(kort)] if len(passend) == 1 else kort


def _koppen(kop: bytes) -> list[bytes]:
    """Return the lines above a message, each with the lines that go on with it."""
    regels: list[bytes] = []
    for regel in kop.split(b"\n"):
        if regel.startswith(b" ") and regels:
            regels[-1] += b"\n" + regel
        else:
            regels.append(regel)
    return regels
