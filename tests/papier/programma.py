"""Programs that a test needs beside Python: there, or the test is skipped and named at the end."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest


def eis_programma(naam: str) -> None:
    """Skip where this program is not installed; CI has all of them, so there it is a failure."""
    if shutil.which(naam) is None:
        if os.environ.get("CI"):
            pytest.fail(f"CI must have {naam}")
        pytest.skip(f"{naam} is not installed")


def read_pdftekst(pdf: bytes) -> str:
    """Return the text of a PDF in the order in which it is read."""
    eis_programma("pdftotext")
    klaar = subprocess.run(
        ["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"],
        input=pdf,
        capture_output=True,
        check=True,
        timeout=60,
    )
    return klaar.stdout.decode()


def lees_met_libreoffice(map_: Path, bestanden: dict[str, bytes]) -> dict[str, str]:
    """Return what LibreOffice sees in these files, as HTML: one start for all of them."""
    eis_programma("soffice")
    for naam, data in bestanden.items():
        (map_ / naam).write_bytes(data)
    thuis = (map_ / "thuis").as_uri()
    opdracht = ["soffice", f"-env:UserInstallation={thuis}", "--headless", "--convert-to", "html"]
    subprocess.run([*opdracht, *bestanden], cwd=map_, check=True, capture_output=True, timeout=180)
    return {
        naam: (map_ / f"{naam.rpartition('.')[0]}.html").read_text(encoding="utf-8")
        for naam in bestanden
    }
