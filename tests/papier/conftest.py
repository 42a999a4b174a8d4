"""Every paper is made once, and LibreOffice starts once, for all tests of this folder."""

from __future__ import annotations

import pytest

from rao_cli.documents.formats.vormgeving import Vormgeving
from rao_cli.workflow.papier.kantoor import make_docx, make_odt, make_pdf
from tests.papier.programma import lees_met_libreoffice
from tests.papier.stukken import STIJL, vijandig, volledig


@pytest.fixture(scope="session")
def gemaakt() -> dict[str, bytes]:
    """Return each paper in each format, by file name."""
    alles = {
        naam: (papier, stijl)
        for naam, papier, stijl in (
            ("volledig", volledig(), STIJL),
            ("vijandig", vijandig(), Vormgeving()),
        )
    }
    makers = {"docx": make_docx, "odt": make_odt, "pdf": make_pdf}
    return {
        f"{naam}.{einde}": maak(papier, stijl)
        for naam, (papier, stijl) in alles.items()
        for einde, maak in makers.items()
    }


@pytest.fixture(scope="session")
def geopend(gemaakt: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return what LibreOffice sees in each docx and odt: `volledig-docx` and so on."""
    bestanden = {
        f"{naam.replace('.', '-')}.{naam.rpartition('.')[2]}": data
        for naam, data in gemaakt.items()
        if not naam.endswith(".pdf")
    }
    gezien = lees_met_libreoffice(tmp_path_factory.mktemp("libreoffice"), bestanden)
    return {naam.rpartition(".")[0]: html for naam, html in gezien.items()}
