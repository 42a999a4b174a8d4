"""The styles that only a form for Word has: its fields, and what it says itself."""

from typing import Final

from rao_cli.documents.formats.kantoor.stijlen import LIJN, ZACHT
from rao_cli.documents.formats.vormgeving import Vormgeving
from rao_cli.documents.formulier.wordvak import REGELLIJST
from rao_cli.model.formulier.leesblok import AANLOOP, KORT, REGEL, TUSSEN, UITLEG, VELD, WAAROM

_SMAL: Final = '<w:spacing w:before="0" w:after="0" w:line="100" w:lineRule="exact"/>'


def make_stijlen(stijl: Vormgeving) -> str:
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
