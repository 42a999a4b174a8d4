"""What git says when it fails, as one Dutch sentence with a hint."""

import errno
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import msgspec

from rao_cli.model.errors import Onleesbaar, RaoError, waarom
from rao_cli.model.opdrachtregel import als_woord
from rao_cli.store.git.aanroep.gestopt import geen_geheugen, zoek_overmacht
from rao_cli.store.git.aanroep.ruimte import is_vol, vol
from rao_cli.store.schijf import onleesbaar

_MAX_REGELS: Final = 12
_GEEN_GEHEUGEN: Final = frozenset({errno.ENOMEM, errno.EAGAIN})

GEEN_IDENTITEIT: Final = "git weet nog niet wie u bent."
IDENTITEIT_HINT: Final = (
    "Vertel het git één keer, met uw eigen naam en adres:\n"
    '  git config --global user.name "Uw naam"\n'
    '  git config --global user.email "u@voorbeeld.nl"'
)


#: What git says of a store that is damaged, and also of one that it may not read.
_DICHT: Final = (
    r"not a (git repository|(valid|tree|blob|commit) object)|No such ref|missing|unable to|bad"
    r"|(could ?n.t|cannot|could not|can't) (read|open|parse)|invalid object|Permission denied"
    r"|corrupt|loose|broken|unexpected type"
)
#: What git does not need to read its store: drafts of others are closed on purpose.
_NIET_VAN_GIT: Final = frozenset({"rao", "hooks"})


class Zin(msgspec.Struct, frozen=True):
    """A sentence for what git says; `{waar}` in the hint is the folder or address it is about."""

    patroon: str
    zin: str
    hint: str


#: First match wins; the pattern is git's English (LC_ALL=C), or the operating system's.
_ZINNEN: Final = (
    Zin(
        r"dubious ownership|unsafe repository",
        "De map van git is van een andere gebruiker. Daarom doet git er niets mee.",
        "Vertrouwt u deze map? Voer dan uit: git config --global --add safe.directory {waar}",
    ),
    Zin(
        r"Permission denied|Read-only file system|insufficient permission|Operation not permitted",
        "rao mag niet schrijven in de map van git. Er is niets vastgelegd.",
        "Kijk of u schrijfrecht hebt op de map .git van {waar}, of de schijf niet op slot staat.",
    ),
    Zin(
        r"index\.lock'?: File exists",
        "Een ander git-programma is bezig in deze map (er staat een bestand index.lock).",
        "Sluit het andere programma en probeer het opnieuw.\n"
        "Draait er echt niets meer? Verwijder dan het bestand index.lock in de git-map van {waar}.",
    ),
    Zin(
        r"\.lock'?: File exists|cannot lock ref",
        "Een ander git-programma houdt deze branch vast. Er is niets veranderd.",
        "Sluit het andere programma en probeer het opnieuw.\n"
        "Draait er echt niets meer? Verwijder dan het bestand op .lock dat hieronder staat.",
    ),
    Zin(
        r"auto-detection is disabled|empty ident name|tell me who you are|disallowed characters",
        GEEN_IDENTITEIT,
        IDENTITEIT_HINT,
    ),
    Zin(
        r"failed to sign|gpg|signing (failed|key)|(load|secret|public) key",
        "De vastlegging kon niet worden ondertekend. Er is niets veranderd.",
        "Kijk of uw sleutel werkt, of zet ondertekenen uit: git config commit.gpgsign false",
    ),
    Zin(
        r"index file (corrupt|smaller)|bad (index|signature)|unable to read index",
        "Het bestand 'index' van git is beschadigd. Er is niets veranderd.",
        "Verwijder het bestand index in de map .git van {waar} en voer uit: git reset",
    ),
    Zin(
        r": (has(Dot|Dotdot|Dotgit)|fullPathname|emptyName): ",
        "In het register is een naam vastgelegd die git weigert, zoals .git. "
        "rao bouwt daar niet op verder.",
        "Voer uit: git fsck. Dat noemt de map met die naam. Haal de naam daar weg met git.",
    ),
    Zin(
        r"corrupt|missing (blob|tree|commit|object)|(bad|invalid) (object|tree)|loose object"
        r"|unable to (read|find)|could not read|broken ref|No such ref"
        r"|not a (git repository|(valid|tree|valid 'commit') object)|object of unexpected type"
        r"|too-short tree|in tree entry",
        "De opslag van git is beschadigd of niet compleet. rao verandert er niets aan.",
        "Voer uit: git fsck. Haal daarna zo nodig een nieuwe kopie van het register op.",
    ),
)


