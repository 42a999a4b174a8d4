"""What a program does not show at once is read all the same."""

import base64
import io
import struct
import zipfile
from collections.abc import Iterator

import pytest

from rao_cli.store.inhoud.inhoudlezer import Inhoudlezer
from tests.store.inhoud.makers import docx, odt, pdf, zip_

BSN = "999990366"
NAAM = "mevrouw Zhadoun"
TYPEN = ("[Content_Types].xml", b"<Types/>")


@pytest.fixture(scope="module", name="lezer")
def _lezer() -> Iterator[Inhoudlezer]:
    """One reader for all, as for all files of a register."""
    with Inhoudlezer() as lezer:
        yield lezer


def _blad(cellen: str = "", na: str = "", erbij: tuple[tuple[str, bytes], ...] = ()) -> bytes:
    blad = f"<worksheet><sheetData>{cellen}</sheetData>{na}</worksheet>".encode()
    return zip_(TYPEN, ("xl/worksheets/sheet1.xml", blad), *erbij)


def _word(deel: str, inhoud: str) -> bytes:
    return docx("Hallo", erbij={f"word/{deel}": inhoud.encode()})


def _los(tekst: str) -> str:
    return "".join(f"<c><v>{cijfer}</v></c>" for cijfer in tekst)


KANTOOR = {
    "the head of a page": _blad(na=f'<oddHeader>&amp;L&amp;"Arial"{NAAM}</oddHeader>'),
    "the name of a sheet": _blad(erbij=(("xl/workbook.xml", f'<sheet name="{NAAM}"/>'.encode()),)),
    "another prefix": zip_(
        TYPEN,
        (
            "xl/worksheets/sheet1.xml",
            f"<x:sheetData><x:row><x:c><x:v>{BSN}</x:v></x:c></x:row></x:sheetData>".encode(),
        ),
    ),
    "a number in another form": _blad("<row><c><v>9.99990366E8</v></c></row>"),
    "a number in CDATA": _blad(f"<row><c><v><![CDATA[{BSN}]]></v></c></row>"),
    "a list to choose from": _blad(
        na=f'<dataValidation prompt="x"><formula1>"{NAAM},nee"</formula1></dataValidation>'
    ),
    "a tip at a link": _blad(na=f'<hyperlink ref="A1" tooltip="{NAAM}"/>'),
    "a filter": _blad(na=f'<filter val="{BSN}"/>'),
    "one digit in each cell": _blad(f"<row>{_los(BSN)}</row>"),
    "one digit in each cell of Word": _word(
        "footer1.xml", "".join(f"<w:tc><w:p><w:t>{c}</w:t></w:p></w:tc>" for c in BSN)
    ),
    "a variable": _word("settings.xml", f'<w:docVar w:name="x" w:val="{BSN}"/>'),
    "a field": _word("footer1.xml", f'<w:fldSimple w:instr="QUOTE {NAAM}"/>'),
    "the name of a control": _word("footer1.xml", f'<w:alias w:val="{NAAM}"/>'),
    "the text of a number": _word("numbering.xml", f'<w:lvlText w:val="%1 {NAAM}"/>'),
    "a remark within a number": _word("footer1.xml", "<w:t>99999<!-- x -->0366</w:t>"),
    "a remark": _word("footer1.xml", f"<a/><!-- {NAAM} --><b/>"),
    "an entity": _word("footer1.xml", f'<!DOCTYPE a [<!ENTITY b "{BSN}">]><a/>'),
    "a sign within quotes": _word("footer1.xml", f'<w:alias w:val="{NAAM} > 3"/>'),
    "the foot of a page of LibreOffice": zip_(
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", b"<office:text/>"),
        ("styles.xml", f"<style:footer><text:p>{NAAM}</text:p></style:footer>".encode()),
    ),
    "a number of LibreOffice": odt('<table:table-cell office:value="9.99990366E8"/>'),
    "who made it, with a number": docx(
        "x", erbij={"docProps/core.xml": f"<dc:creator>BSN {BSN}</dc:creator>".encode()}
    ),
}
KANTOOR["the memory of a pivot table"] = _blad(
    erbij=(("xl/pivotCache/pivotCacheDefinition1.xml", b'<n v="9.99990366E8"/>'),)
)
KANTOOR["a column of a table"] = _blad(
    erbij=(("xl/tables/table1.xml", f'<tableColumn id="1" name="{NAAM}"/>'.encode()),)
)


@pytest.mark.parametrize("wat", KANTOOR)
def test_in_a_file_of_an_office_program(lezer: Inhoudlezer, wat: str) -> None:
    """Every text and every attribute of every part is read."""
    inzage = lezer.lees("x", KANTOOR[wat])
    assert inzage is not None
    assert BSN in inzage.tekst or NAAM in inzage.tekst


def test_the_numbers_of_a_program_are_no_numbers_of_a_person(lezer: Inhoudlezer) -> None:
    """What Word calls its paragraphs, charts and letters is left out."""
    inhoud = f'<w:p w:rsidR="{BSN[1:]}"/><c:axId val="{BSN}"/><wp:extent cx="{BSN}"/>'
    inzage = lezer.lees("x", _word("footer1.xml", f'{inhoud}<w:rFonts w:ascii="Times New"/>'))
    assert inzage is not None
    assert inzage.tekst.split() == ["Hallo"]


def _met_zipwoord() -> bytes:
    bak = io.BytesIO()
    with zipfile.ZipFile(bak, "w") as pak:
        pak.writestr("x.txt", "hallo")
        pak.comment = NAAM.encode()
    return bak.getvalue()


def _mail(koppen: str, inhoud: str = "Hallo") -> bytes:
    return f"MIME-Version: 1.0\n{koppen}\n\n{inhoud}\n".encode()


