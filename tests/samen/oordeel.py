"""The judges: what may not happen when the work of two persons is put together.

They know nothing of how rao merges. Each yields a sentence per thing that is wrong.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final

from tests.samen.feiten import ITEM, VOLGORDE, Feiten, Plek, verschil
from tests.samen.namen import hernoem, make_namen
from tests.samen.verplaatst import eerste_dag, op_eerste_dag
from tests.samen.volgorde import verkeerd_om

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

#: What rao works out of the rest; it follows the merged register, not one of the sides.
AFGELEID: Final = frozenset({"vingerafdruk"})
#: A question about one of these is about all that its file says: does it go on, and when?
_OVER_ALLES: Final = frozenset(
    {"status", "vervallen", "datum", "intrekking", "agenda", "besluitenlijst"}
)
#: What the other made of it, and what stands there: it went on where this side stopped.
_VERDER: Final = frozenset({(status, status) for status in ("bevestigd", "afgerond", "ontvangen")})
_KENMERK: Final = re.compile(r"Z-\w{6}")


@dataclass(frozen=True)
class Drie:
    """What both knew, what each made of it (`een` shared first), and what came of it."""

    basis: Feiten
    een: Feiten
    ander: Feiten
    samen: Feiten
    #: The places that were asked, each with its file first.
    gevraagd: Collection[Plek] = ()

    @property
    def gelijk_genoemd(self) -> Drie:
        """The same, with one name for what is one thing.

        What the other made has the name it got when it was merged, and a meeting that moved has
        its first day.
        """
        namen = make_namen(self.basis, self.een, self.ander, self.samen)
        kanten = (self.een, hernoem(self.ander, namen), self.samen)
        dagen = [eerste_dag(self.basis, kant) for kant in kanten]
        een, ander, samen = (
            {op_eerste_dag(plek, dag): waarde for plek, waarde in kant.items()}
            for kant, dag in zip(kanten, dagen, strict=True)
        )
        alle = {nu: was for dag in dagen for nu, was in dag.items()}
        gevraagd = [*self.gevraagd, *(op_eerste_dag(plek, alle) for plek in self.gevraagd)]
        return Drie(self.basis, een, ander, samen, list(dict.fromkeys(gevraagd)))


def keur_verlies(drie: Drie) -> Iterator[str]:
    """Every change of either side is there, or it was asked because both changed that place."""
    drie = drie.gelijk_genoemd
    een, ander = verschil(drie.basis, drie.een), verschil(drie.basis, drie.ander)
    for eigen, andere, wie in ((een, ander, "wie eerst deelde"), (ander, een, "wie samenvoegt")):
        for plek, (was, werd) in eigen.items():
            nu = drie.samen.get(plek)
            if nu == werd or plek[-1] in AFGELEID or _gevraagd(plek, drie.gevraagd):
                continue
            if plek[-1] == VOLGORDE:
                ander_ = andere.get(plek, (was, was))[1]
                vier = [(tekst or "").split("\n") for tekst in (was, werd, ander_, nu)]
                yield from (
                    f"volgorde van {wie} is weg: {_toon(plek)}: {voor} stond voor {na}"
                    for voor, na in verkeerd_om(*vier)
                )
                continue
            if plek[-1] == "status" and (andere.get(plek, (None, None))[1], nu) in _VERDER:
                continue  # the other went a step further on the same way
            soort = "stil gekozen" if plek in andere else "kwijt"
            yield f"{soort}, van {wie}: {_toon(plek)}: {was!r} → {werd!r}, en er staat {nu!r}"


def _gevraagd(plek: Plek, gevraagd: Collection[Plek]) -> bool:
    plek = plek[: plek.index(ITEM)] if ITEM in plek else plek
    for vraag in gevraagd:
        heel = (vraag[0],) if vraag[-1] in _OVER_ALLES else vraag
        zaken = {deel for deel in vraag if _KENMERK.fullmatch(deel)}
        if plek[: len(heel)] == heel or heel[: len(plek)] == plek or zaken.intersection(plek):
            return True
        if vraag[-1] == "besluitenlijst" and _dag(vraag[0]) in plek[0]:  # its acties, its papers
            return True
    return False


def keur_vragen(drie: Drie) -> Iterator[str]:
    """What is asked, is a place that both changed, or one of a thing that both changed."""
    drie = drie.gelijk_genoemd
    een, ander = (verschil(drie.basis, kant) for kant in (drie.een, drie.ander))
    for vraag in drie.gevraagd:
        for wie, eigen in (("wie eerst deelde", een), ("wie samenvoegt", ander)):
            if not any(_gevraagd(plek, [vraag]) or plek[0] == vraag[0] for plek in eigen):
                yield f"gevraagd zonder reden: {_toon(vraag)} is niet veranderd door {wie}"


def keur_verzonnen(drie: Drie) -> Iterator[str]:
    """Nothing stands there that nobody made, and nothing went that nobody took away."""
    drie = drie.gelijk_genoemd
    for plek, (was, werd) in verschil(drie.basis, drie.samen).items():
        kanten = {kant.get(plek) for kant in (drie.een, drie.ander)}
        if werd not in kanten and plek[-1] not in AFGELEID | {VOLGORDE}:
            yield f"van niemand: {_toon(plek)}: {was!r} → {werd!r}"


def keur_namen(boom: Mapping[str, bytes], feiten: Feiten) -> Iterator[str]:
    """No kenmerk is given twice, and each file is called as it says."""
    gezien: dict[str, str] = {}
    for plek in feiten:
        for soort in ("besluiten", "agendapunten"):
            if soort in plek[1:2] and len(plek) > 2:
                naam = plek[2] if soort == "besluiten" else f"{plek[0]}:{plek[2]}"
                if gezien.setdefault(naam, plek[0]) != plek[0]:
                    yield f"twee keer {naam}: in {gezien[naam]} en in {plek[0]}"
        if plek[1:] == ("kenmerk",) and feiten[plek] not in plek[0]:
            yield f"{plek[0]} zegt dat het {feiten[plek]} is"
    for een, ander in combinations(sorted(boom), 2):
        if een.casefold() == ander.casefold():
            yield f"twee namen die alleen in hoofdletters verschillen: {een} en {ander}"


def keur_vervallen(drie: Drie) -> Iterator[str]:
    """A meeting that is cancelled has the agenda that it had when it was cancelled."""
    for plek, waarde in drie.samen.items():
        if plek[1:] != ("status",) or waarde != "vervallen" or _gevraagd(plek, drie.gevraagd):
            continue
        dag = _dag(plek[0])
        paden = (plek[0], f"documenten/{dag}/")
        kanten = [kant for kant in (drie.een, drie.ander) if kant.get(plek) == "vervallen"]
        for andere, was in verschil(kanten[0] if kanten else {}, drie.samen).items():
            if (andere[0].startswith(paden) and all(andere not in k for k in kanten)) or (
                andere[1:2] == ("agendapunten",) and andere[0] == plek[0]
            ):
                yield f"{dag} is vervallen, en de agenda veranderde: {_toon(andere)}: {was}"


def _dag(pad: str) -> str:
    return pad.rpartition("/")[2].removesuffix(".yaml")


def _toon(plek: Plek) -> str:
    return " > ".join(plek)
