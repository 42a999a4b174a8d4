"""Registers that somebody made to run, write, read or hang something elsewhere.

Each has a canary: a command that would leave a file, or a secret that would be shown or kept.
"""

import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from tests.corpus.proefregister import GEPLAND, LIJST_2, Proefregister

GEHEIM: Final = "kanarie-geheim-4711"
LIJSTPAD: Final = f"signaallijsten/2026/{LIJST_2}.yaml"
_SJABLOON: Final = "templates/agenda.md.j2"


class Buiten(NamedTuple):
    """What lies beside the register: a program that sings, and a secret."""

    map: Path

    @property
    def zingt(self) -> str:
        """The command that an attacker wants to run."""
        return (self.map / "zing.sh").as_posix()

    @property
    def geheim(self) -> Path:
        """The file that nobody may read or write."""
        return self.map / "geheim.txt"

    @property
    def gezongen(self) -> Path:
        """What is there when something ran."""
        return self.map / "gezongen"


class Vijand(NamedTuple):
    """One kind of hostile register."""

    naam: str
    maak: Callable[[Proefregister, Buiten], None]


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


#: Section and line of settings that name a program; `{}` is that program.
_INSTELLINGEN: Final = (
    *("core|fsmonitor = {}", "core|sshCommand = {}", "core|gitProxy = {}", "core|editor = {}"),
    *("core|pager = {}", "core|askPass = {}", "core|alternateRefsCommand = {}"),
    *("credential|helper = !{}", "diff|external = {}", 'diff "x"|command = {}'),
    *('diff "x"|textconv = {}', 'filter "x"|clean = {}', 'filter "x"|smudge = {}'),
    *('filter "x"|process = {}', 'merge "x"|driver = {}', "gpg|program = {}\n[commit]\ngpgSign"),
    *('gpg "ssh"|program = {}\n[gpg]\nformat = ssh\n[commit]\ngpgSign', "alias|log = !{}"),
    *("alias|status = !{}", "sequence|editor = {}", "interactive|diffFilter = {}"),
    *("uploadpack|packObjectsHook = {}", 'remote "origin"|vcs = {}', "pager|log = {}"),
    *('remote "origin"|url = ext::{}', 'trailer "x"|command = {}', 'browser "x"|cmd = {}'),
    *('man "x"|cmd = {}', 'submodule "x"|update = !{}', 'tar "x"|command = {}'),
    *('hook "x"|event = pre-commit\ncommand = {}', 'url "ext::{}"|insteadOf = a'),
)
#: Hooks that rao never runs; pre-commit and commit-msg run on purpose.
_HOOKS: Final = (
    *("post-commit", "prepare-commit-msg", "reference-transaction", "post-index-change"),
    *("post-checkout", "fsmonitor-watchman", "post-rewrite", "pre-auto-gc", "post-merge"),
)
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
_SJABLONEN: Final = {
    "leest een bestand": "{% include '{geheim}' %}",
    "leest een bestand ernaast": "{% include '../../buiten/geheim.txt' %}",
    "gaat naar Python": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "gaat naar Python langs een filter": "{{ kop | map(attribute='__class__') | list }}",
    "gaat naar Python langs een macro": "{% macro m() %}{% endmacro %}{{ m.__globals__ }}",
    "telt door": "{% for i in range(10**9) %}{% for j in range(10**9) %}{% endfor %}{% endfor %}",
    "sorteert door": "{{ range(10**9) | sort | map('string') | join }}",
    "verdubbelt": "{% set n = namespace(x=(0,)) %}{% for i in range(90) %}"
    "{% set n.x = (n.x, n.x) %}{% endfor %}{{ n.x | upper }}{{ n.x == n.x }}",
    "roept zichzelf": "{% macro m() %}{{ m() }}{{ m() }}{% endmacro %}{{ m() }}",
    "is diep": "{{ " + "[" * 9_000 + "]" * 9_000 + " }}",
    "rekent door": "{{ 9 ** 9 ** 9 ** 9 }}{{ 999999999 ** 999999999 }}",
    "rondt af": "{{ 1 | round(10**9, 'ceil') }}",
}
_YAML: Final = {
    "python-label": "toelichting: !!python/object/apply:os.system ['{zingt}']\n",
    "python-module": "toelichting: !!python/module:{zingt}\n",
    "include-label": "toelichting: !include {geheim}\n",
    "lachers": "a: &a [x, x]\n"
    + "".join(f"{n}: &{n} [*{v}, *{v}]\n" for v, n in zip("abcdefgh", "bcdefghi", strict=True)),
    "haken": "toelichting: " + "[" * 100_000 + "\n",
    "diep blok": "".join(f"{' ' * n}a:\n" for n in range(1_000)),
}
#: A value of 900,000 characters.
LANG: Final = {
    "letters": "a",
    "hoofdletters": "AB",
    "woorden": "woord ",
    "cijfers": "1",
    "cijfers los": "1 ",
    "haken": "[",
    "mail half": "a@",
    "mailadressen": "a@a.nl ",
    "bsn": "bsn 123456782 ",
    "datums": "1-1-1999 ",
    "aanspreken": "mw. a b c d van de ",
    "geboren": "geboren 1-",
    "adres": "a://",
    "rekening": "NL91 ABNA ",
    "streepjes": "- ",
    "accenten": "e\u0301",
    "accenten op een letter": "\u0301",
    "backslashes": "\\",
    "aanhalingstekens": "'",
    "dubbele": '"',
    "hekken": " #",
    "regels": "a\n",
    "lege regels": "\n",
    "acceptaties": "# rao: accepteer PRI04 omdat het mag\n",
    "organisaties": "COA ",
    "zaken": "Z-7K3F9E ",
    "vingerafdruk": "sha256-1",
}
_LENGTE: Final = 900_000


