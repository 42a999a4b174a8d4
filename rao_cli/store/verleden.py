"""The things of a register in every version of it, as far as they are about some names."""

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from typing import Final, NamedTuple

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.plaats import SOORT_VAN_MAP
from rao_cli.store.git.lezen.geschiedenis import Vastlegging
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.opslag.gang import SCHUIN, Opslaggang, load_gang
from rao_cli.store.opslag.naamwijzer import Naamwijzer
from rao_cli.store.opslag.versiegang import Doorloop, Versiegang, make_gang

__all__ = ["Vastlegging", "Verleden", "VersieVan"]


#: So many files as they were are kept in memory, each twice as large as it is on disk.
_VEEL: Final = 500


class VersieVan(NamedTuple):
    """One commit that changed things: of which others it was made, and what was there after it."""

    commit: str
    ouders: tuple[str, ...]
    #: Path → thing.
    dingen: Mapping[str, Blok]


class Verleden(msgspec.Struct, frozen=True, dict=True):
    """What git remembers of a register. It is read once, and parsed only where that is asked."""

    repo: Repo
    _bytes: dict[str, bytes] = msgspec.field(default_factory=dict)
    _gelezen: dict[tuple[str, str], Blok | None] = msgspec.field(default_factory=dict)
    _door: dict[str, Vastlegging] = msgspec.field(default_factory=dict)
    #: What was told already of some names.
    _verteld: dict[frozenset[str], list[VersieVan]] = msgspec.field(default_factory=dict)

    @cached_property
    def _gang(self) -> Opslaggang | None:
        return load_gang(self.repo, tuple(SOORT_VAN_MAP))

    @cached_property
    def _versies(self) -> Versiegang:
        if self._gang:
            return self._gang.versies
        return make_gang(self.repo.historie.versies(tuple(SOORT_VAN_MAP)))

    @property
    def paden(self) -> set[str]:
        """Every file that there ever was."""
        return set(self._versies.paden)

    @cached_property
    def _wijzer(self) -> Naamwijzer:
        van = self._blobs_van(self._versies.paden)
        return Naamwijzer(
            ((pad, blob), self._bytes[blob]) for pad, blobs in van.items() for blob in blobs
        )

    def _raak(self, namen: Collection[str]) -> dict[str, set[str]]:
        """Return per path the blobs in which one of these names may stand."""
        if "_wijzer" in vars(self) and (geweten := self._wijzer.met(namen)) is not None:
            return geweten
        paden = self._gang.paden_met(namen) if self._gang else None
        van = self._blobs_van(self._versies.paden if paden is None else paden)
        gezocht = [naam.lower().encode() for naam in (*namen, SCHUIN)]

        def noemt(blob: str) -> bool:
            klein = self._bytes[blob].lower()
            return any(naam in klein for naam in gezocht)

        raak = ((pad, set(filter(noemt, blobs))) for pad, blobs in van.items())
        return {pad: blobs for pad, blobs in raak if blobs}

    def _blobs_van(self, paden: Iterable[str]) -> dict[str, set[str]]:
        """Return per path the blobs that it ever was; their bytes are read."""
        van = {pad: {blob for _, blob in self._versies.van(pad) if blob} for pad in paden}
        ongelezen = set().union(*van.values()) - self._bytes.keys()
        self._bytes.update(self.repo.read_blobs(ongelezen))
        return van

    def met(self, namen: Collection[str]) -> list[VersieVan]:
        """Return the commits that changed a file in which one of these names may stand.

        A name is only looked for, to read no more than needed: what a file says is asked of what
        was read. Also read is what may hide a name: a backslash in a text between quotes.
        """
        gevraagd = frozenset(naam.lower() for naam in namen)
        if len(self._gelezen) > _VEEL:  # who asks of all things, mostly asks of each once
            self._gelezen.clear()
            self._verteld.clear()
        if gevraagd not in self._verteld:
            self._verteld[gevraagd] = self._zoek(gevraagd)
        return self._verteld[gevraagd]

    def _zoek(self, namen: Collection[str]) -> list[VersieVan]:
        raak = self._raak(namen)
        doorloop, gevonden = Doorloop(self._versies, raak), dict[int, VersieVan]()
        for plek, veranderd in doorloop.stappen():
            eerste, *overige = doorloop.ouders(plek) or [None]
            was = gevonden[eerste].dingen if eerste is not None else {}
            ouders = [o for o in dict.fromkeys((eerste, *overige)) if o is not None]
            nu = self._na(was, veranderd, raak)
            voor = gevonden[ouders[0]].dingen if ouders else {}
            if nu == voor and not ouders[1:]:  # nothing of it changed, nor came together
                doorloop.zet_gelijk(plek, ouders[0] if ouders else None)
                continue
            doorloop.zet_gelijk(plek, plek)
            commits = [self._versies.commits[ouder] for ouder in ouders]
            gevonden[plek] = VersieVan(self._versies.commits[plek], tuple(commits), nu)
        return list(gevonden.values())

    def _na(
        self,
        was: Mapping[str, Blok],
        veranderd: Mapping[str, str | None],
        raak: Mapping[str, Collection[str]],
    ) -> Mapping[str, Blok]:
        """Return the things after a change; a file that cannot be read counts as it was before."""
        nu = dict(was)
        for pad, blob in veranderd.items():
            if blob is None or blob not in raak[pad]:
                nu.pop(pad, None)
            elif (ding := self._lees(pad, blob)) is not None:
                nu[pad] = ding
        return nu

    def _lees(self, pad: str, blob: str) -> Blok | None:
        if (pad, blob) not in self._gelezen:
            bestand = load_op_plek(pad, self._bytes[blob], nieuwer=True)
            self._gelezen[pad, blob] = bestand.ding if bestand else None
        return self._gelezen[pad, blob]

    def vastleggingen(self, commits: Iterable[str]) -> dict[str, Vastlegging]:
        """Return who committed, when and as what; git is asked for each commit once."""
        gevraagd = list(commits)
        nieuw = [commit for commit in gevraagd if commit not in self._door]
        if nieuw:
            self._door.update((stap.id, stap) for stap in self.repo.historie.vastleggingen(nieuw))
        return {commit: self._door[commit] for commit in gevraagd if commit in self._door}

    def lees_alles(self) -> None:
        """Ask git for all commits and files at once: for who is going to look at all things."""
        self.vastleggingen(self._versies.commits)
        _ = self._wijzer
