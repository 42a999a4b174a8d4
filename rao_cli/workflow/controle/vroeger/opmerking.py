"""Where an acceptance comes in a file: the smallest edit that speaks of a line, and says no more.

Behind the line itself; where that would be a part of a text, or another comment stands there, on a
line of its own above it; else behind the key under which it stands. Every result is read back.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from rao_cli.store.yaml.loading import Bestand
from rao_cli.store.yaml.yaml_tree import Boom, read_boom
from rao_cli.workflow.acceptatie import heeft_inhoud, inspringing, vind_acceptaties

#: Further up an acceptance would speak of too much.
_HOOGSTENS: Final = 4


def zet_acceptatie(tekst: str, nummer: int, codes: Sequence[str], reden: str) -> str | None:
    """Return the text in which these codes are accepted at a line (from 1); None: there is no way.

    What the file says stays the same.
    """
    boom, _ = read_boom(tekst.encode())
    if boom is None:
        return None
    opmerking = f"# rao: accepteer {', '.join(codes)} {reden}"
    regels = tekst.splitlines(keepends=True)
    for plek in _plekken(regels, nummer):
        for wijze in (_achter, _erboven):
            nieuw = wijze(boom, regels, plek, opmerking)
            if nieuw is not None and _zegt(boom, nieuw, nummer, (codes, reden)):
                return nieuw
    return None


def _plekken(regels: Sequence[str], nummer: int) -> Iterator[int]:
    """Yield the line itself (the first with content from there), then those it stands under."""
    begin = nummer
    while begin < len(regels) and not heeft_inhoud(regels[begin - 1]):
        begin += 1
    yield begin
    diepte = inspringing(regels[begin - 1]) if begin <= len(regels) else 0
    keren = 0
    for plek in range(begin - 1, 0, -1):
        if heeft_inhoud(regels[plek - 1]) and inspringing(regels[plek - 1]) < diepte:
            diepte = inspringing(regels[plek - 1])
            keren += 1
            yield plek
            if keren == _HOOGSTENS:
                return


def _achter(boom: Boom, regels: Sequence[str], plek: int, opmerking: str) -> str | None:
    if any(een.regelnummer == plek for een in boom.opmerkingen):
        return None
    kaal = regels[plek - 1].rstrip("\r\n")
    einde = regels[plek - 1][len(kaal) :]
    nieuw = f"{kaal.rstrip()}  {opmerking}{einde}"
    return "".join((*regels[: plek - 1], nieuw, *regels[plek:]))


def _erboven(_boom: Boom, regels: Sequence[str], plek: int, opmerking: str) -> str:
    regel = regels[plek - 1]
    einde = "\r\n" if regel.endswith("\r\n") else "\n"
    nieuw = f"{' ' * inspringing(regel)}{opmerking}{einde}"
    return "".join((*regels[: plek - 1], nieuw, *regels[plek - 1 :]))


def _zegt(was: Boom, tekst: str, nummer: int, wat: tuple[Sequence[str], str]) -> bool:
    """Say whether a text says the same as it was, and accepts these codes at that line."""
    codes, reden = wat
    data = tekst.encode()
    boom, _ = read_boom(data)
    if boom is None or (boom.waarde, boom.leeg()) != (was.waarde, was.leeg()):
        return False
    er = nummer + (len(tekst.splitlines()) - len(was.tekst.splitlines()))
    gezegd = {
        een.code
        for een in vind_acceptaties(Bestand("", data, boom, None, ()))
        if een.reden == reden and een.eerste <= er <= een.laatste
    }
    return gezegd.issuperset(codes)
