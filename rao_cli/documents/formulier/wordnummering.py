"""The lists of a form for Word: which kinds there are, and at which number each begins."""

from collections.abc import Iterator
from typing import Final

from rao_cli.documents.formats.kantoor.wordstijlen import W
from rao_cli.documents.formulier.wordvak import HAAK, PUNT, REGELLIJST, STREEP, Lijsten

#: Kinds of lists in the order of their numbers in the file.
_SOORTEN: Final = (STREEP, PUNT, HAAK)
_NIVEAUS: Final = 4


def make_nummering(lijsten: Lijsten) -> Iterator[str]:
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
