"""Completion with Tab: Typer's scripts and protocol, our names and sentences."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.proefbank import Schelp, omgeving

WOORDEN = {
    "bash": ("complete_bash", {"COMP_WORDS": "rao {}", "COMP_CWORD": "{n}"}),
    "zsh": ("complete_zsh", {"_TYPER_COMPLETE_ARGS": "rao {}"}),
    "fish": (
        "complete_fish",
        {"_TYPER_COMPLETE_ARGS": "rao {}", "_TYPER_COMPLETE_FISH_ACTION": "get-args"},
    ),
    "powershell": (
        "complete_powershell",
        {"_TYPER_COMPLETE_ARGS": "rao {}", "_TYPER_COMPLETE_WORD_TO_COMPLETE": "{laatste}"},
    ),
}


def vul_aan(schelp: Schelp, soort: str, getypt: str) -> str:
    """What the shell gets for this line."""
    actie, variabelen = WOORDEN[soort]
    delen = getypt.split(" ")
    extra = {
        naam: waarde.format(getypt, n=len(delen), laatste=delen[-1])
        for naam, waarde in variabelen.items()
    }
    uitkomst = schelp(_RAO_COMPLETE=actie, **extra)
    assert uitkomst.stderr == b""
    return uitkomst.stdout.decode()


@pytest.mark.parametrize("soort", WOORDEN)
def test_names_of_commands(schelp: Schelp, soort: str) -> None:
    """Each shell gets the names that begin so; those that show help get it in Dutch."""
    uit = vul_aan(schelp, soort, "be")
    assert "begrip" in uit
    assert "besluitenlijst" in uit
    assert "status" not in uit
    if soort != "bash":
        assert "Lees wat een woord van het overleg betekent." in uit


def test_powershell_gets_a_value_between_quotes(schelp: Schelp, tmp_path: Path) -> None:
    """What PowerShell would read as more than a word stands between quotes, also when begun so."""
    register = "soort: register\norganisaties:\n  DT&V: {naam: x}\n"
    (tmp_path / "rao.yaml").write_text(register, encoding="utf-8")
    for begin in ("D", "'DT&"):
        uit = vul_aan(schelp, "powershell", f"acties --organisatie {begin}")
        assert uit.strip("\r\n") == "'DT&V'::: "


def test_a_name_that_looks_like_an_option_is_not_offered(schelp: Schelp, tmp_path: Path) -> None:
    """No kenmerk begins with a dash: a file that does would put an option on the line."""
    (tmp_path / "onderwerpen" / "2026").mkdir(parents=True)
    (tmp_path / "rao.yaml").write_text("soort: register\n", encoding="utf-8")
    for naam in ("--install-completion", "-C", "thema-x"):
        (tmp_path / "onderwerpen" / "2026" / f"{naam}.yaml").touch()
    assert vul_aan(schelp, "fish", "toon ").splitlines() == ["thema-x\tonderwerp"]
    assert vul_aan(schelp, "bash", "onderwerp zet ").splitlines() == ["thema-x"]
    assert "--titel" in vul_aan(schelp, "bash", "onderwerp zet thema-x --t")


def test_an_empty_instruction_is_none(schelp: Schelp) -> None:
    """PowerShell leaves the variable there, empty: rao then works and complains as ever."""
    uitkomst = schelp("bestaatniet", _RAO_COMPLETE="")
    assert uitkomst.returncode == 2
    assert b"Onbekende opdracht" in uitkomst.stderr


def test_names_within_a_group(schelp: Schelp) -> None:
    """After the group come its commands."""
    namen = vul_aan(schelp, "bash", "signaallijst ").split()
    assert namen == ["dien-in", "ontvang", "trek-in", "zet"]


def test_options_of_a_command(schelp: Schelp) -> None:
    """A hyphen asks for the options."""
    assert vul_aan(schelp, "bash", "begrip --").split() == ["--json", "--geen-pager", "--help"]


@pytest.mark.parametrize("getypt", ["bestaatniet x", "nieuw bestaatniet ", "--weg ", "'"])
def test_nonsense_completes_to_nothing_quietly(schelp: Schelp, getypt: str) -> None:
    """Tab never prints a complaint into the line that somebody types."""
    assert "Fout" not in vul_aan(schelp, "bash", getypt)


def test_an_unknown_instruction_is_quiet(schelp: Schelp) -> None:
    """A broken script gives no traceback."""
    assert schelp(_RAO_COMPLETE="complete_bash").returncode == 1


@pytest.mark.skipif(
    sys.platform == "win32" or not shutil.which("bash"), reason="needs bash as a parent"
)
def test_script_for_the_shell_one_sits_in(tmp_path: Path) -> None:
    """`rao --show-completion` prints the script; `--install-completion` writes it, in Dutch."""
    env = omgeving({"HOME": str(tmp_path), "P": sys.executable, "SHELL": "/bin/bash"})
    for optie in ("--show-completion", "--install-completion"):
        uitkomst = subprocess.run(
            ["bash", "-c", f'"$P" -m rao_cli {optie}; exit $?'],
            env=env,
            cwd=tmp_path,
            capture_output=True,
            check=False,
        )
        assert uitkomst.returncode == 0, uitkomst.stderr
        if optie == "--show-completion":
            assert b"complete -o default -F _rao_completion rao" in uitkomst.stdout
        else:
            regels = uitkomst.stderr.decode().splitlines()
            script = tmp_path / ".bash_completions" / "rao.sh"
            assert regels[:2] == [
                "Aanvullen met Tab staat klaar voor bash.",
                f"Geschreven: {script}",
            ]
            assert script.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a real bash")
def test_bash_completes_for_real(tmp_path: Path) -> None:
    """The script, a program called rao, and bash's own completion machinery."""
    (tmp_path / "rao").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m rao_cli "$@"\n')
    (tmp_path / "rao").chmod(0o755)
    programma = (
        'eval "$(_RAO_COMPLETE=source_bash rao)"; COMP_WORDS=(rao nieuw z); COMP_CWORD=2; '
        '_rao_completion rao; echo "${COMPREPLY[@]}"'
    )
    pad = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    uitkomst = subprocess.run(
        ["bash", "-c", programma], env=omgeving({"PATH": pad}), capture_output=True, check=True
    )
    assert uitkomst.stdout.decode().strip() == "zaak"
