"""From bytes to a commit: private index, tree, guard, hooks, commit, compare-and-swap."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.config import GitConfig
from rao_cli.store.git.aanroep.fout import vertaal
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.blob import lege_boom
from rao_cli.store.git.lezen.boodschap import herstel_trailers, maak_boodschap
from rao_cli.store.git.lezen.objecten import tree_verschil
from rao_cli.store.git.lezen.tak import Tak
from rao_cli.store.git.vastleggen.hooks import Hooks
from rao_cli.store.git.vastleggen.plan import PathChange

#: A private index is a whole file of its own, whatever the settings for the real one are.
_HELE_INDEX: Final = {
    "GIT_CONFIG_COUNT": "2",
    "GIT_CONFIG_KEY_0": "core.splitIndex",
    "GIT_CONFIG_VALUE_0": "false",
    "GIT_CONFIG_KEY_1": "index.sparse",
    "GIT_CONFIG_VALUE_1": "false",
}


@dataclass(frozen=True, slots=True)
class CommitText:
    """What the commit will say."""

    onderwerp: str
    trailers: Mapping[str, Sequence[str]]
    wijziging_id: str

    def boodschap(self) -> str:
        """Return the whole message."""
        return maak_boodschap(self.onderwerp, self.trailers, self.wijziging_id)


@dataclass(frozen=True, slots=True)
class Vastlegger:
    """Makes one commit of a plan. `eigen_map` is a folder of its own, removed afterwards."""

    git: GitCall
    plek: GitPlek
    hooks: Hooks
    eigen_map: Path
    config: GitConfig

    def maak_commit(
        self, tak: Tak, doelen: Sequence[PathChange], tekst: CommitText
    ) -> tuple[str, str]:
        """Return commit id and message. Nothing points to the commit yet."""
        blobs = {doel.pad: self._bewaar_blob(doel.nieuw) for doel in doelen}
        boom = self._maak_boom(tak, doelen, blobs)
        self._bewaak(tak, boom, doelen, blobs)
        boodschap = self._laat_hooks_oordelen(boom, tekst)
        ouder = ["-p", tak.commit] if tak.commit else []
        teken = ["-S"] if self.config.is_aan("commit.gpgsign") else []
        uit = self.git.run("commit-tree", *teken, *ouder, boom, stdin=boodschap.encode())
        return uit.tekst, boodschap

    def verzet_tak(self, tak: Tak, commit: str) -> bool:
        """Move the branch: the commit point. False when somebody else was first."""
        nul = "0" * len(commit)
        argv = ["-m", "rao", tak.ref, commit, tak.commit or nul]
        uitvoer = self.git.probeer("update-ref", *argv)
        if not uitvoer.status:
            return True
        nu = self.git.probeer("rev-parse", "--quiet", "--verify", tak.ref).tekst
        if nu == commit:
            return True
        if nu == (tak.commit or ""):
            raise vertaal("update-ref", uitvoer.fout, self.plek.top)
        return False

    @property
    def _index(self) -> Path:
        return self.eigen_map / "index"

    def _met_index(self, *argv: str, stdin: bytes | None = None) -> str:
        env = {"GIT_INDEX_FILE": str(self._index), **_HELE_INDEX}
        return self.git.run(*argv, stdin=stdin, env=env).tekst

    def _bewaar_blob(self, data: bytes | None) -> str:
        if data is None:
            return "0" * len(lege_boom(self.plek.algoritme))
        return self.git.run("hash-object", "-w", "--no-filters", "--stdin", stdin=data).tekst

    def _maak_boom(self, tak: Tak, doelen: Sequence[PathChange], blobs: Mapping[str, str]) -> str:
        self._met_index("read-tree", tak.commit or "--empty")
        regels = index_regels(self.plek.prefix, doelen, blobs)
        self._met_index("update-index", "-z", "--index-info", stdin=regels)
        return self._schrijf_boom()

    def _schrijf_boom(self) -> str:
        """Write the tree; in a partial clone blobs may be missing that this change leaves alone."""
        deels = ["--missing-ok"] if self.config.is_deels_opgehaald() else []
        return self._met_index("write-tree", *deels)

    def _bewaak(
        self, tak: Tak, boom: str, doelen: Sequence[PathChange], blobs: Mapping[str, str]
    ) -> None:
        """Refuse when old and new tree differ in anything but exactly the declared paths."""
        oud = tak.commit or lege_boom(self.plek.algoritme)
        verschil = tree_verschil(self.git, oud, boom)
        kreeg = {pad: nieuw for pad, (_, nieuw) in verschil.items()}
        verwacht = {
            self.plek.prefix + doel.pad: None
            if doel.nieuw is None
            else (doel.modus, blobs[doel.pad])
            for doel in doelen
        }
        if kreeg != verwacht:
            vreemd = ", ".join(sorted(kreeg.keys() ^ verwacht.keys())) or "de inhoud"
            raise RaoError(
                "De vastlegging zou iets anders veranderen dan rao wilde. Er is niets veranderd.",
                hint=f"Het gaat om: {vreemd}. Loopt er een ander programma dat in de git-map "
                "schrijft? Stop dat en probeer het opnieuw.",
            )

    def _laat_hooks_oordelen(self, boom: str, tekst: CommitText) -> str:
        """Run pre-commit and commit-msg; return the message, as a hook may have edited it."""
        liep = self.hooks.run("pre-commit", eigen_map=self.eigen_map)
        if liep and self._schrijf_boom() != boom:
            raise RaoError(
                "De hook pre-commit heeft zelf bestanden klaargezet. Dat kan niet samen met rao. "
                "Er is niets vastgelegd.",
                hint="Laat de hook alleen controleren, of zet hem uit voor deze map.",
            )
        boodschap = tekst.boodschap()
        pad = self.eigen_map / "COMMIT_EDITMSG"
        pad.write_text(boodschap, encoding="utf-8", newline="\n")
        self.hooks.run("commit-msg", str(pad), eigen_map=self.eigen_map)
        bewerkt = pad.read_text(encoding="utf-8", errors="replace")
        if bewerkt == boodschap:
            return boodschap
        return herstel_trailers(bewerkt, tekst.trailers, tekst.wijziging_id)


def index_regels(prefix: str, doelen: Sequence[PathChange], blobs: Mapping[str, str]) -> bytes:
    """Return the lines for `update-index -z --index-info`; mode 0 removes a path."""
    return b"".join(
        f"{doel.modus if doel.nieuw is not None else 0} {blobs[doel.pad]} 0\t".encode()
        + f"{prefix}{doel.pad}\0".encode()
        for doel in doelen
    )
