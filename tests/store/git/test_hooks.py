"""Hooks a person installed are honoured: they may refuse, and commit-msg may edit the message."""

import shutil
import sys
import time
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.vastleggen import hooks
from tests.store.git.werkplaats import ACTIE, ANDER, INHOUD, Werkplaats

pytestmark = pytest.mark.skipif(shutil.which("sh") is None, reason="hooks are shell scripts here")


@pytest.mark.parametrize("hook", ["pre-commit", "commit-msg"])
def test_a_refusing_hook_leaves_everything_as_it_was(werk: Werkplaats, hook: str) -> None:
    """Work tree, index and HEAD are the same bytes; the words of the hook are in the hint."""
    werk.leg(ANDER, b"klaargezet\n")
    werk.git("add", ANDER)
    voor = werk.foto()
    werk.hook(hook, "echo 'Agenda mist een [datum]'; echo naar-stderr >&2; exit 1")
    with pytest.raises(RaoError, match=f"hook {hook} .* geweigerd") as gevangen:
        werk.wijzig()
    na = werk.foto()
    assert (na.head, na.refs, na.index) == (voor.head, voor.refs, voor.index)
    assert na.bestanden == voor.bestanden
    assert na.rao == ["lock"]
    assert "Agenda mist een [datum]\nnaar-stderr" in gevangen.value.hint


@pytest.mark.parametrize("script", ["echo >> {}", "rm {}", "echo x > acties/nieuw.yaml; : {}"])
def test_a_hook_that_refuses_and_changes_files(werk: Werkplaats, script: str) -> None:
    """What a hook made of the folder is told: it is not true that nothing changed."""
    werk.hook("pre-commit", f"{script.format(ACTIE)}; exit 1")
    with pytest.raises(RaoError, match="de hook heeft zelf bestanden veranderd: acties/") as fout:
        werk.wijzig()
    assert "Er is niets veranderd" not in fout.value.zin


def test_a_hook_that_refuses_and_puts_back(werk: Werkplaats) -> None:
    """A file that was put away and came back as it was, as pre-commit does, did not change."""
    werk.leg(ANDER, b"open\n")
    werk.hook("pre-commit", f"cp {ANDER} x && rm {ANDER} && mv x {ANDER}; touch {ACTIE}; exit 1")
    with pytest.raises(RaoError, match="Er is niets veranderd"):
        werk.wijzig()


@pytest.mark.parametrize("met_hook_run", [True, False])
@pytest.mark.parametrize("soort", ["werk", "sub"])
def test_a_hook_sees_what_will_be_committed(
    soort: str,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    *,
    met_hook_run: bool,
) -> None:
    """At the top of the work tree, with the index of this commit; also with an older git."""
    werk: Werkplaats = request.getfixturevalue(soort)
    if not met_hook_run:
        monkeypatch.setattr(hooks, "GIT_MET_HOOK_RUN", (99, 0))
    zien = werk.top.parent / "gezien"
    werk.hook("pre-commit", f"(pwd; git diff --cached --name-status; git show :$1{ACTIE}) > {zien}")
    if soort == "sub":
        werk.hook("pre-commit", f"(pwd; git diff --cached --name-status) > {zien}")
    werk.leg(ANDER, b"klaargezet\n")
    werk.git("add", "--all")
    werk.wijzig()
    gezien = zien.read_text(encoding="utf-8").split("\n")
    naam = (werk.root / ACTIE).relative_to(werk.top).as_posix()
    assert gezien[:2] == [str(werk.top), f"M\t{naam}"]
    if soort == "werk":
        assert gezien[2:4] == ["soort: actie", "status: gereed"]


def test_commit_msg_may_edit_the_message(werk: Werkplaats) -> None:
    """What a hook adds is kept; our trailers stay the last block, however the hook wrote."""
    werk.hook(
        "commit-msg", 'sed -i "1s/^/[RAO] /" "$1"; printf "\\nGezien-door: R. Voorbeeld\\n" >> "$1"'
    )
    werk.wijzig()
    assert werk.git("log", "-1", "--format=%s") == "[RAO] Actie gereed"
    sleutels = werk.git("log", "-1", "--format=%(trailers:only,keyonly,separator=%x2C)")
    assert sleutels == "Gezien-door,Rao-Handeling,Rao-Wijziging"


def test_commit_msg_that_empties_the_message_is_refused(werk: Werkplaats) -> None:
    """A commit without a subject says nothing to a secretary."""
    werk.hook("commit-msg", ': > "$1"')
    with pytest.raises(RaoError, match="leeggemaakt"):
        werk.wijzig()
    assert werk.aantal() == 1


