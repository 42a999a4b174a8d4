"""Files of our own arrive in the exchange, whatever the others do; or nothing happens."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.uitwisseling.spiegel import Spiegel, open_spiegel
from rao_cli.store.uitwisseling.sturen import stuur
from tests.store.uitwisseling.conftest import Beurs

ONS: Final = "trends/noord/trend-x.yaml"
HUN: Final = "trends/friesland/trend-y.yaml"


def test_the_first_file(spiegel: Spiegel, beurs: Beurs) -> None:
    """The first region that shares makes the branch."""
    commit = stuur(spiegel, {ONS: "soort: pakket\n"}, "Trend x")
    assert (beurs.tip(), beurs.inhoud()) == (commit, {ONS: "soort: pakket"})


def test_what_others_have_stays(spiegel: Spiegel, beurs: Beurs) -> None:
    """Our files come beside theirs, on top of their history."""
    hun = beurs.leg({HUN: b"y"})
    commit = stuur(spiegel, {ONS: "x"}, "Trend x")
    assert beurs.inhoud() == {HUN: "y", ONS: "x"}
    assert beurs.git("rev-parse", f"{commit}^") == hun


def test_it_is_signed_off(spiegel: Spiegel, beurs: Beurs) -> None:
    """The commit says who let it out; a subject is one line, whatever it holds."""
    stuur(spiegel, {ONS: "x"}, "Trend\nSigned-off-by: iemand anders")
    assert beurs.git("log", "-1", "--format=%B") == (
        "Trend Signed-off-by: iemand anders\n\n"
        "Signed-off-by: R. Voorbeeld <r.voorbeeld@voorbeeld.invalid>\n"
    )


def test_the_same_again(spiegel: Spiegel, beurs: Beurs) -> None:
    """What is there already is not sent again."""
    eerste = stuur(spiegel, {ONS: "x"}, "Trend x")
    assert stuur(spiegel, {ONS: "x"}, "Trend x") is None
    assert beurs.tip() == eerste


@pytest.fixture
def server(root: Path, beurs: Beurs, monkeypatch: pytest.MonkeyPatch) -> Iterator[Spiegel]:
    """The exchange on a server, whose hooks do run: one that ssh finds on this computer."""
    ssh = beurs.map.parent / "ssh.sh"
    ssh.write_text('for c; do :; done; exec sh -c "$c"\n', "utf-8")
    monkeypatch.setenv("GIT_SSH_COMMAND", f"sh {ssh}")
    with open_spiegel(root, f"ssh://server{beurs.map}", "main") as open_:
        yield open_


def test_another_region_was_first(server: Spiegel, beurs: Beurs) -> None:
    """Somebody writes between our fetch and our push: it is made anew on top of that."""
    beurs.leg({HUN: b"y"})
    beurs.hook(
        "update",  # after the quarantine in which pre-receive runs
        "test -e al && exit 0; touch al\n"
        "c=$(git commit-tree -p main -m 'net ervoor' 'main^{tree}')\n"
        "git update-ref refs/heads/main $c",
    )
    stuur(server, {ONS: "x"}, "Trend x")
    assert beurs.git("log", "--format=%s", "main").splitlines() == [
        "Trend x",
        "net ervoor",
        "van een ander",
    ]


def test_the_server_refuses(server: Spiegel, beurs: Beurs) -> None:
    """A server that says no is a sentence with its own words, and nothing has changed."""
    beurs.hook("pre-receive", "echo 'alleen op maandag' >&2; exit 1")
    with pytest.raises(RaoError, match=r"weigert dit\. Er is niets verstuurd") as fout:
        stuur(server, {ONS: "x"}, "Trend x")
    assert "alleen op maandag" in fout.value.hint
    assert beurs.tip() is None


def test_the_line_broke_after_it_arrived(
    root: Path, beurs: Beurs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Git says that it failed, and yet it is there: what is fetched decides."""
    ssh = beurs.map.parent / "ssh.sh"
    ssh.write_text(
        'for c; do :; done; sh -c "$c"; case "$c" in *receive-pack*) exit 255;; esac\n', "utf-8"
    )
    monkeypatch.setenv("GIT_SSH_COMMAND", f"sh {ssh}")
    with open_spiegel(root, f"ssh://server{beurs.map}", "main") as spiegel:
        commit = stuur(spiegel, {ONS: "x"}, "Trend x")
    assert beurs.tip() == commit


