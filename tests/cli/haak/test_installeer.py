"""`rao haak installeer`: git itself puts two versions of a file together as rao does."""

import sys
from pathlib import Path

import pytest

from tests.cli.secretaris import LIJSTPAD, ZAAK, Secretaris

HAAK = ("haak", "installeer")
OUD = "# Overal dezelfde regeleinden, ook op Windows\n* text=auto eol=lf\n"


@pytest.fixture
def oud(lijst: Secretaris) -> Secretaris:
    """A register that an older rao made, in a clone that knows nothing of ours."""
    lijst.git("config", "--remove-section", "merge.rao")
    lijst.typt_nieuw(".gitattributes", OUD)
    return lijst


def test_in_a_register_of_before(oud: Secretaris) -> None:
    """It names our files in the register and sets up this clone; again changes nothing."""
    assert "samen zoals rao dat doet" in oud.zegt(*HAAK)
    assert oud.laatste() == ("Samenvoegen van bestanden ingesteld", [".gitattributes"])
    assert oud.lees(".gitattributes").startswith(OUD)
    assert "\n*.yaml merge=rao\n" in oud.lees(".gitattributes")
    voor = oud.foto(), oud.git("config", "--local", "--list")
    assert "stond alles hiervoor al" in oud.zegt(*HAAK)
    assert (oud.foto(), oud.git("config", "--local", "--list")) == voor


def test_a_rehearsal(oud: Secretaris) -> None:
    """With --proef it shows what comes in, and changes neither register nor settings."""
    voor = oud.foto(), oud.git("config", "--local", "--list")
    oud.doet(*HAAK, "--proef")
    assert (oud.foto(), oud.git("config", "--local", "--list")) == voor


def test_a_rehearsal_of_hooks_only(lijst: Secretaris) -> None:
    """Where only the hooks are new, it does not say that nothing would change."""
    gezegd = lijst.zegt(*HAAK, "--proef")
    assert "in het register zou niets veranderen" in gezegd
    assert "kijkt dan na wat u met git vastlegt" in gezegd


def test_a_new_register_has_it(lijst: Secretaris) -> None:
    """A register that rao made needs nothing, and rao works in it."""
    assert "rao git-samen" in lijst.git("config", "merge.rao.driver")
    assert "stond alles hiervoor al" in lijst.zegt(*HAAK)


@pytest.mark.parametrize("sleutel", ["merge.rao.driver", "merge.rao.name", "merge.rao.recursive"])
def test_another_value_is_refused(lijst: Secretaris, sleutel: str) -> None:
    """A setting that came along with a copied folder starts nothing: rao writes nothing there."""
    lijst.git("config", sleutel, "touch gestart")
    assert sleutel in lijst.faalt("zaak", "wijzig", ZAAK, "--zet", "vraag=Mag het?")
    assert sleutel in lijst.faalt(*HAAK)


@pytest.mark.skipif(sys.platform == "win32", reason="a script that a shell starts")
@pytest.mark.usefixtures("rao_op_pad")
def test_git_puts_two_changes_together(lijst: Secretaris) -> None:
    """Two zaken changed at one place of a list, by git itself: both are there, without a word."""
    tak = lijst.git("branch", "--show-current")
    lijst.git("checkout", "--quiet", "-b", "ander")
    lijst.typt(LIJSTPAD, "  groep: gezin\n", "  groep: gezin\n    feiten: Drie kinderen.\n")
    lijst.git("checkout", "--quiet", tak)
    lijst.typt(LIJSTPAD, "  groep: gezin\n", "  groep: gezin\n    kenmerken: [overlast]\n")
    lijst.git("merge", "--quiet", "ander", "--message", "samen")
    tekst = lijst.lees(LIJSTPAD)
    assert ("Drie kinderen." in tekst, "[overlast]" in tekst, "<<<<" in tekst) == (
        True,
        True,
        False,
    )
    lijst.doet("valideer", LIJSTPAD)


@pytest.mark.skipif(sys.platform == "win32", reason="a script that a shell starts")
def test_git_without_rao(
    lijst: Secretaris, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where git finds no rao it does it by lines: what both made stands there, with its marks."""
    (tmp_path / "leeg").mkdir()
    (tmp_path / "leeg" / "rao").write_text("#!/bin/sh\nexit 127\n")
    (tmp_path / "leeg" / "rao").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "leeg"), prepend=":")
    tak = lijst.git("branch", "--show-current")
    lijst.git("checkout", "--quiet", "-b", "ander")
    lijst.typt(LIJSTPAD, "lang in de opvang", "kort in de opvang")
    lijst.git("checkout", "--quiet", tak)
    lijst.typt(LIJSTPAD, "lang in de opvang", "een jaar in de opvang")
    with pytest.raises(Exception, match="merge"):
        lijst.git("merge", "ander")
    assert {"<<<<<<<", "kort", "een", ">>>>>>>"} <= {*lijst.lees(LIJSTPAD).split()}
