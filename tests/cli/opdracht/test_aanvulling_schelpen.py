"""Tab in real shells: a value arrives as it is, and no text of a file is run."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if sys.platform != "win32":
    from tests.cli.schelpen import Werkplek

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.cli.toetsenbord import Terminal

pytestmark = [
    pytest.mark.traag,
    pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there"),
]

SCHELPEN = ("bash", "zsh", "fish")
BEVEL = "touch uitgevoerd"
#: Names of files that a shell would run, split or replace; each begins with two letters of its own.
WAARDEN = (
    rf"aa\$({BEVEL})",
    f"bb`{BEVEL}`",
    f"cc';{BEVEL};'",
    f'dd"&{BEVEL}|"',
    "ee * [x]{y,z}",
    "ff%n%F{1}:c\\:d",
    "gg!x~#=^<>?",
    "hhé ü’s",
)
REGISTER = """soort: register
regio: {naam: Noord, provincies: [Drenthe]}
organisaties:
  DT&V: {naam: Dienst Terugkeer en Vertrek}
lkos:
  emmen: {naam: LKO Emmen}
"""
LIJST = rf"""soort: signaallijst
zaken:
  Z-AAAAAA:
    onderwerp: Verblijf \$({BEVEL}) `{BEVEL}` $({BEVEL})
  Z-BBBBBB:
    onderwerp: "'; {BEVEL}; '\"; {BEVEL} * [/a] %n: \n)) ; {BEVEL}"
