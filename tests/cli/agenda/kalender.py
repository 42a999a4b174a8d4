"""An iCalendar file read by hand, as RFC 5545 says it: a second reader beside icalendar."""

import re
import unicodedata
from typing import NamedTuple

from tests.cli.secretaris import Secretaris

_REGEL = re.compile(r'([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^;:"]*))*):(.*)', re.DOTALL)
_TEKENS = {"n": "\n", "N": "\n", ",": ",", ";": ";", "\\": "\\"}


class Eigenschap(NamedTuple):
    """One line: its parameters as they are written, and its value."""

    bij: str
    waarde: str

    @property
    def tekst(self) -> str:
        """The value of a text, with its signs as they were typed."""
        return re.sub(r"\\(.)", lambda vondst: _TEKENS[vondst[1]], self.waarde)


Onderdeel = dict[str, Eigenschap]


def read_kalender(data: bytes) -> dict[str, list[Onderdeel]]:
    """Return the parts of a calendar by name; every line must be as the RFC wants it."""
    assert data.endswith(b"\r\n")
    regels = data.decode().removesuffix("\r\n").split("\r\n")
    assert all(len(regel.encode()) <= 75 for regel in regels)
    assert not [t for regel in regels for t in regel if unicodedata.category(t) == "Cc"]
    heel = "\r\n".join(regels).replace("\r\n ", "").split("\r\n")
    open_: list[tuple[str, Onderdeel]] = []
    klaar: dict[str, list[Onderdeel]] = {}
    for regel in heel:
        vondst = _REGEL.fullmatch(regel)
        assert vondst is not None, regel
        naam, bij, waarde = vondst.groups()
        if naam == "BEGIN":
            open_.append((waarde, {}))
        elif naam == "END":
            soort, inhoud = open_.pop()
            assert soort == waarde
            klaar.setdefault(soort, []).append(inhoud)
        else:
            assert naam not in open_[-1][1], naam
            open_[-1][1][naam] = Eigenschap(bij, waarde)
    assert not open_
    return klaar


def kalender(s: Secretaris, dag: str, *meer: str) -> bytes:
    """Return the calendar of an agenda, as it goes to the output."""
    uitkomst = s.rao("agenda", "genereer", dag, *meer, "--formaat", "ics", "--naar", "-")
    assert uitkomst.exit_code == 0, uitkomst.output
    return uitkomst.stdout_bytes


def overleg_in(data: bytes) -> Onderdeel:
    """Return the one meeting of a calendar."""
    (gevonden,) = read_kalender(data)["VEVENT"]
    return gevonden