@pytest.mark.parametrize(
    "script",
    [f"echo x > {ANDER}; git add {ANDER}", "git rm --cached -q rao.yaml", 'rm "$GIT_INDEX_FILE"'],
)
def test_a_hook_that_stages_is_refused(werk: Werkplaats, script: str) -> None:
    """The commit is what the command declared, or nothing."""
    voor = werk.foto()
    werk.hook("pre-commit", script)
    with pytest.raises(RaoError, match="heeft zelf bestanden klaargezet"):
        werk.wijzig()
    na = werk.foto()
    assert (na.refs, na.index) == (voor.refs, voor.index)


def test_a_hook_that_only_looks_may_refresh_the_index(werk: Werkplaats) -> None:
    """`git status` in a hook is no change."""
    werk.hook("pre-commit", "git status >/dev/null; git update-index -q --refresh; exit 0")
    assert werk.wijzig().commit


def test_a_hook_that_edits_the_same_file(werk: Werkplaats) -> None:
    """The edit of the work tree is not overwritten but reported; the commit is what was meant."""
    werk.hook("pre-commit", f"echo 'van de hook' > {ACTIE}")
    uitkomst = werk.wijzig()
    assert werk.head() == b"soort: actie\nstatus: gereed\n"
    assert werk.lees() == b"van de hook\n"
    assert ACTIE in uitkomst.waarschuwingen[0]


def test_a_hook_that_commits_itself_does_not_loop(werk: Werkplaats) -> None:
    """Every time somebody else is first: after a few times rao stops and says why."""
    werk.hook(
        "pre-commit",
        "c=$(git commit-tree -p HEAD -m hook 'HEAD^{tree}'); git update-ref HEAD $c; exit 0",
    )
    with pytest.raises(RaoError, match="legt hier steeds iets vast"):
        werk.wijzig()
    assert werk.lees() == INHOUD


def test_a_hook_that_starts_rao_is_told_at_once(werk: Werkplaats) -> None:
    """A rao inside a hook would wait for its own lock; it does not."""
    script = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parents[3])!r})\n"
        "from tests.store.git.werkplaats import Werkplaats\nfrom pathlib import Path\n"
        f"Werkplaats(Path({str(werk.top)!r}), Path({str(werk.top)!r})).wijzig()\n"
    )
    (werk.top.parent / "s.py").write_text(script, encoding="utf-8")
    werk.hook("pre-commit", f"{sys.executable} {werk.top.parent / 's.py'}")
    begin = time.monotonic()
    with pytest.raises(RaoError, match="geweigerd") as gevangen:
        werk.wijzig()
    assert "Een hook van git probeert zelf iets vast te leggen" in gevangen.value.hint
    assert time.monotonic() - begin < 25


def test_a_hook_that_leaves_something_running_keeps_nothing(werk: Werkplaats) -> None:
    """A program in the background keeps neither rao waiting nor its lock."""
    werk.hook("pre-commit", "sleep 20 & echo $! > ../pid; exit 0")
    begin = time.monotonic()
    assert werk.wijzig().commit
    (werk.top / ".git" / "hooks" / "pre-commit").unlink()
    assert werk.wijzig(tekst="x: 1\n", gelezen=werk.head()).commit
    assert time.monotonic() - begin < 15
    pid = (werk.top.parent / "pid").read_text(encoding="utf-8").strip()
    werk.git("-c", f"alias.stop=!kill {pid}", "stop")


@pytest.mark.parametrize("plek", [".githooks", ".git/eigen"])
def test_hooks_in_a_folder_of_the_register_run(werk: Werkplaats, plek: str) -> None:
    """core.hooksPath inside the work tree or the git folder, as hook managers set it."""
    werk.git("config", "core.hooksPath", plek)
    hook = werk.leg(f"{plek}/pre-commit", b"#!/bin/sh\necho geen zin; exit 1\n")
    assert werk.wijzig(proef=True).is_gewijzigd
    hook.chmod(0o755)
    with pytest.raises(RaoError, match="geweigerd"):
        werk.wijzig()


def test_a_hook_that_is_not_executable_is_ignored(werk: Werkplaats) -> None:
    """As git does; on Windows there is no such thing."""
    werk.hook("pre-commit", "exit 1")
    (werk.top / ".git" / "hooks" / "pre-commit").chmod(0o644)
    assert sys.platform == "win32" or werk.wijzig().commit


def test_other_hooks_do_not_run_for_our_plumbing(werk: Werkplaats) -> None:
    """Only pre-commit and commit-msg; not those that would see every step."""
    for naam in ("reference-transaction", "post-index-change", "post-commit", "post-rewrite"):
        werk.hook(naam, "touch ../gelopen; exit 1")
    assert werk.wijzig().commit
    assert not (werk.top.parent / "gelopen").exists()
