"""Files in which the merge of two registers says something that neither said: somebody typed it.

A commit that only puts together says so itself, for who checks the history later (S11).
"""

from collections.abc import Iterator, Sequence

from rao_cli.model.basis import Blok
from rao_cli.model.historie.keten.zegt.gezegd import Plekregel, gezegd, nieuw_gezegd
from rao_cli.model.plaats import bovenmap, is_registerbestand
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.workflow.samen.samenloop.lezen import Registerlezing


def eigen_tekst_in(
    lees: Registerlezing, standen: Sequence[Bestanden], uit: Bestanden
) -> Iterator[str]:
    """Yield the files of a merge that say what none of `standen` says; the last is before it."""
    was = standen[-1]
    for pad in filter(is_registerbestand, sorted(uit)):
        if uit[pad] != was.get(pad):
            toen, nu = lees.ding(was, pad, Blok), lees.ding(uit, pad, Blok)
            if nieuw_gezegd(toen, nu, _gezegd(lees, standen, pad)):
                yield pad


def _gezegd(
    lees: Registerlezing, standen: Sequence[Bestanden], pad: str
) -> Iterator[frozenset[Plekregel]]:
    """Yield what each file of a kind says in each state, the file itself first."""
    for stand in reversed(standen):
        yield gezegd(lees.ding(stand, pad, Blok))
    for stand in reversed(standen):
        for ander in stand:
            if bovenmap(ander) == bovenmap(pad) and is_registerbestand(ander):
                yield gezegd(lees.ding(stand, ander, Blok))