def test_a_stale_lock_on_a_shared_folder(
    spiegel: Spiegel, beurs: Beurs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lock file that somebody left stops everybody; rao says what to look for."""
    monkeypatch.setattr("rao_cli.store.git.ver.rondes.POGINGEN", 2)
    beurs.leg({HUN: b"y"})
    (beurs.map / "refs" / "heads" / "main.lock").write_bytes(b"")
    with pytest.raises(RaoError, match="te druk") as fout:
        stuur(spiegel, {ONS: "x"}, "Trend x")
    assert ".lock" in fout.value.hint


def test_a_file_where_our_folder_should_be(spiegel: Spiegel, beurs: Beurs) -> None:
    """Somebody put a file called trends: ours cannot be there, and theirs is not taken away."""
    beurs.leg({"trends": b"hier sta ik"})
    with pytest.raises(RaoError, match="iets anders veranderen dan rao wilde"):
        stuur(spiegel, {ONS: "x"}, "Trend x")
    assert beurs.inhoud() == {"trends": "hier sta ik"}


@pytest.mark.parametrize(
    ("remote", "zin"),
    [
        ("bestaat-niet.git", "geen git-repository te vinden"),
        ("https://127.0.0.1:9/uitwisseling.git", "nu niet te bereiken"),
        ("https://u:geheim@127.0.0.1:9/uitwisseling.git", "nu niet te bereiken"),
    ],
)
def test_nobody_there(root: Path, tmp_path: Path, remote: str, zin: str) -> None:
    """An address without an exchange is a sentence, and says that nothing was lost."""
    adres = remote if "://" in remote else str(tmp_path / remote)
    with open_spiegel(root, adres, "main") as spiegel:
        with pytest.raises(RaoError, match=zin) as fout:
            stuur(spiegel, {ONS: "x"}, "Trend x")
        assert "Er is niets verstuurd en niets veranderd." in fout.value.zin
        assert "geheim" not in fout.value.zin + fout.value.hint


@pytest.mark.parametrize(
    ("gezegd", "zin"),
    [
        ("git@server: Permission denied (publickey).", "laat u niet toe"),
        ("Host key verification failed.", "laat u niet toe"),
        ("ssh: Could not resolve hostname server: Name or service not known", "niet te bereiken"),
        ("ssh: connect to host server port 22: Connection timed out", "niet te bereiken"),
        ("Bad port '99999'", "adres van de uitwisseling klopt niet"),
        ("hostname contains invalid characters", "adres van de uitwisseling klopt niet"),
        ("banner: corrupt, missing object", "Wat de uitwisseling stuurt"),
        ("kex: unable to read from socket", "contact met de uitwisseling mislukt"),
        (
            "remote: fatal: write error: No space left on device",
            "schijf van de uitwisseling is vol",
        ),
    ],
)
def test_what_ssh_says(root: Path, monkeypatch: pytest.MonkeyPatch, gezegd: str, zin: str) -> None:
    """Every way in which ssh fails is a sentence; it is never asked anything."""
    monkeypatch.setenv("GIT_SSH_COMMAND", f"sh -c 'echo \"{gezegd}\" >&2; exit 255' #")
    with (
        open_spiegel(root, "ssh://git@server/x.git", "main") as spiegel,
        pytest.raises(RaoError, match=zin),
    ):
        spiegel.haal()


@pytest.mark.parametrize(
    "adres",
    ["git@-x:foo", "ssh://-oProxyCommand=x/y", "ssh://git@server", "https://ser ver/x", "https://"],
)
def test_an_odd_address_is_not_damage(root: Path, adres: str) -> None:
    """An address that git or ssh does not take is what is wrong, and not a store."""
    with open_spiegel(root, adres, "main") as spiegel:
        with pytest.raises(RaoError) as fout:
            spiegel.haal()
        assert "Er is niets verstuurd en niets veranderd." in fout.value.zin
        assert "beschadigd" not in fout.value.zin


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only root can give a folder away"
)
def test_an_exchange_of_somebody_else(root: Path, beurs: Beurs) -> None:
    """A folder that git does not trust is named, with the command that trusts it."""
    os.chown(beurs.map, 65534, 65534)
    with (
        open_spiegel(root, str(beurs.map), "main") as spiegel,
        pytest.raises(RaoError, match="van een andere gebruiker") as fout,
    ):
        spiegel.haal()
    assert f"safe.directory {beurs.map}" in fout.value.hint


def test_a_server_that_never_answers(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting has an end."""
    monkeypatch.setenv("GIT_SSH_COMMAND", "sh -c 'sleep 30' #")
    monkeypatch.setattr("rao_cli.store.git.ver.netwerk.GEDULD_SECONDEN", 0.5)
    with (
        open_spiegel(root, "ssh://git@server/x.git", "main") as spiegel,
        pytest.raises(RaoError, match="geeft geen antwoord"),
    ):
        spiegel.haal()


def test_ssh_is_never_asked_anything(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a choice of the user, ssh runs in batch mode with a limit to its patience."""
    monkeypatch.setenv("PATH", f"{_nepssh(root)}:{os.environ['PATH']}")
    with (
        open_spiegel(root, "ssh://git@server/x.git", "main") as spiegel,
        pytest.raises(RaoError) as fout,
    ):
        spiegel.haal()
    assert "BatchMode=yes" in fout.value.hint
    assert "ConnectTimeout=20" in fout.value.hint


def _nepssh(root: Path) -> Path:
    map_ = root.parent / "bin"
    map_.mkdir()
    (map_ / "ssh").write_text('#!/bin/sh\necho "gevraagd: $*" >&2; exit 255\n', encoding="utf-8")
    (map_ / "ssh").chmod(0o755)
    return map_


@pytest.mark.parametrize("remote", ["ext::sh -c 'touch boos'", "fd::7", "http://127.0.0.1:9/x"])
def test_only_known_ways(root: Path, remote: str) -> None:
    """An address that starts a program, or that is not secured, is not used at all."""
    with open_spiegel(root, remote, "main") as spiegel, pytest.raises(RaoError) as fout:
        spiegel.haal()
    assert "not allowed" in fout.value.hint


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="no ssh-keygen")
def test_it_is_signed_when_git_is_set_so(root: Path, beurs: Beurs, tmp_path: Path) -> None:
    """commit.gpgsign of the register holds here too; without a working key nothing goes."""
    sleutel = tmp_path / "sleutel"

    def git(*argv: str) -> None:
        subprocess.run(["git", "-C", str(root), *argv], check=True)

    git("config", "commit.gpgsign", "true")
    git("config", "gpg.format", "ssh")
    git("config", "user.signingKey", str(sleutel))
    with (
        open_spiegel(root, str(beurs.map), "main") as spiegel,
        pytest.raises(RaoError, match="niet worden ondertekend"),
    ):
        stuur(spiegel, {ONS: "x"}, "Trend x")
    assert beurs.tip() is None
    git("-c", f"alias.k=!ssh-keygen -q -t ed25519 -N '' -f {sleutel}", "k")
    with open_spiegel(root, str(beurs.map), "main") as spiegel:
        stuur(spiegel, {ONS: "x"}, "Trend x")
    assert "BEGIN SSH SIGNATURE" in beurs.git("cat-file", "commit", "main")
    assert beurs.git("fsck", "--strict") == ""


@pytest.mark.parametrize("leeg", [True, False], ids=["empty", "in use"])
def test_an_exchange_with_sha256(root: Path, tmp_path: Path, *, leeg: bool) -> None:
    """An exchange that names its objects by SHA-256 works as any other, also when it is empty."""
    beurs = Beurs(tmp_path / "modern.git", "--object-format=sha256")
    if not leeg:
        beurs.leg({HUN: b"y"})
    for tekst in ("x", "x2"):
        with open_spiegel(root, str(beurs.map), "main") as spiegel:
            stuur(spiegel, {ONS: tekst}, "Trend x")
    assert beurs.inhoud() == {ONS: "x2"} | ({} if leeg else {HUN: "y"})
    assert len(beurs.tip() or "") == 64


def test_the_exchange_moves_to_sha256(spiegel: Spiegel, beurs: Beurs) -> None:
    """The local copy begins anew when the exchange did, and says that its history is another."""
    stuur(spiegel, {ONS: "x"}, "Trend x")
    shutil.rmtree(beurs.map)
    nieuw = Beurs(beurs.map, "--object-format=sha256")
    nieuw.leg({HUN: b"y"})
    spiegel.haal()
    assert spiegel.herschreven
    assert [bestand.pad for bestand in spiegel.read(("trends",))] == [HUN]
