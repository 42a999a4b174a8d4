"""What only some steps said: found again in what lies beside git, such as papers that rao made.

Nobody names the words. What a file has after a step, and no file of the register has without it,
was said by that step: as free text, as a key, or as a name of few letters.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import msgspec

from rao_cli.model.bewaring.vrije_tekst import vrije_teksten
from rao_cli.model.bewaring.zoektekst import Zoektekst, aantal_tekens
from rao_cli.model.patroon import patroon
from rao_cli.model.schema import SOORTEN, vorm_van
from rao_cli.model.tekens import als_naam
from rao_cli.store.git.lezen.geschiedenis import Vastlegging
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.papier.ernaast import Naastbestand
from rao_cli.store.yaml.yaml_tree import read_boom
from rao_cli.workflow.bewaring.wissen.vraag import huiswoorden
from rao_cli.workflow.gewist.ernaast import Ernaast, zoek_ernaast
from rao_cli.workflow.handeling import Handeling

#: A shorter text says nothing of its own; as a whole word it does, in what rao made.
_KORTST: Final = 6
#: So much of a long text is enough where a paper cuts it.
_BEGIN: Final = 24
#: A key or a value without such a row of letters is a day, a number or a part of a kenmerk.
_NAAM: Final = patroon(r"[^\W\d_]{2}")


class Staptekst(msgspec.Struct, frozen=True):
    """What finds the texts that go with some steps."""

    zoek: Zoektekst
    #: What is too short to look for in the file of a person.
    kort: re.Pattern[str] | None

    def zoek_naast(self, repo: Repo) -> Ernaast:
        """Return which files beside git hold one, or cannot be looked into."""

        def raakt(een: Naastbestand) -> bool:
            return any(map(self.zoek.raakt, (een.pad, *een.teksten)))

        def gaat(een: Naastbestand) -> bool:
            return een.dicht or raakt(een) or any(map(self._zegt_kort, een.teksten))

        return zoek_ernaast(repo, raakt, gaat, self._noem)

    def _zegt_kort(self, tekst: str) -> bool:
        return self.kort is not None and self.kort.search(tekst) is not None

    def _noem(self, pad: str) -> str:
        return als_naam(self.zoek.vervang(pad))


def read_staptekst(h: Handeling, stappen: Sequence[Vastlegging]) -> Staptekst:
    """Return the texts that these steps brought, newest first, and that nothing else says."""
    repo, blijft = h.map.repo, stappen[-1].ouders[0]
    toen = repo.items(blijft)
    teksten = dict[str, None]()
    for stap in stappen:
        na = {pad: item.blob for pad, item in repo.items(stap.id).items() if toen.get(pad) != item}
        teksten |= dict.fromkeys(_teksten(na, repo))
    blobs = {item.blob for item in toen.values()} if teksten else set()
    rest = b"\n".join(repo.read_blobs(blobs).values()).decode("utf-8", "replace")
    lang = [een for een in teksten if aantal_tekens(een) >= _KORTST and een not in rest]
    kort = {een.casefold() for een in teksten if aantal_tekens(een) < _KORTST and _NAAM.search(een)}
    if kort:
        kort -= {een.casefold() for een in _heel(kort).findall(rest)} | huiswoorden()
    return Staptekst(Zoektekst(lang, afgekapt=_BEGIN), _heel(kort) if kort else None)


def _heel(woorden: Iterable[str]) -> re.Pattern[str]:
    """Return what finds these as whole words."""
    delen = "|".join(map(re.escape, sorted(woorden, key=lambda woord: (-len(woord), woord))))
    return re.compile(rf"(?<![\w-])(?:{delen})(?![\w-])", re.IGNORECASE)


def _teksten(blobs: Mapping[str, str], repo: Repo) -> Iterator[str]:
    """Yield the texts and the names of files, by the line; of what is no register, each line."""
    inhoud = repo.read_blobs(blobs.values())
    for pad, blob in blobs.items():
        boom, fouten = read_boom(inhoud[blob]) if pad.endswith(".yaml") else (None, ())
        waarde: Any = None if boom is None or fouten else boom.waarde
        soort = waarde.get("soort") if isinstance(waarde, dict) else None
        if soort not in SOORTEN:
            yield from _regels([inhoud[blob].decode("utf-8", "replace")])
        else:
            yield from _regels(_op(waarde, plek) for plek in vrije_teksten(vorm_van(soort), waarde))
            huis = huiswoorden()
            yield from (een for een in _namen(waarde) if een not in huis and _NAAM.search(een))


def _namen(waarde: Any) -> Iterator[str]:
    """Yield every key and every value that is a text."""
    if isinstance(waarde, str):
        yield from _regels([waarde])
    elif isinstance(waarde, dict):
        yield from map(str, waarde)
        for deel in waarde.values():
            yield from _namen(deel)
    elif isinstance(waarde, list):
        for deel in waarde:
            yield from _namen(deel)


def _op(waarde: Any, plek: Iterable[Any]) -> str:
    for deel in plek:
        waarde = waarde[deel]
    return str(waarde)


def _regels(teksten: Iterable[str]) -> Iterator[str]:
    for tekst in teksten:
        yield from (regel.strip() for regel in tekst.splitlines())
