"""A copied .git/config may be hostile: rao starts nothing it names, and writes nothing there."""

import os
import shutil
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.samenstuur import INSTELLINGEN
from rao_cli.store.git.lezen.repo import Repo
from tests.store.git.werkplaats import ACTIE, ANDER, INHOUD, Werkplaats

KWAAD = "touch GELOPEN; false"


@pytest.mark.parametrize(
    ("sleutel", "waarde"),
    [
        ("core.fsmonitor", KWAAD),
        ("core.sshCommand", KWAAD),
        ("core.gitProxy", KWAAD),
        ("core.askPass", KWAAD),
        ("core.alternateRefsCommand", KWAAD),
        ("core.hooksPath", "/elders"),
        ("core.hooksPath", "../elders"),
        ("core.hooksPath", "~/hooks"),
        ("filter.lfs.clean", KWAAD),
        ("filter.x.process", KWAAD),
        ("diff.external", KWAAD),
        ("diff.x.textconv", KWAAD),
        ("diff.x.command", KWAAD),
        ("merge.x.driver", KWAAD),
        ("merge.rao.driver", KWAAD),
        ("merge.rao.driver", f"{INSTELLINGEN['merge.rao.driver']} {KWAAD}"),
        ("merge.rao.name", "iets anders"),
        ("gpg.program", KWAAD),
        ("gpg.ssh.program", KWAAD),
        ("gpg.ssh.defaultKeyCommand", KWAAD),
        ("credential.helper", f"!{KWAAD}"),
        ("credential.https://voorbeeld.invalid.helper", "store"),
        ("alias.log", f"!{KWAAD}"),
        ("include.path", "../kwaad"),
        ("includeIf.onbranch:main.path", "../kwaad"),
        ("url.ext::sh.insteadOf", "https://voorbeeld.invalid/"),
        ("remote.origin.uploadpack", KWAAD),
        ("remote.origin.receivepack", KWAAD),
        ("remote.origin.vcs", "ext"),
        ("submodule.x.update", f"!{KWAAD}"),
        ("uploadpack.packObjectsHook", KWAAD),
        ("interactive.diffFilter", KWAAD),
        ("mergetool.x.cmd", KWAAD),
        ("trailer.x.command", KWAAD),
        ("sendemail.toCmd", KWAAD),
        ("hook.x.command", KWAAD),
        ("pager.log", KWAAD),
        ("browser.x.cmd", KWAAD),
        ("guitool.x.cmd", KWAAD),
        ("protocol.ext.allow", "always"),
    ],
)
def test_a_local_key_that_can_start_a_program(werk: Werkplaats, sleutel: str, waarde: str) -> None:
    """Refused by name, with what to do; nothing ran and nothing changed. Reading still works."""
    werk.leg(".git/info/attributes", b"* filter=lfs filter=x diff=x merge=x\n")
    werk.git("config", sleutel, waarde)
    voor = werk.foto()
    with pytest.raises(RaoError, match="git-instelling") as gevangen:
        werk.wijzig()
    assert f"'{sleutel.partition('.')[0].lower()}." in gevangen.value.zin
    assert "git config --local --unset-all" in gevangen.value.hint
    assert werk.foto().bestanden == voor.bestanden
    repo = Repo.open(werk.root)
    assert repo.head_files([ACTIE]) == {ACTIE: INHOUD}
    assert repo.hand_edits([""]) == {}
    assert len(repo.historie.log(None)) == 1
    assert not list(werk.top.parent.rglob("GELOPEN"))


