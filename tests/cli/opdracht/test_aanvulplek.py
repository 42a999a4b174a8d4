"""`rao --install-completion SHELL`: what is written where, once, and how it goes away again."""

import os
import sys
from pathlib import Path

import pytest

from tests.cli.proefbank import Schelp

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="homes of POSIX")
#: Per shell its script, and the file that loads it.
PLEKKEN = {
    "bash": (".bash_completions/rao.sh", ".bashrc"),
    "zsh": (".zfunc/_rao", ".zshrc"),
    "fish": (".config/fish/completions/rao.fish", ""),
    "pwsh": ("Profiel ü/rao-aanvullen.ps1", "Profiel ü/profile.ps1"),
}
#: As PowerShell answers: where its profile is, in numbers.
_PWSH = """#!/bin/sh
printf '%s' "$HOME/Profiel ü/profile.ps1" | od -An -v -tu1
"""


@pytest.fixture(name="thuis")
def _thuis(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with start-up files of its user, which end without a line end."""
    thuis = tmp_path / "thuis"
    (thuis / "bin").mkdir(parents=True)
    (thuis / "bin" / "pwsh").write_text(_PWSH, encoding="utf-8")
    (thuis / "bin" / "pwsh").chmod(0o755)
    for naam in (".bashrc", ".zshrc"):
        (thuis / naam).write_bytes(b"\n# \xe9\xe9n\nalias l=ls")
    monkeypatch.setenv("HOME", str(thuis))
    monkeypatch.setenv("PATH", str(thuis / "bin"), prepend=os.pathsep)
    for naam in ("ZDOTDIR", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(naam, raising=False)
    return thuis


@pytest.mark.parametrize("soort", PLEKKEN)
def test_a_named_shell_gets_its_script_once(schelp: Schelp, thuis: Path, soort: str) -> None:
    """The script is there, what the user had stays to the byte, and twice changes nothing more."""
    script, opstart = PLEKKEN[soort]
    eerst = schelp("--install-completion", soort)
    assert eerst.returncode == 0, eerst.stderr.decode()
    zegt = eerst.stderr.decode()
    assert f"Geschreven: {thuis / script}" in zegt
    assert f"Weer weg? Gooi {thuis / script} weg" in zegt
    assert "rao" in (thuis / script).read_text(encoding="utf-8")
    staat = {pad: pad.read_bytes() for pad in thuis.rglob("*") if pad.is_file()}
    if opstart:
        assert f"Toegevoegd aan {thuis / opstart}:" in zegt
        oud = b"" if soort == "pwsh" else b"\n# \xe9\xe9n\nalias l=ls\n"
        assert staat[thuis / opstart].startswith(oud)
        assert b"rao" in staat[thuis / opstart].removeprefix(oud)
    nog_eens = schelp(f"--install-completion={soort}")
    assert (nog_eens.returncode, b"Toegevoegd" in nog_eens.stderr) == (0, False)
    assert staat == {pad: pad.read_bytes() for pad in thuis.rglob("*") if pad.is_file()}


@pytest.mark.parametrize("soort", PLEKKEN)
def test_a_named_shell_shows_its_script(schelp: Schelp, thuis: Path, soort: str) -> None:
    """`--show-completion SHELL` prints what would be written, and writes nothing."""
    getoond = schelp("--show-completion", soort)
    assert (getoond.returncode, getoond.stderr) == (0, b"")
    assert not (thuis / PLEKKEN[soort][0]).exists()
    schelp("--install-completion", soort)
    assert (thuis / PLEKKEN[soort][0]).read_bytes().rstrip() == getoond.stdout.rstrip()


def test_a_shell_that_rao_does_not_know(schelp: Schelp) -> None:
    """Another shell is wrong use, and rao says which there are."""
    uitkomst = schelp("--install-completion", "tcsh")
    assert uitkomst.returncode == 2
    assert uitkomst.stderr.decode().splitlines() == [
        "Fout: Voor 'tcsh' kan rao niet aanvullen.",
        "Kies uit: bash, zsh, fish of powershell.",
    ]


def test_powershell_that_is_not_there(schelp: Schelp, thuis: Path) -> None:
    """Where PowerShell cannot say where its profile is, rao says how to do it by hand."""
    (thuis / "bin" / "pwsh").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    uitkomst = schelp("--install-completion", "pwsh")
    assert uitkomst.returncode == 3
    assert b"rao --show-completion pwsh" in uitkomst.stderr


@pytest.mark.parametrize("soort", ["bash", "zsh", "fish"])
@pytest.mark.parametrize("thuis_", ["/dev/null", ""])
def test_nowhere_to_write(
    schelp: Schelp, thuis: Path, monkeypatch: pytest.MonkeyPatch, soort: str, thuis_: str
) -> None:
    """A home that is no folder, or that has no name, is an error of one sentence."""
    monkeypatch.setenv("HOME", thuis_)
    uitkomst = schelp("--install-completion", soort)
    assert uitkomst.returncode == 3
    assert uitkomst.stderr.startswith(b"Fout: rao ")
    assert b"rao --show-completion" in uitkomst.stderr
    assert thuis.is_dir()


@pytest.mark.parametrize(("soort", "pad"), [("bash", ".bash_completions"), ("fish", ".config")])
def test_a_file_where_a_folder_should_be(schelp: Schelp, thuis: Path, soort: str, pad: str) -> None:
    """What lies in the way is named, and stays."""
    (thuis / pad).write_bytes(b"van mij")
    uitkomst = schelp("--install-completion", soort)
    assert uitkomst.returncode == 3
    assert f"rao kan '{thuis / pad}".encode() in uitkomst.stderr
    assert (thuis / pad).read_bytes() == b"van mij"
