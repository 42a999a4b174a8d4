"""Git's settings: who commits, signing, and local keys that could start a program.

Whoever copies a folder also copies its .git/config. Keys in there can start programs, so a change
set refuses local keys outside a generous whitelist. A section that git itself does not know is of
another program (TortoiseGit, gitk), and can start nothing here. Settings of the user or the machine
(`--global`, `--system`) are trusted: whoever writes there already has the account.

core.hooksPath may point inside the work tree or the git folder: what lies there is trusted exactly
as much as .git/hooks, which git itself also runs. Elsewhere it is refused. Of `merge.rao` only what
rao itself writes is accepted (samenstuur.py): any other value starts another program. core.editor,
core.pager and tool settings are allowed: rao never starts them. Reading is never refused: the
commands and flags of call.py start nothing, and CI sets local keys such as includeIf.
"""

import os
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import als_woord
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.fout import GEEN_IDENTITEIT, IDENTITEIT_HINT
from rao_cli.store.git.aanroep.samenstuur import mag_samenstuur

_LOKAAL: Final = frozenset({"local", "worktree"})
_JA: Final = frozenset({"true", "yes", "on", "1"})
_JA_NEE: Final = _JA | {"false", "no", "off", "0", ""}

#: Sections of which nothing can start a program, apart from the names below.
_SECTIES: Final = frozenset(
    {
        *("advice", "alias", "am", "apply", "author", "blame", "branch", "checkout", "clean"),
        *("clone", "codespaces", "color", "column", "commit", "committer", "core"),
        *("credential", "diff", "difftool", "extensions", "feature", "fetch", "forge"),
        *("format", "fsck", "gc", "gerrit", "gitflow", "github", "gitlab", "gitreview", "gpg"),
        *("grep", "gui", "help", "http", "hub", "i18n", "index", "init", "interactive", "lfs"),
        *("log", "magit", "maintenance", "merge", "mergetool", "notes", "pack", "pager"),
        *("pull", "push", "rao", "rebase", "receive", "remote", "rerere", "reset", "safe"),
        *("sendemail", "sequence", "splitindex", "stash", "status", "submodule", "svn"),
        *("svn-remote", "tag", "transfer", "uploadarchive", "uploadpack", "user"),
        *("versionsort", "worktree"),
    }
)
#: Sections of git that may be missing in its own list, by its version or by how it was built.
_VAN_GIT: Final = frozenset(
    {
        *("browser", "bundle", "filter", "gitweb", "git-p4", "guitool", "hook", "imap"),
        *("include", "includeif", "instaweb", "man", "protocol", "ssh", "trace2", "trailer"),
        *("url", "web"),
    }
)
_GEVAARLIJK_EINDE: Final = ("cmd", "command", "program", "helper", "driver")
_GEVAARLIJK: Final = frozenset(
    {
        *("textconv", "external", "sshcommand", "gitproxy", "askpass", "vcs"),
        *("packobjectshook", "uploadpack", "receivepack", "difffilter", "smtpserver"),
    }
)


class Instelling(msgspec.Struct, frozen=True):
    """One line of configuration; `waarde` is None for a key without a value (git: true)."""

    bereik: str
    sleutel: str
    waarde: str | None


class GitConfig(msgspec.Struct, frozen=True):
    """All settings that hold in one folder, in git's order: the last one wins."""

    instellingen: tuple[Instelling, ...]

    def waarde(self, sleutel: str) -> str | None:
        """Return the value that holds, or None."""
        for instelling in reversed(self.instellingen):
            if instelling.sleutel == sleutel:
                return "true" if instelling.waarde is None else instelling.waarde
        return None

    def is_aan(self, sleutel: str) -> bool:
        """Say whether a yes/no setting is on."""
        return (self.waarde(sleutel) or "").lower() in _JA

    def is_deels_opgehaald(self) -> bool:
        """Say whether this is a partial clone: old blobs may still be on the server."""
        return any(
            i.sleutel == "extensions.partialclone" or i.sleutel.endswith(".promisor")
            for i in self.instellingen
        )

    def heeft_sectie(self, sectie: str) -> bool:
        """Say whether any key starts with this section."""
        return any(i.sleutel.startswith(f"{sectie}.") for i in self.instellingen)


def read_config(git: GitCall) -> GitConfig:
    """Read every setting with its scope, includes followed; not the flags that rao adds itself."""
    with alvast_config(git) as vraag:
        return vraag()


