"""A file that rao does not read gives one sentence, whoever made it so; nothing is unpacked."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.model.formulier.leesblok import tekst_van
from rao_cli.store.formulier.docx import read_docx
from rao_cli.store.formulier.kantoor.opendocument import read_opendocument
from rao_cli.store.formulier.kantoor.word import read_word
from rao_cli.store.formulier.odt import read_odt
from tests.store.formulier.bestanden import (
    PAKKET,
    VERBAND,
    W,
    alinea,
    make_open,
    make_word,
    met,
    pak,
)

GEWOON = make_word(alinea("tekst"))
ODT = make_open("<text:p>tekst</text:p>")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def van_soort(soort: str) -> bytes:
    """Return a file of Office whose main part is of this kind."""
    types = f'<Types xmlns="{PAKKET}/content-types"><Override PartName="/a" ContentType="{soort}"/>'
    return pak({"[Content_Types].xml": f"{types}</Types>", "a": "<a/>"})


def met_verband(soort: str, doel: str = "x.bin") -> bytes:
    """Return a docx with a part that belongs to its text."""
    verband = f'<Relationship Id="x" Type="{VERBAND}/{soort}" Target="{doel}"/>'
    rels = f'<Relationships xmlns="{PAKKET}/relationships">{verband}</Relationships>'
    return met(GEWOON, {"word/_rels/document.xml.rels": rels.encode()})


def met_leugen() -> bytes:
    """Return a docx of which the text says in its headers that it is short."""
    data = bytearray(make_word(alinea("x" * 5_000_000)))
    with zipfile.ZipFile(io.BytesIO(data)) as zip_:
        deel = zip_.getinfo("word/document.xml")
    groot = struct.pack("<L", deel.file_size)
    return bytes(data).replace(groot, struct.pack("<L", 2_000))


def met_overlap() -> bytes:
    """Return a docx with two names for the same bytes."""
    data = met(GEWOON, {"word/a.xml": b"x" * 3_000, "word/b.xml": b"x" * 3_000})
    with zipfile.ZipFile(io.BytesIO(data)) as zip_:
        een, ander = zip_.getinfo("word/a.xml"), zip_.getinfo("word/b.xml")
    plek = data.rindex(b"word/b.xml") - 4
    assert data[plek : plek + 4] == struct.pack("<L", ander.header_offset)
    return data[:plek] + struct.pack("<L", een.header_offset) + data[plek + 4 :]


def met_dubbele_naam() -> bytes:
    """Return a docx in which two parts have one name."""
    return met(GEWOON, {"word/aa.xml": b"een", "word/bb.xml": b"twee"}).replace(
        b"word/bb.xml", b"word/aa.xml"
    )


def met_slot() -> bytes:
    """Return a docx in which an entry says that it is locked by the zip itself."""
    data = bytearray(GEWOON)
    plek = data.rindex(b"PK\x01\x02")
    data[plek + 8] |= 1
    return bytes(data)


DTD = '<!DOCTYPE a [<!ENTITY b "c">]>'
TEKST = f'<w:document xmlns:w="{W}"><w:body>'
DIEP = "<w:sdt>" * 200 + "</w:sdt>" * 200
SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
PRESENTATIE = "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml"
VERSLEUTELD = '<manifest xmlns:m="urn:x"><m:encryption-data/></manifest>'

WORD = {
    "meer dan 10 MB": (GEWOON + bytes(10 * 1024 * 1024), "te groot"),
    "meer dan 2.000 delen": (met(GEWOON, {f"x{n}": b"" for n in range(2_000)}), "te groot"),
    "uitgepakt meer dan 50 MB": (met(GEWOON, {"x.bin": bytes(51 * 1024 * 1024)}), "te groot"),
    "een lengte die niet klopt": (met_leugen(), "beschadigd"),
    "delen over elkaar": (met_overlap(), "beschadigd"),
    "twee delen met een naam": (met_dubbele_naam(), "beschadigd"),
    "wachtwoord": (OLE + "EncryptedPackage".encode("utf-16-le"), "wachtwoord"),
    "wachtwoord in de zip": (met_slot(), "wachtwoord"),
    "oude doc": (OLE + "WordDocument".encode("utf-16-le"), "oude versie van Word"),
    "bericht van Outlook": (OLE + "__substg1.0_37".encode("utf-16-le"), "bericht van Outlook"),
    "oud rekenblad": (OLE + "Workbook".encode("utf-16-le"), "oud rekenblad"),
    "docm": (van_soort("application/vnd.ms-word.document.macroEnabled.main+xml"), "macro's"),
    "macro": (met(GEWOON, {"word/vbaProject.bin": b"x"}), "macro's"),
    "activex": (met(GEWOON, {"word/activeX/activeX1.xml": b"<a/>"}), "ActiveX"),
    "ole": (met(GEWOON, {"word/embeddings/oleObject1.bin": b"x"}), "ingesloten"),
    "verband met ole": (met_verband("oleObject"), "ingesloten"),
    "altchunk": (make_word('<w:altChunk w:id="x"/>'), "ingesloten"),
    "verband met altchunk": (met_verband("aFChunk", "x.html"), "ingesloten"),
    "dtd": (make_word("", document=f"{DTD}{TEKST}</w:body></w:document>"), "DTD"),
    "te diep": (make_word(DIEP), "te diep"),
    "xlsx": (van_soort(SPREADSHEET), "een rekenblad"),
    "pptx": (van_soort(PRESENTATIE), "een presentatie"),
    "zip": (pak({"lees.txt": "x"}), "geen bestand van Word"),
    "halve zip": (GEWOON[: len(GEWOON) // 2], "beschadigd"),
    "halve xml": (make_word("", document=f"{TEKST}<w:p>"), "beschadigd"),
    "geen tekst": (make_word("", document="<a/>"), "beschadigd"),
    "pdf": (b"%PDF-1.7 x", "een pdf"),
    "iets anders": (b"zomaar", "geen bestand van Word"),
}
OPEN = {
    "ods": (pak({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "een rekenblad"),
    "macro": (met(ODT, {"Basic/Standard/Module1.xml": b"<a/>"}), "macro's"),
    "ole": (met(ODT, {"Object 1/content.xml": b"<a/>"}), "ingesloten"),
    "wachtwoord": (met(ODT, {"META-INF/manifest.xml": VERSLEUTELD.encode()}), "wachtwoord"),
    "object in de tekst": (make_open('<d:object xmlns:d="urn:d"/>'), "ingesloten"),
    "te diep": (make_open("<text:section>" * 200 + "</text:section>" * 200), "te diep"),
    "halve zip": (ODT[:200], "beschadigd"),
    "docx": (GEWOON, "geen bestand van Word of LibreOffice"),
}


@pytest.mark.parametrize("wat", WORD)
def test_a_bad_file_for_word_gives_one_sentence(wat: str) -> None:
    """What is too much, locked, damaged, active or another kind of file is refused by name."""
    data, zin = WORD[wat]
    with pytest.raises(RaoError, match=zin) as fout:
        read_docx("f.docx", data)
    assert "'f.docx'" in fout.value.zin
    assert fout.value.zin.count("\n") == 0


@pytest.mark.parametrize("wat", OPEN)
def test_a_bad_file_of_libreoffice_gives_one_sentence(wat: str) -> None:
    """The same holds for an odt."""
    data, zin = OPEN[wat]
    with pytest.raises(RaoError, match=zin):
        read_odt("f.odt", data)


def test_a_name_that_a_terminal_obeys_is_only_shown() -> None:
    """The name of a file comes from a stranger too."""
    with pytest.raises(RaoError) as fout:
        read_docx("\x1b[31mf.docx", b"zomaar")
    assert "\x1b" not in fout.value.zin


def test_links_and_templates_elsewhere_are_named_and_not_followed() -> None:
    """What leads out of a file stays there, and is told."""
    verband = (
        f'<Relationship Id="x" Type="{VERBAND}/attachedTemplate" Target="http://x.invalid/a.dotm"'
        ' TargetMode="External"/>'
        f'<Relationship Id="y" Type="{VERBAND}/image" Target="file:///etc/passwd"'
        ' TargetMode="External"/>'
    )
    rels = f'<Relationships xmlns="{PAKKET}/relationships">{verband}</Relationships>'
    gelezen = read_word("f.docx", met(GEWOON, {"word/_rels/document.xml.rels": rels.encode()}))
    assert gelezen.opmerkingen == (
        "Het bestand verwijst naar een sjabloon ergens anders; rao opent dat niet.",
        "Het bestand verwijst naar iets buiten zichzelf; rao opent dat niet.",
    )


def test_many_attributes_and_elements_take_time_in_proportion() -> None:
    """A text that is wide in place of deep is read in a moment, and gives its text."""
    veel = "".join(f' a{n}="x"' for n in range(20_000))
    word = make_word(f"<w:p{veel}/>" + alinea("x") * 20_000 + "<w:bookmarkStart/>" * 20_000)
    assert [blok.tekst for blok in read_word("f.docx", word).blokken] == ["", *["x"] * 20_000]


def test_a_number_of_ten_thousand_digits_is_no_number() -> None:
    """What a file says of levels and counts is believed only when it can be one."""
    veel = "9" * 10_000
    odt = make_open(
        f'<text:h text:outline-level="{veel}">De zaak</text:h>'
        f'<text:p>b<text:s text:c="{veel}"/>c</text:p>'
        f'<text:list><text:list-item text:start-value="{veel}"><text:p>d</text:p></text:list-item>'
        "</text:list>"
    )
    nummer = f'<w:numPr><w:ilvl w:val="{veel}"/><w:numId w:val="7"/></w:numPr>'
    word = make_word(alinea("e", f'{nummer}<w:outlineLvl w:val="{veel}"/>'))
    assert tekst_van(read_opendocument("f.odt", odt).blokken) == "De zaak\n\nb c\n\n- d"
    assert tekst_van(read_word("f.docx", word).blokken) == "1. e"
