"""A text of more lines as it was typed: its paragraphs, lists and line breaks stay."""

import re
from collections.abc import Iterator
from typing import Final, Literal

import msgspec

from rao_cli.documents.markdown import ontsnap_md, schoon
from rao_cli.model.patroon import patroon

#: How a person begins an item of a list: a dash, a star, a dot, or a number. Some text follows.
_PUNT: Final = patroon(r"(?:[-*•–]|(?P<nummer>[0-9]{1,3})[.)])\s+(?P<tekst>.*[^\W_].*)")
#: Where "+ snel" stands, "- duur" is no item but what speaks against it.
_PLUS: Final = patroon(r"^\s*\+\s", re.MULTILINE)
#: What stands at an item in Markdown: a dash, or what follows its number.
Teken = Literal["-", ".", ")"]
#: So many lists in lists, and so many blanks before a text, at most.
_DIEPST: Final = 6
_VERSTE: Final = 20


class _Regel(msgspec.Struct, frozen=True):
    """A typed line: how far it was indented, its text, and what stood before it."""

    ver: int
    tekst: str
    na_leeg: bool


class _Open(msgspec.Struct, frozen=True):
    """An item that may go on: where its mark was typed, its kind, number and content."""

    ver: int
    soort: Teken
    nummer: int
    inhoud: int


def alineas_md(tekst: str, inspringing: int = 0, *, vooraan: bool = False) -> str:
    """Return a value of more lines as blocks of a Markdown text.

    An empty line ends a paragraph, a new line stays one, and an item begins a list; an item that
    was typed further in is an item of the one above. With `inspringing` every line but the first
    is that far in, so that the text stays inside a list item. What begins with a list begins on a
    line of its own, so that it can stand behind a label; not so when it is `vooraan` in its item.
    """
    ver = " " * min(max(int(inspringing), 0), _VERSTE)
    blokken = "".join(_blokken(tekst))
    eerste, *rest = (blokken.lstrip("\n") if vooraan else blokken).split("\n")
    return "\n".join([eerste, *(f"{ver}{regel}" if regel else "" for regel in rest)])


def alineas_txt(tekst: str, inspringing: int = 0, *, vooraan: bool = False) -> str:
    """Return the same for a plain text: the lines as they were typed, without signs that act."""
    ver = min(max(int(inspringing), 0), _VERSTE)
    begint = not vooraan and _PUNT.match(tekst.strip()) is not None
    uit = [""] if begint else list[str]()
    for nr, regel in enumerate(_regels(tekst)):
        uit += [""] if regel.na_leeg and nr else []
        uit.append(
            " " * (min(regel.ver, _VERSTE) + (ver if nr or begint else 0)) + schoon(regel.tekst)
        )
    return "\n".join(uit)


def _regels(tekst: str) -> Iterator[_Regel]:
    """Yield the lines that hold something, no further in than the least of them."""
    regels = [regel.expandtabs(4) for regel in tekst.splitlines()]
    weg = min((len(r) - len(r.lstrip()) for r in regels if r.strip()), default=0)
    leeg = False
    for regel in regels:
        if kaal := regel.strip():
            yield _Regel(len(regel) - len(regel.lstrip()) - weg, kaal, leeg)
        leeg = not kaal


def _blokken(tekst: str) -> Iterator[str]:
    """Yield each line with what must stand before it: a break, a new line, or an empty one."""
    met_plus = _PLUS.search(tekst) is not None
    open_ = list[_Open]()
    is_begin = True
    for regel in _regels(tekst):
        punt = _PUNT.match(regel.tekst)
        if punt is not None and not (met_plus and punt["nummer"] is None):
            yield _begin_punt(open_, regel, punt, is_begin=is_begin)
        elif regel.na_leeg or is_begin:
            while open_ and regel.ver < open_[-1].ver + 2:
                open_.pop()
            yield f"\n\n{_wit(open_)}" if not is_begin else ""
            yield ontsnap_md(regel.tekst)
        else:
            yield f"\\\n{_wit(open_)}{ontsnap_md(regel.tekst)}"
        is_begin = False


def _begin_punt(open_: list[_Open], regel: _Regel, punt: re.Match[str], *, is_begin: bool) -> str:
    """Return an item with what stands before it, and note that it may go on."""
    met_nummer = punt["nummer"] is not None
    nummer = int(punt["nummer"] or 0)
    broer = _sluit(open_, regel.ver, met_nummer=met_nummer)
    volgt = broer is not None and broer.soort != "-" and nummer == broer.nummer + 1
    soort = _soort(broer, met_nummer=met_nummer, volgt=volgt)
    # Inside a paragraph only a dash or a "1." begins a list; elsewhere an empty line is needed.
    los = not open_ if broer is None else broer.soort != soort
    is_los = regel.na_leeg or is_begin or los or (met_nummer and nummer != 1 and not volgt)
    wit, teken = _wit(open_), f"{nummer}{soort}" if met_nummer else soort
    open_.append(_Open(regel.ver, soort, nummer, len(wit) + len(teken) + 1))
    return ("\n\n" if is_los else "\n") + f"{wit}{teken} {ontsnap_md(punt['tekst'])}"


def _soort(broer: _Open | None, *, met_nummer: bool, volgt: bool) -> Teken:
    """Return the sign of an item: another one begins another list, so that a number stays."""
    if not met_nummer:
        return "-"
    if broer is not None and volgt:
        return broer.soort
    return ")" if broer is not None and broer.soort == "." else "."


def _sluit(open_: list[_Open], ver: int, *, met_nummer: bool) -> _Open | None:
    """Close what ends before an item that begins so far in; return the item before it, if any."""
    while len(open_) > 1 and ver < open_[-1].ver:
        open_.pop()
    if not open_:
        return None
    anders = (open_[-1].soort != "-") != met_nummer
    is_dieper = ver >= open_[-1].ver + (1 if anders else 2)
    return None if is_dieper and len(open_) < _DIEPST else open_.pop()


def _wit(open_: list[_Open]) -> str:
    return " " * (open_[-1].inhoud if open_ else 0)
