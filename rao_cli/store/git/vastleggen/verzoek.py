"""What one change set asks: new bytes per path, and whose work they are."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.config import GitConfig
from rao_cli.store.git.lezen.achter import Achter, weiger_halverwege
from rao_cli.store.git.lezen.boodschap import CommitText
from rao_cli.store.git.lezen.handwerk import bewaart_lf
from rao_cli.store.git.lezen.objecten import blob_id, naar_lf
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.werkmap import read_werk, weiger_onveilige_naam
from rao_cli.store.git.vastleggen.plan import ChangeRequest
from rao_cli.store.git.vastleggen.uitkomst import CommitResult


class Wijziging:
    """Collects what a command wants to write; nothing happens before the block ends."""

    def __init__(
        self,
        repo: Repo,
        tekst: CommitText,
        gezien: str | None,
        instellingen: Callable[[], GitConfig],
        *,
        met_hand_bewerkt: bool,
    ) -> None:
        """Use `wijziging`."""
        self.repo = repo
        self.tekst = tekst
        self.gezien = gezien
        self._instellingen = instellingen
        self._met_hand_bewerkt = met_hand_bewerkt
        self._nieuw: dict[str, bytes | None] = {}
        self._precies: set[str] = set()
        #: What lies in the work tree of the paths that a person changed by hand.
        self._van_hand: dict[str, bytes | None] = {}
        self._resultaat: CommitResult | None = None
        #: Paths, from the top, that lag behind an earlier change.
        self.achter: Mapping[str, Achter] = {}
        #: Paths, from the top, that an earlier change left behind and that are up to date now.
        self.bijgewerkt: Sequence[str] = ()
        #: Work of a person on the version before, that is put together with what is committed:
        #: path, from the top, to the blob of that work.
        self.meegenomen: dict[str, str] = {}
        #: Committed, and work tree or index is not up to date: the private folder says so.
        self.halverwege = False

    @cached_property
    def config(self) -> GitConfig:
        """The settings of git, as they were when this change set began."""
        return self._instellingen()

    @property
    def resultaat(self) -> CommitResult:
        """What happened; only after the block."""
        if self._resultaat is None:
            raise RuntimeError("the change set has not ended yet")
        return self._resultaat

    def write(self, pad: str, tekst: str) -> None:
        """Give a file this text; the line ends of the file stay what they are."""
        try:
            self._zet(pad, tekst.encode())
        except UnicodeEncodeError as fout:
            raise RaoError(
                f"De tekst voor {pad} bevat een teken dat niet kan worden bewaard.",
                hint="Typ de tekst opnieuw, zonder vreemde tekens.",
            ) from fout

    def remove(self, pad: str) -> None:
        """Remove a file."""
        self._zet(pad, None)

    def zet_terug(self, pad: str, data: bytes | None) -> None:
        """Give a file exactly these bytes, line ends too; None: it was not there."""
        self._precies.add(pad)
        self._zet(pad, data)

    def neem_over(self, pad: str) -> bytes | None:
        """Commit what a person made of this file by hand (None: removed it); gives those bytes."""
        if not self._met_hand_bewerkt:
            raise RuntimeError("hand edits need met_hand_bewerkt=True")
        weiger_onveilige_naam(pad)
        werk = self._van_hand[pad] = read_werk(self.repo.root, pad)
        hoe = self.achter.get(self.repo.plek.prefix + pad)
        if hoe and hoe.samen is not None and hoe.werk == werk:
            self._noteer(pad, werk)
            werk = hoe.samen  # made on the version before: as it is it would undo a decision
        crlf = werk is not None and naar_lf(werk) != werk
        autocrlf = (self.config.waarde("core.autocrlf") or "").lower() in {"true", "input"}
        lf = crlf and bewaart_lf(self.repo.git, self.repo.plek.prefix + pad, autocrlf=autocrlf)
        self._zet(pad, naar_lf(werk) if werk is not None and lf else werk)
        return werk

    def neem_mee(self, pad: str, naar: str) -> bytes:
        """Commit what a person made of a file that an earlier change moved; gives those bytes."""
        prefix = self.repo.plek.prefix
        hoe = self.achter.get(prefix + pad)
        werk = read_werk(self.repo.root, pad)
        if hoe is None or hoe.samen is None or (hoe.naar, hoe.werk) != (prefix + naar, werk):
            raise RaoError(
                f"Het bestand {pad} is intussen veranderd.",
                hint="Er is niets vastgelegd. Voer de opdracht opnieuw uit.",
            )
        self._noteer(pad, werk)
        self._van_hand[naar] = None
        self._zet(naar, hoe.samen)
        return hoe.samen

    def schrijf_erbij(self, pad: str, tekst: str) -> None:
        """Give a file that is taken over the text that rao makes of it: a person's work, and more.

        That work is noted as taken in: after a kill it is no work that is still to keep.
        """
        self._noteer(pad, self._van_hand[pad])
        self.write(pad, tekst)

    def eis_bijgewerkt(self, paden: Iterable[str]) -> None:
        """RaoError when one of these paths lags behind: what lies there is no work of a person.

        A person's work that goes together with what is committed may be kept (`neem_over`).
        """
        gekozen = {self.repo.plek.prefix + pad for pad in paden}
        vast = {
            pad: hoe
            for pad, hoe in self.achter.items()
            if pad in gekozen and not (self._met_hand_bewerkt and hoe.samen is not None)
        }
        weiger_halverwege(self.repo.plek, vast)

    def wens(self, gelezen: Mapping[str, bytes | None]) -> ChangeRequest:
        """Return what was collected."""
        return ChangeRequest(self._nieuw, gelezen, self._van_hand.keys(), self._precies)

    def sluit(self, uitkomst: CommitResult) -> None:
        """Set the result."""
        self._resultaat = uitkomst

    def _noteer(self, pad: str, werk: bytes | None) -> None:
        if werk is not None:
            plek = self.repo.plek
            self.meegenomen[plek.prefix + pad] = blob_id(werk, plek.algoritme)

    def _zet(self, pad: str, data: bytes | None) -> None:
        weiger_onveilige_naam(pad)
        self._nieuw[pad] = data
