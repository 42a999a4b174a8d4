"""What still holds a text that is gone from the register, in words, and what to do about it.

The same words for every way in which a text goes: one step, all of history, and a sync after that.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rao_cli.model.opdrachtregel import als_woorden
from rao_cli.model.taal import enkele
from rao_cli.store.git.wissen.houders import Houdsoort, Vasthouder

#: The way for what is shared, or lies deeper: it works on all of the history.
UITWEG: Final = "Haal de tekst uit de hele geschiedenis met: rao wis"
#: The register is right, and git could not forget yet.
NOG_IN_GIT: Final = (
    "Het is weg uit het register, maar in git is er nog iets van over. rao haalt dat weg bij de "
    "volgende opdracht die iets vastlegt."
)
#: What rao cannot know of, whatever it cleared.
BUITEN_BEREIK: Final = (
    "Wat rao niet kan zien, staat er misschien nog: een kopie op een andere plek, een back-up, een "
    "stuk dat u uitgaf (zoals een PDF) en wat uw tekstprogramma zelf bewaart. Kijk dat zelf na."
)
#: In the order in which they can be taken away: git keeps a branch that another map is on.
_ZINNEN: Final[dict[Houdsoort, str]] = {
    "werkmap": "Het staat in iets dat met git klaarstaat of bezig is, misschien in een andere map "
    "van dit register. Kijk met: git status, en met: git worktree list\n"
    "Hebt u zo'n andere map niet meer nodig? Dan haalt u haar weg met: git worktree remove MAP",
    "branch": "Op een andere branch van git staat het ook: {}.\n"
    "Staat daar niets op dat u nog nodig hebt? Dan haalt u haar weg met: git branch -D NAAM",
    "tag": "Het zit in een tag van git: {}.\n"
    "Hebt u die niet meer nodig? Dan haalt u haar weg met: git tag -d NAAM",
    "server": "Het staat op een branch die u het laatst in het gedeelde register zag: {}. Anderen "
    "kunnen het dus al hebben. Is die daar nu weg of vernieuwd? Typ dan:\n{halen}\n"
    "en daarna: rao sync",
    "stash": "Het zit in werk dat u met git stash opzij zette. Kijk met: git stash list\n"
    "Hebt u dat niet meer nodig? Gooi het dan weg. Git ruimt het later zelf op. Typ:\n{drop}",
    "ref": "git bewaart het ook onder: {}.\n"
    "Hebt u dat niet meer nodig? Dan haalt u het weg met: git update-ref -d NAAM",
    "los": "Het zit in werk dat met git is gemaakt en dat op geen branch staat: {}.\n"
    "Kijk met: git show NUMMER\n"
    "Hebt u dat niet meer nodig? Typ dan:\n"
    "  git -c gc.reflogExpireUnreachable=now gc --prune=now\n"
    "Ander werk dat op geen branch staat, gaat dan ook weg. Wat in git stash staat, blijft.",
    "pak": "Het zit in een bestand van git dat iemand heeft vastgezet: {}.",
    "elders": "Het staat in een ander archief van git, waar dit register uit leest "
    "(objects/info/alternates).",
    "dicht": "rao mocht een bestand van git niet weghalen: {}. Kijk of u er rechten op hebt; bij "
    "de volgende opdracht die iets vastlegt, probeert rao het opnieuw.",
}
#: How one of them is taken away, by its name.
_OPDRACHTEN: Final[dict[Houdsoort, tuple[str, ...]]] = {
    "branch": ("git", "branch", "-D"),
    "tag": ("git", "tag", "-d"),
    "ref": ("git", "update-ref", "-d"),
}
_CODE: Final = 10
#: Where it is part of a history, and can be taken out of that.
_IN_GESCHIEDENIS: Final[frozenset[Houdsoort]] = frozenset({"branch", "tag", "server", "ref"})


def zeg_houders(houders: Iterable[Vasthouder]) -> Iterator[str]:
    """Say of each kind of thing that still holds it which ones they are, and what can be done."""
    per_soort: dict[Houdsoort, list[str]] = {}
    for soort, naam in houders:
        per_soort.setdefault(soort, []).append(naam[:_CODE] if soort == "los" else naam)
    for soort in (een for een in _ZINNEN if een in per_soort):
        namen = [naam for naam in per_soort[soort] if naam]
        kanten = dict.fromkeys(naam.partition("/")[0] for naam in namen or ["origin"])
        halen = "\n".join(f"  git fetch --prune {kant}" for kant in kanten)
        drop = "\n".join(zeg_stashes("drop", namen)) if soort == "stash" else ""
        zin = _ZINNEN[soort].format(enkele(namen), halen=halen, drop=drop)
        yield f"Let op: {zin[0].lower()}{zin[1:]}"


def zeg_stashes(wat: str, nummers: Iterable[str]) -> Iterator[str]:
    """Yield what to type for these: the oldest first, for then the others keep their number."""
    yield from (f"  git stash {wat} {een}" for een in sorted(map(int, nummers), reverse=True))


def zeg_weghalen(houders: Sequence[Vasthouder], daarna: str) -> Iterator[str]:
    """Say what to type when nothing there is needed any more, and what to type then."""
    yield from zeg_houders(een for een in houders if een.soort not in _OPDRACHTEN)
    regels = [
        als_woorden([*opdracht, een.naam])
        for soort, opdracht in _OPDRACHTEN.items()
        for een in houders
        if een.soort == soort
    ]
    if regels:
        yield f"Hebt u {'dat' if len(regels) == 1 else 'die'} niet meer nodig? Typ dan:"
        yield from (f"  {regel}" for regel in regels)
        yield f"en daarna weer: {daarna}"
    yield f"Moet het blijven? {UITWEG}"


def is_in_geschiedenis(houders: Iterable[Vasthouder]) -> bool:
    """Say whether one of them is part of a history, and can be taken out of that."""
    return any(een.soort in _IN_GESCHIEDENIS for een in houders)
