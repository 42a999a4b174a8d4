"""The ways in by which data of a person may come into a register, each with what is of a person.

A typed way is a line of `opdrachten.txt`; here are the files that a person writes before a command
looks at them.
"""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from tests.cli.secretaris import LIJSTPAD, OVERLEG, ZAAK
from tests.store.formulier.bestanden import alinea, make_open, make_word


class Waarde(NamedTuple):
    """What is of a person: how it is written, where a line may end in it, and what is left of it.

    `kern` is what stands there whatever is between its parts.
    """

    tekst: str
    begin: str
    eind: str
    kern: str


WAARDEN: Final = {
    "bsn": Waarde("999990366", "99999", "0366", "999990366"),
    "v-nummer": Waarde("2801 234 567", "2801 234", "567", "2801234567"),
    "mailadres": Waarde("r.verzonnen@voorbeeld.nl", "", "r.verzonnen@voorbeeld.nl", "verzonnen"),
    "naam": Waarde("mevrouw Verzonnen", "mevrouw", "Verzonnen", "verzonnen"),
}
#: On which day somebody works at each stage of the register.
DAGEN: Final = {"gehouden": OVERLEG, "besloten": OVERLEG, "vastgesteld": "2026-03-13"}
_TABEL: Final = Path(__file__).with_name("opdrachten.txt")


@dataclass(frozen=True)
class Weg:
    """One way in: at which stage, what is typed, what comes on stdin, and what was written first.

    `{w}` is the value, `{x}` that value in escapes, `{b}` and `{e}` its two halves, `{map}` a
    folder that is not there yet, `{bij}` one beside the register.
    """

    stadium: str
    opdracht: str
    invoer: str = ""
    pad: str = ""
    inhoud: str = ""
    achter: str = ""

    @property
    def naam(self) -> str:
        """What a reader of a failure sees."""
        return f"{self.opdracht} {self.pad} {self.inhoud or self.achter}".strip()[:100]

    @property
    def dag(self) -> str:
        """The day on which it happens."""
        return DAGEN.get(self.stadium, "2026-03-05")

    def woorden(self, waarde: Waarde, map_: Path) -> list[str]:
        """Return the words after `rao`."""
        plekken = {"{map}": str(map_ / "nieuw"), "{bij}": str(map_)}
        woorden = [vul(woord, waarde) for woord in shlex.split(self.opdracht)]
        for naam, plek in plekken.items():
            woorden = [woord.replace(naam, plek) for woord in woorden]
        return woorden


def vul(tekst: str, waarde: Waarde) -> str:
    """Put a value in a text."""
    escapes = "".join(f"\\x{ord(teken):02x}" for teken in waarde.tekst)
    delen = {"{w}": waarde.tekst, "{x}": escapes, "{b}": waarde.begin, "{e}": waarde.eind}
    for naam, deel in delen.items():
        tekst = tekst.replace(naam, deel)
    return tekst


def make_bytes(pad: str, tekst: str) -> bytes:
    """Return a text as the program of a file keeps it."""
    match Path(pad).suffix:
        case ".docx":
            return make_word("".join(map(alinea, tekst.splitlines())))
        case ".odt":
            return make_open("".join(f"<text:p>{r}</text:p>" for r in tekst.splitlines()))
        case ".utf16":
            return tekst.encode("utf-16")
    return tekst.encode()


def noemt(tekst: str, waarde: Waarde) -> bool:
    """Say whether a text holds a value, however it is spaced."""
    return waarde.kern in re.sub(r"[\W_]", "", tekst.casefold())


def _getypt() -> list[Weg]:
    uit = []
    for regel in _TABEL.read_text(encoding="utf-8").splitlines():
        if regel and not regel.startswith("#"):
            stadium, rest = regel.split(maxsplit=1)
            opdracht, _, invoer = rest.partition("    < ")
            uit.append(Weg(stadium, opdracht, invoer.strip("'").replace("\\n", "\n")))
    return uit


def _thema(omschrijving: str, **anders: str) -> str:
    velden = {
        "soort": "onderwerp",
        "kenmerk": "thema-meldplicht",
        "type": "thema",
        "titel": "Meldplicht",
        "status": "open",
        "datum": "2026-03-05",
        "indiener": "COA",
        **anders,
    }
    kop = "".join(f"{naam}: {tekst}\n" for naam, tekst in velden.items())
    return f"{kop}omschrijving: {omschrijving}\n"


