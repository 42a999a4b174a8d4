"""The labels of a form in a block: its anchors, the tags of controls, or words that it knows."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from rao_cli.model.formulier.anker import Anker, read_anker, read_vast, tekstcode
from rao_cli.model.formulier.leesblok import KORT, UITLEG, Leesblok
from rao_cli.model.formulier.uitleg import KIES_UIT, is_label, is_uitleg
from rao_cli.model.formulier.vakken import zoek_deel
from rao_cli.model.patroon import patroon

#: What stands between a label and its answer.
_TUSSEN: Final = patroon(r"\s*:?[ \t\u00a0]?")
#: So long a label is at most.
_LANGST: Final = 80


class Label(NamedTuple):
    """A label in a block: where it begins, what it is called, and what stands behind it.

    `veranderd` is what a person made of the label itself, when that is no label any more.
    """

    begin: int
    naam: str
    anker: Anker | None
    is_lang: bool
    antwoord: str
    veranderd: str = ""


class _Labelplek(NamedTuple):
    begin: int
    eind: int
    anker: Anker | None
    naam: str


def zoek_labels(blokken: Sequence[Leesblok], nummer: int, *, ook_woorden: bool) -> Sequence[Label]:
    """Return the labels in a block, in order: mostly none or one.

    `ook_woorden`: the words of a label count as well; not so inside a field.
    """
    blok = blokken[nummer]
    plekken = sorted(_ankers(blok), key=lambda plek: plek.begin)
    if not plekken and ook_woorden:
        plekken = [*_kop_van_kader(blokken, nummer)] or [*_zonder_anker(blok)]
    if not plekken:
        return ()
    is_kop = blok.soort == "kop" or not blok.tekst[plekken[-1].eind :].strip()
    is_lang = is_kop and (blok.soort == "kop" or volgt_kader(blokken, nummer))
    einden = [*(plek.begin for plek in plekken[1:]), len(blok.tekst)]
    return [
        Label(
            plek.begin,
            plek.naam,
            plek.anker,
            is_lang,
            _TUSSEN.sub("", blok.tekst[plek.eind : einde], count=1),
            "" if plek.anker is None or _is_heel(blok, plek) else plek.naam,
        )
        for plek, einde in zip(plekken, einden, strict=True)
    ]


def _ankers(blok: Leesblok) -> Iterator[_Labelplek]:
    """Yield where the anchors of a block are; a control without one counts by its tag."""
    gezien = set()
    for strook in blok.bladwijzers:
        if anker := read_anker(strook.naam):
            gezien.add(anker)
            naam = blok.tekst[strook.begin : min(strook.eind, strook.begin + _LANGST)]
            yield _Labelplek(strook.begin, strook.eind, anker, naam.strip())
    for strook in blok.besturing:
        anker = read_anker(strook.naam)
        if anker and anker not in gezien:
            gezien.add(anker)
            naam = blok.tekst[: min(strook.begin, _LANGST)].strip().removesuffix(":")
            begin = 0 if is_label(naam) else strook.begin
            yield _Labelplek(begin, strook.begin, anker, naam if is_label(naam) else "")


def _zonder_anker(blok: Leesblok) -> Iterator[_Labelplek]:
    """Yield the label that a line begins with, when it is one that forms have."""
    naam, dubbelepunt, _ = blok.tekst[:_LANGST].partition(":")
    kan = dubbelepunt and blok.soort != "kop"
    if kan and is_label(naam) and (blok.stijl == KORT or not _vast(blok)):
        yield _Labelplek(0, len(naam), None, naam.strip())


def _kop_van_kader(blokken: Sequence[Leesblok], nummer: int) -> Iterator[_Labelplek]:
    """Yield a heading, or the words of a label alone, that stand right above a box."""
    blok = blokken[nummer]
    kaal = blok.tekst[: _LANGST + 1].strip()
    kan = (
        0 < len(kaal) <= _LANGST and (blok.soort == "kop" or is_label(kaal)) and not zoek_deel(kaal)
    )
    if kan and volgt_kader(blokken, nummer):
        yield _Labelplek(0, len(blok.tekst), None, kaal)


def volgt_kader(blokken: Sequence[Leesblok], nummer: int) -> bool:
    """Say whether a box comes next, below nothing but what the form says itself."""
    cel = blokken[nummer].cel
    for blok in blokken[nummer + 1 :]:
        if len(blok.cel) > len(cel) and blok.cel[: len(cel)] == cel:
            return True
        if blok.soort == "kop" or any(_ankers(blok)) or getypt(blok).strip():
            return False
    return False


def zegt_iets(blok: Leesblok) -> bool:
    """Say whether a block still has the bookmark of what the form says there."""
    return bool(_vast(blok))


def is_van_ons(blok: Leesblok) -> bool:
    """Say whether rao set a bookmark or a control in a block."""
    return bool(_vast(blok)) or any(_ankers(blok))


def getypt(blok: Leesblok) -> str:
    """Return what a person typed in a block outside of fields: all of it where our text changed."""
    vast = _vast(blok)
    if not vast:
        keuzes = blok.stijl == UITLEG and KIES_UIT in blok.tekst
        return "" if keuzes or is_uitleg(blok.tekst) else blok.tekst
    if not all(tekstcode(blok.tekst[begin:eind]) == code for begin, eind, code in vast):
        return blok.tekst
    rest, verder = "", 0
    for begin, eind, _ in vast:
        rest += blok.tekst[verder:begin]
        verder = max(verder, eind)
    return (rest + blok.tekst[verder:]).strip(": \t\n\u00a0")


def _vast(blok: Leesblok) -> list[tuple[int, int, str]]:
    """Return where the form speaks in a block, with the code of what it said."""
    alle = ((strook, read_vast(strook.naam)) for strook in blok.bladwijzers)
    return sorted((strook.begin, strook.eind, code) for strook, code in alle if code)


def _is_heel(blok: Leesblok, plek: _Labelplek) -> bool:
    """Say whether a label still says what it said."""
    binnen = [
        code for begin, eind, code in _vast(blok) if begin == plek.begin and eind == plek.eind
    ]
    return not plek.naam or tekstcode(plek.naam) in binnen or is_label(plek.naam)