@pytest.mark.parametrize(
    ("sleutel", "waarde"),
    [
        ("core.autocrlf", "true"),
        ("core.editor", "nano"),
        ("core.pager", "less"),
        ("core.fsmonitor", "true"),
        ("core.splitIndex", "true"),
        ("core.untrackedCache", "true"),
        ("user.name", "R. Voorbeeld"),
        ("remote.origin.url", "https://voorbeeld.invalid/r.git"),
        ("remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*"),
        ("branch.main.remote", "origin"),
        ("branch.main.vscode-merge-base", "origin/main"),
        ("pull.rebase", "true"),
        ("push.default", "current"),
        ("init.defaultBranch", "main"),
        ("gpg.format", "ssh"),
        ("color.ui", "auto"),
        ("alias.st", "status"),
        ("credential.username", "r"),
        ("credential.helper", ""),
        ("http.https://voorbeeld.invalid/.extraheader", "x"),
        ("pager.branch", "false"),
        ("submodule.active", "."),
        ("lfs.repositoryformatversion", "0"),
        ("gui.geometry", "1x1"),
        ("tgit.projectlanguage", "1043"),
        ("bugtraq.url", "https://voorbeeld.invalid/%BUGID%"),
        ("gitk.x", "1"),
        ("gitextensions.mergetool.cmd", "x"),
        ("index.version", "4"),
        *INSTELLINGEN.items(),
    ],
)
def test_ordinary_local_keys_are_no_obstacle(werk: Werkplaats, sleutel: str, waarde: str) -> None:
    """What people and programs commonly set."""
    werk.git("config", sleutel, waarde)
    assert werk.wijzig().commit
    assert werk.git("status", "--porcelain") == ""


def test_keys_of_the_user_are_trusted(
    werk: Werkplaats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody's own settings may name programs."""
    eigen = tmp_path / "gitconfig"
    eigen.write_text(
        '[credential]\n\thelper = store\n[filter "lfs"]\n\tclean = x\n', encoding="utf-8"
    )
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(eigen))
    assert werk.wijzig().commit


def test_keys_of_one_work_tree_count_as_local(werk: Werkplaats) -> None:
    """config.worktree is copied along just as well."""
    werk.git("config", "extensions.worktreeConfig", "true")
    werk.git("config", "--worktree", "core.sshCommand", KWAAD)
    with pytest.raises(RaoError, match=r"core\.sshcommand"):
        werk.wijzig()


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="no ssh-keygen")
def test_commits_are_signed_when_git_is_set_so(werk: Werkplaats, tmp_path: Path) -> None:
    """commit.gpgsign holds for rao too; without a working key nothing changes."""
    werk.git("config", "commit.gpgsign", "true")
    werk.git("config", "gpg.format", "ssh")
    werk.git("config", "user.signingKey", str(tmp_path / "nergens"))
    with pytest.raises(RaoError, match="niet worden ondertekend"):
        werk.wijzig()
    assert werk.lees() == INHOUD
    sleutel = tmp_path / "sleutel"
    werk.git("-c", f"alias.k=!ssh-keygen -q -t ed25519 -N '' -f {sleutel}", "k")
    werk.git("config", "user.signingKey", str(sleutel))
    werk.wijzig()
    assert "BEGIN SSH SIGNATURE" in werk.git("cat-file", "commit", "HEAD")


@pytest.mark.skipif(os.name == "nt", reason="attributes with a shell script")
def test_filters_of_the_user_do_not_change_what_is_committed(
    werk: Werkplaats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bytes that were judged are the bytes that are committed."""
    eigen = tmp_path / "gitconfig"
    eigen.write_text(
        '[filter "x"]\n\tclean = tr a-z A-Z\n\tsmudge = tr a-z A-Z\n', encoding="utf-8"
    )
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(eigen))
    werk.leg(".git/info/attributes", b"*.yaml filter=x\n")
    werk.wijzig()
    assert werk.head() == werk.lees() == b"soort: actie\nstatus: gereed\n"
    assert werk.head(ANDER) == INHOUD


def test_a_partial_clone(werk: Werkplaats, tmp_path: Path) -> None:
    """Blobs that were never fetched are no obstacle, and nothing is fetched for them."""
    werk.git("config", "uploadpack.allowFilter", "true")
    werk.git(
        "clone",
        "--quiet",
        "--filter=blob:none",
        "--no-checkout",
        werk.top.as_uri(),
        str(tmp_path / "deel"),
    )
    deel = Werkplaats(tmp_path / "deel", tmp_path / "deel")
    deel.git("sparse-checkout", "set", "--no-cone", "/rao.yaml")
    deel.git("checkout", "--quiet", "main")
    werk.top.rename(tmp_path / "onbereikbaar")
    deel.wijzig("rao.yaml", "soort: register\nx: 1\n", gelezen=b"soort: register\n")
    assert deel.git("diff", "--name-only", "HEAD~1", "HEAD") == "rao.yaml"
