"""The one way to a commit: a base and the files that are wanted; tree, guard, commit.

The register and the exchange between regions both commit through here. Nothing here looks at a
work tree, and nothing points to the commit until its maker moves a branch or sends it.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import msgspec

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.config import GitConfig
from rao_cli.store.git.aanroep.fout import vertaal
from rao_cli.store.git.lezen.objecten import ModeAndBlob, alvast_verschil, lege_boom
from rao_cli.store.git.lezen.tak.hoofd import Tak
from rao_cli.store.git.schrijven.boom import lees_boom, liggen_los
from rao_cli.store.git.schrijven.pak import Objectpak

#: Path from the top → mode and bytes; None removes it.
Wanted = Mapping[str, tuple[str, bytes] | None]


class Vastlegger(msgspec.Struct, frozen=True):
    """Makes a commit in one repository.

    `config` says whether to sign, and whether old blobs may still be on the server. `objecten` is
    where git keeps its loose objects, as far as that is known.
    """

    git: GitCall
    algoritme: str
    config: GitConfig
    objecten: Path | None = None

    def build_tree(self, basis: str | None, gewenst: Wanted) -> str:
        """Store the files and return the tree: that of commit `basis` with exactly these changed.

        RaoError when base and tree differ in anything else.
        """
        with self.bewaakt(basis, gewenst) as boom:
            return boom

    @contextmanager
    def bewaakt(self, basis: str | None, gewenst: Wanted) -> Iterator[str]:
        """Give what `build_tree` returns while git still compares it; RaoError after the block.

        Until then nothing may point to what is made of it.
        """
        pak = Objectpak(self.git, self.algoritme)
        nieuw = {pad: wat and (wat[0], pak.neem("blob", wat[1])) for pad, wat in gewenst.items()}
        with self._wijzig_boom(basis, nieuw, pak) as boom:
            yield boom

    def zet_in_boom(self, basis: str | None, nieuw: Mapping[str, ModeAndBlob | None]) -> str:
        """Return the tree of commit `basis` with exactly these changed, to what git holds already.

        RaoError when base and tree differ in anything else.
        """
        with self._wijzig_boom(basis, nieuw, Objectpak(self.git, self.algoritme)) as boom:
            return boom

    @contextmanager
    def _wijzig_boom(
        self, basis: str | None, nieuw: Mapping[str, ModeAndBlob | None], pak: Objectpak
    ) -> Iterator[str]:
        oud = lees_boom(self.git, basis, nieuw)
        boom = oud.met(nieuw).schrijf(pak)
        # In a partial clone blobs may be missing that this change leaves alone. And git looks into
        # each to say that it is there: in a folder of thousands of files that takes long. It looks
        # at names as well, which are others than rao's.
        is_er = (
            self.objecten is not None and oud.is_gewoon() and liggen_los(self.objecten, oud.ids())
        )
        pak.leg_los(heel=not (is_er or self.config.is_deels_opgehaald()))
        with alvast_verschil(self.git, basis or lege_boom(self.algoritme), boom) as verschil:
            yield boom
            kreeg = {pad: na for pad, (_, na) in verschil().items()}
        if kreeg != nieuw:
            vreemd = ", ".join(sorted(kreeg.keys() ^ nieuw.keys())) or "de inhoud"
            raise RaoError(
                "De vastlegging zou iets anders veranderen dan rao wilde. Er is niets veranderd.",
                hint=f"Het gaat om: {vreemd}. Loopt er een ander programma dat in de git-map "
                "schrijft? Stop dat en probeer het opnieuw.",
            )

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

    def bewaar(self, data: bytes) -> str:
        """Store the bytes of a file and return its id."""
        return self.git.run("hash-object", "-w", "--no-filters", "--stdin", stdin=data).tekst


def index_regels(nieuw: Mapping[str, ModeAndBlob | None], algoritme: str) -> bytes:
    """Return the lines for `update-index -z --index-info`; mode 0 removes a path."""
    weg = ("0", "0" * len(lege_boom(algoritme)))
    paren = ((pad, wat or weg) for pad, wat in nieuw.items())
    return b"".join(os.fsencode(f"{modus} {blob} 0\t{pad}\0") for pad, (modus, blob) in paren)
