"""A thing of the register that is wiped: every free text of it, in every version and paper."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final

import msgspec

from rao_cli.model.bewaring.zoektekst import GEWIST, Zoektekst, aantal_tekens
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import is_document, is_registerbestand, soort_van
from rao_cli.store.git.lezen.hele_historie import read_stappen, read_versies
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.yaml.yaml_tree import YamlValue, read_boom
from rao_cli.workflow.bewaring.wissen.dingtekst import teksten_op, wis_waarden
from rao_cli.workflow.bewaring.wissen.doelen import Wisdoelen

#: A text of so many letters stands in a paper because it was said of this thing.
_LANG: Final = 16
#: Around a short text in a paper: where a value begins and ends.
_VOOR: Final = r"(?:^|(?<=: )|(?<=:\*\* )|(?<=\*\* )|(?<=\| )|(?<=[-*] )|(?<=— )|(?<=\())"
_NA: Final = r"(?=$|\s*\||\.?\s*$|\)| \(|\. )"
_BEGIN: Final = 24


class Dingwens(msgspec.Struct, dict=True):
    """Wipes things by kenmerk; `papier` is what papers say of them, in any version."""

    doelen: Wisdoelen
    #: Where it is named: all that was said. Elsewhere: what was said of nothing else.
    lang: Zoektekst = msgspec.field(default_factory=lambda: Zoektekst([]))
    eigen: Zoektekst = msgspec.field(default_factory=lambda: Zoektekst([]))
    kort: re.Pattern[str] | None = None

    @property
    def wijze(self) -> str:
        """What is wiped, in kind."""
        return self.doelen.wijze

    @cached_property
    def kenmerken(self) -> Zoektekst:
        """What finds the kenmerken that were made of a title."""
        return Zoektekst([], self.doelen.kenmerken)

    def in_register(self, pad: str, tekst: str) -> str:
        """Wipe in a file of YAML."""
        return self.kenmerken.vervang(self._in_register(pad, tekst))

    def _in_register(self, pad: str, tekst: str) -> str:
        if not (is_registerbestand(pad) and self._kan(pad, tekst)):
            return tekst
        boom, fouten = read_boom(tekst.encode("utf-8", "surrogateescape"))
        if boom is None or fouten:
            return self.lang.vervang(tekst)
        paden = self.doelen.plekken(boom.waarde)
        return wis_waarden(tekst, paden, self._noemt) if paden else tekst

    def in_tekst(self, pad: str, tekst: str) -> str:
        """Wipe in a paper; what else is not the register's stays."""
        return self.kenmerken.vervang(self._in_stuk(tekst) if is_document(pad) else tekst)

    def _in_stuk(self, tekst: str) -> str:
        if not self._noemt(tekst):
            return self.eigen.vervang(tekst)
        tekst = self.lang.vervang(tekst)
        return tekst if self.kort is None else self.kort.sub(GEWIST, tekst)

    def in_naam(self, naam: str) -> str:
        """Names hold kenmerken: these stay, but for one that says a title."""
        return self.kenmerken.vervang(naam)

    def in_woorden(self, tekst: str) -> str:
        """What rao says with a step holds no free text, but for such a kenmerk."""
        return self.kenmerken.vervang(tekst)

    def raakt(self, pad: str, tekst: str) -> bool:  # noqa: ARG002 - everywhere
        """Say whether it stands in a file of another program, or in a draft."""
        return self.eigen.raakt(tekst)

    def raakt_stuk(self, tekst: str) -> bool:
        """Say whether it stands in a paper that rao made: one that names it, says more of it."""
        return self._noemt(tekst) or self.eigen.raakt(tekst)

    def _noemt(self, tekst: str) -> bool:
        return any(naam in tekst for naam in self.doelen.namen)

    def _kan(self, pad: str, tekst: str) -> bool:
        """Say whether a file can hold anything of it, without reading it wholly."""
        bij_dag = any(dag in tekst for dag in self.doelen.dagen)
        return bij_dag or self._noemt(tekst) or self._noemt(pad)


def maak_dingwens(repo: Repo, doelen: Wisdoelen) -> Dingwens:
    """Read every version of the register, and return what is to be wiped in it and in papers."""
    paden = _versies(repo)
    overleggen = [b for b, pad in paden.items() if soort_van(pad) == "overleg"]
    for waarde in _bomen(repo, overleggen):
        doelen.leer(waarde)
    teksten, elders = dict[str, None](), set[str]()
    for waarde in _bomen(repo, paden):
        weg = doelen.plekken(waarde) if doelen.kan(waarde) else []
        for tekst in teksten_op(waarde, weg):
            teksten.update(dict.fromkeys(_regels(tekst)))
        elders |= {r for tekst in _andere(waarde, frozenset(weg)) for r in _regels(tekst)}
    teksten.pop(GEWIST, None)
    lang = [tekst for tekst in teksten if aantal_tekens(tekst) >= _LANG]
    kort = [tekst for tekst in teksten if 0 < aantal_tekens(tekst) < _LANG]
    alleen = [tekst for tekst in lang if tekst not in elders]
    zoek, eigen = (Zoektekst(een, afgekapt=_BEGIN) for een in (lang, alleen))
    return Dingwens(doelen, zoek, eigen, _kort(kort))


def _andere(waarde: YamlValue, weg: frozenset[Pad], pad: Pad = ()) -> Iterator[str]:
    """Yield the texts of a tree in all other places."""
    if isinstance(waarde, str):
        if pad not in weg:
            yield waarde
        return
    paren = waarde.items() if isinstance(waarde, dict) else enumerate(waarde)
    for stap, deel in paren:
        yield from _andere(deel, weg, (*pad, stap))


def _regels(tekst: str) -> Iterable[str]:
    """Yield a text as a paper may have it: whole, and line by line."""
    yield tekst
    yield from (regel.strip() for regel in tekst.splitlines())


def _kort(teksten: Iterable[str]) -> re.Pattern[str] | None:
    delen = sorted((re.escape(tekst) for tekst in teksten), key=lambda d: (-len(d), d))
    vorm = rf"{_VOOR}(?:{'|'.join(delen)}){_NA}"
    return re.compile(vorm, re.MULTILINE) if delen else None


def _versies(repo: Repo) -> dict[str, str]:
    """Return blob → path from the register of every version of its files."""
    prefix, gevonden = repo.plek.prefix, dict[str, str]()
    for stap in read_stappen(repo.git):
        for pad, blob in stap.blobs.items():
            eigen = pad.removeprefix(prefix)
            if pad.startswith(prefix) and is_registerbestand(eigen):
                gevonden[blob] = eigen
    return gevonden


def _bomen(repo: Repo, blobs: Iterable[str]) -> Iterator[YamlValue]:
    """Yield the tree of each version that can be read."""
    for _, data in read_versies(repo.git, blobs):
        boom, fouten = read_boom(data or b"")
        if boom is not None and not fouten:
            yield boom.waarde
