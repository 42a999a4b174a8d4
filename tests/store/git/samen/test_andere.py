"""What a replayed step carries along beside the files of rao, and how it is signed."""

import shutil
from pathlib import Path

import pytest

from rao_cli.model.samen.botsing import EigenTekst, Kantkeuzes
from rao_cli.store.git.samen.andere import AndereBotsing
from rao_cli.store.git.samen.ver import open_ver
from tests.samen_server import Server
from tests.store.git.werkplaats import ACTIE, Werkplaats

LEESMIJ = "LEESMIJ.md"
TEKST = b"een\ntwee\ndrie\nvier\nvijf\n"


@pytest.fixture
def met_leesmij(jan: Werkplaats, els: Werkplaats) -> None:
    """Both have one file that rao does not keep."""
    jan.leg(LEESMIJ, TEKST)
    jan.leg_vast()
    jan.git("push", "--quiet")
    els.git("pull", "--quiet")


def leg(werk: Werkplaats, pad: str, inhoud: bytes) -> None:
    """Commit one file as a person does."""
    werk.leg(pad, inhoud)
    werk.leg_vast()


def herspeel(werk: Werkplaats, keuzes: Kantkeuzes | None = None) -> str:
    """Replay the one step that is not shared, with the files of rao as they are on the tip."""
    with open_ver(werk.root) as ver:
        ver.haal()
        (stap,) = ver.eigen(ver.hoofd)
        tip = ver.tip or ""
        return ver.herspeel(stap, tip, ver.bestanden(tip), keuzes)


@pytest.mark.usefixtures("met_leesmij")
def test_both_changed_another_line(jan: Werkplaats, els: Werkplaats) -> None:
    """A text of others is merged by its lines, as git does."""
    leg(jan, LEESMIJ, TEKST.replace(b"een", b"EEN"))
    jan.git("push", "--quiet")
    leg(els, LEESMIJ, TEKST.replace(b"vijf", b"VIJF"))
    commit = herspeel(els)
    assert els.git("show", f"{commit}:{LEESMIJ}") == "EEN\ntwee\ndrie\nvier\nVIJF"


@pytest.mark.usefixtures("met_leesmij")
@pytest.mark.parametrize(
    ("keuze", "wordt"), [("ons", "ELS"), ("hun", "JAN"), (EigenTekst("samen\n"), "samen")]
)
def test_both_changed_one_line(
    jan: Werkplaats, els: Werkplaats, keuze: EigenTekst, wordt: str
) -> None:
    """That is a question with both texts; what is answered is what it becomes."""
    leg(jan, LEESMIJ, b"JAN\n")
    jan.git("push", "--quiet")
    leg(els, LEESMIJ, b"ELS\n")
    with pytest.raises(AndereBotsing) as fout:
        herspeel(els)
    (botsing,) = fout.value.botsingen
    assert (botsing.ons, botsing.hun, botsing.vrij) == ("ELS\n", "JAN\n", True)
    commit = herspeel(els, {botsing.sleutel: keuze})
    assert els.git("show", f"{commit}:{LEESMIJ}") == wordt


@pytest.mark.usefixtures("met_leesmij")
def test_removed_here_and_changed_there(jan: Werkplaats, els: Werkplaats) -> None:
    """Neither side is dropped without asking."""
    leg(jan, LEESMIJ, b"JAN\n")
    jan.git("push", "--quiet")
    els.git("rm", "--quiet", LEESMIJ)
    els.git("commit", "--quiet", "--message=weg")
    with pytest.raises(AndereBotsing) as fout:
        herspeel(els)
    (botsing,) = fout.value.botsingen
    assert (botsing.ons, botsing.hun) == (None, "JAN\n")


def test_a_new_file_with_its_mode(els: Werkplaats) -> None:
    """A program beside the register comes along as a program."""
    els.leg("hulp.sh", b"#!/bin/sh\n").chmod(0o755)
    els.leg_vast()
    commit = herspeel(els)
    assert els.git("ls-tree", commit, "hulp.sh").startswith("100755 ")


