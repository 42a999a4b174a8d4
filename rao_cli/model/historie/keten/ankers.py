"""Anchors: the id of the commit that fixed a list, as a paper on somebody's desk says it.

Whoever writes a history anew gives every commit after the change another id. So an id on paper that
is in the history at its place shows that nothing before it was rewritten.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from rao_cli.model.historie.keten.ketenfout import Ketenfout

#: So much of an id a person may type.
MINSTE: int = 10


def controleer_ankers(
    gevraagd: Sequence[str], commits: Collection[str], vastgesteld: Mapping[str, Sequence[str]]
) -> Iterator[Ketenfout]:
    """Find anchors that are not in the history, or not at a place where a list was fixed.

    `vastgesteld` is per commit the days of the meetings of which it fixed the list.
    """
    for anker in gevraagd:
        raak = [commit for commit in commits if commit.startswith(anker)]
        if not raak:
            tekst = f"De vastlegging {anker} staat niet in de geschiedenis: die is herschreven, "
            yield Ketenfout("anker", f"{tekst}teruggezet, of van een ander register.")
        elif len(raak) == 1 and not vastgesteld.get(raak[0]):
            tekst = f"De vastlegging {anker} staat in de geschiedenis, maar stelde geen lijst vast."
            yield Ketenfout("anker", tekst)
        elif len(raak) > 1:
            yield Ketenfout("anker", f"Er is meer dan één vastlegging die met {anker} begint.")