"""


@pytest.fixture(name="map_")
def _map(tmp_path: Path) -> Path:
    """A register with hostile names and texts; each name is followed by a file that it globs."""
    register = tmp_path / "register"
    for pad, tekst in {
        "rao.yaml": REGISTER,
        "signaallijsten/2026/SL-emmen-2026-03-05.yaml": LIJST,
        "overleggen/2026/zz\nnaam.yaml": "soort: overleg\n",
        "ee x xy": "",
    }.items():
        (register / pad).parent.mkdir(parents=True, exist_ok=True)
        (register / pad).write_text(tekst, encoding="utf-8")
    (register / "onderwerpen" / "2026").mkdir(parents=True)
    for waarde in WAARDEN:
        (register / "onderwerpen" / "2026" / f"{waarde}.yaml").touch()
    return register


@contextmanager
def aan_de_lijn(plek: Werkplek) -> Iterator[Terminal]:
    """A terminal on that place; after it, nothing was run and the shell still listens."""
    terminal = plek.open()
    yield terminal
    terminal.typ("exit 0")
    assert terminal.einde() == 0
    assert not [pad for pad in plek.thuis.parent.rglob("uitgevoerd*") if pad.is_file()]


@pytest.mark.parametrize("schelp", SCHELPEN)
def test_a_value_arrives_as_it_is(schelp: str, tmp_path: Path, map_: Path) -> None:
    """Whatever a value holds, Tab puts it on the line as one word."""
    plek = Werkplek(schelp, tmp_path / "thuis", map_)
    with aan_de_lijn(plek) as terminal:
        for waarde in WAARDEN:
            assert plek.vul_aan(terminal, f"rao toon {waarde[:2]}") == ["toon", waarde]


@pytest.mark.parametrize("schelp", SCHELPEN)
def test_a_word_that_was_begun(schelp: str, tmp_path: Path, map_: Path) -> None:
    """Tab goes on behind a quote, a backslash, a colon and an equals sign."""
    plek = Werkplek(schelp, tmp_path / "thuis", map_)
    with aan_de_lijn(plek) as terminal:
        for begin in ("DT", r"DT\&", "'DT&", '"DT&'):
            woorden = plek.vul_aan(terminal, f"rao acties --organisatie {begin}")
            assert woorden == ["acties", "--organisatie", "DT&V"]
        for begin in ("lko:e", "'lko:e", "lko"):
            woorden = plek.vul_aan(terminal, f"rao agendapunten genereer --voor {begin}")
            assert woorden[-1] == "lko:emmen"
        assert plek.vul_aan(terminal, "rao acties --organisatie=D")[-1] == "--organisatie=DT&V"
        assert plek.vul_aan(terminal, 'rao toon "aa')[-1] == WAARDEN[0]
        assert plek.vul_aan(terminal, "rao toon 'cc")[-1] == WAARDEN[2]
        assert plek.vul_aan(terminal, 'rao toon "gg')[-1] == WAARDEN[6]


@pytest.mark.parametrize("schelp", SCHELPEN)
def test_words_of_rao_itself(schelp: str, tmp_path: Path, map_: Path) -> None:
    """Rules, words, outcomes and formats are offered too, and a word with a blank is one word."""
    plek = Werkplek(schelp, tmp_path / "thuis", map_)
    with aan_de_lijn(plek) as terminal:
        for getypt, woord in (
            ("rao nieuw besluit --uitkomst aan", "aanhouden"),
            ("rao valideer --uitvoer sa", "sarif"),
            ("rao begrip Deel", "Deelberaad Asiel"),
            ("rao regel SIG10", "SIG10"),
        ):
            assert plek.vul_aan(terminal, getypt)[-1] == woord
        terminal.toets("rao nieuw besluit --uitkomst a")
        terminal.toets("\t\t")
        terminal.wacht_op("afgehandeld" if schelp == "bash" else "komt terug op een volgende")
        terminal.toets("\r")  # takes a choice, in a menu
        terminal.toets("\r")
        terminal.wacht_op("ontvangen")


@pytest.mark.parametrize("schelp", SCHELPEN)
def test_a_name_of_two_lines_is_not_offered(schelp: str, tmp_path: Path, map_: Path) -> None:
    """What cannot stand on one line stays away; where rao offers nothing, files are offered."""
    plek = Werkplek(schelp, tmp_path / "thuis", map_)
    with aan_de_lijn(plek) as terminal:
        assert plek.vul_aan(terminal, "rao toon zz") == ["toon", "zz"]
        assert plek.vul_aan(terminal, "rao valideer rao.") == ["valideer", "rao.yaml"]


@pytest.mark.parametrize("schelp", SCHELPEN)
@pytest.mark.parametrize("ouder", [False, True], ids=["ours", "of Typer"])
def test_a_list_of_choices_is_shown(
    schelp: str, tmp_path: Path, map_: Path, *, ouder: bool
) -> None:
    """The texts beside the choices are shown, not run, by our script and by that of Typer."""
    plek = Werkplek(schelp, tmp_path / "thuis", map_)
    if ouder:
        plek.zet_script_van_typer()
    with aan_de_lijn(plek) as terminal:
        plek.vul_aan(terminal, "rao statu")  # zsh reads the script of Typer at the first Tab
        terminal.toets("rao toon Z-")
        terminal.toets("\t\t")
        terminal.wacht_op("Z-BBBBBB" if schelp == "bash" else "Verblijf")
        terminal.toets("\r")  # takes a choice, in a menu
        terminal.toets("\r")
        terminal.wacht_op("ontvangen")


@pytest.mark.parametrize("schelp", SCHELPEN)
def test_the_script_of_typer(schelp: str, tmp_path: Path, map_: Path) -> None:
    """Who installed an older rao gets `DT&V` quoted; a strange value is quoted or stays away."""
    plek = Werkplek(schelp, tmp_path / "thuis", map_)
    plek.zet_script_van_typer()
    with aan_de_lijn(plek) as terminal:
        plek.vul_aan(terminal, "rao statu")  # zsh reads that script at the first Tab
        assert plek.vul_aan(terminal, "rao acties --organisatie D")[-1] == "DT&V"
        assert plek.vul_aan(terminal, "rao acties --organisatie 'D")[-1] == "DT&V"
        for waarde in WAARDEN[:4]:
            assert plek.vul_aan(terminal, f"rao toon {waarde[:2]}")[-1] in {waarde, waarde[:2]}
