"""Fetching, replaying and sending, with a server and two clones."""

import json
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.samen.kant import NietGedeeld
from rao_cli.store.git.samen.springen import spring
from rao_cli.store.git.samen.ver import Ver, open_ver
from tests.samen_server import Server
from tests.store.git.werkplaats import ACTIE, ANDER, Werkplaats, maak_werkplaats

GEREED = b"soort: actie\nstatus: gereed\n"


def deel(ver: Ver, root: Path) -> str:
    """Share what is ours in the simplest true way: no file was changed by both."""
    ver.haal()
    op = ver.tip or ""
    for stap in ver.eigen(ver.hoofd):
        voor, na = ver.bestanden(stap.ouders[0]), ver.bestanden(stap.commit)
        anders = {pad: data for pad, data in na.items() if voor.get(pad) != data}
        op = ver.herspeel(stap, op, {**ver.bestanden(op), **anders})
    assert ver.stuur(op)
    assert spring(root, ver.hoofd, op) == ()
    return op


def sync(werk: Werkplaats) -> str:
    """Fetch, replay, send and jump."""
    with open_ver(werk.root) as ver:
        return deel(ver, werk.root)


def test_two_clones_share(gedeeld: Server, jan: Werkplaats, els: Werkplaats) -> None:
    """What both made is in one line of commits after that, in both folders."""
    jan.wijzig(ACTIE)
    els.wijzig(ANDER)
    sync(jan)
    sync(els)
    sync(jan)
    assert jan.git("rev-parse", "HEAD") == els.git("rev-parse", "HEAD") == gedeeld.tip()
    assert jan.git("rev-list", "--merges", "HEAD") == ""
    for werk in (jan, els):
        assert werk.lees(ACTIE) == werk.lees(ANDER) == GEREED
        assert werk.git("status", "--porcelain") == ""
        assert werk.git("status", "--branch", "--porcelain=v2").count("branch.ab +0 -0") == 1


def test_a_replayed_step_keeps_who_when_and_what(jan: Werkplaats, els: Werkplaats) -> None:
    """Message, author and day are the same byte for byte; only the commit is another."""
    jan.wijzig(ACTIE)
    els.wijzig(ANDER, onderwerp="Actie van Zoë gereed")
    vorm = "--format=%an <%ae> %ad%n%B"
    voor, oud = els.git("log", "-1", vorm), els.git("rev-parse", "HEAD")
    sync(jan)
    sync(els)
    assert els.git("log", "-1", vorm) == voor
    assert els.git("rev-parse", "HEAD") != oud


def test_a_step_on_the_tip_is_not_made_anew(gedeeld: Server, jan: Werkplaats) -> None:
    """Nobody else was there: what is ours goes as it is."""
    jan.wijzig(ACTIE)
    with open_ver(jan.root) as ver:
        ver.haal()
        assert [stap.onderwerp for stap in ver.eigen(ver.hoofd)] == ["Actie gereed"]
        assert ver.stuur(ver.hoofd)
        assert ver.eigen(ver.hoofd) == []
    assert gedeeld.tip() == jan.git("rev-parse", "HEAD")


def test_others_were_first(jan: Werkplaats, els: Werkplaats) -> None:
    """What does not build on the tip is refused by the server, and that is no failure."""
    jan.wijzig(ACTIE)
    els.wijzig(ANDER)
    with open_ver(els.root) as ver:
        ver.haal()
        sync(jan)
        assert not ver.stuur(ver.hoofd)
        ver.haal()
        assert [stap.auteur for stap in ver.binnen(ver.basis(ver.hoofd) or "", ver.tip or "")] == [
            "Jan"
        ]


def test_what_is_new_is_told(jan: Werkplaats, els: Werkplaats) -> None:
    """Of each commit that came in one knows who made it, and what rao did."""
    els.wijzig(ANDER, onderwerp="Actie van Els gereed")
    van = els.git("rev-parse", "HEAD~1")
    sync(els)
    with open_ver(jan.root) as ver:
        ver.haal()
        (stap,) = ver.binnen(van, ver.tip or "")
    assert (stap.auteur, stap.onderwerp) == ("Els", "Actie van Els gereed")
    assert stap.handeling == "actie-gereed"