def _instelling(tekst: str) -> Callable[[Proefregister, Buiten], None]:
    sectie, regel = tekst.split("|")

    def maak(register: Proefregister, buiten: Buiten) -> None:
        gevuld = f"\n[{sectie}]\n{regel}\n".replace("{}", buiten.zingt)
        _voeg_toe(register.top / ".git/config", gevuld)
        alles = "* filter=x diff=x merge=x\n"
        _voeg_toe(register.top / ".git/info/attributes", alles)
        _voeg_toe(register.top / ".gitattributes", alles)

    return maak


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
        tekst = stuk * (_LENGTE // len(stuk.encode()))
        regels = "".join(f"  {regel}\n" for regel in tekst[: _LENGTE * 2 // 3].splitlines())
        if "#" in stuk and "\n" in stuk:
            _voeg_toe(register.top / LIJSTPAD, regels)
        elif "\n" in stuk:
            _voeg_toe(register.top / LIJSTPAD, f"toelichting: |\n  b\n{regels}  e\n")
        else:
            enkel = tekst.replace("'", "''")[:_LENGTE] if stuk != "'" else "''" * (_LENGTE // 2)
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


def _submodule(register: Proefregister, buiten: Buiten) -> None:
    tekst = f'[submodule "x"]\npath = x\nurl = ext::{buiten.zingt}\nupdate = !{buiten.zingt}\n'
    _voeg_toe(register.top / ".gitmodules", tekst)


def _uitwisseling(register: Proefregister, buiten: Buiten) -> None:
    tekst = f"uitwisseling:\n  remote: 'ext::{buiten.zingt}'\n"
    _voeg_toe(register.top / "rao.yaml", tekst)


def _kring(register: Proefregister, _: Buiten) -> None:
    (register.top / "signaallijsten/kring").symlink_to(register.top / "signaallijsten")


_APPARATEN: Final = (LIJSTPAD, ".git/info/exclude", ".git/packed-refs", _SJABLOON, ".gitignore")
_NAMEN: Final = ("$({})", "`{}`", ";{};", "-rf", "a\nb", "=cmd()", "{{7*7}}")
VIJANDEN: Final = (
    *(Vijand(f"instelling {tekst.split(' =')[0]}", _instelling(tekst)) for tekst in _INSTELLINGEN),
    *(Vijand(f"hook {naam}", _hook(naam)) for naam in _HOOKS),
    *(Vijand(f"verwijzing {pad}", _verwijzing(pad, map_=False)) for pad in _VERWIJZINGEN),
    *(Vijand(f"verwijzing {pad}/", _verwijzing(pad, map_=True)) for pad in _MAPVERWIJZINGEN),
    *(Vijand(f"pijp {pad}", _pijp(pad)) for pad in PIJPEN),
    *(Vijand(f"apparaat {pad}", _apparaat(pad)) for pad in _APPARATEN),
    *(Vijand(f"sjabloon {naam}", _sjabloon(tekst)) for naam, tekst in _SJABLONEN.items()),
    *(Vijand(f"YAML {naam}", _yaml(tekst)) for naam, tekst in _YAML.items()),
    *(Vijand(f"lang {naam}", _lang(tekst)) for naam, tekst in LANG.items()),
    *(Vijand(f"naam {naam!r}", _naam(naam)) for naam in _NAMEN),
    Vijand("git-map elders", _git_elders),
    Vijand("instellingen elders", _include),
    Vijand("werkmap elders", _werkmap_elders),
    Vijand("hooks elders", _hooks_elders),
    Vijand("submodule", _submodule),
    Vijand("adres om uit te wisselen", _uitwisseling),
    Vijand("verwijzing in een kring", _kring),
    Vijand("socket", _socket),
    Vijand("een instelling wijst naar een pijp", _wijst_naar_pijp),
)
