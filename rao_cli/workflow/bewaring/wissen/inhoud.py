"""Every version of every file, read once and wiped: old blob → new blob."""

from collections.abc import Iterable
from typing import Final, NamedTuple

import msgspec

from rao_cli.model.bewaring.zoektekst import GEWIST, STAART
from rao_cli.model.plaats import is_registerbestand
from rao_cli.store.git.herschrijven.gang import Herschrijfstap
from rao_cli.store.git.lezen.hele_historie import read_versies
from rao_cli.store.git.lezen.objecten import GEWOON, ModeAndBlob, read_blobs
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.schrijven.pak import Objectpak
from rao_cli.store.inhoud.inhoudlezer import Inhoudlezer
from rao_cli.workflow.bewaring.wissen.wens import Wiswens
from rao_cli.workflow.gewist.zelfde_vorm import is_ding

_YAML: Final = (".yaml", ".yml")
_VERVANGEN: Final = f"{GEWIST}\n".encode()
#: A link names a file: its text is a path.
_LINK: Final = "120000"


class Gewist(NamedTuple):
    """A version of a file as it becomes; `heel`: nothing of it could stay."""

    blob: str
    heel: bool = False


class Inhoudwisser(msgspec.Struct):
    """Wipes the files of a repository; `pak` takes what becomes of them."""

    repo: Repo
    pak: Objectpak
    wens: Wiswens
    anders: dict[tuple[str, str], Gewist] = msgspec.field(default_factory=dict)
    #: What files of the register become: these are not in git yet.
    nieuw: dict[str, bytes] = msgspec.field(default_factory=dict)
    #: Files that were valid before and would not be after it: the words are of rao itself.
    bederf: dict[str, None] = msgspec.field(default_factory=dict)
    #: Files in which rao could not look.
    dicht: dict[str, None] = msgspec.field(default_factory=dict)

    def lees(self, stappen: Iterable[Herschrijfstap]) -> None:
        """Wipe in every version that these steps brought."""
        paden: dict[str, dict[str, str]] = {}
        for stap in stappen:
            for pad, inhoud in stap.veranderd.items():
                if inhoud is not None and inhoud[0] in {*GEWOON, _LINK}:
                    paden.setdefault(inhoud[1], {})[pad] = inhoud[0]
        with Inhoudlezer() as lezer:
            for blob, data in read_versies(self.repo.git, paden):
                heel = read_blobs(self.repo.git, [blob])[blob] if data is None else data
                for pad, modus in paden[blob].items():
                    self._een(lezer, pad, blob, heel, is_link=modus == _LINK)

    def wordt(self, pad: str, inhoud: ModeAndBlob) -> ModeAndBlob:
        """Return mode and blob of a version as it becomes."""
        gewist = self.anders.get((pad, inhoud[1]))
        return inhoud if gewist is None else (inhoud[0], gewist.blob)

    def is_heel(self, pad: str, inhoud: ModeAndBlob) -> bool:
        """Say whether nothing of a version stays, so that it gets another name too."""
        gewist = self.anders.get((pad, inhoud[1]))
        return gewist is not None and gewist.heel

    def _een(self, lezer: Inhoudlezer, pad: str, blob: str, data: bytes, *, is_link: bool) -> None:
        eigen = pad.removeprefix(self.repo.plek.prefix)
        inzage = None if is_link else lezer.lees(eigen, data)
        if inzage is not None:
            if self.wens.raakt(eigen, inzage.tekst) or self.wens.raakt(eigen, _ruw(data)):
                self.anders[pad, blob] = Gewist(self.pak.neem("blob", _VERVANGEN), heel=True)
            elif inzage.dicht:
                self.dicht[eigen] = None
            return
        nieuw = self._tekst(eigen, data)
        if nieuw == data:
            return
        wordt = self.pak.neem("blob", nieuw)
        self.anders[pad, blob] = Gewist(wordt)
        if is_registerbestand(eigen):
            self.nieuw[wordt] = nieuw
        if is_registerbestand(eigen) and is_ding(eigen, data) and not is_ding(eigen, nieuw):
            self.bederf[eigen] = None

    def _tekst(self, pad: str, data: bytes) -> bytes:
        tekst, codering = _lees(data)
        wis = self.wens.in_register if pad.endswith(_YAML) else self.wens.in_tekst
        nieuw = wis(pad, tekst)
        return data if nieuw == tekst else nieuw.encode(codering, "surrogateescape")


def met_staart(pad: str) -> str:
    """Return where the little text lies that is left of a file that was wiped as a whole."""
    return f"{pad}{STAART}"


def _lees(data: bytes) -> tuple[str, str]:
    """Return a text, and how it is written; what is no UTF-8 is read sign by sign."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        codering = "utf-16-le" if data[:1] == b"\xff" else "utf-16-be"
        try:
            return data.decode(codering), codering
        except UnicodeDecodeError:
            pass
    try:
        return data.decode(), "utf-8"
    except UnicodeDecodeError:
        return _ruw(data), "latin-1"


def _ruw(data: bytes) -> str:
    return data.decode("latin-1")
