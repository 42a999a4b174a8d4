"""A bare repository of our own, through which git talks to the other side."""

import shutil
from pathlib import Path
from typing import Final

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.config import GitConfig

#: What a good repository needs and no more, per hash that names its objects.
_CONFIG: Final = {
    "sha1": "[core]\n\trepositoryformatversion = 0\n\tbare = true\n",
    "sha256": "[core]\n\trepositoryformatversion = 1\n\tbare = true\n"
    "[extensions]\n\tobjectformat = sha256\n",
}
#: Who commits and signs there does so as in the register: by these settings of it. Which program
#: signs, git finds in the settings of the user: a copied folder brings none along.
_WIE: Final = (
    *("author.name", "author.email", "committer.name", "committer.email"),
    *("user.name", "user.email", "user.signingkey", "gpg.format"),
)
#: Files of git that would bring settings or objects along from elsewhere in a copied folder.
_VREEMD: Final = ("commondir", "config.worktree", "objects/info/alternates")
#: Folders in which git once looked up the name of a remote.
_OUD: Final = ("remotes", "branches")


def wie(config: GitConfig) -> list[str]:
    """Return the flags by which git commits and signs there as in the register."""
    paren = [f"{sleutel}={w}" for sleutel in _WIE if (w := config.waarde(sleutel))]
    return [deel for paar in paren for deel in ("-c", paar)]


def lees_algoritme(map_: Path) -> str:
    """Return the hash of the copy that is here already."""
    try:
        return "sha256" if "sha256" in (map_ / "config").read_text("utf-8", "replace") else "sha1"
    except OSError:
        return "sha1"


def richt_in(map_: Path, algoritme: str, *, opnieuw: bool = False) -> None:
    """Make the bare repository anew when it is not sound, and clear what a killed git left.

    The lock is ours, also over the children of an earlier rao: whoever made a lock file is gone.
    The settings are written each time: a copied folder cannot bring any along.
    """
    for vreemd in _VREEMD:
        (map_ / vreemd).unlink(missing_ok=True)
    (map_ / "config").write_text(_CONFIG[algoritme], encoding="utf-8", newline="\n")
    for oud in _OUD:
        shutil.rmtree(map_ / oud, ignore_errors=True)
    for rest in (*map_.glob("*.lock"), *map_.glob("refs/**/*.lock")):
        rest.unlink(missing_ok=True)
    git, argv = GitCall(map_), (f"--git-dir={map_}", "rev-parse", "--is-bare-repository")
    if opnieuw or git.probeer(*argv).tekst != "true":
        for deel in ("objects", "refs"):
            shutil.rmtree(map_ / deel, ignore_errors=True)
        for deel in ("HEAD", "packed-refs", "shallow"):
            (map_ / deel).unlink(missing_ok=True)
        vlaggen = ("--quiet", "--bare", "--template=", f"--object-format={algoritme}")
        git.run("init", *vlaggen, str(map_), env={"GIT_DEFAULT_REF_FORMAT": "files"})
