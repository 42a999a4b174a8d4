"""A paper for one reader says that it is an extract, and not of which files it was made."""

import re
from typing import Final

from rao_cli.documents.document import Document
from rao_cli.documents.markdown import ontsnap_md
from rao_cli.model.lezers.lezer import ANDER_PUNT, ELDERS, VAN_EEN_LKO, VREEMD

_TITEL: Final = re.compile(r"^# .*\n", re.MULTILINE)
#: A heading of an item that is not theirs, with nothing of its own below: the overview has it.
_LEEG: Final = re.compile(
    rf"^#+ [0-9]+\. (?:{ANDER_PUNT}|{VREEMD}|{VAN_EEN_LKO})\n+"
    rf"(?:(?:[0-9]+ minuten|{ELDERS})\n+)?(?=#|---|<!--|\Z)",
    re.MULTILINE | re.IGNORECASE,
)
#: A heading above nothing: all its items went.
_LEGE_KOP: Final = re.compile(r"^## Behandeld\n+(?=## )", re.MULTILINE)
#: What a whole paper says of what it lacks: an extract cannot know.
_GEEN: Final = re.compile(
    r"^Er zijn geen (?:besluiten vastgelegd|acties afgesproken)\.\n+", re.MULTILINE
)
_NIEMAND: Final = "Er is niet vastgelegd wie er was."
#: What is said in brief of an item that is not theirs: something was, and what, is not theirs.
_KORT: Final = re.compile(
    rf"^(- \*\*[0-9]+\. (?:{ANDER_PUNT}|{VREEMD}|{VAN_EEN_LKO}):\*\*) besproken$",
    re.MULTILINE | re.IGNORECASE,
)
_BRON: Final = re.compile(r"\n*<!--\s*bron:.*?-->\s*\Z", re.DOTALL)


def zeg_uittreksel(lezer: str) -> str:
    """Return what stands in an extract: "Uittreksel voor LKO Assen"."""
    return f"Uittreksel voor {lezer}"


def als_uittreksel(document: Document, lezer: str, deel: str) -> Document:
    """Return a paper as an extract for a reader; `deel` is what its file name ends in."""
    zin = f"*{ontsnap_md(zeg_uittreksel(lezer))}. Wat niet voor deze lezer is, staat er niet in.*"
    kaal = _LEGE_KOP.sub("", _LEEG.sub("", _BRON.sub("\n", document.tekst)))
    kaal = kaal.replace(_NIEMAND, ELDERS)
    kaal = _KORT.sub(r"\1 niet in dit uittreksel", _GEEN.sub("", kaal))
    titel = _TITEL.search(kaal)
    waar = titel.end() if titel else 0
    delen = (kaal[:waar].rstrip("\n"), zin, kaal[waar:].lstrip("\n"))
    tekst = "\n\n".join(filter(None, delen))
    stam = document.naam.removesuffix(".md")
    naam = stam if stam.endswith(f"-{deel}") else f"{stam}-{deel}"
    return Document(f"{naam}.md", tekst, document.verborgen)
