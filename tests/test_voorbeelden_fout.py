"""The wrong examples: each small register gives the code in its name, and no other."""

import re
import sys
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from rao_cli.model.controle import Verslag
from rao_cli.rules.alle import ALLE_REGELS
from rao_cli.workflow.controle.gevraagd.vraag import Controlevraag
from rao_cli.workflow.controle.valideer import valideer

FOUT: Final = Path(__file__).resolve().parent.parent / "voorbeelden" / "fout"
#: The day on which every wrong example plays; see voorbeelden/README.md.
DAG: Final = date(2026, 6, 25)
MAPPEN: Final = sorted(pad.name for pad in FOUT.iterdir() if pad.is_dir())
CODES: Final = [str(regel.code) for regel in ALLE_REGELS]
#: What cannot be accepted stays: VRM22 never comes alone.
ERBIJ: Final = {"VRM22": {"OVL01"}}


@cache
def verslag(map_: Path) -> Verslag:
    """Judge one wrong example on its day."""
    return valideer(Controlevraag(basis=map_, vandaag=DAG))


def codes(map_: Path) -> set[str]:
    """Return the codes that a register gives."""
    return {melding.code for melding in verslag(map_).meldingen}


@pytest.mark.parametrize("naam", MAPPEN)
def test_exactly_this_code(naam: str) -> None:
    """The register gives the code of its name, and nothing else."""
    assert codes(FOUT / naam) == {naam[:5], *ERBIJ.get(naam[:5], ())}


def test_each_rule_has_an_example() -> None:
    """Each rule has one folder, and each folder a rule."""
    assert [naam[:5] for naam in MAPPEN] == sorted(CODES)


@pytest.mark.parametrize("naam", MAPPEN)
def test_the_name_of_the_folder(naam: str) -> None:
    """A folder is named by the code and what is wrong, in small letters with dashes."""
    assert re.fullmatch(r"[A-Z]{3}[0-9]{2}(-[a-z0-9]+)+", naam)


@pytest.mark.parametrize("naam", MAPPEN)
def test_the_first_line_says_what_is_wrong(naam: str) -> None:
    """The wrong file begins with a sentence on the error; the finding is in that file."""
    bestanden = {pad: pad.read_bytes().split(b"\n")[0] for pad in (FOUT / naam).rglob("*.yaml")}
    met_zin = {pad: regel for pad, regel in bestanden.items() if regel.startswith(b"#")}
    ((fout, zin),) = met_zin.items()
    assert re.fullmatch(rf"# {naam[:5]}: .+[.?]", zin.decode())
    plekken = {melding.bestand for melding in verslag(FOUT / naam).meldingen}
    assert plekken == {fout.relative_to(FOUT / naam).as_posix()}


@pytest.mark.parametrize("naam", MAPPEN)
def test_small(naam: str) -> None:
    """An example is small: at most four files, and no line longer than 100 characters."""
    bestanden = [pad for pad in (FOUT / naam).rglob("*") if pad.is_file()]
    assert len(bestanden) <= 4
    regels = [regel for pad in bestanden for regel in pad.read_bytes().split(b"\n")]
    assert [regel for regel in regels if len(regel) > 100] == []


@pytest.mark.parametrize("naam", MAPPEN)
def test_a_report_holds_the_lines_at_which_it_points(naam: str) -> None:
    """Of a file with findings the report has those lines, and leaves the others empty."""
    gehouden = {
        (bestand, nummer)
        for bestand, regels in verslag(FOUT / naam).tekstregels.items()
        for nummer, regel in enumerate(regels, start=1)
        if regel
    }
    bekend = {pad.relative_to(FOUT / naam).as_posix() for pad in (FOUT / naam).rglob("*.yaml")}
    gewezen = {(m.bestand, m.regelnummer) for m in verslag(FOUT / naam).meldingen}
    assert gehouden == {
        (bestand, nummer) for bestand, nummer in gewezen if nummer and bestand in bekend
    }


def _maak(map_: Path) -> Path:
    """Lay out the smallest register that has nothing wrong, and a meeting in it; return that."""
    voorbeeld = FOUT / "VRM10-onbekende-sleutel"
    map_.mkdir()
    (map_ / "rao.yaml").write_bytes((voorbeeld / "rao.yaml").read_bytes())
    overleg = map_ / "overleggen" / "2026" / "2026-07-09.yaml"
    overleg.parent.mkdir(parents=True)
    tekst = (voorbeeld / "overleggen" / "2026" / "2026-07-09.yaml").read_text(encoding="utf-8")
    overleg.write_text(tekst.replace("lokatie", "locatie"), encoding="utf-8", newline="\n")
    return overleg


def test_the_base_is_good(tmp_path: Path) -> None:
    """Without the one error a register is left with nothing to remark."""
    _maak(tmp_path / "register")
    assert codes(tmp_path / "register") == set()


def test_a_link_to_outside(tmp_path: Path) -> None:
    """VRM18 also holds for a symbolic link; it is not in git, for Windows cannot have it.

    A folder in the repository would not survive a checkout on Windows, so the state is made here.
    """
    overleg = _maak(tmp_path / "register")
    (tmp_path / "elders.yaml").write_bytes(overleg.read_bytes())
    overleg.unlink()
    try:
        overleg.symlink_to(tmp_path / "elders.yaml")
    except OSError:
        pytest.skip("this user may make no symbolic links")
    assert codes(tmp_path / "register") == {"VRM18"}


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="one file there, not two")
def test_names_that_differ_only_in_capitals(tmp_path: Path) -> None:
    """VRM18 also holds for two names that are the same file on Windows."""
    register = tmp_path / "register"
    _maak(register)
    for naam in ("thema-x", "Thema-x"):
        pad = register / "onderwerpen" / "2026" / f"{naam}.yaml"
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(
            "soort: onderwerp\nkenmerk: thema-x\ntype: thema\ntitel: X\nstatus: open\n"
            "datum: 2026-06-08\nindiener: COA\nomschrijving: De meldplicht\n",
            encoding="utf-8",
        )
    assert codes(register) == {"VRB02", "VRM18"}


def test_too_large(tmp_path: Path) -> None:
    """VRM07 also holds for a file of more than 1 MiB, which is too large to keep in git."""
    overleg = _maak(tmp_path / "register")
    overleg.write_bytes(overleg.read_bytes() + b"# " + b"x" * 1024 * 1024 + b"\n")
    assert codes(tmp_path / "register") == {"VRM07"}
