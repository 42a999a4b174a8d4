"""What may not lie in a repository with a register: on another's computer it would do harm."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from pathlib import PurePosixPath
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.samenstuur import GITATTRIBUTES
from rao_cli.store.git.haak.boom import Bestandsboom, groottes
from rao_cli.store.git.lezen.objecten import GEWOON
from rao_cli.store.momentopname import Objectlezer

#: More than this is no text of a consultation, and stays in every copy for ever.
GROOTSTE: Final = 10 * 1024 * 1024
_LINK: Final = "120000"
_MODULE: Final = "160000"
_GITMODULES: Final = ".gitmodules"
#: What Windows cannot write, and what a terminal would act on.
_TEKENS: Final = patroon(r'[\x00-\x1f\x7f<>:"|?*\\]|[\u202a-\u202e\u2066-\u2069]|[\udc80-\udcff]')
_APPARAAT: Final = patroon(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?|\.git|git~\d+")
#: By these a file of attributes starts a program, or hides what a file holds.
_ATTRIBUUT: Final = patroon(r"(?<=\s)(filter=\S+|working-tree-encoding=\S+|merge=(?!rao\b)\S+)")


def vreemd_in_boom(
    lezer: Objectlezer, boom: Bestandsboom, anders: Collection[str]
) -> Iterator[str]:
    """Yield a sentence for each thing that may not come in; `anders` are the paths to look at."""
    nieuw = sorted(pad for pad in anders if pad in boom)
    for pad in nieuw:
        yield from _naam(pad)
        yield from _soort(pad, boom[pad].modus)
        if PurePosixPath(pad).name == GITATTRIBUTES and boom[pad].modus in GEWOON:
            yield from _attributen(pad, lezer.data(boom[pad].blob))
    yield from _dubbel(boom, nieuw)
    yield from _te_groot(lezer.git, boom, nieuw)


def _naam(pad: str) -> Iterator[str]:
    if _TEKENS.search(pad) or any(_slecht(deel) for deel in pad.split("/")):
        yield f"De naam {pad!a} kan niet op elke computer. Geef het bestand een gewone naam."


def _slecht(deel: str) -> bool:
    return deel != deel.rstrip(". ") or _APPARAAT.fullmatch(deel) is not None


def _soort(pad: str, modus: str) -> Iterator[str]:
    if modus == _LINK:
        yield f"{pad} is een verwijzing naar een andere plek. Zet het bestand zelf neer."
    elif modus == _MODULE or PurePosixPath(pad).name == _GITMODULES:
        yield f"{pad} hoort bij een ander git-archief (submodule). Dat kan niet in een register."


def _attributen(pad: str, data: bytes) -> Iterator[str]:
    for regel in data.decode("utf-8", "replace").splitlines():
        if not regel.lstrip().startswith("#") and (gevonden := _ATTRIBUUT.search(regel)):
            yield f"In {pad} staat '{gevonden[1]}': daarmee verandert git bestanden ongezien."


def _dubbel(boom: Bestandsboom, nieuw: Collection[str]) -> Iterator[str]:
    """Yield files that are one and the same on Windows and macOS."""
    if not nieuw:
        return
    gelijk = defaultdict(list)
    for pad in boom:
        gelijk[pad.casefold()].append(pad)
    for een in {pad.casefold() for pad in nieuw}:
        if gelijk[een][1:]:
            yield f"{' en '.join(gelijk[een])} verschillen alleen in hoofdletters."


def _te_groot(git: GitCall, boom: Bestandsboom, nieuw: Iterable[str]) -> Iterator[str]:
    gewoon = {pad: boom[pad].blob for pad in nieuw if boom[pad].modus in GEWOON}
    groot = groottes(git, gewoon.values())
    for pad, blob in gewoon.items():
        if groot.get(blob, 0) > GROOTSTE:
            mb = groot[blob] // (1024 * 1024)
            yield f"{pad} is {mb} MB. Zo'n bestand hoort niet in een register."
