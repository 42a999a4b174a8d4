"""A paper for one reader says that it is an extract, and not of which files it was made."""

import re
from typing import Final

from msgspec.structs import replace

from rao_cli.documents.document import Document
from rao_cli.documents.markdown import ontsnap_md
from rao_cli.model.lezers.lezer import ANDER_PUNT, VAN_EEN_LKO, VREEMD
from rao_cli.model.patroon import patroon

_TITEL: Final = patroon(r"^# .*\n", re.MULTILINE)
#: A heading of an item that is not theirs, with nothing of its own below: the overview has it.
_LEEG: Final = patroon(
    rf"^#+ [0-9]+\. (?:{ANDER_PUNT}|{VREEMD}|{VAN_EEN_LKO})\n+(?:[0-9]+ minuten\n+)?"
    r"(?=#|---|<!--|\Z)",
    re.MULTILINE | re.IGNORECASE,
)
_BRON: Final = patroon(r"\n*<!--\s*bron:.*?-->[ \t]*(?=\n|\Z)", re.DOTALL)


def zeg_uittreksel(lezer: str) -> str:
    """Return what stands in an extract: "Uittreksel voor LKO Assen"."""
    return f"Uittreksel voor {lezer}"


def zonder_bron(document: Document) -> Document:
    """Return a paper for who it is addressed to: whole, but not of which files it was made."""
    return replace(document, tekst=_BRON.sub("", document.tekst))


def als_uittreksel(document: Document, lezer: str, deel: str) -> Document:
    """Return a paper as an extract for a reader; `deel` is what its file name ends in."""
    zin = f"*{ontsnap_md(zeg_uittreksel(lezer))}. Wat niet voor deze lezer is, staat er niet in.*"
    kaal = _LEEG.sub("", zonder_bron(document).tekst)
    titel = _TITEL.search(kaal)
    waar = titel.end() if titel else 0
    delen = (kaal[:waar].rstrip("\n"), zin, kaal[waar:].lstrip("\n"))
    tekst = "\n\n".join(filter(None, delen))
    stam = document.naam.removesuffix(".md")
    naam = stam if stam.endswith(f"-{deel}") else f"{stam}-{deel}"
    return Document(f"{naam}.md", tekst, document.verborgen)
