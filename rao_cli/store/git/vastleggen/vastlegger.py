"""The one way to a commit: a base and the files that are wanted; index, tree, guard, commit.

The register and the exchange between regions both commit through here. Nothing here looks at a
work tree, and nothing points to the commit until its maker moves a branch or sends it.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.config import GitConfig
from rao_cli.store.git.aanroep.fout import vertaal
from rao_cli.store.git.lezen.objecten import ModeAndBlob, lege_boom, tree_verschil
from rao_cli.store.git.lezen.tak.takref import Tak

#: Path from the top → mode and bytes; None removes it.
Wanted = Mapping[str, tuple[str, bytes] | None]

#: A private index is a whole file of its own, whatever the settings for the real one are.
_HELE_INDEX: Final = {
    "GIT_CONFIG_COUNT": "2",
    "GIT_CONFIG_KEY_0": "core.splitIndex",
    "GIT_CONFIG_VALUE_0": "false",
    "GIT_CONFIG_KEY_1": "index.sparse",
    "GIT_CONFIG_VALUE_1": "false",
}
#: Nor need it outlive a power cut, as what is made of it must: without it nothing was changed.
_INDEX_BLIJFT_NIET: Final = ("-c", "core.fsync=committed")


class Vastlegger(msgspec.Struct, frozen=True):
    """Makes a commit in one repository. `index` is a free place for a private index.

    `config` says whether to sign, and whether old blobs may still be on the server.
    """

    git: GitCall
    algoritme: str
    index: Path
    config: GitConfig

    def build_tree(self, basis: str | None, gewenst: Wanted) -> str:
        """Store the files and return the tree: that of commit `basis` with exactly these changed.

        RaoError when base and tree differ in anything else.
        """
        git, env = self._met_index()
        with git.alvast("read-tree", basis or "--empty", env=env) as basis_staat:
            nieuw = {pad: wat and (wat[0], self.bewaar(wat[1])) for pad, wat in gewenst.items()}
            basis_staat()
        return self._wijzig_boom(basis, nieuw)

    def zet_in_boom(self, basis: str | None, nieuw: Mapping[str, ModeAndBlob | None]) -> str:
        """Return the tree of commit `basis` with exactly these changed, to what git holds already.

        RaoError when base and tree differ in anything else.
        """
        self._doe("read-tree", basis or "--empty")
        return self._wijzig_boom(basis, nieuw)

    def _wijzig_boom(self, basis: str | None, nieuw: Mapping[str, ModeAndBlob | None]) -> str:
        regels = index_regels(nieuw, self.algoritme)
        self._doe("update-index", "-z", "--index-info", stdin=regels)
        boom = self.write_tree()
        verschil = tree_verschil(self.git, basis or lege_boom(self.algoritme), boom)
        kreeg = {pad: na for pad, (_, na) in verschil.items()}
        if kreeg != nieuw:
            vreemd = ", ".join(sorted(kreeg.keys() ^ nieuw.keys())) or "de inhoud"
            raise RaoError(
                "De vastlegging zou iets anders veranderen dan rao wilde. Er is niets veranderd.",
                hint=f"Het gaat om: {vreemd}. Loopt er een ander programma dat in de git-map "
                "schrijft? Stop dat en probeer het opnieuw.",
            )
        return boom

    def write_tree(self) -> str:
        """Write the tree of the private index as it is now.

        In a partial clone blobs may be missing that this change leaves alone.
        """
        deels = ["--missing-ok"] if self.config.is_deels_opgehaald() else []
        return self._doe("write-tree", *deels)

    def commit_tree(
        self,
        boom: str,
        ouder: str | None,
        boodschap: str,
        auteur: Mapping[str, str] | None = None,
    ) -> str:
        """Return a commit of a tree, signed when git is set so.

        `auteur` holds the GIT_AUTHOR_… of somebody else, or of another moment.
        """
        ouders = ["-p", ouder] if ouder else []
        teken = ["-S"] if self.config.is_aan("commit.gpgsign") else []
        stdin = boodschap.encode(errors="surrogateescape")
        return self.git.run("commit-tree", *teken, *ouders, boom, stdin=stdin, env=auteur).tekst

    def verzet_tak(self, tak: Tak, commit: str) -> bool:
        """Move the branch: the commit point. False when somebody else was first.

        Onleesbaar when nobody can say whether it moved.
        """
        nul = "0" * len(commit)
        argv = ["-m", "rao", tak.ref, commit, tak.commit or nul]
        try:
            uitvoer = self.git.probeer("update-ref", *argv)
        except Onleesbaar as gestopt:  # it may have moved the branch all the same
            if self._staat_op(tak) == commit:
                return True
            raise gestopt from None
        if not uitvoer.status:
            return True
        nu = self._staat_op(tak)
        if nu == commit:
            return True
        if nu == (tak.commit or ""):
            raise vertaal("update-ref", uitvoer.fout, self.git.map)
        return False

    def _staat_op(self, tak: Tak) -> str:
        return self.git.probeer("rev-parse", "--quiet", "--verify", tak.ref).tekst

    def _doe(self, *argv: str, stdin: bytes | None = None) -> str:
        """Run git on the private index."""
        git, env = self._met_index()
        return git.run(*argv, stdin=stdin, env=env).tekst

    def _met_index(self) -> tuple[GitCall, dict[str, str]]:
        env = {"GIT_INDEX_FILE": str(self.index), **_HELE_INDEX}
        return replace(self.git, vooraf=(*self.git.vooraf, *_INDEX_BLIJFT_NIET)), env

    def bewaar(self, data: bytes) -> str:
        """Store the bytes of a file and return its id."""
        return self.git.run("hash-object", "-w", "--no-filters", "--stdin", stdin=data).tekst


def index_regels(nieuw: Mapping[str, ModeAndBlob | None], algoritme: str) -> bytes:
    """Return the lines for `update-index -z --index-info`; mode 0 removes a path."""
    weg = ("0", "0" * len(lege_boom(algoritme)))
    paren = ((pad, wat or weg) for pad, wat in nieuw.items())
    return b"".join(os.fsencode(f"{modus} {blob} 0\t{pad}\0") for pad, (modus, blob) in paren)
