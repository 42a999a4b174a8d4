"""The parts of a form for Word beside its text: lists, styles of its own, and its properties."""

from collections.abc import Iterator, Mapping
from typing import Final

from rao_cli.documents.formats.kantoor.stijlen import LIJN, ZACHT
from rao_cli.documents.formats.kantoor.wordstijlen import W
from rao_cli.documents.formats.tekens import xml
from rao_cli.documents.formats.vormgeving import Vormgeving
from rao_cli.documents.formulier.wordvak import HAAK, PUNT, REGELLIJST, STREEP, Lijsten
from rao_cli.model.formulier.formulier import VORM, Formulier
from rao_cli.model.formulier.leesblok import AANLOOP, KORT, REGEL, TUSSEN, UITLEG, VELD, WAAROM

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
_SMAL: Final = '<w:spacing w:before="0" w:after="0" w:line="100" w:lineRule="exact"/>'
#: Kinds of lists in the order of their numbers in the file.
_SOORTEN: Final = (STREEP, PUNT, HAAK)
_NIVEAUS: Final = 4


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
        "word/styles.xml": ("</w:styles>", f"{_stijlen(stijl)}</w:styles>"),
        "[Content_Types].xml": ("</Types>", f"{_soorten()}</Types>"),
        "_rels/.rels": ("</Relationships>", f"{_verbanden()}</Relationships>"),
        "word/_rels/document.xml.rels": ("</Relationships>", f"{_LIJSTEN}</Relationships>"),
    }
    uit = {
        naam: data.decode().replace(*erbij[naam]).encode() if naam in erbij else data
        for naam, data in delen.items()
    }
    meer = {
        "word/numbering.xml": "".join(_nummering(lijsten)),
        "docProps/core.xml": _kern(formulier),
        "docProps/custom.xml": _eigenschappen(formulier),
    }
    return uit | {naam: (_KOP + inhoud).encode() for naam, inhoud in meer.items()}


def _nummering(lijsten: Lijsten) -> Iterator[str]:
    """Yield the part with the kinds of lists, and each list with the number it begins at."""
    yield f'<w:numbering xmlns:w="{W}">'
    for nummer, soort in enumerate(_SOORTEN):
        yield f'<w:abstractNum w:abstractNumId="{nummer}"><w:multiLevelType w:val="multilevel"/>'
        yield from (_niveau(soort if diep == 0 else STREEP, diep) for diep in range(_NIVEAUS))
        yield "</w:abstractNum>"
    yield f'<w:num w:numId="{REGELLIJST}"><w:abstractNumId w:val="0"/></w:num>'
    for nummer, (soort, begin) in enumerate(lijsten.soorten, start=REGELLIJST + 1):
        yield (
            f'<w:num w:numId="{nummer}"><w:abstractNumId w:val="{_SOORTEN.index(soort)}"/>'
            f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{begin}"/></w:lvlOverride></w:num>'
        )
    yield "</w:numbering>"


def _niveau(soort: str, diep: int) -> str:
    vorm, tekst = ("bullet", "•") if soort == STREEP else ("decimal", f"%1{soort}")
    links = 284 * (diep + 1)
    return (
        f'<w:lvl w:ilvl="{diep}"><w:start w:val="1"/><w:numFmt w:val="{vorm}"/>'
        f'<w:lvlText w:val="{tekst}"/><w:lvlJc w:val="left"/><w:pPr>'
        f'<w:ind w:left="{links}" w:hanging="284"/></w:pPr></w:lvl>'
    )


def _stijlen(stijl: Vormgeving) -> str:
    """Return the styles that only a form has."""
    zacht, lijn = ZACHT.removeprefix("#"), LIJN.removeprefix("#")
    grijs = f'<w:color w:val="{zacht}"/><w:sz w:val="19"/><w:szCs w:val="19"/>'
    streep = (
        f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="{lijn}"/></w:pBdr>'
        '<w:spacing w:before="60" w:after="100"/>'
    )
    in_lijst = f'<w:numPr><w:numId w:val="{REGELLIJST}"/></w:numPr>'
    vet = f'<w:b/><w:bCs/><w:color w:val="{stijl.kleur.removeprefix("#").upper()}"/>'
    return (
        _alineastijl(VELD, "Normal", '<w:spacing w:before="40" w:after="80"/>')
        + _alineastijl(AANLOOP, VELD, '<w:keepNext/><w:spacing w:before="40" w:after="0"/>', VELD)
        + _alineastijl(REGEL, VELD, in_lijst)
        + _alineastijl(KORT, "Normal", streep)
        + _alineastijl(TUSSEN, "Normal", _SMAL)
        + _alineastijl(WAAROM, "Normal", '<w:keepNext/><w:spacing w:before="40" w:after="60"/>')
        + _alineastijl(
            UITLEG, "Normal", '<w:keepNext/><w:spacing w:before="40" w:after="40"/>', "", grijs
        )
        + _tekenstijl("RaoLabel", vet)
        + _tekenstijl("PlaceholderText", f'<w:color w:val="{zacht}"/>')
    )


def _alineastijl(naam: str, basis: str, alinea: str, volgt: str = "", tekens: str = "") -> str:
    volgende = f'<w:next w:val="{volgt}"/>' if volgt else ""
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{naam}"><w:name w:val="{naam}"/>'
        f'<w:basedOn w:val="{basis}"/>{volgende}<w:qFormat/><w:pPr>{alinea}</w:pPr>'
        f"<w:rPr>{tekens}</w:rPr></w:style>"
    )


def _tekenstijl(naam: str, tekens: str) -> str:
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{naam}">'
        f'<w:name w:val="{naam}"/><w:rPr>{tekens}</w:rPr></w:style>'
    )


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
