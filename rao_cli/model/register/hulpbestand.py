"""Files that editors, systems and programs that share folders leave behind.

Most are no work of a person, and never come into the history. A conflict copy is: what somebody
wrote may stand nowhere else. It is no hulpbestand, and is named wherever it is left alone.
"""

import re
from collections.abc import Mapping
from fnmatch import translate
from functools import cache
from itertools import chain
from typing import Final

import msgspec

from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import delen_van

_ELK_STUURTEKEN: Final = "[[:cntrl:]]"
#: Per maker the names, as a .gitignore writes them; capitals do not count.
_HULPBESTANDEN: Final[Mapping[str, tuple[str, ...]]] = {
    "Kopieën van een editor": (
        *("*~", "*.swp", "*.swo", "*.swn", ".*.sw[a-p]", "4913", "5036", ".netrwhist", ".viminfo"),
        *("#*#", ".#*", "auto-save-list", "*.save", "*.save.[0-9]*", "*.kate-swp"),
        *(".goutputstream-*", "nppbackup", "*.sublime-workspace", ".history", ".vs"),
        *(".idea", "*___jb_tmp___", "*___jb_old___", "*___jb_bak___", "*.iml"),
        *("*.orig", "*.rej", "*.bak", "*.bak[0-9]", "*.backup", "*.old"),
        *("*.tmp", "*.tmp[0-9]", "*.temp", "*.autosave", "*.$$$"),
    ),
    "Open in Word, Excel, Access of LibreOffice": (
        *("~$*", "~wr[adfl]*", "*.asd", "*.wbk", "*.xlk", "*.laccdb", ".~*"),
    ),
    "Van Windows": (
        *("thumbs.db", "thumbs.db:encryptable", "ehthumbs.db", "ehthumbs_vista.db"),
        *("desktop.ini", "iconcache.db", "*.lnk", "*.stackdump"),
        *("$recycle.bin", "system volume information"),
    ),
    "Van macOS": (
        *(".ds_store", ".appledouble", ".appledb", ".appledesktop", ".lsoverride"),
        *("._*", f"icon{_ELK_STUURTEKEN}", ".localized", ".volumeicon.icns", ".apdisk"),
        *(".documentrevisions-v100", ".fseventsd", ".spotlight-v100", ".temporaryitems"),
        *(".trashes", ".com.apple.*", "__macosx", "*.sb-????????-??????", ".*.icloud"),
        *("network trash folder", "temporary items"),
    ),
    "Van Linux of een netwerkschijf": (
        *(
            ".directory",
            ".nfs*",
            ".fuse_hidden*",
            ".trash-*",
            ".xdp-*",
            "lost+found",
            ".smbdelete*",
        ),
        *("@eadir", "#recycle", "#snapshot", "@recycle", ".@__thumb"),
    ),
    "Van OneDrive, Dropbox, Nextcloud, Syncthing of Google Drive": (
        *("~syncthing~*", ".syncthing.*", ".stfolder*", ".stversions", ".stignore"),
        *(".dropbox", ".dropbox.*", "onedrivetemp", ".849c9593-d756-4e56-8d6e-42412f2a707b"),
        *(".sync_*.db*", "._sync_*.db*", ".owncloudsync.log*", ".nextcloudsync.log*"),
        *(".*.~[0-9a-f]*", ".tmp.drivedownload", ".tmp.driveupload", "*.!sync"),
    ),
    "Half gedownload": (
        *("*.part", "*.partial", "*.filepart", "*.crdownload", "*.download", "*.opdownload"),
        "*.aria2",
    ),
    "Van een ander programma": (
        *("__pycache__", "*.py[cod]", ".ipynb_checkpoints", "node_modules", ".venv"),
        *(".svn", ".hg", ".bzr", "nohup.out"),
    ),
}
#: What in a name stands for other signs.
_JOKER: Final = patroon(r"[*?[]")
_LETTER_OF_REEKS: Final = patroon(r"(?P<letter>[a-z])|\[(?P<reeks>\[:[a-z]+:\]|[^]]*)\]")
#: What a program calls the version that lost, when two people or machines changed one file.
_CONFLICTKOPIE: Final = patroon(
    r"""conflict(ed|ing|erende|eerde)?[ _-](copy|kopie|copie|version|versie)   # Dropbox, Nextcloud
    | \.sync-conflict-[0-9]                                                    # Syncthing
    | _conflict-[0-9]{6}                                                       # ownCloud
    | _[a-z]{3}-[0-9]{2}-[0-9]{4}-[0-9]{4}_conflict                            # Synology
    | [(]((sf|case[ ])?conflict)[ )] | \[conflict(ed)?\]                  # Seafile, Google, pCloud
    | -(desktop|laptop)-(?=[a-z]*[0-9])[0-9a-z]{7,8}(-[0-9]+)?([.]|$)          # OneDrive
    """,
    re.VERBOSE,
)


def is_hulpbestand(pad: str) -> bool:
    """Say whether the file at a path, or a folder around it, has such a name."""
    return any(map(_namen().past, delen_van(pad.lower())))


class _Namen(msgspec.Struct, frozen=True):
    """The names by their form: a pattern of all of them would cost each run its compiling."""

    heel: frozenset[str]
    begin: tuple[str, ...]
    einde: tuple[str, ...]
    rest: re.Pattern[str]

    def past(self, naam: str) -> bool:
        """Say whether a name, in small letters, is one of them."""
        if naam in self.heel or naam.startswith(self.begin) or naam.endswith(self.einde):
            return True
        return self.rest.match(naam) is not None


@cache
def _namen() -> _Namen:
    heel, begin, einde, rest = set[str](), list[str](), list[str](), list[str]()
    for naam in chain.from_iterable(_HULPBESTANDEN.values()):
        vrij = naam.strip("*")
        if _JOKER.search(vrij) or naam not in {vrij, f"{vrij}*", f"*{vrij}"}:
            rest.append(translate(naam.replace(_ELK_STUURTEKEN, "[\0-\x1f]")))
        elif naam == vrij:
            heel.add(naam)
        else:
            (einde if naam.startswith("*") else begin).append(vrij)
    return _Namen(frozenset(heel), tuple(begin), tuple(einde), re.compile("|".join(rest)))


def is_conflictkopie(pad: str) -> bool:
    """Say whether a program that shares folders made this file out of two versions of another."""
    return any(map(_CONFLICTKOPIE.search, delen_van(pad.lower())))


def gitignore() -> str:
    """Return the names of hulpbestanden as lines of a .gitignore."""
    regels = ["# Hieronder tellen hoofdletters niet mee"]
    for maker, namen in _HULPBESTANDEN.items():
        regels += [f"# {maker}", *map(_zonder_hoofdletters, namen)]
    return "\n".join(regels) + "\n"


def _zonder_hoofdletters(patroon: str) -> str:
    """Let a pattern match any spelling: for git a capital is another letter.

    A line that begins with # is a comment.
    """
    tekst = _LETTER_OF_REEKS.sub(_beide, patroon)
    return f"\\{tekst}" if tekst.startswith("#") else tekst


def _beide(gevonden: re.Match[str]) -> str:
    """Return a letter, or what stands between brackets, small and as a capital."""
    klein = gevonden["letter"] or gevonden["reeks"]
    groot = klein.upper()
    if klein == groot or klein.startswith("[:"):
        return gevonden[0]
    return f"[{groot}{klein}]"
