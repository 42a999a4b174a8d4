"""Who commits, and whose the repository is: nobody is believed who cannot be."""

import os

import pytest

from tests.corpus.proefregister import Proefregister, is_heel
from tests.corpus.test_repositories import SCHRIJF


def test_an_identity_with_a_line_end(
    register: Proefregister, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name cannot forge a line of the commit."""
    monkeypatch.setenv(
        "GIT_AUTHOR_NAME", "R. Voorbeeld\ncommitter Vals <vals@voorbeeld.invalid> 1 +0"
    )
    register.rao(*SCHRIJF).keur(0, 3)
    assert "Vals <vals@voorbeeld.invalid>" not in register.git("log", "--format=%cn <%ce>")
    is_heel(register)


def test_no_identity(register: Proefregister, monkeypatch: pytest.MonkeyPatch) -> None:
    """Git does not know who commits: the sentence says what to type."""
    for rol in ("AUTHOR", "COMMITTER"):
        monkeypatch.delenv(f"GIT_{rol}_NAME")
        monkeypatch.delenv(f"GIT_{rol}_EMAIL")
    assert "git config --global user.name" in register.weigert(3, *SCHRIJF).fout


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs chown")
def test_a_repository_of_somebody_else(register: Proefregister) -> None:
    """Git distrusts it, so rao does; checking needs no git."""
    for pad in (register.top, register.top / ".git"):
        os.chown(pad, 12345, 12345)
    assert "andere gebruiker" in register.rao(*SCHRIJF).keur(3).fout
    register.rao("valideer").keur(0)
