"""Registers that somebody made to run, write, read or hang something elsewhere.

Each has a canary: a command that would leave a file, or a secret that would be shown or kept.
"""

import os
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from tests.corpus.gevallen_instellingen import BELOOFD, HOOKS, INSTELLINGEN, zet
from tests.corpus.gevallen_vijandige_teksten import LANG, LENGTE, SJABLONEN, YAML
from tests.corpus.kanarie import Buiten
from tests.corpus.proefregister import GEPLAND, LIJST_2, Proefregister

LIJSTPAD: Final = f"signaallijsten/2026/{LIJST_2}.yaml"
_SJABLOON: Final = "templates/agenda.md.j2"


class Vijand(NamedTuple):
    """One kind of hostile register; `vast`: whoever made it also committed it."""

    naam: str
    maak: Callable[[Proefregister, Buiten], None]
    vast: bool = False

    @property
    def soort(self) -> str:
        """The family: of each a few are played in every run."""
        return self.naam.partition(" ")[0]


def _voeg_toe(pad: Path, tekst: str) -> None:
    pad.parent.mkdir(parents=True, exist_ok=True)
    with pad.open("a", encoding="utf-8", newline="\n") as bestand:
        bestand.write(tekst)


def _weg(pad: Path) -> None:
    """Make room for something else."""
    if pad.is_symlink() or pad.is_file():
        pad.unlink()
    elif pad.is_dir():
        pad.rename(pad.with_name(f"{pad.name}-weg"))
    pad.parent.mkdir(parents=True, exist_ok=True)


#: What becomes a link to the secret, or to the folder that holds it.
_VERWIJZINGEN: Final = (
    *("rao.yaml", LIJSTPAD, GEPLAND, _SJABLOON, ".gitignore", ".gitattributes"),
    *("documenten/2026-04-09/agenda.md", ".git/rao/lock", ".git/info/exclude"),
    *("acties/2026/A-2026-03-12-01.yaml", ".git/config", ".git/index"),
)
_MAPVERWIJZINGEN: Final = (
    *("documenten", "templates", "signaallijsten/2026", "acties", "schemas", ".git/rao"),
    *("documenten/2026-04-09", "overleggen"),
)
#: What becomes a pipe, which nobody will ever write to.
PIJPEN: Final = (
    *("rao.yaml", LIJSTPAD, GEPLAND, _SJABLOON, "documenten/2026-03-12/agenda.md", "documenten"),
    *(".gitignore", "signaallijsten/.gitignore", ".gitattributes", ".git", ".git/HEAD"),
    *(".git/config", ".git/config.worktree", ".git/index", ".git/packed-refs", ".git/shallow"),
    *(".git/refs/heads/main", ".git/info/attributes", ".git/info/exclude", ".git/info/grafts"),
    *(".git/objects/info/alternates", ".git/hooks/commit-msg", ".git/hooks/pre-commit"),
    *(".git/rao", ".git/rao/lock", ".git/MERGE_HEAD", ".git/commondir", ".mailmap"),
)


def _instelling(tekst: str) -> Callable[[Proefregister, Buiten], None]:
    return lambda register, buiten: zet(register.top / ".git", tekst, buiten.zingt)


def _hook(naam: str) -> Callable[[Proefregister, Buiten], None]:
    return lambda register, buiten: register.hook(naam, buiten.zingt)


def _verwijzing(pad: str, *, map_: bool) -> Callable[[Proefregister, Buiten], None]:
    def maak(register: Proefregister, buiten: Buiten) -> None:
        plek = register.top / pad
        _weg(plek)
        plek.symlink_to(buiten.map if map_ else buiten.geheim)

    return maak


def _pijp(pad: str) -> Callable[[Proefregister, Buiten], None]:
    def maak(register: Proefregister, _: Buiten) -> None:
        plek = register.top / pad
        _weg(plek)
        os.mkfifo(plek, 0o755)

    return maak


def _apparaat(pad: str) -> Callable[[Proefregister, Buiten], None]:
    """A link to a device that gives bytes without end."""

    def maak(register: Proefregister, _: Buiten) -> None:
        _weg(register.top / pad)
        (register.top / pad).symlink_to("/dev/zero")

    return maak


def _wijst_naar_pijp(register: Proefregister, buiten: Buiten) -> None:
    os.mkfifo(buiten.map / "pijp")
    _voeg_toe(register.top / ".git/config", f"[core]\nexcludesFile = {buiten.map / 'pijp'}\n")
    register.leg("documenten/nieuw.md", b"nieuw\n")


def _socket(register: Proefregister, _: Buiten) -> None:
    hier = Path.cwd()
    os.chdir(register.top / "signaallijsten/2026")  # the name of a socket may not be long
    with socket.socket(socket.AF_UNIX) as dicht:
        dicht.bind("x.yaml")
    os.chdir(hier)


