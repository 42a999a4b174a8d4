"""A real process in a nasty environment: no stdin, no folder, no git, odd codings and widths.

CI plays of each kind of line one, and at each screen one of three commands: at an odd coding the
one that shows odd characters. `--lang` plays all.
"""

import os
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.cli.proefbank import omgeving
from tests.corpus.gevallen_yaml import GOED
from tests.corpus.proefregister import LIJST_2, VANDAAG, ZAAK_2, Proefregister

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell")
BASH = shutil.which("bash") or "bash"
RAO = f"{shlex.quote(sys.executable)} -m rao_cli --vandaag {VANDAAG}"
LANG = pytest.mark.lang
WEG = "mkdir weg && cd weg && rmdir ../weg"
STANDPUNT = f"standpunt {ZAAK_2} COA --standpunt 'De opvang kan doorgaan tot het vertrek.'"

SCHERMEN: Final[list[dict[str, str]]] = [
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"PYTHONIOENCODING": "ascii"},
    {"PYTHONIOENCODING": "cp437"},
    {"COLUMNS": "0"},
    {"COLUMNS": "heel breed"},
    {"TERM": "dumb"},
    {"FORCE_COLOR": "1", "COLUMNS": "1"},
    {"TZ": "Nergens/Nergens", "LANG": "tlh_TLH.UTF-8"},
    {"TMPDIR": "/nergens"},
]
#: What is shown on them; the first holds odd characters.
TE_ZIEN: Final = ("toon Z-000000", "status", "valideer")


