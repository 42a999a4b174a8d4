"""The parts of a form for Word beside its text: what belongs together, and its properties."""

from collections.abc import Mapping
from typing import Final

from rao_cli.documents.formats.tekens import xml
from rao_cli.documents.formats.vormgeving import Vormgeving
from rao_cli.documents.formulier.wordnummering import make_nummering
from rao_cli.documents.formulier.wordstijl import make_stijlen
from rao_cli.documents.formulier.wordvak import Lijsten
from rao_cli.model.formulier.formulier import VORM, Formulier

_KOP: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
_PAKKET: Final = "http://schemas.openxmlformats.org/package/2006"
_MIME: Final = "application/vnd.openxmlformats-"
_DC: Final = "http://purl.org/dc"
#: The id by which Office knows a property that a person or program made up.
_EIGEN: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_LIJSTEN: Final = (
    f'<Relationship Id="rIdLijsten" Type="{_OFFICE}/relationships/numbering"'
    ' Target="numbering.xml"/>'
)


def vul_aan(
    delen: Mapping[str, bytes],
    formulier: Formulier,
    tekst: str,
    lijsten: Lijsten,
    stijl: Vormgeving,
) -> dict[str, bytes]:
    """Return the parts of a paper with the text of a form in them, and what a form has more."""
    erbij = {
        "word/document.xml": ("<w:body><w:p/>", f"<w:body>{tekst}"),
        "word/styles.xml": ("</w:styles>", f"{make_stijlen(stijl)}</w:styles>"),
        "[Content_Types].xml": ("</Types>", f"{_soorten()}</Types>"),
        "_rels/.rels": ("</Relationships>", f"{_verbanden()}</Relationships>"),
        "word/_rels/document.xml.rels": ("</Relationships>", f"{_LIJSTEN}</Relationships>"),
    }
    uit = {
        naam: data.decode().replace(*erbij[naam]).encode() if naam in erbij else data
        for naam, data in delen.items()
    }
    meer = {
        "word/numbering.xml": "".join(make_nummering(lijsten)),
        "docProps/core.xml": _kern(formulier),
        "docProps/custom.xml": _eigenschappen(formulier),
    }
    return uit | {naam: (_KOP + inhoud).encode() for naam, inhoud in meer.items()}


def _soorten() -> str:
    delen = (
        ("/word/numbering.xml", f"{_MIME}officedocument.wordprocessingml.numbering+xml"),
        ("/docProps/core.xml", f"{_MIME}package.core-properties+xml"),
        ("/docProps/custom.xml", f"{_MIME}officedocument.custom-properties+xml"),
        ("/docProps/app.xml", f"{_MIME}officedocument.extended-properties+xml"),
    )
    return "".join(f'<Override PartName="{p}" ContentType="{soort}"/>' for p, soort in delen)


def _verbanden() -> str:
    delen = (
        (f"{_PAKKET}/relationships/metadata/core-properties", "docProps/core.xml"),
        (f"{_OFFICE}/relationships/custom-properties", "docProps/custom.xml"),
        (f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
    )
    return "".join(
        f'<Relationship Id="rIdRao{nummer}" Type="{soort}" Target="{doel}"/>'
        for nummer, (soort, doel) in enumerate(delen)
    )


def _kern(formulier: Formulier) -> str:
    """Return what an archive wants to know; nobody made it, for who did stands in no paper."""
    return (
        f'<cp:coreProperties xmlns:cp="{_PAKKET}/metadata/core-properties"'
        f' xmlns:dc="{_DC}/elements/1.1/"><dc:title>{xml(formulier.titel)}</dc:title>'
        f"<dc:identifier>{xml(formulier.kenmerk)}</dc:identifier><dc:language>nl-NL</dc:language>"
        "</cp:coreProperties>"
    )


def _eigenschappen(formulier: Formulier) -> str:
    waarden = {
        "rao.formulier": str(VORM),
        "rao.kenmerk": formulier.kenmerk,
        "rao.register": formulier.register,
        "rao.voor": formulier.voor,
    }
    delen = "".join(
        f'<property fmtid="{_EIGEN}" pid="{pid}" name="{naam}"><vt:lpwstr>{xml(waarde)}</vt:lpwstr>'
        "</property>"
        for pid, (naam, waarde) in enumerate(waarden.items(), start=2)
        if waarde
    )
    return (
        f'<Properties xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes">'
        f"{delen}</Properties>"
    )