def _sjabloon(tekst: str) -> Callable[[Proefregister, Buiten], None]:
    return lambda register, buiten: _voeg_toe(
        register.top / _SJABLOON, tekst.replace("{geheim}", buiten.geheim.as_posix())
    )


def _yaml(tekst: str) -> Callable[[Proefregister, Buiten], None]:
    def maak(register: Proefregister, buiten: Buiten) -> None:
        vol = tekst.replace("{zingt}", buiten.zingt).replace("{geheim}", str(buiten.geheim))
        _voeg_toe(register.top / LIJSTPAD, vol)

    return maak


def _lang(stuk: str) -> Callable[[Proefregister, Buiten], None]:
    def maak(register: Proefregister, _: Buiten) -> None:
        tekst = stuk * (LENGTE // len(stuk.encode()))
        regels = "".join(f"  {regel}\n" for regel in tekst[: LENGTE * 2 // 3].splitlines())
        if "#" in stuk and "\n" in stuk:
            _voeg_toe(register.top / LIJSTPAD, regels)
        elif "\n" in stuk:
            _voeg_toe(register.top / LIJSTPAD, f"toelichting: |\n  b\n{regels}  e\n")
        else:
            enkel = tekst.replace("'", "''")[:LENGTE] if stuk != "'" else "''" * (LENGTE // 2)
            _voeg_toe(register.top / LIJSTPAD, f"toelichting: 'b {enkel} e'\n")

    return maak


def _naam(naam: str) -> Callable[[Proefregister, Buiten], None]:
    def maak(register: Proefregister, buiten: Buiten) -> None:
        heel = naam.replace("{}", "touch gezongen")
        register.leg(f"acties/2026/{heel}.yaml", b"soort: actie\n")
        _voeg_toe(register.top / LIJSTPAD, f"toelichting: '{naam.replace('{}', buiten.zingt)}'\n")

    return maak


def _git_elders(register: Proefregister, buiten: Buiten) -> None:
    (register.top / ".git").rename(buiten.map / "git")
    _voeg_toe(buiten.map / "git/config", f"[core]\nfsmonitor = {buiten.zingt}\n")
    (register.top / ".git").write_text(f"gitdir: {buiten.map / 'git'}\n", "utf-8")


def _include(register: Proefregister, buiten: Buiten) -> None:
    _voeg_toe(buiten.map / "meer", f"[core]\nfsmonitor = {buiten.zingt}\n")
    _voeg_toe(register.top / ".git/config", f"[include]\npath = {buiten.map / 'meer'}\n")


def _werkmap_elders(register: Proefregister, buiten: Buiten) -> None:
    _voeg_toe(register.top / ".git/config", f"[core]\nworktree = {buiten.map}\n")


def _hooks_elders(register: Proefregister, buiten: Buiten) -> None:
    hook = buiten.map / "hooks/pre-commit"
    hook.parent.mkdir()
    hook.write_text(f"#!/bin/sh\n{buiten.zingt}\n", "utf-8")
    hook.chmod(0o755)
    _voeg_toe(register.top / ".git/config", f"[core]\nhooksPath = {hook.parent}\n")


def _ontbrekend(register: Proefregister, buiten: Buiten) -> None:
    """A clone without one of its files, which git fetches by a program of the settings."""
    pakket = next((register.top / ".git/objects/pack").glob("*.pack"))
    los = pakket.rename(buiten.map / "pakket")
    pakket.with_suffix(".idx").unlink()
    with los.open("rb") as bestand:
        opdracht = ["git", "unpack-objects", "-q"]
        subprocess.run(opdracht, cwd=register.top, stdin=bestand, check=True)
    blob = register.git("rev-parse", "HEAD:rao.yaml")
    (register.top / ".git/objects" / blob[:2] / blob[2:]).unlink()
    zet(register.top / ".git", BELOOFD, buiten.zingt)


def _submodule(register: Proefregister, buiten: Buiten) -> None:
    tekst = f'[submodule "x"]\npath = x\nurl = ext::{buiten.zingt}\nupdate = !{buiten.zingt}\n'
    _voeg_toe(register.top / ".gitmodules", tekst)


def _uitwisseling(register: Proefregister, buiten: Buiten) -> None:
    tekst = f"uitwisseling:\n  remote: 'ext::{buiten.zingt}'\n"
    _voeg_toe(register.top / "rao.yaml", tekst)


def _besluitenlijst(register: Proefregister, buiten: Buiten) -> None:
    """A document that rao reads back."""
    plek = register.top / "documenten/2026-03-12/besluitenlijst.md"
    plek.parent.mkdir(parents=True, exist_ok=True)
    plek.symlink_to(buiten.geheim)


def _voorstukken(register: Proefregister, buiten: Buiten) -> None:
    """Objects of another repository."""
    doel = buiten.map / "objecten"
    (doel / "pack").mkdir(parents=True)
    os.mkfifo(doel / "pack/pack-1.idx")
    plek = register.top / ".git/objects/info/alternates"
    plek.parent.mkdir(exist_ok=True)
    plek.write_text(f"{doel}\n", "utf-8")


def _link_naar_pijpen(register: Proefregister, buiten: Buiten) -> None:
    """Refs that lie elsewhere, with a pipe among them."""
    refs = register.top / ".git/refs"
    refs.rename(buiten.map / "refs")
    refs.symlink_to(buiten.map / "refs")
    os.mkfifo(buiten.map / "refs/heads/pijp")


def _include_van_een_pijp(register: Proefregister, buiten: Buiten) -> None:
    """Settings that name settings that name a pipe, written so that nobody sees it."""
    os.mkfifo(buiten.map / "pijp")
    _voeg_toe(buiten.map / "meer", f'[include] path = "{buiten.map}/pi\\\njp"\n')
    _voeg_toe(register.top / ".git/config", f"[include]\npath = {buiten.map}/meer # x\n")


def _wortel_is_kaal(register: Proefregister, _: Buiten) -> None:
    """A register in a folder of the repository, with what git takes for a bare one."""
    os.mkfifo(register.top / "HEAD")
    (register.top / ".git").rename(register.top / "weg")


def _kring(register: Proefregister, _: Buiten) -> None:
    (register.top / "signaallijsten/kring").symlink_to(register.top / "signaallijsten")


_APPARATEN: Final = (LIJSTPAD, ".git/info/exclude", ".git/packed-refs", _SJABLOON, ".gitignore")
_NAMEN: Final = ("$({})", "`{}`", ";{};", "-rf", "a\nb", "=cmd()", "{{7*7}}")
#: What lies in the files themselves: whoever made it may also have committed it.
_INHOUD: Final = (
    *(
        Vijand(f"verwijzing {pad}", _verwijzing(pad, map_=False))
        for pad in _VERWIJZINGEN
        if not pad.startswith(".git/")
    ),
    *(
        Vijand(f"verwijzing {pad}/", _verwijzing(pad, map_=True))
        for pad in _MAPVERWIJZINGEN
        if not pad.startswith(".git/")
    ),
    Vijand("verwijzing besluitenlijst.md", _besluitenlijst),
    Vijand("verwijzing in een kring", _kring),
    *(Vijand(f"sjabloon {naam}", _sjabloon(tekst)) for naam, tekst in SJABLONEN.items()),
    *(Vijand(f"YAML {naam}", _yaml(tekst)) for naam, tekst in YAML.items()),
    *(Vijand(f"naam {naam!r}", _naam(naam)) for naam in _NAMEN),
    Vijand("git submodule", _submodule),
    Vijand("git adres om uit te wisselen", _uitwisseling),
)
VIJANDEN: Final = (
    *(Vijand(f"instelling {i.naam}", _instelling(i.tekst)) for i in INSTELLINGEN),
    *(Vijand(f"hook {naam}", _hook(naam)) for naam in HOOKS),
    *(
        Vijand(f"verwijzing {pad}", _verwijzing(pad, map_=pad == ".git/rao"))
        for pad in (*_VERWIJZINGEN, *_MAPVERWIJZINGEN)
        if pad.startswith(".git/")
    ),
    *(Vijand(f"pijp {pad}", _pijp(pad)) for pad in PIJPEN),
    *(Vijand(f"apparaat {pad}", _apparaat(pad)) for pad in _APPARATEN),
    *_INHOUD,
    *(v._replace(naam=f"{v.naam} (vastgelegd)", vast=True) for v in _INHOUD),
    *(Vijand(f"lang {naam}", _lang(tekst)) for naam, tekst in LANG.items()),
    Vijand("git wat ontbreekt", _ontbrekend),
    Vijand("git map elders", _git_elders),
    Vijand("git instellingen elders", _include),
    Vijand("git werkmap elders", _werkmap_elders),
    Vijand("git hooks elders", _hooks_elders),
    Vijand("pijp van sockets", _socket),
    Vijand("pijp waar een instelling naar wijst", _wijst_naar_pijp),
    Vijand("pijp langs twee instellingen", _include_van_een_pijp),
    Vijand("pijp tussen objecten elders", _voorstukken),
    Vijand("pijp achter een verwijzing", _link_naar_pijpen),
    Vijand("pijp op weg naar boven", _wortel_is_kaal),
)
