"""Files that a stranger made to do harm: a sentence, and hardly any memory."""

import subprocess
import sys
from collections.abc import Callable
from functools import cache

import pytest

from rao_cli.store.inhoud.inhoudlezer import Inhoudlezer
from tests.store.inhoud.makers import pdf, zip_

KOP = ("[Content_Types].xml", b"")


def _in_elkaar(keer: int) -> bytes:
    data = zip_(("x.txt", b"diep"))
    for _ in range(keer):
        data = zip_(("a.zip", data))
    return data


def _op_slot() -> bytes:
    data = bytearray(zip_(("x.txt", b"hallo")))
    for merk, plek in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        data[data.index(merk) + plek] |= 1
    return bytes(data)


def _dubbel() -> bytes:
    return zip_(("een.txt", b"goed"), ("two.txt", b"slecht")).replace(b"two.txt", b"een.txt")


@cache
def _bom() -> bytes:
    return pdf(bytes(90_000_000))


VIJANDIG: dict[str, Callable[[], bytes]] = {
    "a bomb": lambda: zip_(("x.bin", bytes(50_000_000))),
    "many parts": lambda: zip_(*((f"{nummer}.txt", b"x") for nummer in range(2_001))),
    "zips in zips": lambda: _in_elkaar(6),
    "a password": _op_slot,
    "two parts of one name": _dubbel,
    "only tags": lambda: zip_(KOP, ("word/document.xml", b"<a/>" * 1_000_000)),
    "too much text": lambda: zip_(KOP, ("word/document.xml", b"<w:t>" + b"ab " * 1_000_000)),
    "a table of a million cells": lambda: zip_(KOP, ("xl/worksheets/s.xml", b"<c/>" * 1_000_000)),
    "many texts": lambda: zip_(KOP, ("xl/sharedStrings.xml", b"<si/>" * 1_000_000)),
    "only layout": lambda: b"{\\rtf1" + b"{\\b" * 300_000,
    "many parts of a mail": lambda: b"MIME-Version: 1.0\n" + b"\n--a" * 3_000,
    "a large file": lambda: b"\0\1\2\3" * 3_000_000,
    "a bomb in a PDF": _bom,
}


@pytest.mark.parametrize("wat", VIJANDIG)
def test_a_sentence(wat: str) -> None:
    """Nothing is raised: rao says that it could not look."""
    with Inhoudlezer() as lezer:
        inzage = lezer.lees("x", VIJANDIG[wat]())
    assert inzage is not None
    assert inzage.dicht


def test_a_name_leads_nowhere() -> None:
    """A name in a zip is only a text: nothing is unpacked to a place."""
    data = zip_(("../../etc/BSN 999990366.txt", b"hallo"))
    with Inhoudlezer() as lezer:
        inzage = lezer.lees("x.zip", data)
    assert inzage is not None
    assert "BSN 999990366" in inzage.tekst


def test_after_a_bad_file_a_good_one() -> None:
    """The process that breaks on one file reads the next."""
    with Inhoudlezer() as lezer:
        lezer.lees("x.pdf", _bom())
        inzage = lezer.lees("y.pdf", pdf(b"BT /F1 12 Tf (Hallo) Tj ET"))
    assert inzage is not None
    assert "Hallo" in inzage.tekst


@pytest.mark.lang
@pytest.mark.parametrize("wat", VIJANDIG)
def test_memory(wat: str) -> None:
    """A hostile file costs less than 200 MB, here and in the process that reads for rao."""
    code = (
        "import resource\n"
        "from tests.store.inhoud.test_vijandig import VIJANDIG, Inhoudlezer\n"
        f"data = VIJANDIG[{wat!r}]()\n"
        "voor = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "with Inhoudlezer() as lezer:\n"
        "    lezer.lees('x', data)\n"
        "kind = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss\n"
        "print(max(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - voor, kind))\n"
    )
    klaar = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert int(klaar.stdout) < 200 * 1024
