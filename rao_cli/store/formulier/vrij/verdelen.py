"""The text below a heading of a part, given to its fields: a word, a day, the rest in words."""

import re
from collections.abc import Iterator, Sequence
from textwrap import dedent
from typing import Final

from msgspec.structs import replace

from rao_cli.model.formulier.deel import Deel, Veld
from rao_cli.model.formulier.leesblok import Leesblok, tekst_van
from rao_cli.model.patroon import patroon
from rao_cli.store.formulier.vrij.gelijkenis import kaal

_TOT: Final = patroon(r"^(?:tot en met|tot uiterlijk|uiterlijk|t/m|tot|op|per)\s+", re.IGNORECASE)
_DAG: Final = patroon(
    r"(?:[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ][0-9]{2,4}"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"|[0-9]{1,2}\s+[a-z]{3,9}\.?(?:\s+[0-9]{4})?)",
    re.IGNORECASE,
)
#: An item of a list that was typed: a dash, a dot or a number at the begin of a line.
_PUNT: Final = patroon(r"(?:[-–*•·]|[0-9]{1,2}[.)])\s+(?=\S)")
_WOORD: Final = patroon(
    r"(\w+)\s*[,.;:–—-]?\s*(?:(?:want|omdat|namelijk)\s+|waarom\??\s*:\s*)?", re.IGNORECASE
)


def verdeel(deel: Deel, veld: Veld | None, tekst: str) -> Iterator[tuple[str, str]]:
    """Yield labels with their texts; a label is empty when nobody can say which field it is."""
    veld = veld or _gegokt(deel, tekst)
    if veld is None:
        yield "", tekst
    elif veld.soort == "keuze":
        yield from _keuze(deel, veld, tekst)
    elif veld.soort == "dag":
        dag = _TOT.sub("", tekst, count=1).strip(" .")
        yield (veld.label, dag) if is_dag(tekst) else (_buur(deel, veld), tekst)
    else:
        yield veld.label, tekst


def _gegokt(deel: Deel, tekst: str) -> Veld | None:
    """Return the field that a text below the heading of a part can only be."""
    dagen = [veld for veld in deel.velden if veld.soort == "dag"]
    keuzes = [veld for veld in deel.velden if veld.soort == "keuze" and _begint(veld, tekst)]
    if is_dag(tekst) and len(dagen) == 1:
        return dagen[0]
    return keuzes[0] if len(keuzes) == 1 else None


def _keuze(deel: Deel, veld: Veld, tekst: str) -> Iterator[tuple[str, str]]:
    """Yield the word that a text begins with, and what explains it."""
    woord = _begint(veld, tekst)
    buur = _buur(deel, veld)
    if woord is None:
        yield buur or veld.label, tekst
        return
    rest = tekst[woord.end() :].strip()
    if rest and not buur:
        yield veld.label, tekst
        return
    yield veld.label, woord[1]
    if rest:
        yield buur, rest


def _begint(veld: Veld, tekst: str) -> re.Match[str] | None:
    woord = _WOORD.match(tekst)
    waarden = {kaal(een.waarde) for een in veld.woorden}
    return woord if woord and kaal(woord[1]) in waarden else None


def _buur(deel: Deel, veld: Veld) -> str:
    """Return the label of the field that says in words what another says in one."""
    bij = (een for een in deel.velden if een.soort == "proza" and een.plek[:-1] == veld.plek[:-1])
    return next((een.label for een in bij), "")


def is_dag(tekst: str) -> bool:
    """Say whether a text is a day and nothing else."""
    return _DAG.fullmatch(_TOT.sub("", tekst.strip(" ."), count=1)) is not None


def items(blokken: Sequence[Leesblok]) -> list[str]:
    """Return the texts of a list: by its items or by the marks of its lines; else it is one."""
    if any(blok.soort == "punt" and not blok.niveau for blok in blokken):
        return _per_punt(blokken)
    heel = tekst_van(blokken)
    regels = heel.split("\n")
    begin = [nr for nr, regel in enumerate(regels) if _PUNT.match(regel)]
    if not begin or begin[0] != 0:
        return [heel] if heel else []
    stukken = [regels[van:tot] for van, tot in zip(begin, [*begin[1:], len(regels)], strict=True)]
    return [
        "\n".join([_PUNT.sub("", eerste, count=1), dedent("\n".join(rest))]).strip()
        for eerste, *rest in stukken
    ]


def _per_punt(blokken: Sequence[Leesblok]) -> list[str]:
    """Return each outermost item with what stands below it."""
    groepen = list[list[Leesblok]]()
    for blok in blokken:
        begint = blok.soort == "punt" and not blok.niveau
        if begint or not groepen:
            groepen.append([])
        eerste = begint or (blok.soort != "punt" and not groepen[-1])
        groepen[-1].append(replace(blok, soort="alinea") if eerste else blok)
    return [tekst for groep in groepen if (tekst := tekst_van(groep))]
