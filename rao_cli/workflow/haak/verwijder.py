"""Take away what `rao haak installeer` put in one clone, and nothing else."""

from collections.abc import Collection, Iterator
from typing import Final

from rao_cli.model.taal import opsomming
from rao_cli.store.git.aanroep.samenstuur import is_ingesteld, stel_samen_uit
from rao_cli.store.git.haak.plaats import haakmap, haal_weg, stand_van
from rao_cli.store.git.haak.scripts import script
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.vastleggen.uitkomst import CommitResult
from rao_cli.workflow.haak.installeer import SAMENVOEGEN
from rao_cli.workflow.handeling import Handeling

#: All of it stands beside the register: there is nothing to commit.
NIETS_VASTGELEGD: Final = CommitResult(None, (), "")
_BLIJFT: Final = (
    "De regels in .gitattributes blijven: die gelden voor iedereen met dit register. Zonder de "
    "instelling doet git er niets mee."
)


def verwijder_haak(h: Handeling, wat: Collection[str]) -> list[str]:
    """Remove our hooks and our setting; returns what was done, and what stays."""
    repo = h.map.repo
    samen = _stel_uit(repo, proef=h.proef) if SAMENVOEGEN in wat else ()
    haken = [naam for naam in wat if naam != SAMENVOEGEN]
    return [*samen, *(_haal_haken_weg(repo, haken, proef=h.proef) if haken else ())]


def _stel_uit(repo: Repo, *, proef: bool) -> Iterator[str]:
    if not is_ingesteld(repo.git):
        yield "Uw git voegde al samen zoals altijd: regel voor regel."
        return
    if not proef:
        stel_samen_uit(repo.git)
    yield f"Uw git voegt {'dan' if proef else 'nu'} weer samen zoals altijd: regel voor regel."
    yield _BLIJFT


def _haal_haken_weg(repo: Repo, namen: Collection[str], *, proef: bool) -> Iterator[str]:
    map_, eigen = haakmap(repo.git, repo.plek)
    if not eigen:
        yield f"Uw git haalt haken voor meer mappen uit {map_}. Daar zette rao niets in."
        return
    weg = []
    for naam in namen:
        match stand_van(map_ / naam, naam, script(naam)):
            case "ons" | "oud":
                weg.append(naam)
                if not proef:
                    haal_weg(map_ / naam)
            case "vraagt":
                yield (
                    f"De haak {naam} maakte u zelf, en hij vraagt iets aan rao. Hij blijft; haal "
                    f"de regel met 'git-haak' er zelf uit: {map_ / naam}"
                )
            case "eigen":
                yield f"De haak {naam} is niet van rao, en blijft zoals hij is."
    if weg:
        hoe = "Dan gaan weg" if proef else "Weggehaald"
        yield f"{hoe}: {opsomming(weg)}. rao kijkt dat dan niet meer na."
    else:
        yield "Er was geen haak van rao."
