"""The hooks a person installed: pre-commit may refuse, commit-msg may also edit the message."""

import os
import stat
import sys
import zlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final, Literal

import msgspec
from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.taal import enkele
from rao_cli.store.git.aanroep.call import GIT_MET_HOOK_RUN, GitCall, git_versie
from rao_cli.store.git.aanroep.config import GitConfig
from rao_cli.store.git.aanroep.fout import inkorten
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.aanroep.ruimte import is_zonder_ruimte, vol, zegt_vol
from rao_cli.store.git.lezen.boodschap import CommitText
from rao_cli.store.schijf import bestanden

Hook = Literal["pre-commit", "commit-msg"]
HOOKS: Final[tuple[Hook, ...]] = ("pre-commit", "commit-msg")

#: Set while a hook runs: a rao that the hook starts would wait for its own lock.
IN_HOOK: Final = "RAO_IN_HOOK"
#: No file of a register itself is larger.
_KLEIN: Final = 1024 * 1024
#: Git's own shell starts the hook: it is there on Windows too, and output goes to a file, because
#: a program that the hook leaves running would keep a pipe open, and with it the lock of rao.
_ALIAS: Final = (
    'alias.rao-hook=!f() { unset GIT_CONFIG_PARAMETERS GIT_PREFIX; exec "$@" >"$_RAO_LOG" 2>&1;'
    " }; f"
)
#: A private index is a whole file of its own, whatever the settings for the real one are.
_HELE_INDEX: Final = {
    "GIT_CONFIG_COUNT": "2",
    "GIT_CONFIG_KEY_0": "core.splitIndex",
    "GIT_CONFIG_VALUE_0": "false",
    "GIT_CONFIG_KEY_1": "index.sparse",
    "GIT_CONFIG_VALUE_1": "false",
}
#: Nor need it outlive a power cut: nothing is made of it.
_INDEX_BLIJFT_NIET: Final = ("-c", "core.fsync=committed")


class Hooks(msgspec.Struct, frozen=True):
    """Runs hooks as `git commit` does: at the top of the work tree, on the index to commit."""

    git: GitCall
    plek: GitPlek
    config: GitConfig

    def oordeel(self, index: Path, boom: str, tekst: CommitText) -> str:
        """Run pre-commit and commit-msg; return the message, as a hook may have edited it.

        `index` is a free place for the index that they see. RaoError when one refuses, with what
        it changed in the folder all the same.
        """
        boodschap = tekst.boodschap()
        if not any(map(self._is_er, HOOKS)):
            return boodschap
        self._op_index(index, "read-tree", boom)
        if self._run("pre-commit", index=index) and self._write_tree(index) != boom:
            raise RaoError(
                "De hook pre-commit heeft zelf bestanden klaargezet. Dat kan niet samen met rao. "
                "Er is niets vastgelegd.",
                hint="Laat de hook alleen controleren, of zet hem uit voor deze map.",
            )
        pad = index.with_name("COMMIT_EDITMSG")
        pad.write_text(boodschap, encoding="utf-8", newline="\n")
        self._run("commit-msg", str(pad), index=index)
        bewerkt = pad.read_text(encoding="utf-8", errors="replace")
        return boodschap if bewerkt == boodschap else tekst.herstel(bewerkt)

    def _write_tree(self, index: Path) -> str:
        """Return the tree of the index as it is now.

        In a partial clone blobs may be missing that this change leaves alone.
        """
        deels = ["--missing-ok"] if self.config.is_deels_opgehaald() else []
        return self._op_index(index, "write-tree", *deels)

    def _op_index(self, index: Path, *argv: str) -> str:
        """Run git on the index of this change."""
        git = replace(self.git, vooraf=(*self.git.vooraf, *_INDEX_BLIJFT_NIET))
        return git.run(*argv, env={"GIT_INDEX_FILE": str(index), **_HELE_INDEX}).tekst

    def _is_er(self, naam: Hook) -> bool:
        return self._pad(naam) is not None or self.config.heeft_sectie("hook")

    def _run(self, naam: Hook, *argv: str, index: Path) -> bool:
        """Run a hook and say whether there was one; RaoError with its output when it refuses."""
        if not self._is_er(naam):
            return False
        hook = self._pad(naam)
        log = index.with_name("hook-uitvoer")
        env = {
            "GIT_INDEX_FILE": str(index),
            "GIT_EDITOR": ":",
            "_RAO_LOG": log.as_posix(),
            IN_HOOK: "1",
        }
        opdracht = ("-c", _ALIAS, "rao-hook", *_opdracht(naam, hook, argv))
        voor = _handtekeningen(self.plek)
        uitvoer = self.git.probeer_als_gebruiker(*opdracht, env=env)
        if uitvoer.status:
            tekst = inkorten(_read_log(log) or uitvoer.fout)
            if zegt_vol(tekst, log.parent) or (not tekst and is_zonder_ruimte(log.parent)):
                raise vol(f"De hook {naam} zegt: {tekst or 'niets'}")
            hint = f"De hook zegt:\n{tekst}" if tekst else f"De hook staat in: {hook}"
            raise RaoError(
                f"De hook {naam} van deze git-map heeft de vastlegging geweigerd. "
                f"{_zeg_verschil(voor, _handtekeningen(self.plek))}",
                hint=hint,
            )
        return True

    def _pad(self, naam: Hook) -> Path | None:
        eigen = self.config.waarde("core.hookspath")
        map_ = self.plek.common_dir / "hooks"
        if eigen:
            map_ = self.plek.top / Path(eigen).expanduser()
        kandidaten = [map_ / naam, map_ / f"{naam}.exe"]
        return next((pad for pad in kandidaten if _uitvoerbaar(pad)), None)


