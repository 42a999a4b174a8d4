"""Small files of Word and LibreOffice, put together by hand."""

from __future__ import annotations

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PAKKET = "http://schemas.openxmlformats.org/package/2006"
SOORT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
VERBAND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NUMMERING = (
    f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">'
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    '<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
ODF = "urn:oasis:names:tc:opendocument:xmlns"


def pak(delen: dict[str, str]) -> bytes:
    """Return parts as a zip."""
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as zip_:
        for naam, tekst in delen.items():
            zip_.writestr(naam, tekst)
    return uit.getvalue()


def make_tekst(inhoud: str) -> str:
    """Return the text part of a docx."""
    return f'<w:document xmlns:w="{W}"><w:body>{inhoud}</w:body></w:document>'


def make_word(inhoud: str, **meer: str) -> bytes:
    """Return a small docx with this body; `meer` are parts below word/, by their plain name."""
    delen = {
        "[Content_Types].xml": f'<Types xmlns="{PAKKET}/content-types"><Override '
        f'PartName="/word/document.xml" ContentType="{SOORT}.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PAKKET}/relationships"><Relationship Id="a" '
        f'Type="{VERBAND}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": make_tekst(inhoud),
        "word/numbering.xml": NUMMERING,
    }
    return pak(delen | {f"word/{naam}.xml": tekst for naam, tekst in meer.items()})


def make_open(inhoud: str) -> bytes:
    """Return a small odt with this text."""
    namen = "".join(f' xmlns:{n}="{ODF}:{n}:1.0"' for n in ("office", "text", "table"))
    tekst = f"<office:body><office:text>{inhoud}</office:text></office:body>"
    return pak(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content{namen}>{tekst}</office:document-content>",
        }
    )


def alinea(tekst: str, opmaak: str = "") -> str:
    """Return a paragraph of Word with plain text."""
    return f"<w:p><w:pPr>{opmaak}</w:pPr><w:r><w:t>{tekst}</w:t></w:r></w:p>"


def met(data: bytes, meer: dict[str, bytes]) -> bytes:
    """Return a zip with more parts."""
    uit = io.BytesIO(data)
    with zipfile.ZipFile(uit, "a", zipfile.ZIP_DEFLATED) as zip_:
        for naam, inhoud in meer.items():
            zip_.writestr(naam, inhoud)
    return uit.getvalue()