_IN_MAIL = base64.encodebytes(_mail(f"Subject: x {NAAM}")).decode()
_DELEN = 'Content-Type: multipart/mixed; boundary="g"'
ANDERS = {
    "x.zip, its remark": _met_zipwoord(),
    "x.zip, a folder": zip_(("mevrouw_Zhadoun/", b""), ("x.txt", b"hallo")),
    "x.zip, a file": zip_(("mevrouw_Zhadoun.txt", b"hallo")),
    "x.zip, before it": NAAM.encode() + b"\n" + zip_(("x.txt", bytes(range(256)) * 9)),
    "x.zip, behind it": zip_(("x.txt", b"hallo")) + NAAM.encode(),
    "x.eml, who sent it": _mail(f"Sender: {NAAM}"),
    "x.eml, who got it": _mail(f"Delivered-To: {NAAM}"),
    "x.eml, any head": _mail(f"X-Zaak: {NAAM}"),
    "x.eml, a head of a server": _mail(f"Message-ID: <{NAAM}>"),
    "x.eml, before the parts": _mail(_DELEN, f"{NAAM}\n--g\n\nHallo\n--g--"),
    "x.eml, behind the parts": _mail(_DELEN, f"--g\n\nHallo\n--g--\n{NAAM}"),
    "x.eml, a mail in it": _mail(
        _DELEN,
        "--g\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
        f"{_IN_MAIL}\n--g--",
    ),
    "x.txt in UTF-32": f"Dit is {NAAM}".encode("utf-32-le"),
    "x.txt in UTF-32, the other way": f"Dit is {NAAM}".encode("utf-32-be"),
    "x.html": f'<html><p data-naam="{NAAM}">'.encode(),
    "x.html, without quotes": f"<html><p data-x={BSN}>".encode(),
    "x.html, a link": b'<html><a href="https://voorbeeld.nl/mevrouw%20Zhadoun/x">',
}


def test_a_part_that_no_list_names(lezer: Inhoudlezer) -> None:
    """What was taken from the list of a zip only is there still: rao says that it cannot look."""
    data = zip_(("a.txt", b"hallo"), ("b.txt", BSN.encode()))
    eind, tweede = data.index(b"PK\5\6"), data.rindex(b"PK\1\2")
    eerste = tweede - data.index(b"PK\1\2")
    slot = bytearray(data[eind:])
    slot[8:16] = struct.pack("<HHI", 1, 1, eerste)
    inzage = lezer.lees("x.zip", data[:tweede] + slot)
    assert inzage is not None
    assert inzage.dicht == ("het is beschadigd",)


@pytest.mark.parametrize("wat", ANDERS)
def test_in_another_file(lezer: Inhoudlezer, wat: str) -> None:
    """What stands around the contents is read as they are."""
    inzage = lezer.lees(wat.partition(",")[0], ANDERS[wat])
    assert inzage is not None
    assert BSN in inzage.tekst or NAAM in inzage.tekst


def _pdf(catalogus: str, *dingen: bytes, bron: bytes = b"") -> bytes:
    """Return a page with more in the catalog, and with more objects, from the sixth on."""
    data = pdf(b"BT /F1 12 Tf (Hallo) Tj ET").partition(b"xref\n")[0]
    data = data.replace(b"/Type/Catalog", f"/Type/Catalog{catalogus}".encode())
    data = data.replace(b"/Resources<<", b"/Resources<<" + bron)
    data += b"".join(b"%d 0 obj\n%s\nendobj\n" % ding for ding in enumerate(dingen, 6))
    plekken = [data.index(b"\n%d 0 obj" % nummer) + 1 for nummer in range(1, 6 + len(dingen))]
    tabel = b"".join(b"%010d 00000 n \n" % plek for plek in plekken)
    slot = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    kop = b"xref\n0 %d\n0000000000 65535 f \n" % (len(plekken) + 1)
    return data + kop + tabel + slot % (len(plekken) + 1, len(data))


PDFS = {
    "a chapter": _pdf("/Outlines 6 0 R", b"<</First 7 0 R>>", f"<</Title({NAAM})>>".encode()),
    "a choice": _pdf("/AcroForm 6 0 R", f"<</FT/Ch/Opt[(x)({NAAM})]>>".encode()),
    "who wrote a note": _pdf("", f"<</Subtype/Text/T({NAAM})>>".encode()),
    "where a link leads": _pdf("", f"<</S/URI/URI(https://x.nl/{BSN})>>".encode()),
    "in letters of two bytes": _pdf(
        "", b"<</T<feff%s>>>" % NAAM.encode("utf-16-be").hex().encode()
    ),
}


@pytest.mark.parametrize("wat", PDFS)
def test_in_a_pdf(lezer: Inhoudlezer, wat: str) -> None:
    """Every text in every object is read, whatever it is for."""
    inzage = lezer.lees("x.pdf", PDFS[wat])
    assert inzage is not None
    assert BSN in inzage.tekst or NAAM in inzage.tekst
    assert inzage.dicht == ()


@pytest.mark.parametrize(("maat", "dicht"), [(40, False), (1_000, True)])
def test_a_picture_in_a_pdf(lezer: Inhoudlezer, maat: int, *, dicht: bool) -> None:
    """A line of text does not open a scan, and a small picture is told."""
    beeld = b"<</Subtype/Image/Width %d/Height %d/Length 0>>stream\n\nendstream" % (maat, maat)
    inzage = lezer.lees("x.pdf", _pdf("", beeld, bron=b"/XObject<</I 6 0 R>>"))
    assert inzage is not None
    assert "Hallo" in inzage.tekst
    assert bool(inzage.dicht) is dicht
    assert inzage.half == ("er staan plaatjes in",)