def test_a_merge_of_a_person(jan: Werkplaats, els: Werkplaats) -> None:
    """It is a step of two parents, after the steps that it merges."""
    jan.wijzig(ACTIE)
    els.wijzig(ANDER)
    sync(jan)
    els.git("pull", "--quiet", "--no-rebase", "--no-edit")
    els.wijzig(ACTIE, "soort: actie\nstatus: open\n", gelezen=GEREED)
    with open_ver(els.root) as ver:
        ver.haal()
        stappen = ver.eigen(ver.hoofd)
    assert [len(stap.ouders) for stap in stappen] == [1, 2, 1]
    assert [stap.is_samenvoeging for stap in stappen] == [False, True, False]


def test_a_server_that_goes_back(gedeeld: Server, jan: Werkplaats, els: Werkplaats) -> None:
    """A tip without the last one seen is refused, and nothing changes."""
    jan.wijzig(ACTIE)
    sync(jan)
    gedeeld.git("update-ref", "refs/heads/main", "main~1")
    voor = jan.foto()
    with open_ver(jan.root) as ver, pytest.raises(RaoError, match="teruggezet"):
        ver.haal()
    gedeeld.git("update-ref", "-d", "refs/heads/main")
    with open_ver(jan.root) as ver, pytest.raises(RaoError, match="teruggezet"):
        ver.haal()
    assert jan.foto() == voor
    with open_ver(els.root) as ver:  # that never saw it
        ver.haal()
        assert ver.tip is None


@pytest.mark.parametrize("daarna", ["", "fetch"])
def test_rewritten_after_a_pull(
    gedeeld: Server, jan: Werkplaats, els: Werkplaats, daarna: str
) -> None:
    """What git itself pulled was seen too, also when git fetched what came in its place."""
    jan.wijzig(ACTIE)
    jan.git("push", "--quiet", "origin", "main")
    els.git("pull", "--quiet")
    jan.git("reset", "--quiet", "--hard", "HEAD~1")
    jan.wijzig(ANDER)
    jan.git("push", "--quiet", "--force", "origin", "main")
    if daarna:
        els.git("fetch", "--quiet")
    voor, hoofd = els.git("for-each-ref"), gedeeld.tip()
    with open_ver(els.root) as ver, pytest.raises(RaoError, match="teruggezet"):
        ver.haal()
    assert (els.git("for-each-ref"), gedeeld.tip()) == (voor, hoofd)


def test_pulled_and_not_rewritten(gedeeld: Server, jan: Werkplaats, els: Werkplaats) -> None:
    """Who pulls with git and goes on with rao is not refused."""
    jan.wijzig(ACTIE)
    sync(jan)
    els.git("pull", "--quiet")
    els.wijzig(ANDER)
    sync(els)
    jan.git("fetch", "--quiet")
    sync(jan)
    assert jan.git("rev-parse", "HEAD") == gedeeld.tip()


def test_another_history(gedeeld: Server, tmp_path: Path) -> None:
    """A register with nothing in common is refused, and its objects do not come in."""
    vreemd = maak_werkplaats(tmp_path / "vreemd")
    vreemd.git("commit", "--amend", "--quiet", "--message=anders")
    voor = vreemd.git("cat-file", "--batch-all-objects", "--batch-check")
    with open_ver(vreemd.root, gedeeld.adres) as ver, pytest.raises(RaoError, match="gemeen"):
        ver.haal()
    assert vreemd.git("remote") == ""
    assert vreemd.git("cat-file", "--batch-all-objects", "--batch-check") == voor


def test_a_first_time(leeg: Server, tmp_path: Path) -> None:
    """An empty server gets everything, and git knows its address only after that."""
    werk = maak_werkplaats(tmp_path / "nieuw")
    with pytest.raises(NietGedeeld, match="nog niet gedeeld"), open_ver(werk.root):
        pass
    with open_ver(werk.root, leeg.adres) as ver:
        ver.haal()
        assert ver.tip is None
        assert werk.git("remote") == ""
        assert ver.stuur(ver.hoofd)
    assert leeg.tip() == werk.git("rev-parse", "HEAD") == werk.git("rev-parse", "@{upstream}")
    assert werk.git("remote", "get-url", "origin") == leeg.adres
    with (
        pytest.raises(RaoError, match="al ergens anders"),
        open_ver(werk.root, "ssh://git@server/x.git"),
    ):
        pass


def test_another_branch_is_there(leeg: Server, tmp_path: Path) -> None:
    """A server with only another branch is named, and nothing is sent beside it."""
    werk = maak_werkplaats(tmp_path / "nieuw")
    werk.git("push", "--quiet", leeg.adres, "main:hoofd")
    with open_ver(werk.root, leeg.adres) as ver, pytest.raises(RaoError, match="hoofd"):
        ver.haal()


