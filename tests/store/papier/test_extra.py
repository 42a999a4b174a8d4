"""The programs of the extra: missing, or unwilling."""

from __future__ import annotations

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.papier import extra
from rao_cli.store.papier.pandoc import make_kantoor
from rao_cli.store.papier.typst import make_pdf, make_png


def niets(_naam: str) -> None:
    """Find no package at all."""


def test_without_the_extra_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence, and the command that installs it."""
    monkeypatch.setattr(extra, "find_spec", niets)
    with pytest.raises(RaoError, match=r"mist rao een onderdeel") as fout:
        extra.eis_extra("typst")
    assert 'pip install "rao-cli[documenten]"' in fout.value.hint
    with pytest.raises(RaoError, match=r"mist rao een onderdeel"):
        extra.pandoc()


def test_pandoc_that_refuses_gets_a_sentence() -> None:
    """A tree that is none: what pandoc says stands beside our sentence."""
    with pytest.raises(RaoError, match=r"als docx maken is niet gelukt") as fout:
        make_kantoor(b"{}", "docx", {}, None, str)
    assert fout.value.hint.startswith("pandoc zegt: ")


def test_typst_that_refuses_gets_a_sentence() -> None:
    """Data without a paper in it: what typst says stands beside our sentence."""
    with pytest.raises(RaoError, match=r"als pdf maken is niet gelukt") as fout:
        make_pdf(lambda _ontbreekt: "{}", "{}", "", None)
    assert fout.value.hint.startswith("typst zegt: ")


def test_a_logo_that_is_none_gets_a_sentence() -> None:
    """Any file can be called logo.png."""
    with pytest.raises(RaoError, match=r"Het logo is niet te lezen"):
        make_png(b"geen plaatje")


def test_a_picture_that_breaks_typst_is_told() -> None:
    """A panic of a program in Rust is no Exception: it would end rao with a traceback."""
    beeld = b'<svg xmlns="http://www.w3.org/2000/svg" width="100000000" height="1"></svg>'
    with pytest.raises(RaoError, match="vastgelopen"):
        make_png(beeld)