def schelp(register: Proefregister, regel: str, **extra: str) -> subprocess.CompletedProcess[str]:
    """Run a line of shell in the register; `rao` in it is the checkout."""
    klaar = subprocess.run(
        [BASH, "-o", "pipefail", "-c", regel.replace("rao ", f"{RAO} ")],
        cwd=register.root,
        env=omgeving({"RAO_DEBUG": "1", **extra}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=60,
        check=False,
    )
    assert "Traceback" not in klaar.stderr, klaar.stderr
    assert "vastgelopen" not in klaar.stderr, klaar.stderr
    assert "Exception ignored" not in klaar.stderr, klaar.stderr
    return klaar


@pytest.mark.parametrize(
    ("regel", "code", "zin"),
    [
        ("rao valideer <&-", 0, ""),
        ("rao valideer - <&-", 2, "Er is geen invoer (stdin)."),
        pytest.param(
            "rao nieuw signaallijst --van - <&-", 2, "Er is geen invoer (stdin).", marks=LANG
        ),
        ("rao nieuw signaallijst <&-", 2, "--lko"),
        ("rao nieuw overleg --datum 2026-05-07 >&-", 0, "Vastgelegd"),
        pytest.param("rao nieuw overleg --datum 2026-05-07 2>&-", 0, "", marks=LANG),
        ("rao valideer >&- 2>&- <&-", 0, ""),
        ("rao lijst zaken >/dev/full", 3, "de schijf is vol"),
        pytest.param("rao valideer --json >/dev/full", 3, "de schijf is vol", marks=LANG),
        ("yes '#' | head -c 3000000 | rao valideer -", 1, ""),
        ("rao valideer --json | head -c 1 >/dev/null", 0, ""),
        ("cat signaallijsten/2026/*03-16.yaml | rao valideer - --json", 0, ""),
        pytest.param("cd signaallijsten/2026 && rao valideer && rao status", 0, "", marks=LANG),
        (f"cd signaallijsten && rao {STANDPUNT}", 0, "Vastgelegd"),
        pytest.param(f"cd / && rao -C $OLDPWD {STANDPUNT}", 0, "Vastgelegd", marks=LANG),
        (f"cd / && rao {STANDPUNT}", 3, "geen register"),
        ("rao -C nergens status", 2, "nergens"),
        pytest.param("rao -C rao.yaml status", 2, "hier hoort een map", marks=LANG),
        (f"GIT_DIR=/nergens GIT_INDEX_FILE=/nergens rao {STANDPUNT}", 0, "Vastgelegd"),
        pytest.param(f"GIT_WORK_TREE=/ rao {STANDPUNT}", 0, "Vastgelegd", marks=LANG),
        (f"env -u HOME {RAO} {STANDPUNT}", 0, "Vastgelegd"),
        (f"{WEG} && rao status", 3, "bestaat niet meer"),
        pytest.param(f"{WEG} && rao valideer", 3, "bestaat niet meer", marks=LANG),
        (f"{WEG} && rao init x --regio A --provincie B --lko c=C", 3, "bestaat niet meer"),
        (f"{WEG} && rao -C $OLDPWD status", 0, ""),
        pytest.param(f"{WEG} && rao regel SIG07", 0, "", marks=LANG),
        (f"rao toon $'{ZAAK_2}\\xff'", 3, "\u27e8U+DCFF\u27e9"),
        (f"rao standpunt {ZAAK_2} COA --standpunt $'a\\xffb'", 3, "teken dat niet bestaat"),
        (
            "touch $'acties/\\xff.yaml'; rao valideer --uitvoer=json:a --uitvoer=sarif:b",
            1,
            "",
        ),
        ("ulimit -f 0; rao nieuw overleg --datum 2026-05-07", 3, ""),
    ],
    ids=lambda deel: deel[:60] if isinstance(deel, str) else None,
)
def test_a_line_of_shell(register: Proefregister, regel: str, code: int, zin: str) -> None:
    """The exit code is as it should be, with a sentence, and never a traceback."""
    klaar = schelp(register, regel)
    assert (klaar.returncode, zin in klaar.stderr) == (code, True), klaar.stderr + klaar.stdout


@pytest.mark.traag
@pytest.mark.parametrize(
    "extra",
    SCHERMEN,
    ids=str,
)
def test_every_screen_will_do(
    register: Proefregister, extra: dict[str, str], *, lang: bool
) -> None:
    """Odd codings, widths and terminals: everything can be shown."""
    register.leg(f"signaallijsten/2026/{LIJST_2}.yaml", _met_rare_tekens(register))
    kijkt = TE_ZIEN if lang else [TE_ZIEN[max(0, SCHERMEN.index(extra) - 2) % len(TE_ZIEN)]]
    for wat in kijkt:
        klaar = schelp(register, f"rao {wat}", **extra)
        assert klaar.returncode == 0, klaar.stderr
        assert "Z-000000" in klaar.stdout or "toon" not in wat


def _met_rare_tekens(register: Proefregister) -> bytes:
    tekst = register.lees(f"signaallijsten/2026/{LIJST_2}.yaml").decode()
    return tekst.replace(
        "Reisdocument",
        "\u201eR\u00e9\u00efsdoc\u201d \u0627\u0644 \U0001f469\u200d\U0001f467 \u4e2d",
    ).encode()


def test_without_git(register: Proefregister, tmp_path: Path) -> None:
    """Checking and looking need no git; writing says that it is missing."""
    leeg = tmp_path / "leeg"
    leeg.mkdir()
    assert schelp(register, "rao valideer", PATH=str(leeg)).returncode == 0
    assert schelp(register, "rao status", PATH=str(leeg)).returncode == 0
    klaar = schelp(register, f"rao {STANDPUNT}", PATH=str(leeg))
    assert (klaar.returncode, "git" in klaar.stderr) == (3, True)


def test_a_register_without_git_at_all(tmp_path: Path) -> None:
    """A folder with files is enough for `rao valideer`."""
    map_ = tmp_path / "los"
    map_.mkdir()
    (map_ / "lijst.yaml").write_bytes(GOED)
    los = Proefregister(map_, map_)
    assert schelp(los, "rao valideer lijst.yaml").returncode == 0
    assert schelp(los, "rao valideer - < lijst.yaml").returncode == 0
    assert schelp(los, "rao valideer").returncode == 3


@pytest.mark.parametrize("nummer", [signal.SIGINT, signal.SIGTERM], ids=lambda s: s.name)
def test_a_signal_before_anything_is_written(register: Proefregister, nummer: int) -> None:
    """While it waits for stdin: it stops at once, and nothing is there."""
    voor = register.foto()
    proces = subprocess.Popen(
        [*shlex.split(RAO), "nieuw", "signaallijst", "--van", "-"],
        cwd=register.root,
        env=omgeving({}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with proces:
        assert proces.stdin is not None
        proces.stdin.write(b"# ")
        proces.stdin.flush()
        os.set_blocking(proces.stdin.fileno(), False)
        while not Path(f"/proc/{proces.pid}/wchan").read_text("utf-8").startswith(("pipe", "anon")):
            assert proces.poll() is None
        proces.send_signal(nummer)
        _, fout = proces.communicate(timeout=30)
    assert proces.returncode in ({130} if nummer == signal.SIGINT else {-nummer, 143})
    assert b"Traceback" not in fout
    assert register.foto() == voor
