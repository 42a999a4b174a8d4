"""A file of Word, Excel, PowerPoint or LibreOffice: a zip of which the parts are known."""

import html
from collections.abc import Callable
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.store.inhoud.archief import OP_SLOT, Archief
from rao_cli.store.inhoud.inzage import Vergaarbak
from rao_cli.store.inhoud.kenmerk import is_verdacht
from rao_cli.store.inhoud.opmaaktekst import opmaaktekst
from rao_cli.store.inhoud.rekenblad import BLADEN, STIJLEN, TEKSTEN, read_werkmap

#: Reads a file inside a file.
LeesDeel = Callable[[str, bytes], None]
_OOXML: Final = "[Content_Types].xml"
_ODF: Final = ("mimetype", "content.xml")
_MANIFEST: Final = "META-INF/manifest.xml"
_XML: Final = (".xml", ".rels", ".vml", ".rdf")
_PLAATJES: Final = (
    *(".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".svm"),
    *(".emf", ".wmf", ".emz", ".wmz", ".wdp", ".ico", ".svg"),
)
#: Of the program: printers, letters, a small picture of the first page.
_VAN_HET_PROGRAMMA: Final = ("printerSettings", "fonts/", "Thumbnails/", "layout-cache", "mimetype")
_LETTERS: Final = (".odttf", ".ttf", ".otf", ".fntdata")
#: Of Excel in its own form of bytes.
_XLSB: Final = "xl/workbook.bin"
#: How a thing looks, and nothing that a person wrote.
_VORM: Final = ("/styles", "/theme", "/fontTable", "/webSettings", "/tableStyles")
#: What LibreOffice keeps of windows and printers; none of it was typed.
_INSTELLING: Final = patroon(
    r'<config:config-item\b[^<>]*?config:type="(?!string)\w++"[^<>]*+>[^<]*+</config:config-item>'
)
#: Parts in which no element goes on in the next.
_LOS: Final = ("docProps/", "customXml/", "meta.xml", "META-INF/", "_rels/")
#: The names in those of who made it: as in git, that is no person who is discussed.
_MAKER: Final = ("docProps/app.xml", "docProps/core.xml", "meta.xml")
_EIGENSCHAP: Final = patroon(
    r"<(?:\w++:)?+(?:title|subject|description|keywords?|category|user-defined)\b[^<>]*+>([^<]++)"
)


def is_kantoor(archief: Archief) -> bool:
    """Say whether a zip is a file of an office program."""
    return _OOXML in archief.namen or all(naam in archief.namen for naam in _ODF)


def lees_kantoor(archief: Archief, bak: Vergaarbak, lees_deel: LeesDeel) -> None:
    """Read every part; InhoudTeVeel when it becomes too much."""
    if _XLSB in archief.namen:
        bak.sluit("het is een xlsb; bewaar het als xlsx")
        return
    if b"encryption-data" in (archief.lees(_MANIFEST) or b""):
        bak.sluit(OP_SLOT)
        return
    _lees_werkmap(archief, bak)
    for naam in archief:
        if naam != TEKSTEN and not (naam.startswith(BLADEN) and "/_rels/" not in naam):
            _lees_een(archief, naam, bak, lees_deel)


def _lees_een(archief: Archief, naam: str, bak: Vergaarbak, lees_deel: LeesDeel) -> None:
    klein = naam.lower()
    if klein.endswith(_LETTERS):
        return
    if any(deel in naam for deel in _VAN_HET_PROGRAMMA) and not klein.endswith((*_XML, ".txt")):
        return
    if klein.endswith(_PLAATJES):
        bak.half["er staan plaatjes in"] = None
    elif naam.endswith("vbaProject.bin"):
        bak.half["er staan macro's in"] = None
    elif not klein.endswith(_XML):
        data = archief.lees(naam)
        if data is not None:
            lees_deel(naam, data)
    elif naam in _MAKER:
        bron = _bron(archief, naam)
        bak.zet(*map(html.unescape, _EIGENSCHAP.findall(bron)))
        bak.zet(*filter(is_verdacht, opmaaktekst(bron, los=True)))
    else:
        los = any(deel in naam for deel in _LOS)
        vorm = naam == _OOXML or any(deel in f"/{naam}" for deel in _VORM)
        bron = _INSTELLING.sub("", _bron(archief, naam))
        office = _OOXML in archief.namen and not los
        bak.voeg(opmaaktekst(bron, office=office, los=los, techniek=vorm or not office))


def _lees_werkmap(archief: Archief, bak: Vergaarbak) -> None:
    bladen = [naam for naam in archief if naam.startswith(BLADEN) and naam.endswith(".xml")]
    bladen = [naam for naam in bladen if "/_rels/" not in naam]
    if bladen or TEKSTEN in archief.namen:
        werkmap = read_werkmap(_bron(archief, TEKSTEN), _bron(archief, STIJLEN))
        for naam in bladen:
            bak.voeg(werkmap.blad(_bron(archief, naam)))
        bak.voeg(werkmap.rest())


def _bron(archief: Archief, naam: str) -> str:
    """Return a part as characters; empty when it is not there, or cannot be read."""
    data = archief.lees(naam) or b""
    utf16 = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return _aaneen(data.decode("utf-16" if utf16 else "utf-8-sig", "replace"))


def _aaneen(bron: str) -> str:
    """Return XML with its remarks at the end: a program shows what is around them in one piece."""
    if "<![CDATA[" in bron:
        begin, *delen = bron.split("<![CDATA[")
        stukken = [deel.partition("]]>") for deel in delen]
        bron = begin + "".join(f"{html.escape(tekst)}{rest}" for tekst, _, rest in stukken)
    for merk, eind in (("<!--", "-->"), ("<?", "?>")):
        begin, *delen = bron.split(merk)
        stukken = [deel.partition(eind) for deel in delen]
        naast = (tekst for tekst, _, _ in stukken if not tekst.startswith("xml "))
        apart = "".join(f"<p>{html.escape(tekst)}</p>" for tekst in naast)
        bron = begin + "".join(rest for _, _, rest in stukken) + apart
    return bron
