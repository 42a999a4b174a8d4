"""What somebody else left in the folder or in git: refused in one sentence, or read as far as."""

import os
import sys
from pathlib import Path
from typing import Final

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.schijf import bestanden
from tests.store.git.werkplaats import ACTIE, INHOUD, Werkplaats

ZWAAR: Final = "*a" * 30 + "b"
LANG: Final = f"documenten/{'a' * 200}.md"
GEWOON: Final = (
    *("**/*.docx", "~$*", "*.sw?", "*/*/*/*/*/*/*.pdf", "**/*.sync-conflict-*.*", "# *a*a*a*a*a*a"),
    r"\*\*\*\*\*\*\*.md",
)
DIEP: Final = "/".join("a" * 600)


def _leg_in_git(werk: Werkplaats, pad: str, tekst: str) -> Path:
    doel = werk.top / ".git" / pad
    doel.parent.mkdir(parents=True, exist_ok=True)
    doel.write_text(tekst, encoding="utf-8")
    return doel


@pytest.mark.parametrize(
    ("pad", "regel"),
    [
        (".gitignore", ZWAAR),
        ("documenten/.gitignore", f"!{ZWAAR}"),
        (".gitattributes", f"{ZWAAR} text"),
        ("documenten/.gitattributes", f'  "{ZWAAR}" text'),
        (".gitattributes", '"' + r"\052a" * 30 + 'b" text'),
        (".git/info/exclude", ZWAAR.replace("*", "**/")),
        (".git/info/attributes", f"{ZWAAR}\ttext"),
    ],
)
def test_a_pattern_without_end_is_refused(werk: Werkplaats, pad: str, regel: str) -> None:
    """Before git is asked about a name, its file and line are told; nothing is committed."""
    werk.leg(LANG)
    doel = werk.root / pad
    doel.parent.mkdir(parents=True, exist_ok=True)
    doel.write_text(f"# uitleg\n{regel}\n", encoding="utf-8")
    with pytest.raises(RaoError, match=f"In '{doel}' staan op regel 2 te veel sterretjes"):
        Repo.open(werk.root).hand_edits(["documenten"])


@pytest.mark.parametrize("sleutel", ["excludesFile", "attributesFile"])
def test_a_pattern_without_end_that_a_setting_names(werk: Werkplaats, sleutel: str) -> None:
    """Patterns may lie elsewhere, when a setting of the copied folder says so."""
    elders = werk.top.parent / "patronen"
    elders.write_text(f"{ZWAAR}\n", encoding="utf-8")
    werk.git("config", f"core.{sleutel}", str(elders))
    with pytest.raises(RaoError, match="te veel sterretjes"):
        Repo.open(werk.root)


def test_ordinary_patterns_are_obeyed(werk: Werkplaats) -> None:
    """What people write in a .gitignore still keeps files out."""
    werk.leg(".gitignore", "\n".join(GEWOON).encode())
    werk.leg("documenten/x.docx")
    werk.leg(LANG)
    assert Repo.open(werk.root).hand_edits(["documenten"]) == {LANG: "nieuw"}


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_pipe_deeper_than_rao_looks(werk: Werkplaats) -> None:
    """A folder of git that is too deep is refused by name: git would wait at the pipe in it."""
    diep = werk.top / ".git/refs/heads" / "/".join("a" * 70)
    diep.mkdir(parents=True)
    os.mkfifo(diep / "b")
    with pytest.raises(RaoError, match=r"refs/heads/a/a/a/…' zit te diep"):
        Repo.open(werk.root)


@pytest.mark.skipif(sys.platform == "win32", reason="a path of 1200 characters")
@pytest.mark.parametrize("map_", ["acties", "documenten", "b"])
def test_a_folder_too_deep(werk: Werkplaats, map_: str) -> None:
    """Whoever walks over it names the folder, also where nothing of the register can be."""
    diep = werk.root / map_ / DIEP
    _maak_diep(diep)
    with pytest.raises(RaoError, match=f"De map '{werk.root}/{map_}/a/a/a/a/…' zit te diep"):
        RegisterMap(werk.root).load()
    with pytest.raises(RaoError, match="zit te diep"):
        list(bestanden(werk.root, map_))


