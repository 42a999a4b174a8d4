"""The mail of Outlook (.msg): its texts, and the files that hang on it.

It is a container of Windows (OLE) with a stream for each property [MS-OXMSG]; what older programs
of Office keep in such a container is known by its streams, and not read.
"""

import io
from collections.abc import Iterator, Sequence
from typing import Any, Final

_EIGENSCHAP: Final = "__substg1.0_"
_BIJLAGE: Final = "__attach_version1.0_"
#: The kind of a property, behind its number: text in UTF-16, text in an older coding, bytes.
_TEKST: Final = {"001F": "utf-16-le", "001E": "cp1252"}
_BYTES: Final = "0102"
_TEKST_VAN_MAIL: Final = "1000"
_WEBTEKST: Final = "1013"
_OPGEMAAKT: Final = "1009"
_INHOUD: Final = "3701"
#: The long name of a file, and the short one.
_NAMEN: Final = ("3707", "3704")
_GROOTST: Final = 10 * 1024 * 1024
_STROMEN: Final = 5_000
_OUD: Final = {
    "EncryptedPackage": "het is op slot met een wachtwoord",
    "WordDocument": "het is van een oude Word; bewaar het als docx",
    "Workbook": "het is van een oude Excel; bewaar het als xlsx",
    "Book": "het is van een oude Excel; bewaar het als xlsx",
    "PowerPoint Document": "het is van een oude PowerPoint; bewaar het als pptx",
}
_ONBEKEND: Final = "rao kent dit soort bestand niet"


def read_outlook(data: bytes) -> Iterator[tuple[str, str | bytes]]:
    """Yield ("tekst", text), ("dicht", why something was not read) and (name, bytes of a file).

    Raises whatever olefile does on a damaged file.
    """
    import olefile

    ole = olefile.OleFileIO(io.BytesIO(data))
    stromen = [tuple(pad) for pad in ole.listdir()]
    oud = next((waarom for naam, waarom in _OUD.items() if (naam,) in stromen), None)
    if oud or not any(pad[-1].startswith(_EIGENSCHAP) for pad in stromen):
        yield "dicht", oud or _ONBEKEND
        return
    if len(stromen) > _STROMEN:
        yield "dicht", "er zit te veel in"
        return
    for pad in stromen:
        yield from _stroom(ole, pad, stromen)


def _stroom(
    ole: Any, pad: tuple[str, ...], stromen: Sequence[tuple[str, ...]]
) -> Iterator[tuple[str, str | bytes]]:
    nummer, soort = pad[-1].removeprefix(_EIGENSCHAP)[:4], pad[-1][-4:]
    if not pad[-1].startswith(_EIGENSCHAP):
        return
    if ole.get_size(list(pad)) > _GROOTST:
        yield "dicht", "er zit een te groot bestand in"
    elif soort in _TEKST:
        yield "tekst", _lees(ole, pad).decode(_TEKST[soort], "replace")
    elif soort == _BYTES and nummer == _WEBTEKST:
        yield "mail.html", _lees(ole, pad)
    elif soort == _BYTES and nummer == _INHOUD and _BIJLAGE in "".join(pad):
        yield _naam(ole, pad[:-1]), _lees(ole, pad)
    elif nummer == _OPGEMAAKT and not _heeft_tekst(pad[:-1], stromen):
        yield "dicht", "de tekst van deze mail is ingepakt; bewaar de mail als tekst"


def _heeft_tekst(map_: tuple[str, ...], stromen: Sequence[tuple[str, ...]]) -> bool:
    """Say whether a mail has its text in another form too."""
    namen = {pad[-1][: len(_EIGENSCHAP) + 4] for pad in stromen if pad[:-1] == map_}
    return not namen.isdisjoint({_EIGENSCHAP + n for n in (_TEKST_VAN_MAIL, _WEBTEKST)})


def _naam(ole: Any, map_: tuple[str, ...]) -> str:
    for nummer in _NAMEN:
        for soort, codering in _TEKST.items():
            pad = (*map_, f"{_EIGENSCHAP}{nummer}{soort}")
            if ole.exists(list(pad)):
                return _lees(ole, pad).decode(codering, "replace")
    return "bijlage"


def _lees(ole: Any, pad: tuple[str, ...]) -> bytes:
    data: bytes = ole.openstream(list(pad)).read(_GROOTST)
    return data