def _handtekeningen(plek: GitPlek) -> dict[str, tuple[int, int]]:
    """Return what tells whether a hook changes a file of the register.

    Of an ordinary file that is what stands in it: pre-commit puts what lies open in the folder
    away and back, and that is no change. Of a large one it is its time.
    """
    root = plek.top / plek.prefix
    gezien = {}
    for pad in bestanden(root, ""):
        with suppress(OSError):
            wat = (root / pad).lstat()
            klein = stat.S_ISREG(wat.st_mode) and wat.st_size <= _KLEIN
            teken = zlib.crc32((root / pad).read_bytes()) if klein else wat.st_mtime_ns
            gezien[pad] = (wat.st_size, teken)
    return gezien


def _zeg_verschil(voor: Mapping[str, object], na: Mapping[str, object]) -> str:
    anders = sorted(pad for pad in voor.keys() | na.keys() if voor.get(pad) != na.get(pad))
    if not anders:
        return "Er is niets veranderd."
    return (
        "Er is niets vastgelegd, maar de hook heeft zelf bestanden veranderd: "
        f"{enkele(anders)}. Kijk of dat goed is."
    )


def weiger_in_hook() -> None:
    """Refuse to write from inside a hook that rao itself started."""
    if os.environ.get(IN_HOOK):
        raise RaoError(
            "Een hook van git probeert zelf iets vast te leggen met rao. Dat kan niet.",
            hint="Een hook mag wel controleren, bijvoorbeeld met: rao valideer",
        )


def _opdracht(naam: Hook, hook: Path | None, argv: tuple[str, ...]) -> list[str]:
    if git_versie() >= GIT_MET_HOOK_RUN or hook is None:
        return ["git", "hook", "run", "--ignore-missing", naam, "--", *argv]
    return [hook.as_posix(), *argv]


def _read_log(log: Path) -> str:
    try:
        return log.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:  # no room for it
        return ""


def _uitvoerbaar(pad: Path) -> bool:
    return pad.is_file() and (sys.platform == "win32" or os.access(pad, os.X_OK))