@contextmanager
def alvast_config(git: GitCall) -> Iterator[Callable[[], GitConfig]]:
    """Ask what `read_config` asks, and read the answer once that is called for."""

    def config() -> GitConfig:
        delen = vraag().tekst.split("\0")
        paren = zip(delen[0::2], delen[1::2], strict=False)
        return GitConfig(tuple(_instelling(*paar) for paar in paren if paar[0] != "command"))

    with git.alvast("config", "--list", "-z", "--show-scope") as vraag:
        yield config


def weiger_vreemde_sleutels(git: GitCall, config: GitConfig, vertrouwd: tuple[Path, ...]) -> None:
    """Refuse local keys that could start a program; hooks may lie in a folder of `vertrouwd`."""
    for instelling in config.instellingen:
        telt = instelling.bereik in _LOKAAL and not _mag(instelling, vertrouwd)
        if telt and _is_van_git(git, instelling.sleutel):
            sleutel = als_woord(instelling.sleutel)
            raise RaoError(
                f"De git-instelling '{instelling.sleutel}' van deze map kan een programma starten "
                "of is onbekend. Daarom schrijft rao hier niet.",
                hint="Hebt u deze instelling zelf gemaakt en hebt u haar nodig? Zet haar dan bij "
                f"uw eigen instellingen: git config --global {sleutel} WAARDE\n"
                f"Haal haar hier weg: git config --local --unset-all {sleutel}",
            )


def _is_van_git(git: GitCall, sleutel: str) -> bool:
    """Say whether git itself does something with a key, now or in a version that we know."""
    sectie = sleutel.partition(".")[0]
    if sectie in _SECTIES or sectie in _VAN_GIT:
        return True
    uitvoer = git.probeer("help", "--config-for-completion")
    bekend = {regel.partition(".")[0].lower() for regel in uitvoer.tekst.splitlines()}
    return not bekend or sectie in bekend  # a git that does not say what it knows may know it


def sleutel_die_start(config: GitConfig, staat_uit: Collection[str]) -> str | None:
    """Return a local key that could start a program, apart from those that are turned off."""
    for instelling in config.instellingen:
        telt = instelling.bereik in _LOKAAL and instelling.sleutel not in staat_uit
        if telt and not _mag(instelling, ()):
            return instelling.sleutel
    return None


def weiger_zonder_identiteit(config: GitConfig, omgeving: Mapping[str, str]) -> None:
    """Refuse when git does not know who writes or who commits."""
    for rol in ("author", "committer"):
        for deel in ("name", "email"):
            keuzes = (
                omgeving.get(f"GIT_{rol}_{deel}".upper()),
                config.waarde(f"{rol}.{deel}"),
                config.waarde(f"user.{deel}"),
            )
            if not any(keuze and keuze.strip() for keuze in keuzes):
                raise RaoError(GEEN_IDENTITEIT, hint=IDENTITEIT_HINT)


def _instelling(bereik: str, regel: str) -> Instelling:
    sleutel, scheiding, waarde = regel.partition("\n")
    return Instelling(bereik, sleutel, waarde if scheiding else None)


def _mag(instelling: Instelling, vertrouwd: tuple[Path, ...]) -> bool:
    sectie, _, rest = instelling.sleutel.partition(".")
    naam = rest.rpartition(".")[2]
    waarde = instelling.waarde or ""
    match sectie, naam:
        case ("core", "hookspath"):
            return _ligt_in(waarde, vertrouwd)
        case ("core", "fsmonitor") | ("pager", _):
            return waarde.lower() in _JA_NEE
        case ("merge", _) if rest.startswith("rao."):
            return mag_samenstuur(instelling.sleutel, waarde)
        case ("alias", _) | ("submodule", "update"):
            return not waarde.startswith("!")
        case ("credential", "helper"):
            return waarde == ""  # an empty value only clears the list
        case _:
            gevaarlijk = naam in _GEVAARLIJK or naam.endswith(_GEVAARLIJK_EINDE)
            return sectie in _SECTIES and not gevaarlijk


def _ligt_in(waarde: str, vertrouwd: tuple[Path, ...]) -> bool:
    """Say whether a hooks path, relative to the top of the work tree, stays inside."""
    if not vertrouwd or not waarde or waarde.startswith("%("):
        return False
    doel = Path(os.path.realpath(vertrouwd[0] / Path(waarde).expanduser()))
    return any(doel.is_relative_to(os.path.realpath(map_)) for map_ in vertrouwd)
