"""The whole history, as git holds it: each commit with its bytes, its signature and its changes.

Nothing here trusts what git says of a commit: what it is made of stands in its own bytes, and those
must give its id. A parent that is named and not there shows a history that was cut off.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Final, NamedTuple

from rao_cli.model.patroon import patroon
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.fout import vertaal
from rao_cli.store.git.lezen.boodschap import read_trailers
from rao_cli.store.git.lezen.objecten import delen
from rao_cli.store.git.lezen.versies import VLAGGEN, verschillen

_WIE: Final = patroon(r"(.*?) ?<([^>]*)> (-?\d{1,12}) ([+-])(\d\d)(\d\d)")
#: By the length of an id: how git made it.
_SOM: Final = {40: "sha1", 64: "sha256"}
_HANDTEKENING: Final = ("gpgsig", "gpgsig-sha256")


class Wie(NamedTuple):
    """Who, and when by the clock of that moment; None for a moment that no calendar has."""

    naam: str
    adres: str
    op: datetime | None


class Ketenschakel(NamedTuple):
    """One commit: what its own bytes say, and the files that differ from its first parent."""

    id: str
    ouders: tuple[str, ...]
    auteur: Wie
    vastlegger: Wie
    boodschap: str
    #: The signature, and the bytes that it is over; empty: there is none.
    handtekening: bytes
    getekend: bytes
    #: Whether its bytes give its id.
    echt: bool
    #: Path from the register → blob; None is a file that is not there any more.
    veranderd: Mapping[str, str | None]

    @property
    def trailers(self) -> Mapping[str, Sequence[str]]:
        """The lines for machines at the end of its message."""
        return read_trailers(self.boodschap)


def read_keten(git: GitCall, head: str, begin: str) -> list[Ketenschakel]:
    """Return every commit that leads to `head`, oldest first; changes are those below `begin`."""
    ids = git.run("rev-list", "--topo-order", "--reverse", head).tekst.split()
    return read_schakels(git, ids, begin)


def read_schakels(git: GitCall, ids: Sequence[str], begin: str) -> list[Ketenschakel]:
    """Return some commits, in this order; changes are those below `begin`."""
    if not ids:
        return []
    ruw = {commit: data for commit, soort, data in read_objecten(git, ids) if soort == "commit"}
    koppen = {commit: _kop(data) for commit, data in ruw.items()}
    eerste = {c: [o for o in _ouders(kop) if o in ruw][:1] for c, kop in koppen.items()}
    vragen = "".join(f"{' '.join([commit, *eerste[commit]])}\n" for commit in ids).encode()
    uit = git.run("diff-tree", *VLAGGEN, *(["--", begin] if begin else []), stdin=vragen).uit
    verschil = verschillen(delen(uit), begin)
    return [_schakel(c, ruw[c], koppen[c], verschil.get(c, {})) for c in ids]


def valse_bomen(git: GitCall, head: str) -> list[str]:
    """Return the folders of the whole history of which the bytes do not give their id."""
    uit = git.run("rev-list", "--objects", "--filter=blob:none", head).tekst
    ids = [regel.partition(" ")[0] for regel in uit.splitlines()]
    return [een for een, soort, data in read_objecten(git, ids) if _som(een, soort, data) != een]


def _som(id_: str, soort: str, data: bytes) -> str:
    """Return the id that git gives these bytes, in the way of another id."""
    som = hashlib.new(_SOM[len(id_)], usedforsecurity=False)
    som.update(b"%s %d\0" % (soort.encode(), len(data)) + data)
    return som.hexdigest()


def read_objecten(git: GitCall, ids: Sequence[str]) -> Iterator[tuple[str, str, bytes]]:
    """Yield id, kind and bytes of commits, folders, labels and files."""
    stdin = "".join(f"{commit}\n" for commit in ids).encode()
    uit, plek = git.run("cat-file", "--batch", "--buffer", stdin=stdin).uit, 0
    while plek < len(uit):
        einde = uit.index(b"\n", plek)
        commit, soort, *lengte = uit[plek:einde].decode().split(" ")
        if not lengte:
            raise vertaal("cat-file", f"missing {commit}", git.map)
        plek = einde + 1 + int(lengte[0])
        yield commit, soort, uit[einde + 1 : plek]
        plek += 1


def _kop(data: bytes) -> list[tuple[str, bytes]]:
    """Return the lines above the message, each with the lines that go on with it."""
    kop: list[tuple[str, bytes]] = []
    for regel in data.partition(b"\n\n")[0].split(b"\n"):
        if regel.startswith(b" ") and kop:
            kop[-1] = (kop[-1][0], kop[-1][1] + b"\n" + regel[1:])
        else:
            naam, _, waarde = regel.partition(b" ")
            kop.append((naam.decode("ascii", "replace"), waarde))
    return kop


def _ouders(kop: Sequence[tuple[str, bytes]]) -> tuple[str, ...]:
    return tuple(waarde.decode("ascii", "replace") for naam, waarde in kop if naam == "parent")


def _schakel(
    commit: str,
    data: bytes,
    kop: Sequence[tuple[str, bytes]],
    veranderd: Mapping[str, str | None],
) -> Ketenschakel:
    velden = dict(reversed(kop))  # git reads the first of each
    handtekening = velden.get("gpgsig", velden.get("gpgsig-sha256", b""))
    return Ketenschakel(
        commit,
        _ouders(kop),
        _wie(velden.get("author", b"")),
        _wie(velden.get("committer", b"")),
        data.partition(b"\n\n")[2].decode("utf-8", "replace"),
        handtekening,
        _zonder_handtekening(data) if handtekening else b"",
        _som(commit, "commit", data) == commit,
        veranderd,
    )


def _zonder_handtekening(data: bytes) -> bytes:
    """Return what a signature is over: the commit without its signatures."""
    kop, _, rest = data.partition(b"\n\n")
    blijft, weg = [], False
    for regel in kop.split(b"\n"):
        if not regel.startswith(b" "):
            weg = regel.partition(b" ")[0].decode("ascii", "replace") in _HANDTEKENING
        if not weg:
            blijft.append(regel)
    return b"\n".join(blijft) + b"\n\n" + rest


def _wie(regel: bytes) -> Wie:
    tekst = regel.decode("utf-8", "replace")
    gevonden = _WIE.fullmatch(tekst)
    if gevonden is None:
        return Wie(tekst.partition(" <")[0], "", None)
    naam, adres, seconden, teken, uren, minuten = gevonden.groups()
    verschil = timedelta(hours=int(uren), minutes=int(minuten)) * (-1 if teken == "-" else 1)
    try:
        op = datetime.fromtimestamp(int(seconden), UTC).astimezone(timezone(verschil))
    except (ValueError, OverflowError, OSError):
        op = None
    return Wie(naam, adres, op)
