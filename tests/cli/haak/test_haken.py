"""The hooks of `rao haak installeer`, with real git: what a person commits is looked at first."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.secretaris import LIJSTPAD, OVERLEGPAD, ZAAK, Secretaris
from tests.store.inhoud.makers import docx, ole

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="a script that a shell starts"),
    pytest.mark.usefixtures("rao_op_pad"),
]
HAAK = ("haak", "installeer")
HAKEN = {"pre-commit", "commit-msg", "pre-push"}


def met_git(s: Secretaris, *args: str) -> tuple[int, str]:
    """Run git as a person would; returns its exit code and what it said."""
    klaar = subprocess.run(
        ["git", *args], cwd=s.map, capture_output=True, text=True, check=False, encoding="utf-8"
    )
    return klaar.returncode, klaar.stderr


def legt_vast(s: Secretaris, boodschap: str = "met de hand") -> tuple[int, str]:
    """Commit everything by git itself."""
    s.git("add", "--all")
    return met_git(s, "commit", "--quiet", "--message", boodschap)


def geweigerd(s: Secretaris, zin: str, boodschap: str = "met de hand") -> None:
    """It is stopped with a sentence, and nothing is committed."""
    voor = s.git("rev-parse", "HEAD")
    code, gezegd = legt_vast(s, boodschap)
    assert code == 1
    assert zin in gezegd
    assert "Traceback" not in gezegd
    assert s.git("rev-parse", "HEAD") == voor


def vervang(s: Secretaris, pad: str, oud: str, nieuw: str) -> None:
    """Change a text by hand, and keep nothing yet."""
    assert oud in s.lees(pad)
    s.schrijf(pad, s.lees(pad).replace(oud, nieuw))


def test_they_are_there_and_stay(lijst: Secretaris) -> None:
    """Three hooks that git can run; again changes nothing, and --proef shows only."""
    assert "kijkt dan na wat u met git vastlegt" in lijst.zegt(*HAAK, "--proef")
    haken = lijst.map / ".git/hooks"
    assert not (haken / "pre-push").exists()
    assert "rao kijkt nu na wat u met git vastlegt" in lijst.zegt(*HAAK)
    voor = {pad.name: (pad.read_bytes(), pad.stat().st_mtime_ns) for pad in haken.iterdir()}
    assert voor.keys() >= HAKEN
    assert "keek al" in lijst.zegt(*HAAK)
    assert {p.name: (p.read_bytes(), p.stat().st_mtime_ns) for p in haken.iterdir()} == voor


def test_only_one(lijst: Secretaris) -> None:
    """With --alleen the others are not there; a word that is none of them is refused."""
    lijst.doet(*HAAK, "--alleen", "pre-push")
    assert HAKEN & {p.name for p in (lijst.map / ".git/hooks").iterdir()} == {"pre-push"}
    assert "Kies uit" in lijst.faalt(*HAAK, "--alleen", "post-commit", code=2)


def test_a_hook_of_a_person_stays(lijst: Secretaris) -> None:
    """It is not touched, and the line to put in it is told; once that is there it is enough."""
    eigen = lijst.map / ".git/hooks/pre-commit"
    eigen.write_text("#!/bin/sh\nexit 0\n")
    gezegd = lijst.zegt(*HAAK)
    assert eigen.read_text() == "#!/bin/sh\nexit 0\n"
    regel = 'rao git-haak pre-commit "$@" || exit 1'
    assert regel in gezegd
    eigen.write_text(f"#!/bin/sh\n{regel}\nexit 0\n")
    assert regel not in lijst.zegt(*HAAK)
    eigen.chmod(0o755)
    lijst.schrijf(LIJSTPAD, "stuk: [\n")
    geweigerd(lijst, LIJSTPAD)


def test_hooks_in_a_folder_of_the_register(lijst: Secretaris) -> None:
    """Where core.hooksPath points into the clone, they come there."""
    lijst.git("config", "core.hooksPath", ".haken")
    lijst.doet(*HAAK)
    assert {p.name for p in (lijst.map / ".haken").iterdir()} >= HAKEN


def test_hooks_of_all_clones(
    lijst: Secretaris, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder of the user for all clones is left alone; the lines to put there are told."""
    config = tmp_path / "config"
    config.write_text(f"[core]\n\thooksPath = {tmp_path / 'haken'}\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(config))
    assert 'pre-push: rao git-haak pre-push "$@"' in lijst.zegt(*HAAK)
    assert not (tmp_path / "haken").exists()


def test_what_is_good_passes(lijst: Secretaris) -> None:
    """A change by hand that is right is committed, without a word."""
    lijst.doet(*HAAK)
    vervang(lijst, LIJSTPAD, "lang in de opvang", "kort in de opvang")
    assert legt_vast(lijst) == (0, "")


def test_a_file_that_cannot_be_read(lijst: Secretaris) -> None:
    """What the schema refuses is stopped, and where it stands is told."""
    lijst.doet(*HAAK)
    vervang(lijst, LIJSTPAD, "  groep: gezin\n", "  groep: volk\n")
    geweigerd(lijst, f"{LIJSTPAD}, regel")


def test_what_is_put_ready_counts(lijst: Secretaris) -> None:
    """The work tree may be good: what git would commit is looked at, and the other way round."""
    lijst.doet(*HAAK)
    goed = lijst.lees(LIJSTPAD)
    vervang(lijst, LIJSTPAD, "  groep: gezin\n", "  groep: volk\n")
    lijst.git("add", "--all")
    stuk = lijst.lees(LIJSTPAD)
    lijst.schrijf(LIJSTPAD, goed)
    assert met_git(lijst, "commit", "--message", "klaar")[0] == 1
    lijst.git("add", "--all")
    lijst.schrijf(LIJSTPAD, stuk)
    vervang(lijst, "rao.yaml", "soort: register\n", "soort: register\n# opmerking\n")
    assert met_git(lijst, "commit", "--quiet", "--message", "een", "rao.yaml") == (0, "")


def test_how_people_are_called(lijst: Secretaris) -> None:
    """A `.mailmap` may name the addresses that git has beside each commit, and nothing else."""
    lijst.doet(*HAAK)
    lijst.schrijf(".mailmap", "S. Voorbeeld <s.voorbeeld@gmail.com>\n")
    assert legt_vast(lijst) == (0, "")
    lijst.schrijf(".mailmap", "S. Voorbeeld <s.v@gmail.com> # bel 06-12345678\n")
    geweigerd(lijst, ".mailmap, regel 1: Dit is een telefoonnummer")
    lijst.schrijf(".mailmap", "S. Voorbeeld s.voorbeeld@gmail.com\n")
    geweigerd(lijst, ".mailmap, regel 1: Dit is een mailadres")


def test_data_of_a_person(lijst: Secretaris) -> None:
    """A sign of a person is stopped in a file and in what is said of it, and never repeated."""
    lijst.doet(*HAAK)
    lijst.schrijf("notitie.md", "Bel 06-12345678.\n")
    code, gezegd = legt_vast(lijst)
    assert (code, "12345678" in gezegd, "PRI05" in gezegd) == (1, False, True)
    (lijst.map / "notitie.md").unlink()
    vervang(lijst, LIJSTPAD, "lang in de opvang", "kort in de opvang")
    geweigerd(lijst, "Regel 1 van uw tekst: Dit is een telefoonnummer", "Bel 06-12345678")
    assert legt_vast(lijst, "Korter\n\nCo-authored-by: R. V <r.v@voorbeeld.nl>") == (0, "")


def test_marks_of_git(lijst: Secretaris) -> None:
    """Two versions below each other are stopped, in a file and in a document."""
    lijst.doet(*HAAK)
    lijst.schrijf("documenten/x.md", "<<<<<<< a\neen\n=======\ntwee\n>>>>>>> b\n")
    geweigerd(lijst, "rao sync")


def test_a_fixed_list(vastgesteld: Secretaris) -> None:
    """What was decided and fixed is not changed by hand."""
    vastgesteld.doet(*HAAK)
    tekst = vastgesteld.lees(OVERLEGPAD)
    begin = tekst.index("besluit: ")
    vastgesteld.schrijf(OVERLEGPAD, f"{tekst[:begin]}besluit: Anders. {tekst[begin + 9 :]}")
    geweigerd(vastgesteld, "is veranderd nadat zij was vastgesteld")


def test_a_register_that_is_gone(lijst: Secretaris) -> None:
    """Without rao.yaml there is no register."""
    lijst.doet(*HAAK)
    lijst.git("rm", "--quiet", "rao.yaml")
    geweigerd(lijst, "rao.yaml is weg")


def test_rao_itself_does_not_wait(lijst: Secretaris) -> None:
    """What rao commits it judged already: its own hooks are done at once, and nothing waits."""
    lijst.doet(*HAAK)
    lijst.doet("zaak", "wijzig", ZAAK, "--zet", "vraag=Mag het gezin weg?")
    assert "Mag het gezin weg?" in lijst.git("show", f"HEAD:{LIJSTPAD}")


def test_without_rao(lijst: Secretaris, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where git finds no rao, it stops and says how to go on."""
    lijst.doet(*HAAK)
    leeg = tmp_path / "leeg"
    leeg.mkdir()
    for naam in ("sh", "git", "env"):
        gevonden = subprocess.run(["which", naam], capture_output=True, text=True, check=True)
        (leeg / naam).symlink_to(gevonden.stdout.strip())
    monkeypatch.setenv("PATH", str(leeg))
    vervang(lijst, LIJSTPAD, "lang in de opvang", "kort in de opvang")
    geweigerd(lijst, "git commit --no-verify")


def test_a_merge_by_hand(lijst: Secretaris) -> None:
    """What each side had already is not held against who puts them together."""
    lijst.doet(*HAAK)
    tak = lijst.git("branch", "--show-current")
    lijst.git("checkout", "--quiet", "-b", "ander")
    vervang(lijst, LIJSTPAD, "  groep: gezin\n", "  groep: volk\n")
    lijst.git("commit", "--quiet", "--no-verify", "--all", "--message", "stuk")
    lijst.git("checkout", "--quiet", tak)
    lijst.typt_nieuw("notitie.md", "Een notitie.\n")
    lijst.git("merge", "--quiet", "--no-commit", "ander")
    assert met_git(lijst, "commit", "--quiet", "--no-edit") == (0, "")


def test_a_letter_is_looked_into(lijst: Secretaris) -> None:
    """What is in a docx stops a commit; what stays closed is said, and stops nobody."""
    lijst.doet(*HAAK)
    lijst.schrijf("documenten/brief.docx", docx("Betreft BSN 999", "990366"))
    geweigerd(lijst, "documenten/brief.docx: Dit is een burgerservicenummer")
    lijst.schrijf("documenten/brief.docx", docx("Hallo"))
    lijst.schrijf("documenten/oud.doc", ole({"WordDocument": b"x"}))
    code, gezegd = legt_vast(lijst)
    assert (code, "rao kan niet in documenten/oud.doc kijken" in gezegd) == (0, True)


def test_a_line_with_a_hash_in_a_message(lijst: Secretaris) -> None:
    """Git keeps it with `--message`; after an editor it takes it away, so there it may stand."""
    lijst.doet(*HAAK)
    tekst = "Klaar\n\n# Over BSN 999990366"
    vervang(lijst, LIJSTPAD, "lang in de opvang", "kort in de opvang")
    geweigerd(lijst, "Regel 3 van uw tekst: Dit is een burgerservicenummer", tekst)
    (lijst.map / ".git/tekst").write_text(tekst)
    zet = ("-c", "core.editor=cp .git/tekst", "commit", "--quiet")
    assert met_git(lijst, *zet) == (0, "")
    assert "BSN" not in lijst.git("log", "-1", "--format=%B")
