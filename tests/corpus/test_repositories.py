"""Nasty states of the repository, through the command line: one sentence, nothing changes."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.corpus.proefregister import (
    LIJST_2,
    ZAAK_2,
    Proefregister,
    is_heel,
    kopie,
    voer_uit,
)

SCHRIJF = ("standpunt", ZAAK_2, "COA", "--standpunt", "De opvang kan doorgaan tot het vertrek.")
Maak = Callable[[Proefregister], object]


class Toestand(NamedTuple):
    """A state that stops writing; `zin` is a part of what rao says then."""

    naam: str
    maak: Maak
    zin: str


def _merge(register: Proefregister, opdracht: str) -> None:
    register.git("switch", "--quiet", "-c", "zij")
    for tak, tekst in (("zij", b"zij"), ("main", b"wij")):
        register.git("switch", "--quiet", tak)
        register.leg("documenten/x.md", tekst)
        register.leg_vast()
    subprocess.run(
        ["git", *opdracht.split(), "zij"], cwd=register.top, capture_output=True, check=False
    )


def _zet(sleutel: str, waarde: str) -> Maak:
    return lambda register: register.git("config", "--local", sleutel, waarde)


def _bestand(pad: str, inhoud: str = "") -> Maak:
    return lambda register: (register.top / ".git" / pad).write_text(inhoud, "utf-8")


def _weg(register: Proefregister) -> None:
    shutil.rmtree(register.top / ".git")


def _stukke_objecten(register: Proefregister) -> None:
    for pad in filter(Path.is_file, (register.top / ".git/objects").rglob("*")):
        pad.chmod(0o644)
        pad.write_bytes(b"stuk")


def pak_deels_uit(register: Proefregister) -> None:
    """Leave the signal lists out of the folder: a sparse checkout."""
    register.git("update-index", "--refresh")
    register.git("sparse-checkout", "set", "--no-cone", "/*", "!/signaallijsten/")


TOESTANDEN = (
    Toestand("geen git", _weg, "staat niet onder git"),
    Toestand("losse HEAD", lambda r: r.git("switch", "--quiet", "--detach"), "detached HEAD"),
    Toestand("een merge bezig", lambda r: _merge(r, "merge"), "samenvoeging"),
    Toestand("een rebase bezig", lambda r: _merge(r, "rebase"), "rebase"),
    Toestand("een cherry-pick bezig", lambda r: _merge(r, "cherry-pick"), "cherry-pick"),
    Toestand("een revert bezig", _bestand("REVERT_HEAD", "0" * 40), "revert"),
    Toestand("een bisect bezig", lambda r: r.git("bisect", "start"), "bisect"),
    Toestand("HEAD is rommel", _bestand("HEAD", "rommel"), "beschadigd"),
    Toestand("HEAD is leeg", _bestand("HEAD"), "beschadigd"),
    Toestand("HEAD wijst naar buiten", _bestand("HEAD", "ref: ../../x\n"), "beschadigd"),
    Toestand("een lege branch", _bestand("refs/heads/main"), "beschadigd"),
    Toestand("een branch naar niets", _bestand("refs/heads/main", "1" * 40 + "\n"), "beschadigd"),
    Toestand("een index van rommel", _bestand("index", "rommel"), "beschadigd"),
    Toestand("zonder index", lambda r: (r.top / ".git/index").unlink(), "met de hand"),
    Toestand("stukke objecten", _stukke_objecten, "beschadigd"),
    Toestand("config van rommel", _bestand("config", "[core\n"), "git"),
    Toestand("een hookmap elders", _zet("core.hooksPath", "/tmp"), "core.hookspath"),  # noqa: S108
    Toestand("een fsmonitor", _zet("core.fsmonitor", "touch gekaapt"), "core.fsmonitor"),
    Toestand("een sshCommand", _zet("core.sshCommand", "touch gekaapt"), "core.sshcommand"),
    Toestand("een filter", _zet("filter.x.clean", "touch gekaapt"), "filter.x.clean"),
    Toestand("een textconv", _zet("diff.x.textconv", "touch gekaapt"), "diff.x.textconv"),
    Toestand("een externe diff", _zet("diff.external", "touch gekaapt"), "diff.external"),
    Toestand("een ander gpg", _zet("gpg.program", "touch gekaapt"), "gpg.program"),
    Toestand("een include", _zet("include.path", "/dev/null"), "include.path"),
    Toestand("een alias met een uitroep", _zet("alias.x", "!touch gekaapt"), "alias.x"),
    Toestand("half uitgepakt", pak_deels_uit, "sparse"),
    Toestand("een andere werkmap", lambda r: r.git("config", "core.worktree", "/"), ""),
)


@pytest.mark.parametrize("toestand", TOESTANDEN, ids=lambda toestand: toestand.naam)
def test_writing_is_refused_and_looking_goes_on(
    register: Proefregister, toestand: Toestand
) -> None:
    """`rao` names the reason (exit 3), changes no byte, and starts nothing it found in a config."""
    toestand.maak(register)
    voor = _alles(register)
    antwoord = register.rao(*SCHRIJF).keur(3)
    assert toestand.zin in antwoord.fout
    register.rao("bewaar").keur(0, 3)
    assert _alles(register) == voor
    fout = 1 if _twee_versies(register) else 0
    register.rao("valideer").keur(fout)
    for kijk in (("status",), ("lijst", "zaken"), ("toon", "2026-03-12")):
        register.rao(*kijk).keur(0)
    register.rao("valideer", "--sinds", "HEAD").keur(fout, 3)
    assert not list(register.top.rglob("gekaapt"))


def _twee_versies(register: Proefregister) -> bool:
    """Say whether git left two versions in a document, the only thing wrong there (VRM24)."""
    document = register.top / "documenten/x.md"
    return document.is_file() and "<<<<<<<" in document.read_text("utf-8")


def _alles(register: Proefregister) -> dict[str, bytes]:
    """Every byte of work tree and git folder, but for the lock of rao itself."""
    return {
        str(pad): pad.read_bytes()
        for pad in register.top.rglob("*")
        if pad.is_file() and "rao" not in pad.relative_to(register.top).parts
    }


def _worktree(register: Proefregister) -> Proefregister:
    elders = register.top.parent / "elders"
    register.git("worktree", "add", "--quiet", "-b", "tweede", str(elders))
    return Proefregister(elders, elders)


def _kloon(register: Proefregister, *opties: str) -> Proefregister:
    naar = register.top.parent / "kloon"
    subprocess.run(
        ["git", "clone", "--quiet", *opties, f"file://{register.top}", str(naar)], check=True
    )
    return Proefregister(naar, naar)


def _sub(register: Proefregister) -> Proefregister:
    """The register as a folder of a larger repository, with other work beside it."""
    top = register.top.parent / "groot"
    (top / "raden").mkdir(parents=True)
    shutil.copytree(register.top, top / "raden/noord", ignore=shutil.ignore_patterns(".git"))
    groot = Proefregister(top, top / "raden/noord")
    groot.git("init", "--quiet", "--initial-branch=main")
    groot.leg("../anders.txt", b"van een ander\n")
    groot.leg_vast()
    groot.leg("../anders.txt", b"nog niet vastgelegd\n")
    return groot


def _alternates(register: Proefregister) -> Proefregister:
    return _kloon(register, "--shared")


def _klaargezet(register: Proefregister) -> Proefregister:
    register.leg("documenten/notitie.md", b"van mij\n")
    register.git("add", "documenten/notitie.md")
    return register


def _verbonden(register: Proefregister) -> Proefregister:
    link = register.top.parent / "link"
    link.symlink_to(register.top)
    return Proefregister(link, link)


GEWOON: dict[str, Callable[[Proefregister], Proefregister]] = {
    "een tweede werkmap": _worktree,
    "een gewone kloon": _kloon,
    "een ondiepe kloon": lambda r: _kloon(r, "--depth=1"),
    "een kloon met CRLF": lambda r: _kloon(r, "--config=core.autocrlf=true"),
    "een kloon met gedeelde objecten": _alternates,
    "een map in een groter geheel": _sub,
    "een map achter een verwijzing": _verbonden,
    "ingepakt": lambda r: (r.git("gc", "--quiet"), r)[1],
    "met vervangen objecten": lambda r: (r.git("replace", "HEAD", "HEAD~1"), r)[1],
    "met notities en tags": lambda r: (r.git("tag", "v1"), r.git("notes", "add", "-m", "x"), r)[2],
    "een branch met een schuine streep": lambda r: (r.git("switch", "-qc", "a/b/c"), r)[1],
}


@pytest.mark.skipif(sys.platform == "win32", reason="links and file:// paths")
@pytest.mark.parametrize("naam", GEWOON)
def test_these_are_ordinary(register: Proefregister, naam: str) -> None:
    """A register works in all of these, from a folder inside it too."""
    gewoon = GEWOON[naam](register)
    antwoord = voer_uit("-C", str(gewoon.root / "signaallijsten/2026"), *SCHRIJF).keur(0)
    assert "Vastgelegd" in antwoord.fout
    tekst = gewoon.lees(f"signaallijsten/2026/{LIJST_2}.yaml")
    assert b"De opvang kan doorgaan" in tekst
    anders = "raden/anders.txt" if "groter" in naam else ""
    assert gewoon.git("diff", "HEAD", "--name-only") == anders
    assert gewoon.rao("bewaar").keur(0).fout.startswith("Er is niets veranderd")
    gewoon.rao(*SCHRIJF).keur(0)
    assert gewoon.rao("valideer").keur(0).uit
    is_heel(gewoon)


def test_somebody_elses_staged_work_stays_out(register: Proefregister) -> None:
    """What a person staged stays staged, and is not in the commit."""
    _klaargezet(register)
    register.rao(*SCHRIJF).keur(0)
    assert register.git("diff", "--cached", "--name-only") == "documenten/notitie.md"
    assert "notitie" not in register.git("show", "--stat", "HEAD")


def test_a_crlf_clone_stays_crlf(register: Proefregister) -> None:
    """On a Windows work tree the lines keep their ends, and git holds LF."""
    kloon = _kloon(register, "--config=core.autocrlf=true")
    (kloon.root / ".gitattributes").unlink()
    kloon.git("rm", "--quiet", "--cached", ".gitattributes")
    kloon.git("commit", "--quiet", "-m", "zonder attributen")
    kloon.git("rm", "--quiet", "--cached", "-r", ".")
    kloon.git("reset", "--quiet", "--hard")
    pad = f"signaallijsten/2026/{LIJST_2}.yaml"
    assert b"\r\n" in kloon.lees(pad)
    assert kloon.rao("valideer").keur(0).code == 0
    kloon.rao(*SCHRIJF).keur(0)
    assert b"De opvang kan" in kloon.lees(pad)
    assert kloon.lees(pad).count(b"\n") == kloon.lees(pad).count(b"\r\n")
    assert b"\r" not in kloon.head(pad)
    assert kloon.rao("bewaar").keur(0).fout.startswith("Er is niets veranderd")


@pytest.mark.parametrize("naam", ["pre-commit", "commit-msg"])
def test_a_hook_that_refuses(register: Proefregister, naam: str) -> None:
    """The words of the hook are shown, with everything as it was."""
    register.hook(naam, "echo 'Vandaag niet'; exit 1")
    assert "Vandaag niet" in register.weigert(3, *SCHRIJF).fout


def test_a_hand_edit_of_the_same_file(register: Proefregister) -> None:
    """Refused with what to do; after `rao bewaar` it works, and nothing of the hand is lost."""
    pad = f"signaallijsten/2026/{LIJST_2}.yaml"
    register.leg(pad, register.lees(pad) + b"toelichting: van mijn hand  # en waarom\n")
    assert "rao bewaar" in register.weigert(3, *SCHRIJF).fout
    register.rao("bewaar").keur(0)
    register.schrijft(*SCHRIJF)
    assert b"van mijn hand  # en waarom\n" in register.lees(pad)


def test_a_register_that_was_never_committed(basis: Path, tmp_path: Path) -> None:
    """Written by hand: valideer works, other commands say that `rao bewaar` comes first."""
    register = kopie(basis, tmp_path / "register")
    shutil.rmtree(register.top / ".git")
    register.git("init", "--quiet", "--initial-branch=main")
    assert register.rao("valideer").keur(0).code == 0
    antwoord = register.rao(*SCHRIJF).keur(3)
    assert "rao bewaar" in antwoord.fout
    register.rao("bewaar").keur(0)
    register.schrijft(*SCHRIJF)


def test_a_new_branch_without_a_commit(register: Proefregister) -> None:
    """`git switch --orphan`: the register is not there yet."""
    register.git("symbolic-ref", "HEAD", "refs/heads/nieuw")
    assert "rao bewaar" in register.weigert(3, *SCHRIJF).fout
    register.rao("valideer").keur(0)


def test_a_bare_repository(register: Proefregister, tmp_path: Path) -> None:
    """There are no files in it to work on."""
    kaal = tmp_path / "kaal.git"
    register.git("clone", "--quiet", "--bare", ".", str(kaal))
    voer_uit("-C", str(kaal), *SCHRIJF).keur(3)
    (kaal / "rao.yaml").write_bytes(register.lees("rao.yaml"))
    assert "bare" in voer_uit("-C", str(kaal), *SCHRIJF).keur(3).fout