def test_the_server_refuses(gedeeld: Server, jan: Werkplaats) -> None:
    """What a hook of the server declines is said, and is not tried again."""
    gedeeld.hook("pre-receive", "echo niet op zondag >&2; exit 1")
    jan.wijzig(ACTIE)
    with open_ver(jan.root) as ver:
        ver.haal()
        with pytest.raises(RaoError, match="weigert dit") as fout:
            ver.stuur(ver.hoofd)
    assert "niet op zondag" in fout.value.hint


def test_the_line_breaks_after_it_arrived(
    gedeeld: Server, jan: Werkplaats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody said that it arrived, and it did: that is found by looking."""
    ssh = jan.top.parent / "ssh.sh"
    ssh.write_text(
        'for c; do :; done; case "$c" in *receive-pack*) sh -c "$c"; exit 1;; esac; '
        'exec sh -c "$c"\n',
        "utf-8",
    )
    # What the server says after the push is swallowed by a line that ends first.
    gedeeld.hook("post-receive", "kill -9 $(ps -o ppid= -p $PPID)")
    monkeypatch.setenv("GIT_SSH_COMMAND", f"sh {ssh}")
    jan.git("remote", "set-url", "origin", f"ssh://server{gedeeld.map}")
    jan.wijzig(ACTIE)
    with open_ver(jan.root) as ver:
        ver.haal()
        assert ver.stuur(ver.hoofd)
    assert gedeeld.tip() == jan.git("rev-parse", "HEAD")


def test_killed_between_sending_and_jumping(jan: Werkplaats, els: Werkplaats) -> None:
    """What was replayed and sent is not sent twice, although here it has its old id."""
    jan.wijzig(ACTIE)
    sync(jan)
    els.wijzig(ANDER)
    with open_ver(els.root) as ver:
        ver.haal()
        (stap,) = ver.eigen(ver.hoofd)
        nieuw = {**ver.bestanden(ver.tip or ""), ANDER: GEREED}
        op = ver.herspeel(stap, ver.tip or "", nieuw)
        assert ver.stuur(op)
    with open_ver(els.root) as ver:  # and no jump before that
        ver.haal()
        assert ver.tip == op
        assert ver.eigen(ver.hoofd) == []


def test_a_rehearsal_remembers_nothing(jan: Werkplaats, els: Werkplaats) -> None:
    """No ref, no setting and no note is written, and it sends nothing."""
    els.wijzig(ANDER)
    sync(els)
    voor = jan.foto()
    with open_ver(jan.root, proef=True) as ver:
        ver.haal()
        assert ver.bestanden(ver.tip or "")[ANDER] == GEREED
        with pytest.raises(RuntimeError, match="rehearsal"):
            ver.stuur(ver.hoofd)
    na = jan.foto()
    assert (na.refs, na.index, na.bestanden) == (voor.refs, voor.index, voor.bestanden)
    assert not (jan.top / ".git" / "rao" / "samen.json").exists()


def test_nothing_of_the_line_stays(jan: Werkplaats) -> None:
    """The private repository is gone, and what was seen is kept."""
    with open_ver(jan.root) as ver:
        ver.haal()
    rao = jan.top / ".git" / "rao"
    assert not (rao / "samen").exists()
    gezien = json.loads((rao / "samen.json").read_text("utf-8"))
    assert gezien["tip"] == jan.git("rev-parse", "HEAD")


def test_what_is_not_sound(gedeeld: Server, jan: Werkplaats) -> None:
    """A tree that git does not trust stays outside, the second time as well."""
    blob = gedeeld.git("rev-parse", "main:rao.yaml")
    kaal = ["-C", str(gedeeld.map)]
    boom = Path(gedeeld.map / "boom")
    boom.write_text(f"100644 blob {blob}\t.git\n", encoding="utf-8")
    slecht = jan.git(*kaal, "mktree", stdin=boom.read_bytes())
    commit = jan.git(*kaal, "commit-tree", "-p", "main", "-m", "slecht", slecht)
    gedeeld.git("update-ref", "refs/heads/main", commit)
    for _ in range(2):
        with open_ver(jan.root) as ver, pytest.raises(RaoError, match="klopt niet"):
            ver.haal()
    assert commit not in jan.git("cat-file", "--batch-all-objects", "--batch-check")
