"""The formats of `rao valideer`: each turns a Verslag into one text, without disk or terminal.

A format is loaded when it is chosen, so that start-up does not pay for eight of them. To add one:
a module with a function `Verslag -> str`, and a line in `FORMATEN` and in `UITLEG`. Every text
ends with a line end, or is empty when the format has nothing to say (kort, jsonl and github
without findings).
"""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Final

from rao_cli.model.controle import Verslag

if TYPE_CHECKING:
    from rao_cli.documents.meldingen.vouwen import Segment

Formaat = Callable[[Verslag], str]


#: The formats that a screen shows in colour, as wide as it is.
VOOR_MENSEN: Final = ("tekst", "scherm")
#: Those that a person reads in the log of a build.
VOOR_LOGBOEK: Final = (*VOOR_MENSEN, "kort")
#: Those for a forge, which knows paths from the top of the work tree only.
VOOR_FORGES: Final = ("github", "gitlab", "sarif", "junit")


def als_segmenten(
    verslag: Verslag, naam: str = "tekst", *, breedte: int = 80
) -> "Iterator[Segment]":
    """Yield a format for people in pieces with the name of a style, for a screen with colour."""
    yield from import_module(f"{__name__}.{naam}").als_segmenten(verslag, breedte=breedte)


def _formaat(module: str, functie: str = "make") -> Formaat:
    def make(verslag: Verslag) -> str:
        schrijver: Formaat = getattr(import_module(f"{__name__}.{module}"), functie)
        return schrijver(verslag)

    return make


FORMATEN: Final[Mapping[str, Formaat]] = {
    "tekst": _formaat("tekst", "als_tekst"),
    "scherm": _formaat("scherm"),
    "kort": _formaat("kort"),
    "json": _formaat("gegevens", "als_json"),
    "jsonl": _formaat("gegevens", "als_jsonl"),
    "github": _formaat("github"),
    "gitlab": _formaat("gitlab"),
    "sarif": _formaat("sarif"),
    "junit": _formaat("junit"),
}
#: For whom each is.
UITLEG: Final[Mapping[str, str]] = {
    "tekst": "voor wie leest, met bestand en regel",
    "scherm": "voor wie leest, per zaak bij elkaar",
    "kort": "één regel per melding, voor een tekstverwerker",
    "json": "alles, voor een programma",
    "jsonl": "één JSON-regel per melding",
    "github": "naast de regels in GitHub",
    "gitlab": "voor Code Quality van GitLab",
    "sarif": "voor een scherm met bevindingen",
    "junit": "voor een bouwserver, als tests",
}
