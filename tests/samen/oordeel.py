"""The judges: what may not happen when the work of two persons is put together.

They know nothing of how rao merges. Each yields a sentence per thing that is wrong.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from fnmatch import fnmatchcase
from itertools import combinations
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from tests.samen.feiten import ITEM, VOLGORDE, Feiten, Plek, verschil
from tests.samen.namen import hernoem, make_namen
from tests.samen.verplaatst import eerste_dag, op_eerste_dag
from tests.samen.volgorde import verkeerd_om

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

#: What rao works out of the rest; it follows the merged register, not one of the sides.
AFGELEID: Final = frozenset({"vingerafdruk"})
#: When something was said: that follows whose words were taken.
_DAGEN: Final = frozenset({"datum", "op", "gesprek_op"})
_WIE: Final = {"een": "wie eerst deelde", "ander": "wie samenvoegt"}
#: What the other made of it, and what stands there: it went on where this side stopped.
_VERDER: Final = frozenset({(status, status) for status in ("bevestigd", "afgerond", "ontvangen")})


class SamenFout(NamedTuple):
    """Two acts that are right alone and wrong together; `*` stands for anything.

    `vraag` is what may be asked, `gaat_mee` what may be lost of the side that is not chosen. Behind
    `!` stands what may be lost of both, and behind `+` what rao may write itself.
    """

    vraag: str
    gaat_mee: Sequence[str]


@dataclass(frozen=True)
class Drie:
    """What both knew, what each made of it (`een` shared first), and what came of it."""

    basis: Feiten
    een: Feiten
    ander: Feiten
    samen: Feiten
    #: The places that were asked, each with its file first.
    gevraagd: Collection[Plek] = ()
    #: Whose was taken each time: `een` or `ander`; empty: now the one, now the other.
    wint: str = ""
    #: What was typed in place of both.
    eigen: str | None = None
    #: What may be asked though nobody changed the same: of a pair that is wrong together.
    samen_fout: Sequence[SamenFout] = ()

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
        gevraagd = [op_eerste_dag(plek, alle) for plek in self.gevraagd]
        return Drie(self.basis, een, ander, samen, gevraagd, self.wint, self.eigen, self.samen_fout)

    def mag_wijken(self, kant: str, plek: Plek) -> bool:
        """Say whether a change of one side may be gone: it was asked, and the other was chosen."""
        mee = [wat for vraag in self.gevraagd for wat in self._gaat_mee(vraag)]
        if kant == self.wint:
            mee = [wat.removeprefix("!") for wat in mee if wat.startswith("!")]
        elif any(valt_onder(plek, vraag) or _is_dag_van(plek, vraag) for vraag in self.gevraagd):
            return True
        return any(past(plek, wat) for wat in mee) or self._in_erratum(plek, kant)

    def mag_komen(self, plek: Plek) -> bool:
        """Say whether rao may write this itself after an answer."""
        mee = (wat for vraag in self.gevraagd for wat in self._gaat_mee(vraag))
        return any(past(plek, wat.removeprefix("+")) for wat in mee if wat.startswith("+"))

    def _in_erratum(self, plek: Plek, kant: str) -> bool:
        """Say whether what stood at a place is now in an erratum that rao wrote."""
        nieuw = [json.loads(p[-1])["tekst"] for p in self.samen if ITEM in p and self.mag_komen(p)]
        if ITEM in plek:
            woorden = _woorden(json.loads(plek[-1])) if plek in getattr(self, kant) else [plek[1]]
        else:
            woorden = [getattr(self, kant).get(plek) or plek[-1]]
        return any(all(w.casefold() in tekst.casefold() for w in woorden) for tekst in nieuw)

    def _gaat_mee(self, vraag: Plek) -> Iterator[str]:
        for samen_fout in self.samen_fout:
            if past(vraag, samen_fout.vraag):
                yield from samen_fout.gaat_mee


def _woorden(waarde: Any) -> list[str]:
    """Return every text in a value."""
    if isinstance(waarde, dict):
        waarde = list(waarde.values())
    return [w for deel in waarde for w in _woorden(deel)] if isinstance(waarde, list) else [waarde]


def keur_verlies(drie: Drie) -> Iterator[str]:
    """Every change of either side is there, or it was asked because both changed that place."""
    drie = drie.gelijk_genoemd
    een, ander = verschil(drie.basis, drie.een), verschil(drie.basis, drie.ander)
    for kant, eigen, andere in (("een", een, ander), ("ander", ander, een)):
        wie = _WIE[kant]
        for plek, (was, werd) in eigen.items():
            nu = drie.samen.get(plek)
            if nu == werd or plek[-1] in AFGELEID or drie.mag_wijken(kant, plek):
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


def valt_onder(plek: Plek, vraag: Plek) -> bool:
    """Say whether a fact is a part of what was asked, or the other way round."""
    plek = plek[: plek.index(ITEM)] if ITEM in plek else plek
    return plek[: len(vraag)] == vraag or (len(plek) > 1 and vraag[: len(plek)] == plek)


def _is_dag_van(plek: Plek, vraag: Plek) -> bool:
    """Say whether a fact is the day of the words that were asked."""
    return plek[-1] in _DAGEN and len(plek) > 2 and plek[:-1] == vraag[:-1]


def past(plek: Plek, patroon: str) -> bool:
    """Say whether a place is one of these."""
    return fnmatchcase(_toon(plek), patroon)


def keur_vragen(drie: Drie) -> Iterator[str]:
    """What is asked, both changed; or the pair is known to be wrong together."""
    drie = drie.gelijk_genoemd
    kanten = {"een": drie.een, "ander": drie.ander}
    anders = {kant: verschil(drie.basis, feiten) for kant, feiten in kanten.items()}
    for vraag in drie.gevraagd:
        if any(past(vraag, samen_fout.vraag) for samen_fout in drie.samen_fout):
            continue
        for kant, eigen in anders.items():
            if not any(valt_onder(plek, vraag) for plek in eigen):
                yield f"gevraagd zonder reden: {_toon(vraag)} is niet veranderd door {_WIE[kant]}"


def keur_verzonnen(drie: Drie) -> Iterator[str]:
    """Nothing stands there that nobody made, and nothing went that nobody took away."""
    drie = drie.gelijk_genoemd
    for plek, (was, werd) in verschil(drie.basis, drie.samen).items():
        mag = {drie.een.get(plek), drie.ander.get(plek), drie.eigen}
        if werd not in mag and not drie.mag_komen(plek) and plek[-1] not in AFGELEID | {VOLGORDE}:
            yield f"van niemand: {_toon(plek)}: {was!r} → {werd!r}"


def keur_eigen(drie: Drie) -> Iterator[str]:
    """Where somebody typed a text in place of both, that text is there."""
    drie = drie.gelijk_genoemd
    for vraag in drie.gevraagd if drie.eigen is not None else ():
        if (nu := drie.samen.get(vraag)) != drie.eigen:
            yield f"niet wat er is getypt: {_toon(vraag)}: {nu!r}"


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
    drie = drie.gelijk_genoemd
    for plek, waarde in drie.samen.items():
        if plek[1:] != ("status",) or waarde != "vervallen":
            continue
        gevraagd = any(vraag[0] == plek[0] for vraag in drie.gevraagd)
        dag = _dag(plek[0])
        paden = (plek[0], f"documenten/{dag}/")
        kanten = [kant for kant in (drie.een, drie.ander) if kant.get(plek) == "vervallen"]
        for andere, was in verschil(kanten[0] if kanten else {}, drie.samen).items():
            if gevraagd and drie.een.get(andere) == was[1]:
                continue  # it was shared before the other cancelled
            if (andere[0].startswith(paden) and all(andere not in k for k in kanten)) or (
                andere[1:2] == ("agendapunten",) and andere[0] == plek[0]
            ):
                yield f"{dag} is vervallen, en de agenda veranderde: {_toon(andere)}: {was}"


def _dag(pad: str) -> str:
    return pad.rpartition("/")[2].removesuffix(".yaml")


def _toon(plek: Plek) -> str:
    return " > ".join(plek)
