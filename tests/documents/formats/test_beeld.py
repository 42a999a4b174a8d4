"""A logo is judged before a program opens it: what is none or claims too much is refused."""

import struct

import pytest

from rao_cli.documents.formats.beeld import eis_beeld
from rao_cli.model.errors import RaoError

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{}</svg>'


def _png(breed: int, hoog: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", breed, hoog) + b"\x01\0\0\0\0"


def _jpeg(breed: int, hoog: int) -> bytes:
    begin = b"\xff\xd8\xff\xe0\x00\x04ab"
    return begin + b"\xff\xc2" + struct.pack(">HBHHB", 17, 8, hoog, breed, 3)


@pytest.mark.parametrize(
    ("naam", "data"),
    [
        ("a.png", _png(300, 100)),
        ("a.jpg", _jpeg(300, 100)),
        ("a.JPEG", _jpeg(300, 100)),
        (
            "a.svg",
            SVG.format('<defs><path id="p"/></defs><use href="#p" fill="url(#v)"/>').encode(),
        ),
        ("a.svg", ("\ufeff<?xml version='1.0'?>\n<!-- van ons -->\n" + SVG).encode()),
        ("a.svg", ('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">' + SVG).encode()),
    ],
)
def test_a_logo_may_be(naam: str, data: bytes) -> None:
    """A picture as a drawing program or a camera writes it."""
    eis_beeld(f"templates/{naam}", data)


@pytest.mark.parametrize(
    ("naam", "data"),
    [
        ("leeg.png", b""),
        ("tekst.png", b"geen beeld"),
        ("nul.png", _png(0, 10)),
        ("half.jpg", b"\xff\xd8\xff\xe0"),
        ("nul.jpg", b"\xff\xd8\xff" + b"\0" * 50),
        ("anders.jpg", _png(10, 10)),
        ("leeg.svg", b""),
        ("half.svg", b"<svg><rect"),
        ("utf16.svg", SVG.encode("utf-16")),
        ("nul.svg", b'<svg width="0" height="0"></svg>'),
        ("pagina.svg", b"<html><svg></svg></html>"),
    ],
)
def test_what_is_no_picture_is_told(naam: str, data: bytes) -> None:
    """No format says then that it could be made."""
    with pytest.raises(RaoError, match="die rao kan lezen"):
        eis_beeld(f"templates/{naam}", data)


@pytest.mark.parametrize("maat", [(2**31 - 1, 2**31 - 1), (30_000, 30_000), (40_000, 1)])
def test_a_picture_that_claims_a_huge_size_is_refused(maat: tuple[int, int]) -> None:
    """Its few bytes ended the program: it asked for memory that no computer has."""
    for naam, data in (("a.png", _png(*maat)), ("a.jpg", _jpeg(*(min(m, 65_535) for m in maat)))):
        with pytest.raises(RaoError, match="te groot"):
            eis_beeld(f"templates/{naam}", data)


@pytest.mark.parametrize(
    "inhoud",
    [
        "<script>alert(1)</script>",
        '<image xlink:href="file:///etc/passwd"/>',
        '<svg:image href="http://x.nl/y.png"/>',
        '<use href="http://x.nl/y.svg#a"/>',
        '<rect onload="alert(1)"/>',
        "<style>@import 'http://x.nl/a.css';</style>",
        '<rect fill="url(http://x.nl/a)"/>',
        "<foreignObject/>",
    ],
)
def test_an_svg_brings_nothing_else_in(inhoud: str) -> None:
    """No script, and no file of the computer or of the internet."""
    with pytest.raises(RaoError, match="meer dan een tekening"):
        eis_beeld("templates/a.svg", SVG.format(inhoud).encode())


def test_an_svg_declares_nothing_of_its_own() -> None:
    """What grows by declarations, or reads a file by one, is refused."""
    eigen = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + SVG.format("&x;")
    with pytest.raises(RaoError, match="meer dan een tekening"):
        eis_beeld("templates/a.svg", eigen.encode())


@pytest.mark.parametrize(
    ("naam", "data"),
    [
        ("a.png", _png(20_000, 1)),
        ("a.jpg", _jpeg(1, 900)),
        ("a.svg", b'<svg width="100000000" height="1"></svg>'),
        ("a.svg", b"<svg x='1' height='1px'\n width='51.5mm'></svg>"),
        ("a.svg", b'<svg viewBox="0 -.5 .1 900"></svg>'),
    ],
)
def test_a_line_is_no_logo(naam: str, data: bytes) -> None:
    """As high as a logo it would be wider than a program can draw."""
    with pytest.raises(RaoError, match="te lang en te smal"):
        eis_beeld(f"templates/{naam}", data)
