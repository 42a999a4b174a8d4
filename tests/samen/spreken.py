"""The language of the texts in this folder: what a secretary types, one command a line.

`@2026-03-12` is the day from there on; `naam <- rao …` keeps the first word it gave, and `{naam}`
is that word; `typ PAD :: OUD :: NIEUW` changes a file by hand, an empty OUD adds at the end, an
empty NIEUW takes it away; `{kant}` is which of the two persons types.
"""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.cli.secretaris import Secretaris

_NAAM: Final = re.compile(r"\{([a-z0-9]+)\}")
_BEWAART: Final = re.compile(r"([a-z0-9]+) <- (.+)")


def vul_in(regel: str, namen: Mapping[str, str]) -> str:
    """Return a line with the words that its names stand for."""
    return _NAAM.sub(lambda treffer: namen[treffer[1]], regel)


def speel(s: Secretaris, regels: Sequence[str], namen: dict[str, str]) -> Secretaris:
    """Type every line; what a line gave is kept in `namen`. Returns who typed the last."""
    for regel in regels:
        if regel.startswith("@"):
            s = s.op(regel.removeprefix("@"))
            continue
        bewaart = _BEWAART.fullmatch(regel)
        uit = _typ(s, vul_in(bewaart[2] if bewaart else regel, namen))
        if bewaart:
            namen[bewaart[1]] = uit.split()[0]
    return s


def _typ(s: Secretaris, regel: str) -> str:
    if not regel.startswith("typ "):
        return s.doet(*shlex.split(regel))
    pad, oud, nieuw = (deel.strip() for deel in regel.removeprefix("typ ").split("::"))
    oud, nieuw = (tekst.replace(r"\n", "\n") for tekst in (oud, nieuw))
    tekst = s.lees(pad)
    assert oud in tekst, f"{oud!r} staat niet in {pad}"
    s.schrijf(pad, tekst.replace(oud, nieuw, 1) if oud else tekst + nieuw)
    return ""


def read_regels(tekst: str) -> list[str]:
    """Return the lines that say something, without what is told to who reads them."""
    regels = (regel.strip() for regel in tekst.splitlines())
    return [regel for regel in regels if regel and not regel.startswith("#")]
