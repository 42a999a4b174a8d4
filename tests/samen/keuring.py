"""Two persons share what they did: all judges look at what came of it."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.historie.controleer import Historievraag, controleer_historie
from rao_cli.workflow.werklijst.documenten import stukken_die_tellen
from tests.samen.feiten import feiten_van, read_boom, verschil
from tests.samen.oordeel import (
    Drie,
    keur_eigen,
    keur_namen,
    keur_verlies,
    keur_vervallen,
    keur_verzonnen,
    keur_vragen,
)
from tests.samen.proces import Gedeeld, sync
from tests.samen.samenfout import samen_fout
from tests.samen.wereld import VANDAAG, Kloon, Paar, Wereld

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from tests.samen.feiten import Feiten


_NIETS_OVER: Final = ("Hiervan blijft niets over", "Hiervan blijft geen eigen stap over")
#: After every clock: what is checked here is what was done, and not when.
_DAARNA: Final = datetime(2030, 1, 1, tzinfo=UTC)


@dataclass
class Uitslag:
    """What two persons came to, and what is wrong with it."""

    paar: Paar
    gedeeld: Gedeeld
    namen: Mapping[str, str]
    mis: list[str] = field(default_factory=list)

    @property
    def golden(self) -> str:
        """One line: what was asked, or that nothing was; with the names of begin.txt."""
        vragen = sorted({v["waar"] for v in self.gedeeld.gevraagd})
        fouten = sorted({f["code"] for f in self.gedeeld.fouten})
        regel = "; ".join([*vragen, *fouten]) or "-"
        for naam, kenmerk in self.namen.items():
            regel = regel.replace(kenmerk, f"{{{naam}}}")
        return regel


def deel(
    wereld: Wereld, paar: Paar, plek: Path, deler: Callable[[Kloon], Gedeeld] = sync
) -> Uitslag:
    """Let the first share, the other put together and share, and the first take that in."""
    een, ander = wereld.tafel(paar.een, paar.ander, plek)
    nog_los = een.s.git("status", "--porcelain")
    eerst = sync(een)
    gedeeld = deler(ander)
    uitslag = Uitslag(paar, gedeeld, wereld.namen)
    daarna = sync(een)
    if nog_los:  # it was kept and shared just now
        sync(ander)
    for wie, uit in (("wie eerst deelt", eerst), ("wie samenvoegt", gedeeld), ("daarna", daarna)):
        if uit.code:
            uitslag.mis.append(f"{wie}: exit {uit.code}: {uit.uitvoer[-1500:]}")
    if not uitslag.mis:
        uitslag.mis += keur(wereld, paar, (een, ander), gedeeld, plek)
    return uitslag


def keur(
    wereld: Wereld, paar: Paar, samen: tuple[Kloon, Kloon], gedeeld: Gedeeld, plek: Path
) -> Iterator[str]:
    """Yield all that is wrong with what two persons share now."""
    alleen = wereld.na(paar.een, "a"), wereld.na(paar.ander, "b")
    yield from keur_gelijk(*samen, plek / "gedeeld.git")
    yield from keur_geschiedenis(wereld, alleen, samen[1], gedeeld)
    boom = samen[1].boom
    begin, een, ander, nu = (kloon.feiten for kloon in (wereld.begin, *alleen, samen[1]))
    fout = samen_fout(paar, wereld.namen)
    drie = Drie(begin, een, ander, nu, gedeeld.plekken, gedeeld.wint, gedeeld.eigen, fout)
    for rechter in (keur_verlies, keur_verzonnen, keur_vragen, keur_eigen, keur_vervallen):
        yield from rechter(drie)
    yield from keur_namen(boom, drie.samen)
    yield from keur_fouten(alleen, samen[1], gedeeld)
    yield from keur_stukken(wereld.begin, alleen, samen[1])
    yield from keur_historie(samen[1])


def keur_gelijk(een: Kloon, ander: Kloon, gedeeld: Path) -> Iterator[str]:
    """Both have what is shared, in git and on disk."""
    hier, daar = (kloon.s.git("rev-parse", "HEAD") for kloon in (een, ander))
    server = (gedeeld / "refs/heads/main").read_text(encoding="ascii").strip()
    if len({hier, daar, server}) > 1:
        yield f"niet gelijk: {hier[:7]}, {daar[:7]}, gedeeld {server[:7]}"
    for kloon in (een, ander):
        los = kloon.s.git("status", "--porcelain")
        if los and not kloon.map.joinpath(".git/niet-bewaard").exists():
            yield f"bij {kloon.kant} ligt nog: {los}"


def keur_geschiedenis(
    wereld: Wereld, alleen: tuple[Kloon, Kloon], samen: Kloon, gedeeld: Gedeeld
) -> Iterator[str]:
    """Every act stands in the shared history once, and what was shared is still there.

    But for what the other had done too, and what is told that nothing of it is left.
    """
    if samen.s.git("merge-base", wereld.top, "HEAD") != wereld.top:
        yield "de gedeelde geschiedenis is herschreven"
    nu, eerst = samen.wijzigingen(wereld.top), alleen[0].feiten
    for kloon in alleen:
        for commit in kloon.s.git("rev-list", f"{wereld.top}..HEAD").split():
            (wijziging,) = kloon.wijzigingen(f"{commit}^", commit) or [""]
            if nu.count(wijziging) == 1:
                continue
            weg = kloon is alleen[1] and wijziging not in nu
            if weg and (_deed_al(kloon, commit, eerst) or _gezegd(kloon, commit, gedeeld)):
                continue
            yield f"handeling {wijziging} van {kloon.kant} staat er {nu.count(wijziging)} keer"


def _deed_al(kloon: Kloon, commit: str, eerst: Feiten) -> bool:
    """Say whether all that a commit did, was done by who shared first too."""
    voor, na = (feiten_van(read_boom(kloon.map, rev)) for rev in (f"{commit}^", commit))
    return all(eerst.get(plek) == werd for plek, (_, werd) in verschil(voor, na).items())


def _gezegd(kloon: Kloon, commit: str, gedeeld: Gedeeld) -> bool:
    onderwerp = kloon.s.git("log", "-1", "--format=%s", commit)
    gezegd = " ".join(gedeeld.uitvoer.split())
    return any(f"{zin}: {onderwerp}" in gezegd for zin in _NIETS_OVER)


def keur_historie(kloon: Kloon) -> Iterator[str]:
    """Whoever does not trust the history, finds nothing wrong in what honest people did."""
    vraag = Historievraag(kloon.map, date.fromisoformat(VANDAAG), _DAARNA)
    verslag = controleer_historie(vraag)
    yield from (f"vals alarm: {vondst.tekst}" for vondst in verslag.vondsten)
    for stap in verslag.stappen:
        for vondst in stap.vondsten:
            yield f"vals alarm in '{stap.onderwerp}' ({stap.handeling}): {vondst}"


def keur_fouten(alleen: tuple[Kloon, Kloon], samen: Kloon, gedeeld: Gedeeld) -> Iterator[str]:
    """Nothing is wrong that was not wrong with one of both, unless it was shown and accepted."""
    gezegd = {(fout["code"], fout["bestand"]) for fout in gedeeld.fouten}
    verteld = " ".join(gedeeld.uitvoer.split())
    for code, bestand in sorted(samen.fouten - alleen[0].fouten - alleen[1].fouten - gezegd):
        if not all(zin in verteld for zin in samen.zinnen(code, bestand)):
            yield f"nieuw: {code} in {bestand}"


def keur_stukken(begin: Kloon, alleen: tuple[Kloon, Kloon], samen: Kloon) -> Iterator[str]:
    """A paper is what rao would make now, or as stale as who made it last had it."""
    achter = achterstand(samen)
    boom, was = samen.boom, begin.boom
    kanten = [(kloon.boom, achterstand(kloon)) for kloon in alleen]
    for pad in achter:
        makers = [kant for kant in kanten if kant[0].get(pad) != was.get(pad)]
        zo_was_het = any(pad in toen and boom[pad] == b.get(pad) for b, toen in makers or kanten)
        if len(makers) == len(kanten) or not zo_was_het:
            yield f"{pad} is niet wat rao er nu van zou maken"


def achterstand(kloon: Kloon) -> frozenset[str]:
    """Return the papers that are not what rao would make of the register now."""
    return _achterstand(kloon.map, kloon.top)


@functools.lru_cache(maxsize=256)
def _achterstand(plek: Path, _top: str) -> frozenset[str]:
    map_ = RegisterMap(plek)
    lading, vandaag = map_.load_vastgelegd(), date.fromisoformat(VANDAAG)
    stand = lading.stand(vandaag)
    assert stand is not None
    return frozenset(
        stuk.pad
        for stuk in stukken_die_tellen(lading, stand)
        if (tekst := map_.read_document(stuk.pad)) is not None
        and not stuk.is_heel(tekst)
        and stuk.tekst() != tekst
    )
