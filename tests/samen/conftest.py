"""Two persons and one register, made once in a run of the tests."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.secretaris import vaste_omgeving
from tests.eenmaal import eenmaal
from tests.samen.wereld import Wereld, maak_begin

if TYPE_CHECKING:
    from collections.abc import Iterator

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)


@pytest.fixture(scope="session")
def wereld(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wereld]:
    """The register that both know, and what became of it in the hands of one."""
    with pytest.MonkeyPatch.context() as patch:
        vaste_omgeving(patch)
        begin = eenmaal(tmp_path_factory, "samen", maak_begin)
        yield Wereld(begin, tmp_path_factory.mktemp("samen"))


@pytest.fixture(autouse=True)
def _vast(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who commits and when is fixed."""
    vaste_omgeving(monkeypatch)
