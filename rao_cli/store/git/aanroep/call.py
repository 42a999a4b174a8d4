"""One call of git: fixed argv, clean environment, safe flags."""

import functools
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.patroon import patroon
from rao_cli.store.git.aanroep.fout import inkorten, vertaal, vertaal_os
from rao_cli.store.git.aanroep.gestopt import make_gestopt, signaal_van
from rao_cli.store.git.aanroep.starten import Gitproces, start_git
from rao_cli.store.git.aanroep.veilig import met_veilige_mappen

#: Object ids as git prints them: SHA-1 or SHA-256.
_ID: Final = patroon(r"[0-9a-f]{40}|[0-9a-f]{64}")

_OMGEVING: Final = {
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "",  # of old versions of git that still fetch what is missing
    "GIT_LITERAL_PATHSPECS": "1",
    "LC_ALL": "C",
}

_VLAGGEN: Final = (
    "core.fsync=all",
    "core.hooksPath=/dev/null",  # hooks are run on purpose, see hooks.py
    "core.fsmonitor=false",
    "core.autocrlf=false",
    "core.quotePath=false",
    "core.pager=cat",
    "core.protectNTFS=true",
    "core.protectHFS=true",
    "core.filesRefLockTimeout=5000",  # a person's own git holds a ref for milliseconds
    "gc.auto=0",
    "submodule.recurse=false",
    "diff.external=",
    "log.showSignature=false",
    "i18n.commitEncoding=UTF-8",
    "i18n.logOutputEncoding=UTF-8",
    "protocol.ext.allow=never",
    "transfer.fsckObjects=true",
    "user.useConfigOnly=true",  # git may not make up who commits
)

#: What a git that does not know core.fsync does in its place for objects. One that knows it says
#: so; to ask which of the two this is would start a git more for each act.
_VROEGER: Final = ("-c", "core.fsyncObjectFiles=true")
_VROEGER_MELDT: Final = "warning: core.fsyncObjectFiles is deprecated; use core.fsync instead\n"
#: What only reads.
_LEEST: Final = frozenset(
    {"cat-file", "diff-tree", "for-each-ref", "log", "ls-files", "ls-tree", "rev-list", "rev-parse"}
)

OUDSTE_GIT: Final = (2, 30)
#: From here on git knows core.fsync and `git hook run`.
GIT_MET_HOOK_RUN: Final = (2, 36)


class Uitvoer(msgspec.Struct, frozen=True):
    """What one call gave: exit status, stdout as bytes, stderr as text."""

    status: int
    uit: bytes
    fout: str

    @property
    def tekst(self) -> str:
        """Stdout as text without the last line end; odd bytes in paths survive a round trip."""
        return os.fsdecode(self.uit).removesuffix("\n")


class GitCall(msgspec.Struct, frozen=True):
    """Runs git in one folder; `lock_fd` is handed down so that the lock outlives a killed rao.

    After `seconden` a call is given up with subprocess.TimeoutExpired; only the network needs that,
    and it needs more flags (`vooraf`) and variables (`omgeving`) than a call at home.
    """

    map: Path
    lock_fd: int | None = None
    seconden: float | None = None
    vooraf: Sequence[str] = ()
    omgeving: Mapping[str, str] = msgspec.field(default_factory=dict)

    def met_slot(self, lock_fd: int) -> "GitCall":
        """Return the same with a lock to hand down."""
        return replace(self, lock_fd=lock_fd)

    def run(
        self, *argv: str, stdin: bytes | None = None, env: Mapping[str, str] | None = None
    ) -> Uitvoer:
        """Run git; RaoError in plain Dutch when it fails."""
        return self._eis(argv[0], self.probeer(*argv, stdin=stdin, env=env))

    def _eis(self, opdracht: str, uitvoer: Uitvoer) -> Uitvoer:
        if uitvoer.status:
            raise vertaal(opdracht, uitvoer.fout, self.map)
        return uitvoer

    def probeer(
        self, *argv: str, stdin: bytes | None = None, env: Mapping[str, str] | None = None
    ) -> Uitvoer:
        """Run git and give whatever came out, also when it failed.

        Onleesbaar when it was stopped from outside: then its exit status answers nothing.
        """
        proces = self._begin(argv, env, met_invoer=stdin is not None)
        return _beoordeel(argv[0], _hoor(proces, stdin, self.seconden))

    @contextmanager
    def alvast(self, *argv: str, eis: bool = True) -> Iterator[Callable[[], Uitvoer]]:
        """Start git, and give what it says once that is asked: in between others can run.

        As `run`, or without `eis` as `probeer`; without anything to read.
        """

        def vraag() -> Uitvoer:
            uitvoer = _beoordeel(argv[0], _hoor(proces, None, self.seconden))
            return self._eis(argv[0], uitvoer) if eis else uitvoer

        proces = self._begin(argv, None, met_invoer=False)
        try:
            yield vraag
        finally:
            if proces.returncode is None:
                _stop(proces)

    def probeer_als_gebruiker(self, *argv: str, env: Mapping[str, str]) -> Uitvoer:
        """Run git with the user's own settings and language: for hooks, which are the user's."""
        taal = {naam: os.environ.get(naam, "") for naam in ("LC_ALL", "LANGUAGE")}
        # A hook may leave something running: that must not keep the lock of rao.
        zonder_slot = replace(self, lock_fd=None)
        proces = zonder_slot._start(argv, {**taal, **env})  # noqa: SLF001 - own class
        uitvoer = _hoor(proces, None, self.seconden)
        if (nummer := signaal_van(uitvoer.status)) is not None:
            raise make_gestopt("hook", nummer)
        return uitvoer

    def _begin(
        self, argv: Sequence[str], env: Mapping[str, str] | None, *, met_invoer: bool
    ) -> Gitproces:
        """Start git with the flags and variables of rao."""
        vlaggen = [deel for vlag in _VLAGGEN for deel in ("-c", vlag)]
        if argv[0] not in _LEEST and tuple(argv[:2]) != ("config", "--list"):
            vlaggen += _VROEGER
        omgeving = {**_OMGEVING, **self.omgeving, **(env or {})}
        opdracht = ["--no-pager", *vlaggen, *self.vooraf, *argv]
        return self._start(opdracht, omgeving, met_invoer=met_invoer)

    def _start(
        self, argv: Sequence[str], env: Mapping[str, str], *, met_invoer: bool = False
    ) -> Gitproces:
        erft = () if self.lock_fd is None else (self.lock_fd,)
        opdracht = ["-C", str(self.map), *argv]  # the folder that somebody stands in may be gone
        try:
            return start_git(opdracht, met_veilige_mappen(env), met_invoer=met_invoer, erft=erft)
        except FileNotFoundError as fout:
            raise _geen_git() from fout
        except OSError as fout:
            raise vertaal_os("git niet starten", fout) from fout