_THEMA: Final = "onderwerpen/2026/thema-meldplicht.yaml"
#: A file that is written whole, and then kept.
_BESTANDEN: Final = (
    (_THEMA, _thema("Dit gaat over {w} hier.")),
    (_THEMA, _thema('"Dit gaat over {x} hier."')),
    (_THEMA, _thema('"Dit gaat over {b}\\\n    \\ {e} hier."')),
    (_THEMA, _thema(">-\n  Dit gaat over {b}\n  {e} hier.")),
    (_THEMA, _thema(">-\n  Dit gaat over {b}\n\n  {e} hier.")),
    (_THEMA, _thema("|\n  Dit gaat over\n  {w}")),
    (_THEMA, _thema("'Over {b}\n  {e} hier'")),
    (_THEMA, _thema("Over de opvang  # van {w}")),
    (_THEMA, _thema("Over de opvang\n# Bel met {b}\n# {e} daarover")),
    (_THEMA, _thema("Over de opvang", titel='"Opvang van {x}"')),
    (_THEMA, _thema("Over de opvang", status="{w}")),
    (_THEMA, _thema("Over de opvang", datum="{w}")),
    (_THEMA, _thema('Over de opvang\n"{w}": hier')),
    (_THEMA, _thema('Over de opvang\n"{x}": hier')),
    (_THEMA, _thema("Over de opvang\nlkos: [assen, '{w}']")),
    (_THEMA, _thema("Over [de opvang\n van {w}")),
    (_THEMA, "soort: {w}\n"),
    ("documenten/2026-03-12/brief.md", "Beste collega,\n\nDit gaat over {b}\n{e} uit Assen.\n"),
    ("documenten/2026-03-12/brief.html", "<p>Dit gaat over {w} uit Assen.</p>\n"),
    ("documenten/2026-03-12/brief.docx", "Beste collega,\nDit gaat over {w} hier."),
    ("documenten/2026-03-12/brief.odt", "Beste collega,\nDit gaat over {w} hier."),
    ("documenten/2026-03-12/brief.utf16", "Dit gaat over {w} hier."),
    ("documenten/2026-03-12/{w}.md", "Een brief.\n"),
    ("documenten/{w}/brief.md", "Een brief.\n"),
    ("templates/agenda.md.j2", "{# Vraag {w} hoe dit hoort #}\n# Agenda\n"),
)
#: What stands behind a file that is there.
_ACHTERAAN: Final = (
    ("rao.yaml", "leden: [{naam: '{w}', organisatie: COA, functie: chef, van: 2026-01-01}]\n"),
    (LIJSTPAD, "# Vraag {w} hiernaar\n"),
)
_MAIL: Final = (
    "From: coa@voorbeeld.invalid\nSubject: Zaak\nContent-Type: text/plain; charset=utf-8\n\n"
)
_LABELS: Final = f"Zaak {ZAAK}\nStandpunt COA: opvang van {{w}} kan tot juni\n"
#: What somebody sends by mail, and is read in.
_FORMULIEREN: Final = (
    ("formulier.txt", _LABELS),
    ("formulier.eml", _MAIL + _LABELS),
    ("formulier.docx", _LABELS),
    ("formulier.odt", _LABELS),
    ("formulier.html", f"<p>Zaak {ZAAK}</p><p>Standpunt COA: opvang van {{w}} kan tot juni</p>"),
)


def wegen() -> list[Weg]:
    """Return every way in."""
    lees = "formulier lees '{bij}/%s' --ja"
    return [
        *_getypt(),
        *(Weg("lijst", "bewaar --ja", pad=pad, inhoud=tekst) for pad, tekst in _BESTANDEN),
        *(Weg("lijst", "bewaar --ja", pad=pad, achter=tekst) for pad, tekst in _ACHTERAAN),
        *(
            Weg("lijst", lees % naam, pad=f"../{naam}", inhoud=tekst)
            for naam, tekst in _FORMULIEREN
        ),
    ]
