"""The bytes of a text that others saved, as characters: of notepad, old and new, on any system."""

import codecs
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.tekens import als_naam, is_binair
from rao_cli.model.uitgang import verzwijg

_MERKEN: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: Which of each four bytes is nearly always zero.
_UTF32: Final[dict[tuple[bool, ...], str]] = {
    (False, True, True, True): "utf-32-le",
    (True, True, True, False): "utf-32-be",
}
_NIEUW: Final = "utf-8"
_OUD: Final = "cp1252"
#: So many bytes show whether letters have zeros beside them.
_BEGIN: Final = 200
_VOORBEELD: Final = 20


def read_codering(bestand: str, data: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the text of a file, and sentences about how it was saved; RaoError when it is none."""
    codering = codering_van(data)
    if codering == _NIEUW and is_binair(data):
        raise _geen_tekst(bestand)
    try:
        return data.decode(codering), ()
    except UnicodeDecodeError as fout:
        if codering != _NIEUW:
            raise _geen_tekst(bestand) from fout
    tekst = data.decode(_OUD, errors="replace")
    vreemd = next((woord for woord in verzwijg(tekst).split() if not woord.isascii()), "")[
        :_VOORBEELD
    ]
    zin = (
        f"'{als_naam(bestand)}' is in een oude codering bewaard. Kijk of bijzondere letters kloppen"
    )
    return tekst, (f"{zin}, zoals in '{vreemd}'.",)


def kan_tekst(data: bytes) -> bool:
    """Say whether bytes may be a text: in any coding that is read here."""
    return codering_van(data) != _NIEUW or not is_binair(data)


def _geen_tekst(bestand: str) -> RaoError:
    return RaoError(
        f"'{als_naam(bestand)}' is geen tekst die rao kan lezen.",
        hint="Open het in een tekstverwerker en bewaar het als tekst, met codering UTF-8.",
    )


def codering_van(data: bytes) -> str:
    """Return the coding by its mark; without one, by the zeros beside our letters."""
    for merk, codering in _MERKEN:
        if data.startswith(merk):
            return codering
    delen = (data[plek:_BEGIN:4] for plek in range(4))
    kwart = tuple(deel.count(0) * 2 > len(deel) for deel in delen)
    if kwart in _UTF32:
        return _UTF32[kwart]
    even, oneven = data[0:_BEGIN:2], data[1:_BEGIN:2]
    if oneven.count(0) * 2 > len(even):
        return "utf-16-le"
    return "utf-16-be" if even.count(0) * 2 > len(even) else _NIEUW