def _hoor(proces: Gitproces, stdin: bytes | None, seconden: float | None) -> Uitvoer:
    """Return what a git says until its end."""
    try:
        uit, fout_bytes = proces.communicate(stdin, seconden)
    except BaseException:
        _stop(proces)
        raise
    gezegd = fout_bytes.decode("utf-8", "replace").replace(_VROEGER_MELDT, "").strip()
    return Uitvoer(proces.returncode, uit, gezegd)


def _beoordeel(opdracht: str, uitvoer: Uitvoer) -> Uitvoer:
    """Return the same, unless it says nothing: git was stopped, or is too old for the question."""
    if (nummer := signaal_van(uitvoer.status)) is not None:
        raise make_gestopt(opdracht, nummer)
    if uitvoer.status:
        git_versie()
    return uitvoer


def _stop(proces: Gitproces) -> None:
    """End a git that nobody hears out."""
    proces.kill()
    proces.wait()
    for pijp in filter(None, (proces.stdin, proces.stdout, proces.stderr)):
        pijp.close()


def is_id(tekst: str) -> bool:
    """Say whether a text is an object id."""
    return _ID.fullmatch(tekst) is not None


@functools.cache
def git_versie() -> tuple[int, int]:
    """Return the version of git; RaoError when there is none or it is too old."""
    overal = Path(__file__).parent  # the folder that somebody stands in may be gone
    uitvoer = _hoor(GitCall(overal)._start(["version"], {}), None, None)  # noqa: SLF001 - own class
    if uitvoer.status:
        raise _stuk(uitvoer.fout or uitvoer.tekst)
    gevonden = re.search(r"\bgit version (\d+)\.(\d+)", uitvoer.tekst)
    # A git that somebody built or wrapped may say anything here: it is no old one.
    versie = (int(gevonden[1]), int(gevonden[2])) if gevonden else GIT_MET_HOOK_RUN
    if versie < OUDSTE_GIT:
        oudste = ".".join(map(str, OUDSTE_GIT))
        raise RaoError(
            f"De git op deze computer is te oud: rao heeft versie {oudste} of nieuwer nodig.",
            hint=f"Gevonden: {uitvoer.tekst or 'onbekend'}. Werk git bij: https://git-scm.com",
        )
    return versie


def _geen_git() -> RaoError:
    return RaoError(
        "rao kan het programma git niet vinden.",
        hint="Installeer git (https://git-scm.com) en open daarna een nieuw venster.",
    )


def _stuk(gezegd: str) -> RaoError:
    return RaoError(
        "Het programma git is er wel, maar het werkt niet op deze computer.",
        hint="Kijk wat er gebeurt bij: git version\n"
        f"Installeer git zo nodig opnieuw: https://git-scm.com\n{inkorten(gezegd)}".rstrip(),
    )
