"""Thousands of contents and command lines by chance, of which a number and a seed tell which.

A part in every run; all with `--lang`, another seed with `--zaad`.
"""

import faulthandler
import random
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import pytest

from tests.cli.proefbank import omgeving
from tests.corpus.gevallen_lijnen import OPDRACHTEN, maak_lijn
from tests.corpus.gevallen_toeval import VOORBEELD, maak_inhoud, voorbeelden
from tests.corpus.proefregister import Antwoord, Proefregister, kopie

#: Who hangs is stopped, with the place; nothing here takes seconds.
_HANGT: Final = 120
_STUK: Final = 25
_GOED: Final = frozenset({0, 1, 2, 3, 130})
_BEKIJK: Final = (
    *(
        ("status",),
        ("lijst", "zaken"),
        ("lijst", "overleggen", "--json"),
        ("acties",),
        ("cijfers",),
    ),
    *(("aanleveren",), ("zoek", "opvang"), ("toon", "Z-KKYDH4"), ("historie",), ("concept",)),
    *(
        ("valideer", "--sinds", "HEAD"),
        ("valideer", "--uitvoer", "sarif:-"),
        ("valideer", "--streng"),
    ),
    *(
        ("status", "--json"),
        ("lijst", "acties"),
        ("cijfers", "--formaat", "csv"),
        ("begrip", "LKO"),
    ),
    *(
        ("toon", "2026-04-09"),
        ("trend", "haal-op", "-n"),
        ("aanleveren", "--json"),
        ("bewaar", "-n"),
    ),
)
_SCHRIJF: Final = (
    *(("nieuw", "overleg", "--datum", "2026-12-10"), ("agenda", "genereer"), ("ongedaan", "--ja")),
    *(("nieuw", "signaallijst", "--lko", "emmen", "--datum", "2026-12-01"), ("rol", "verslag")),
    *(("besluitenlijst", "genereer", "2026-04-09"), ("terugkoppeling", "genereer", "2026-04-09")),
    *(("agendapunten", "genereer", "--voor", "emmen"), ("rol", "draag-over", "secretaris", "COA")),
)
_RAO: Final = (sys.executable, "-m", "rao_cli")
_IN: Final = ("<&-", "</dev/null", "</dev/full", "<.", "</dev/zero", "</dev/null")
_UIT: Final = (">&-", ">/dev/full", "", "", "")
_FOUT: Final = ("2>&-", "2>/dev/full", "", "", "")
_DAGEN: Final = ("2026-03-12", "2026-12-01", "2027-02-28", "0001-01-01", "9999-12-31")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Divide the numbers in parts: few, or all with `--lang`."""
    for naam, weinig, alle in (("inhouden", 25, 5_000), ("lijnen", 50, 1_500), ("echt", 0, 150)):
        if naam in metafunc.fixturenames:
            aantal = alle if metafunc.config.getoption("--lang") else weinig
            stukken = [range(van, min(van + _STUK, aantal)) for van in range(0, aantal, _STUK)]
            metafunc.parametrize(naam, stukken, ids=lambda stuk: f"{stuk.start}-{stuk.stop}")


@pytest.fixture
def zaad(pytestconfig: pytest.Config) -> str:
    """Return the seed."""
    return str(pytestconfig.getoption("--zaad"))


@pytest.fixture(scope="session")
def voorbeeld(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Put the example under git."""
    register = kopie(VOORBEELD, tmp_path_factory.mktemp("voorbeeld") / "register")
    register.git("init", "--quiet", "--initial-branch=main")
    _leg_alles_vast(register)
    return register.top


