"""The words of the consultation as values; their texts lie in `woordenlijst.txt`.

In our own words, at B1 level. Each word: a line `word | in full | statements | see also`, then its
meaning, indented. The list ships with rao: it is read as the code itself is.
"""

import re
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Final

import msgspec

_TEKST: Final = Path(__file__).with_name("woordenlijst.txt")


class Begrip(msgspec.Struct, frozen=True, kw_only=True):
    """One word. `bron` are statements (S11), `zie_ook` other words of the list."""

    woord: str
    voluit: str | None
    uitleg: str
    bron: tuple[str, ...]
    zie_ook: tuple[str, ...]

    @property
    def kort(self) -> str:
        """The first sentence."""
        return self.uitleg.partition(". ")[0].rstrip(".") + "."


@cache
def alle_begrippen() -> tuple[Begrip, ...]:
    """Every word, in the order of the alphabet."""
    blokken = re.split(r"\n(?! )", _TEKST.read_text("utf-8").rstrip())
    begrippen = (_lees(*blok.splitlines()) for blok in blokken)
    return tuple(sorted(begrippen, key=lambda begrip: begrip.woord.casefold()))


def vind(woord: str) -> Begrip | None:
    """The word itself; capitals, blanks and hyphens do not matter, nor whether it is in full.

    The first of its words will do when no other begins with that.
    """
    gezocht = _vorm(woord)
    for begrip in alle_begrippen():
        if gezocht and gezocht in {_vorm(begrip.woord), _vorm(begrip.voluit or "")}:
            return begrip
    eerste = [b for b in alle_begrippen() if gezocht and gezocht == _vorm(b.woord.split()[0])]
    return eerste[0] if len(eerste) == 1 else None


def lijken_op(woord: str) -> list[str]:
    """At most three words that look like this one or begin with it, the likeliest first."""
    per_vorm = {_vorm(begrip.woord): begrip.woord for begrip in alle_begrippen()}
    gezocht = _vorm(woord)
    vormen = get_close_matches(gezocht, per_vorm, n=3, cutoff=0.65)
    vormen += [vorm for vorm in per_vorm if len(gezocht) > 1 and vorm.startswith(gezocht)]
    return [per_vorm[vorm] for vorm in dict.fromkeys(vormen)][:3]


def _lees(kop: str, *uitleg: str) -> Begrip:
    """Make one word of its head and its indented lines."""
    woord, voluit, bron, zie_ook = (deel.strip() for deel in kop.split("|"))
    return Begrip(
        woord=woord,
        voluit=voluit or None,
        uitleg=" ".join(regel.strip() for regel in uitleg),
        bron=tuple(bron.split()),
        zie_ook=tuple(deel.strip() for deel in zie_ook.split(",") if deel.strip()),
    )


def _vorm(woord: str) -> str:
    return "".join(teken for teken in woord.casefold() if teken.isalnum() or teken == "&")