def test_nothing_left_of_a_step(jan: Werkplaats, els: Werkplaats) -> None:
    """A step that others made just so becomes no commit at all."""
    for werk in (jan, els):
        leg(werk, LEESMIJ, b"hetzelfde\n")
    jan.git("push", "--quiet")
    assert herspeel(els) == jan.git("rev-parse", "HEAD")


def test_files_of_rao_are_exactly_these(els: Werkplaats) -> None:
    """What is not among them goes, and what is has these bytes."""
    els.wijzig(ACTIE)
    with open_ver(els.root) as ver:
        ver.haal()
        (stap,) = ver.eigen(ver.hoofd)
        wens = {"rao.yaml": b"soort: register\r\n", "onderwerpen/2026/Z-ABCDEF.yaml": b"x\n"}
        commit = ver.herspeel(stap, ver.tip or "", wens)
        assert ver.bestanden(commit) == wens
        extra = ver.maak(commit, "Netjes gemaakt", {"Rao-Handeling": ["sync"]}, {"rao.yaml": b"y"})
        assert ver.bestanden(extra) == {"rao.yaml": b"y"}
        assert ver.maak(extra, "Niets", {}, {"rao.yaml": b"y"}) == extra
    boodschap = els.git("log", "-1", "--format=%B", extra)
    assert boodschap.startswith("Netjes gemaakt\n\nRao-Handeling: sync\nRao-Wijziging: ")


def test_a_strange_message(els: Werkplaats) -> None:
    """Bytes that are no text, blank lines and a name with accents stay as they were."""
    els.leg(LEESMIJ, b"x\n")
    els.git("add", "--all")
    bestand = Path(els.top.parent, "boodschap")
    bestand.write_bytes("  Kop met é\n\n\n\n# geen commentaar\n\n".encode())
    wie = "--author=Ünal <u@x.nl>"
    els.git("commit", "--quiet", "--cleanup=verbatim", f"--file={bestand}", wie)
    oud = els.git("cat-file", "commit", "HEAD").partition("\n\n")
    nieuw = els.git("cat-file", "commit", herspeel(els)).partition("\n\n")
    assert nieuw[2] == oud[2]
    assert [r for r in nieuw[0].splitlines() if r.startswith("author")] == [
        r for r in oud[0].splitlines() if r.startswith("author")
    ]


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="no ssh-keygen")
def test_it_is_signed_when_git_is_set_so(gedeeld: Server, els: Werkplaats, tmp_path: Path) -> None:
    """Who replays a step signs it, when that person signs."""
    sleutel = tmp_path / "sleutel"
    els.git("-c", f"alias.k=!ssh-keygen -q -t ed25519 -N '' -f {sleutel}", "k")
    for naam, waarde in (
        ("commit.gpgsign", "true"),
        ("gpg.format", "ssh"),
        ("user.signingKey", str(sleutel)),
    ):
        els.git("config", naam, waarde)
    leg(els, LEESMIJ, b"x\n")
    assert gedeeld.tip()
    assert "BEGIN SSH SIGNATURE" in els.git("cat-file", "commit", herspeel(els))


def test_a_register_in_a_folder(sub: Werkplaats, leeg: Server) -> None:
    """Files of rao are those below the register; the same name above it is of others."""
    sub.git("push", "--quiet", leeg.adres, "main")
    sub.wijzig(ACTIE)
    (sub.top / "rao.yaml").write_bytes(b"van een ander\n")
    sub.leg_vast()
    with open_ver(sub.root, leeg.adres) as ver:
        ver.haal()
        op = ver.tip or ""
        for stap in ver.eigen(ver.hoofd):
            op = ver.herspeel(stap, op, ver.bestanden(stap.commit))
        assert ver.stuur(op)
    assert leeg.git("rev-parse", "main^{tree}") == sub.git("rev-parse", "main^{tree}")