def _maak_diep(map_: Path) -> None:
    """Make a folder and all above it; `mkdir` does so by itself only for a few hundred."""
    for hoger in (*reversed(map_.parents), map_):
        hoger.mkdir(exist_ok=True)


@pytest.mark.parametrize("lijst", ["[]", "{}", "5", '"map"', '{"map":5,"index":7}', "[" * 100_000])
@pytest.mark.parametrize("naam", ["achter.json", "meegenomen.json"])
def test_a_note_of_another_shape(werk: Werkplaats, naam: str, lijst: str) -> None:
    """It counts as a note that is not there: every path of that change may lag behind."""
    werk.wijzig()
    id_ = werk.git("log", "-1", "--format=%(trailers:key=Rao-Wijziging,valueonly)").strip()
    _leg_in_git(werk, f"rao/w-{id_}/{naam}", lijst)
    werk.leg(ACTIE, INHOUD)
    werk.git("add", ACTIE)
    assert RegisterMap(werk.root).heel.bijgewerkt == (ACTIE,)
    assert werk.lees() == werk.head()


@pytest.mark.parametrize("houder", ["[]", "5", '{"gebruiker": [1]}', "[" * 100_000])
def test_a_holder_of_another_shape(werk: Werkplaats, houder: str) -> None:
    """Who held the lock is only told: whatever stands there, a change goes on."""
    _leg_in_git(werk, "rao/houder.json", houder)
    assert werk.wijzig().commit


@pytest.mark.parametrize(
    "regel",
    [
        *("author A <a@b.nl> 1700000000 +2400\n", "author A <a@b.nl> 1700000000 -9959\n"),
        *("author A <a@b.nl> 1700000000 +9999999\n", "author A <a@b.nl> 253402300800 +0000\n"),
        *("author A <a@b.nl> -99999999999999\n", "author A <a@b.nl> abc\n", "author A <a@b.nl>\n"),
        "",
    ],
)
def test_a_commit_without_a_day(werk: Werkplaats, regel: str) -> None:
    """Another program wrote a moment that no calendar has: the step is there all the same."""
    werk.leg(ACTIE, b"soort: actie\n")
    werk.git("add", ACTIE)
    boom, ouder = werk.git("write-tree"), werk.git("rev-parse", "HEAD")
    wie = "committer A <a@b.nl> 1700000000 +0000"
    tekst = f"tree {boom}\nparent {ouder}\n{regel}{wie}\n\nVreemd\n"
    opties = ("-t", "commit", "-w", "--literally", "--stdin")
    commit = werk.git("hash-object", *opties, stdin=tekst.encode())
    werk.git("update-ref", "refs/heads/main", commit)
    stap = Repo.open(werk.root).historie.log()[0]
    assert (stap.onderwerp, stap.datum, stap.auteur) == ("Vreemd", None, "A" if regel else "")


def test_a_trailer_with_odd_signs(werk: Werkplaats) -> None:
    """What a person wrote after `Rao-Handeling:` forges no other commit, and stops nothing."""
    werk.leg(ACTIE, b"soort: actie\n")
    werk.git("commit", "--quiet", "--all", "--message=x\n\nRao-Handeling: a\x01b\x02//c")
    spoor = Repo.open(werk.root).historie.sporen(["acties"])[0]
    assert (spoor.commit, sorted(spoor.paden)) == (werk.git("rev-parse", "HEAD"), [ACTIE])


@pytest.mark.skipif(sys.platform == "win32", reason="no line ends in names there")
def test_a_name_forges_no_line_of_a_message(werk: Werkplaats) -> None:
    """A line end in the name of a folder is shown as a mark."""
    werk.leg("documenten/x\nFout: vals/a.md")
    os.mkfifo(werk.root / "documenten/x\nFout: vals/.gitignore")
    with pytest.raises(RaoError, match="x␊Fout: vals") as gevangen:
        Repo.open(werk.root).hand_edits(["documenten"])
    assert "\n" not in gevangen.value.zin + gevangen.value.hint
