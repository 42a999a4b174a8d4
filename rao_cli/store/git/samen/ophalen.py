"""Fetch a whole shared register into a git folder that is not in use yet."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.uitwisseling.adres import is_eigen_computer, is_map
from rao_cli.store.git.aanroep.call import GitCall, Uitvoer
from rao_cli.store.git.lezen.objecten import GEWOON, read_commit_id, tree_items
from rao_cli.store.git.lezen.werkmap import weiger_onveilige_naam
from rao_cli.store.git.samen.deelmap import eis_er
from rao_cli.store.git.samen.hoofdtak import TAKKEN, kies_tak
from rao_cli.store.git.samen.kant import OVERNAME
from rao_cli.store.git.samen.lijn import GEDULD_SECONDEN
from rao_cli.store.git.samen.plek import instellingen
from rao_cli.store.git.ver.adres import weiger_instellingen
from rao_cli.store.git.ver.netwerk import (
    ONBEVEILIGD,
    make_netgit,
    netfout,
    overkant,
    probeer_ver,
)

_STIL: Final = ("--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--quiet", "--")
#: An id of SHA-256 is longer than this.
_SHA1: Final = 40


#: Judges what was fetched, by its last commit; RaoError when it may not stay.
Kopiekeuring = Callable[[GitCall, str], None]


class NieuweKopie(msgspec.Struct, frozen=True):
    """A git folder with everything, the branch (refs/heads/…) that it follows and its tip."""

    git_map: Path
    ref: str
    tip: str


def haal_kopie(adres: str, voor_git: str, tijdelijk: Path, keur: Kopiekeuring) -> NieuweKopie:
    """Fetch the main branch of an address into a new folder; RaoError when it is no register."""
    if is_map(adres):
        eis_er(voor_git, OVERNAME)
        weiger_instellingen(voor_git, None, OVERNAME)
    net = _begin(adres, tijdelijk, "sha1")
    ref, tip = _hoofdtak(net, adres, voor_git)
    if len(tip) > _SHA1:
        shutil.rmtree(tijdelijk)
        net = _begin(adres, tijdelijk, "sha256")
    daar = f"refs/remotes/origin/{ref.removeprefix('refs/heads/')}"
    uitvoer = _bel(net, adres, "fetch", *_STIL, voor_git, f"+{ref}:{daar}")
    nu = read_commit_id(net, daar)
    if uitvoer.status or nu is None:
        raise netfout(OVERNAME, "fetch", uitvoer.fout, voor_git, net)
    _eis_register(net, nu)
    keur(net, nu)
    net.run("update-ref", "-m", "rao", ref, nu)
    net.run("symbolic-ref", "HEAD", ref)
    net.run("symbolic-ref", "refs/remotes/origin/HEAD", daar)
    for sleutel, waarde in instellingen("origin", ref, ref, adres):
        net.run("config", "--local", sleutel, waarde)
    return NieuweKopie(net.map, ref, nu)


def _begin(adres: str, tijdelijk: Path, algoritme: str) -> GitCall:
    """Make an empty repository, as git does for this disk, and return git for the network in it."""
    vlaggen = ("--quiet", "--template=", f"--object-format={algoritme}")
    GitCall(tijdelijk.parent).run("init", *vlaggen, str(tijdelijk.absolute()))
    wegen = {"protocollen": ONBEVEILIGD} if is_eigen_computer(adres) else {}
    return make_netgit(tijdelijk.absolute() / ".git", None, **wegen)


def _bel(net: GitCall, adres: str, opdracht: str, *argv: str) -> Uitvoer:
    vlaggen = overkant("upload-pack", in_map=is_map(adres))
    return probeer_ver(net, OVERNAME, opdracht, *vlaggen, *argv, seconden=GEDULD_SECONDEN)


def _hoofdtak(net: GitCall, adres: str, voor_git: str) -> tuple[str, str]:
    """Return the main branch of the other side and its last commit."""
    vraag = ("--symref", "--", voor_git, "HEAD", f"{TAKKEN}*")
    uitvoer = _bel(net, adres, "ls-remote", *vraag)
    if uitvoer.status:
        raise netfout(OVERNAME, "ls-remote", uitvoer.fout, voor_git, net)
    ref = kies_tak(regels := uitvoer.tekst.splitlines())
    return ref, next(wat for wat, _, naam in (r.partition("\t") for r in regels) if naam == ref)


def _eis_register(net: GitCall, tip: str) -> None:
    """Refuse what is no register, and what rao would not write on this disk."""
    items = tree_items(net, "", tip)
    if not any(f"/{pad}".endswith(f"/{REGISTERBESTAND}") for pad in items):
        raise RaoError(
            "Op dat adres staat geen register: er is geen rao.yaml. Er is niets opgehaald.",
            hint="Kijk of het adres klopt.",
        )
    for pad, item in items.items():
        weiger_onveilige_naam(pad)
        if item.modus not in GEWOON:
            raise RaoError(
                f"'{pad}' is in dat register een verwijzing of een ander register, geen gewoon "
                "bestand. rao haalt dat niet op.",
                hint="Vraag wie het deelde om het weg te halen. Vertrouwt u het? Haal het dan op "
                "met: git clone",
            )
