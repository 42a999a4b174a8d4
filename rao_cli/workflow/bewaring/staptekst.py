"""What only some steps said: found again in what lies beside git, such as papers that rao made.

Nobody names the words. What a file has after a step, and no file of the register has without it,
was said by that step.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import msgspec

from rao_cli.model.bewaring.vrije_tekst import vrije_teksten
from rao_cli.model.bewaring.zoektekst import Zoektekst, aantal_tekens
from rao_cli.model.schema import SOORTEN
from rao_cli.model.tekens import als_naam
from rao_cli.store.git.lezen.geschiedenis import Vastlegging
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.papier.ernaast import Naastbestand
from rao_cli.store.yaml.yaml_tree import read_boom
from rao_cli.workflow.gewist.ernaast import Ernaast, zoek_ernaast
from rao_cli.workflow.handeling import Handeling

#: A shorter text says nothing of its own.
_KORTST: Final = 6
#: So much of a long text is enough where a paper cuts it.
_BEGIN: Final = 24


class Staptekst(msgspec.Struct, frozen=True):
    """What finds the texts that go with some steps."""

    zoek: Zoektekst

    def zoek_naast(self, repo: Repo) -> Ernaast:
        """Return which files beside git hold one, or cannot be looked into."""

        def raakt(een: Naastbestand) -> bool:
            return any(map(self.zoek.raakt, (een.pad, *een.teksten)))

        return zoek_ernaast(repo, raakt, lambda een: een.dicht or raakt(een), self._noem)

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
    lang = [een for een in teksten if aantal_tekens(een) >= _KORTST]
    blobs = {item.blob for item in toen.values()} if lang else set()
    rest = b"\n".join(repo.read_blobs(blobs).values()).decode("utf-8", "replace")
    return Staptekst(Zoektekst((een for een in lang if een not in rest), afgekapt=_BEGIN))


def _teksten(blobs: Mapping[str, str], repo: Repo) -> Iterator[str]:
    """Yield the free texts of files, whole and by the line; of what is no register, each line."""
    inhoud = repo.read_blobs(blobs.values())
    for pad, blob in blobs.items():
        boom, fouten = read_boom(inhoud[blob]) if pad.endswith(".yaml") else (None, ())
        waarde: Any = None if boom is None or fouten else boom.waarde
        soort = SOORTEN.get(str(waarde.get("soort"))) if isinstance(waarde, dict) else None
        if soort is None:
            yield from _regels([inhoud[blob].decode("utf-8", "replace")])
        else:
            yield from _regels(_op(waarde, plek) for plek in vrije_teksten(soort, waarde))


def _op(waarde: Any, plek: Iterable[Any]) -> str:
    for deel in plek:
        waarde = waarde[deel]
    return str(waarde)


def _regels(teksten: Iterable[str]) -> Iterator[str]:
    for tekst in teksten:
        yield from (regel.strip() for regel in tekst.splitlines())
