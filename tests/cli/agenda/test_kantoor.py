"""An agenda for who has Word, LibreOffice or a reader of PDF: with one command, or not at all."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from rao_cli.store.papier import extra
from tests.cli.secretaris import OVERLEG

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from tests.cli.secretaris import Secretaris


def test_one_command_gives_all_three(register: Callable[[str], Secretaris]) -> None:
    """Each file is what its ending says, and git does not see them."""
    s = register("gepland")
    formaten = [deel for een in ("odt", "docx", "pdf") for deel in ("--formaat", een)]
    s.doet("agenda", "genereer", OVERLEG, *formaten)
    map_ = s.map / "uitvoer" / OVERLEG
    odt, docx = (
        zipfile.ZipFile(io.BytesIO((map_ / f"agenda.{einde}").read_bytes()))
        for einde in ("odt", "docx")
    )
    assert odt.read("mimetype") == b"application/vnd.oasis.opendocument.text"
    assert "word/document.xml" in docx.namelist()
    assert (map_ / "agenda.pdf").read_bytes().startswith(b"%PDF-")
    assert s.git("status", "--porcelain") == ""


def test_without_the_extra_nothing_is_done(
    register: Callable[[str], Secretaris], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is refused before the act, in one sentence with the command that installs it."""
    s = register("gepland")
    monkeypatch.setattr(extra, "find_spec", lambda _naam: None)
    gezegd = s.faalt("agenda", "genereer", OVERLEG, "--formaat", "pdf")
    assert gezegd == (
        "Fout: Voor Word, Excel, LibreOffice en pdf mist rao een onderdeel dat u er apart bij "
        "zet.\n"
        'Installeer het met: pip install "rao-cli[documenten]"\n'
    )


def test_letters_that_are_not_there_are_named_once(register: Callable[[str], Secretaris]) -> None:
    """The PDF is made with others, and one sentence says so."""
    s = register("gepland")
    s.doet("register", "zet", "huisstijl.lettertype", "Bestaat Nergens")
    gezegd = s.zegt("agenda", "genereer", OVERLEG, "--formaat", "pdf")
    assert gezegd.count("Het lettertype Bestaat Nergens uit rao.yaml staat niet op deze") == 1
    assert (s.map / "uitvoer" / OVERLEG / "agenda.pdf").is_file()
