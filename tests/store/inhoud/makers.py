"""Files of other programs, as small as they can be, each with one text in it."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from email.message import EmailMessage
from typing import Final

_TYPEN: Final = ("[Content_Types].xml", b"<Types/>")
_SECTOR: Final = 512
_EINDE: Final = 0xFFFFFFFE
_VRIJ: Final = 0xFFFFFFFF


def zip_(*delen: tuple[str, bytes]) -> bytes:
    """Pack parts."""
    bak = io.BytesIO()
    with zipfile.ZipFile(bak, "w", zipfile.ZIP_DEFLATED) as pak:
        for naam, data in delen:
            pak.writestr(naam, data)
    return bak.getvalue()


def docx(*lopen: str, erbij: Mapping[str, bytes] | None = None) -> bytes:
    """Return a paragraph of Word in as many runs."""
    tekst = "".join(f"<w:r><w:rPr><w:b/></w:rPr><w:t>{loop}</w:t></w:r>" for loop in lopen)
    document = f"<w:document><w:body><w:p>{tekst}</w:p></w:body></w:document>".encode()
    return zip_(_TYPEN, ("word/document.xml", document), *(erbij or {}).items())


def xlsx(getal: str, *teksten: str, stijl: str = "0") -> bytes:
    """Return a sheet with a number and texts in one row."""
    samen = "".join(f"<si><t>{tekst}</t></si>" for tekst in teksten)
    cellen = "".join(f'<c t="s"><v>{nummer}</v></c>' for nummer in range(len(teksten)))
    blad = f'<row>{cellen}<c s="{stijl}"><v>{getal}</v></c></row>'
    stijlen = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    return zip_(
        _TYPEN,
        ("xl/sharedStrings.xml", f"<sst>{samen}</sst>".encode()),
        ("xl/styles.xml", stijlen.encode()),
        ("xl/worksheets/sheet1.xml", f"<sheetData>{blad}</sheetData>".encode()),
    )


def pptx(tekst: str) -> bytes:
    """Return a slide."""
    dia = f"<p:sld><a:p><a:r><a:t>{tekst}</a:t></a:r></a:p></p:sld>"
    return zip_(_TYPEN, ("ppt/slides/slide1.xml", dia.encode()))


def odt(tekst: str, manifest: bytes = b"") -> bytes:
    """Return a paragraph of LibreOffice."""
    inhoud = f"<office:text><text:p>{tekst}</text:p></office:text>"
    return zip_(
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", inhoud.encode()),
        ("META-INF/manifest.xml", manifest),
    )


def eml(tekst: str, naam: str = "", bijlage: bytes = b"") -> bytes:
    """Return a mail, with its text in base64."""
    bericht = EmailMessage()
    bericht["Subject"] = "Aanlevering"
    bericht.set_content(tekst, cte="base64")
    if naam:
        bericht.add_attachment(bijlage, maintype="application", subtype="x", filename=naam)
    return bericht.as_bytes()


def pdf(tekening: bytes, lettertype: str = "Helvetica") -> bytes:
    """Return a page that is drawn so; `BT /F1 12 Tf (…) Tj ET` draws a text."""
    klein = zlib.compress(tekening)
    dingen = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 600 800]>>",
        b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(klein), klein),
        b"<</Type/Font/Subtype/Type1/BaseFont/%s>>" % lettertype.encode(),
    ]
    uit, plekken = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for nummer, ding in enumerate(dingen, 1):
        plekken.append(len(uit))
        uit += b"%d 0 obj\n%s\nendobj\n" % (nummer, ding)
    tabel = b"".join(b"%010d 00000 n \n" % plek for plek in plekken)
    maat = len(dingen) + 1
    slot = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (maat, len(uit))
    return uit + b"xref\n0 %d\n0000000000 65535 f \n%s%s" % (maat, tabel, slot)


def schrijft(tekst: str) -> bytes:
    """Return what draws a text on a page."""
    return b"BT /F1 12 Tf 40 700 Td (%s) Tj ET" % tekst.encode("latin-1")


def msg(tekst: str) -> bytes:
    """Return a mail of Outlook with this text."""
    return ole({"__substg1.0_1000001F": tekst.encode("utf-16-le")})


def ole(stromen: Mapping[str, bytes]) -> bytes:
    """Return a container of Windows with these streams, each large enough to need no small one."""
    data, ketens, plekken = b"", list[int](), list[tuple[str, int, int]]()
    for naam, inhoud in stromen.items():
        vol = inhoud.ljust(8 * _SECTOR, b"\0")
        vol += bytes(-len(vol) % _SECTOR)
        eerste, maat = len(ketens), len(vol) // _SECTOR
        ketens += [*range(eerste + 1, eerste + maat), _EINDE]
        plekken.append((naam, eerste, len(vol)))
        data += vol
    namen = [_ingang("Root Entry", 5, _EINDE, 0, kind=1)]
    for nummer, (naam, eerste, lengte) in enumerate(plekken, 2):
        rechts = nummer if nummer <= len(plekken) else _VRIJ
        namen.append(_ingang(naam, 2, eerste, lengte, rechts=rechts))
    lijst = b"".join(namen)
    lijst += bytes(-len(lijst) % _SECTOR)
    begin, maat = len(ketens), len(lijst) // _SECTOR
    ketens += [*range(begin + 1, begin + maat), _EINDE]
    tabel = len(ketens)
    ketens.append(0xFFFFFFFD)
    ketens += [_VRIJ] * (_SECTOR // 4 - len(ketens))
    kop = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, begin, 0, 4096),
        *(_EINDE, 0, _EINDE, 0),
    )
    kop += struct.pack("<109I", tabel, *[_VRIJ] * 108)
    return kop + data + lijst + struct.pack(f"<{len(ketens)}I", *ketens)


def _ingang(  # noqa: PLR0913 - the fields of an entry
    naam: str, soort: int, eerste: int, lengte: int, *, kind: int = _VRIJ, rechts: int = _VRIJ
) -> bytes:
    tekst = naam.encode("utf-16-le")
    velden = (tekst.ljust(64, b"\0"), len(tekst) + 2, soort, 1, _VRIJ, rechts, kind, eerste, lengte)
    return struct.pack("<64sHBBIII16x4x8x8xIQ", *velden)