@pytest.fixture
def voorbeeldregister(
    voorbeeld: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Proefregister:
    """A copy of the example, and a folder of one's own to stand in."""
    monkeypatch.setenv("HOME", str(tmp_path / "thuis"))
    hier = tmp_path / "hier"
    hier.mkdir()
    monkeypatch.chdir(hier)
    return kopie(voorbeeld, tmp_path / "register")


@pytest.fixture(autouse=True)
def _wachter() -> Iterator[None]:
    """Stop this process where it hangs."""
    faulthandler.dump_traceback_later(_HANGT, exit=True)
    yield
    faulthandler.cancel_dump_traceback_later()


def _kans(soort: str, zaad: str, nummer: int) -> random.Random:
    return random.Random(f"{soort} {zaad} {nummer}")  # noqa: S311 - a game, no secret


def _leg_alles_vast(register: Proefregister) -> None:
    register.git("add", "--all")
    register.git("commit", "--quiet", "--no-verify", "--allow-empty", "--message=x")


def _zet_terug(register: Proefregister, begin: str) -> None:
    register.git("reset", "--quiet", "--hard", begin)
    register.git("clean", "--quiet", "-dxff")


def _kenmerken(register: Proefregister) -> list[str]:
    """Return the names of all that is in the example."""
    stammen = {Path(pad).stem for pad in register.git("ls-files", "*.yaml").splitlines()}
    tekst = "".join(p.read_text("utf-8") for p in register.top.glob("*/2026/*.yaml"))
    return sorted(stammen | set(re.findall(r"\b(?:Z-[0-9A-Z]{6}|B(?:-\d+){4})\b", tekst)))


def _klacht(antwoord: Antwoord) -> str:
    """Say what is wrong with how a command ended; nothing when it ended as a program should."""
    mis = [
        *(w for w in ("Traceback", "vastgelopen", "RecursionError") if w in antwoord.fout),
        *([] if antwoord.code in _GOED else [f"code {antwoord.code}"]),
        *(["no sentence"] if antwoord.code in {2, 3} and not _legt_uit(antwoord) else []),
    ]
    fout = re.sub(r"(.{300}).+", r"\1…", antwoord.fout)[-1500:]
    return f"{mis}: {' '.join(antwoord.opdracht)!r:.400}\n{fout}" if mis else ""


def _legt_uit(antwoord: Antwoord) -> bool:
    return "Fout: " in antwoord.fout or antwoord.is_fout_als_json


def test_any_content(voorbeeldregister: Proefregister, zaad: str, inhouden: Sequence[int]) -> None:
    """Whatever a file holds, every command that reads it ends with a finding or a sentence."""
    register, klachten = voorbeeldregister, list[str]()
    register.git(
        "rm",
        "--quiet",
        "--",
        *sorted({*register.git("ls-files", "*.yaml").splitlines()} - {*voorbeelden()}),
    )
    _leg_alles_vast(register)
    begin = register.git("rev-parse", "HEAD")
    for nummer in inhouden:
        kans = _kans("inhoud", zaad, nummer)
        pad, data = maak_inhoud(kans)
        eerst = register.lees(pad)
        register.leg(pad, data)
        opdrachten = [("valideer", "--json"), *kans.sample(_BEKIJK, kans.randrange(2))]
        vast = kans.random() < 0.15
        if vast:
            _leg_alles_vast(register)
            opdrachten += kans.sample(_SCHRIJF, 2)
        dag = kans.choice(_DAGEN) if kans.random() < 0.2 else _DAGEN[0]
        for args in opdrachten:
            faulthandler.dump_traceback_later(_HANGT, exit=True)
            if klacht := _klacht(register.rao(*args, vandaag=dag)):
                klachten.append(f"{nummer} {pad} {klacht}")
        if vast:
            _zet_terug(register, begin)
        else:
            assert register.lees(pad) == data
            register.leg(pad, eerst)
    assert not klachten, "\n\n".join(klachten)


def test_any_command_line(
    voorbeeldregister: Proefregister, zaad: str, lijnen: Sequence[int]
) -> None:
    """Whatever is typed behind a command, it ends as a program should, and files read well."""
    register, klachten = voorbeeldregister, list[str]()
    kenmerken = _kenmerken(register)
    for nummer in lijnen:
        kans = _kans("lijn", zaad, nummer)
        lijn = maak_lijn(kans, nummer, kenmerken)
        dag = kans.choice(_DAGEN) if kans.random() < 0.1 else _DAGEN[0]
        faulthandler.dump_traceback_later(_HANGT, exit=True)
        if klacht := _klacht(register.rao(*lijn.args, invoer=lijn.invoer, vandaag=dag)):
            klachten.append(f"{nummer} {klacht}")
    vorm = register.rao("valideer", "--json").keur(0, 1).json["meldingen"]
    klachten += [str(m) for m in vorm if m["code"].startswith("VRM")]
    register.git("fsck", "--strict", "--no-dangling")
    assert not klachten, "\n\n".join(klachten)


@pytest.mark.skipif(sys.platform == "win32", reason="what is closed in a shell of POSIX")
def test_any_command_line_of_a_shell(
    voorbeeldregister: Proefregister, zaad: str, echt: Sequence[int]
) -> None:
    """Also when stdin, stdout or stderr is closed, full or odd, and the language is that of C."""
    register, klachten = voorbeeldregister, list[str]()
    kenmerken = _kenmerken(register)
    for nummer in echt:
        kans = _kans("echt", zaad, nummer)
        lijn = maak_lijn(kans, nummer, kenmerken)
        stromen = f"{kans.choice(_IN)} {kans.choice(_UIT)} {kans.choice(_FOUT)}"
        args = tuple(woord.replace("\0", "") for woord in lijn.args)
        klaar = subprocess.run(
            ["sh", "-c", f'exec "$@" {stromen}', "sh", *_RAO, "-C", str(register.root), *args],
            check=False,
            env=omgeving({"LC_ALL": kans.choice(("C", "C.UTF-8")), "RAO_DEBUG": "1"}),
            capture_output=True,
            timeout=_HANGT,
        )
        faulthandler.dump_traceback_later(_HANGT, exit=True)
        fout = klaar.stderr.decode("utf-8", "replace")
        zwijgt = "2>" in stromen and klaar.returncode in _GOED
        antwoord = Antwoord((*args, stromen), klaar.returncode, "", "Fout: " * zwijgt + fout)
        if klacht := _klacht(antwoord):
            klachten.append(f"{nummer} {klacht}")
    assert not klachten, "\n\n".join(klachten)


def test_every_command_has_its_turn() -> None:
    """The lines of one run hold every command of rao."""
    lijnen = [maak_lijn(_kans("beurt", "0", n), n, ["x"]) for n in range(len(OPDRACHTEN))]
    assert all(
        set(pad.split()) <= set(lijn.args)
        for (pad, _), lijn in zip(OPDRACHTEN, lijnen, strict=True)
    )
