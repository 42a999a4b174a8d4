"""Every text in the objects of a PDF: chapters, fields, notes, links, and what a picture shows.

Of a page itself the text is drawn; what is here stands beside it, and a reader may show any of it.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from rao_cli.store.inhoud.kenmerk import is_verdacht

_DIEPST: Final = 12
_LANGSTE: Final = 100_000
#: Who or what made it and when, keys, names of letters, and signatures.
_TECHNIEK: Final = frozenset(
    {
        *("/ID", "/Author", "/Creator", "/Producer", "/CreationDate", "/ModDate", "/M", "/Lang"),
        *("/Registry", "/Ordering", "/CharSet", "/Cert", "/ByteRange", "/DA", "/PTEX.Fullbanner"),
        *("/NM", "/O", "/U", "/OE", "/UE", "/Perms", "/Panose", "/CheckSum", "/Lookup"),
    }
)


def pdf_teksten(objecten: Iterable[Any]) -> Iterator[str]:
    """Yield the texts of these objects, each once."""
    gehad = set[str]()
    for ding in objecten:
        for tekst in _teksten(ding, stil=False):
            if tekst not in gehad:
                gehad.add(tekst)
                yield tekst


def _teksten(ding: Any, *, stil: bool, diep: int = 0) -> Iterator[str]:
    """Yield the texts of one object; those it refers to are objects of their own."""
    if diep > _DIEPST:
        return
    if isinstance(ding, dict):
        for sleutel, waarde in ding.items():
            # The value as it stands: `items` follows no references.
            techniek = stil or sleutel in _TECHNIEK
            yield from _teksten(waarde, stil=techniek, diep=diep + 1)
    elif isinstance(ding, list):
        for waarde in ding:
            yield from _teksten(waarde, stil=stil, diep=diep + 1)
    elif isinstance(ding, bytes):
        # No coding that the library knows: letters all the same, or a key.
        tekst = ding[:_LANGSTE].decode("latin-1")
        if not stil and is_verdacht(tekst):
            yield tekst
    elif isinstance(ding, str) and not ding.startswith("/"):
        tekst = ding[:_LANGSTE].removeprefix("mailto:")
        if not stil or (is_verdacht(tekst) and not tekst.startswith("D:")):
            yield tekst.replace("_", " ")