def vertaal(opdracht: str, fout: str, map_: Path) -> RaoError:
    """Return the failure for git's own words `fout` after `git <opdracht>` in `map_`."""
    overmacht = zoek_overmacht(opdracht, inkorten(fout), map_, map_ / ".git")
    if overmacht is not None:
        return overmacht
    if re.search(_DICHT, fout, re.IGNORECASE) and (dicht := zoek_dicht(map_)) is not None:
        return dicht
    genoemd = re.search(r"--add safe\.directory (\S.*)", fout)
    pad = genoemd[1].strip() if genoemd else str(map_)
    return zoek_zin(_ZINNEN, opdracht, fout, pad) or RaoError(
        "git kon de opdracht niet uitvoeren.",
        hint=_eigen_woorden(opdracht, fout)
        if fout
        else f"git {opdracht} is gestopt zonder iets te zeggen.",
    )


def zoek_dicht(map_: Path) -> Onleesbaar | None:
    """Return the failure for the first thing in the git folder that may not be read.

    Git calls that damage, or says that it is not there.
    """
    git_mappen = (plek / ".git" for plek in (map_, *map_.parents))
    git_map = next(filter(os.path.lexists, git_mappen), map_)
    fouten: list[OSError] = []
    dicht = []
    for boven, mappen, bestanden in os.walk(_echt(git_map), onerror=fouten.append):
        mappen[:] = [naam for naam in mappen if naam not in _NIET_VAN_GIT]
        paden = (f"{boven}/{naam}" for naam in bestanden)
        dicht += [pad for pad in paden if not os.access(pad, os.R_OK)]
    dicht += [str(fout.filename) for fout in fouten if isinstance(fout, PermissionError)]
    return onleesbaar(min(dicht), PermissionError(errno.EACCES, "")) if dicht else None


def _echt(git_map: Path) -> Path:
    """Return the folder with the objects: the .git of a second work tree only points to it."""
    try:
        eigen = git_map.read_text(encoding="utf-8", errors="replace") if git_map.is_file() else ""
        if eigen:
            git_map = git_map.parent / eigen.removeprefix("gitdir:").strip()
            return git_map / (git_map / "commondir").read_text(encoding="utf-8").strip()
    except OSError:
        return git_map
    return git_map


def zoek_zin(zinnen: Iterable[Zin], opdracht: str, fout: str, waar: str) -> RaoError | None:
    """Return the failure of the first sentence that fits; `waar` is the folder or address."""
    for zin in zinnen:
        if re.search(zin.patroon, fout, re.IGNORECASE):
            advies = zin.hint.replace("{waar}", als_woord(waar))
            return RaoError(zin.zin, hint=f"{advies}\n{_eigen_woorden(opdracht, fout)}")
    return None


def _eigen_woorden(opdracht: str, fout: str) -> str:
    return f"git {opdracht} zegt: {inkorten(fout)}"


def vertaal_os(wat: str, fout: OSError) -> RaoError:
    """Return the failure for a file operation that the system refused before the commit point."""
    uitleg = f"Het systeem zegt: {waarom(fout)}."
    if is_vol(fout):
        return vol(uitleg)
    if fout.errno in _GEEN_GEHEUGEN:
        return geen_geheugen(uitleg)
    return RaoError(
        f"rao kan {wat}. Er is niets vastgelegd.", hint=f"Kijk of u daar rechten hebt.\n{uitleg}"
    )


def inkorten(tekst: str) -> str:
    """Return the last lines of what a program said."""
    regels = tekst.strip().splitlines()
    return "\n".join(["…", *regels[-_MAX_REGELS:]] if len(regels) > _MAX_REGELS else regels)
