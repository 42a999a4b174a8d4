"""Anchors: the id of the commit that fixed a list, as a paper on somebody's desk says it.

Whoever writes a history anew gives every commit after the change another id. So an id on paper that
is in the history at its place shows that nothing before it was rewritten.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.taal import datum, enkele, opsomming

#: So much of an id a person may type.
MINSTE: int = 10


def controleer_ankers(
    gevraagd: Sequence[str], commits: Collection[str], vastgesteld: Mapping[str, Sequence[str]]
) -> Iterator[Ketenfout]:
    """Find anchors that are not in the history, or not at a place where a list was fixed.

    `vastgesteld` is per commit the days of the meetings of which it fixed the list. Each finding
    says which lists have what anchor, so that a person can lay it beside the paper.
    """
    for anker in gevraagd:
        raak = [commit for commit in commits if commit.startswith(anker)]
        if not raak:
            tekst = f"De vastlegging {anker} staat niet in de geschiedenis: die is herschreven, "
            tekst += "teruggezet, of van een ander register."
            yield Ketenfout("anker", f"{tekst}{_wel_vast(vastgesteld)}")
        elif len(raak) == 1 and not vastgesteld.get(raak[0]):
            tekst = f"De vastlegging {anker} staat in de geschiedenis, maar stelde geen lijst vast."
            yield Ketenfout("anker", f"{tekst}{_wel_vast(vastgesteld)}")
        elif len(raak) > 1:
            yield Ketenfout("anker", f"Er is meer dan één vastlegging die met {anker} begint.")


def lijsten_van(gevraagd: Sequence[str], vastgesteld: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield of each anchor that fits the list that it belongs to."""
    for anker in gevraagd:
        dagen = [dagen for commit, dagen in vastgesteld.items() if commit.startswith(anker)]
        if len(dagen) == 1 and dagen[0]:
            yield f"{anker[:MINSTE]} is van de lijst van {_dagen(dagen[0])}"


def _wel_vast(vastgesteld: Mapping[str, Sequence[str]]) -> str:
    """Say which anchors the lists have in this history, the last first."""
    vast = [(commit, dagen) for commit, dagen in vastgesteld.items() if dagen]
    lijsten = [f"{_dagen(d)} in {commit[:MINSTE]}" for commit, d in reversed(vast)]
    if not lijsten:
        return " In deze geschiedenis is geen lijst vastgesteld."
    return f" Hier is vastgesteld of verbeterd: de lijst van {enkele(lijsten)}."


def _dagen(dagen: Sequence[str]) -> str:
    return opsomming([datum(date.fromisoformat(dag)) for dag in dagen])
