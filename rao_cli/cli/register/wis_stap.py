"""`rao ongedaan --wis`: the last step, gone for good."""

from collections.abc import Iterable, Iterator

from rao_cli.cli.opdracht import vertellen
from rao_cli.cli.opdracht.proefscherm import verschil_als_git
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.taal import enkele
from rao_cli.workflow.bewaring.laatste_stap import (
    Stapgevolg,
    Wisbaar,
    keur_wissen,
    vergeet,
    wis,
    zoek_eerder_gewist,
    zoek_wisbaar,
)
from rao_cli.workflow.gewist.nog_ergens import (
    BUITEN_BEREIK,
    NOG_IN_GIT,
    UITWEG,
    is_in_geschiedenis,
    zeg_houders,
)
from rao_cli.workflow.handeling import CommitResult
from rao_cli.workflow.register.andermans_stap import AndermansStap, zoek_ander
from rao_cli.workflow.register.ongedaan import zeg_bestanden, zeg_wanneer

#: More lines than this do not help to recognise a step.
_MEESTE = 10


def wis_laatste_stap(s: WriteSession) -> int:
    """Show what goes, ask, and let it go; returns the exit code: 1 when something holds it yet."""
    if not s.proef and (eerder := zoek_eerder_gewist(s.register_map)) is not None:
        uitvoer.meld("Staat er al: uw vorige opdracht werd afgebroken, maar de stap was al gewist.")
        return _vertel(s, eerder)
    wat = zoek_wisbaar(s.h)
    ander = _van_een_ander(s, wat)
    if ander and not (s.kan_vragen or s.proef):
        raise ander.weigering
    keur_wissen(s.h, wat)
    if s.proef:
        _toon_proef(s, wat, ander)
        return 0
    if s.kan_vragen:
        _vat_samen(wat, "Dit gaat voorgoed weg:")
        uitvoer.meld("Alles staat daarna zoals het voor die stap was.")
        uitvoer.meld("Niemand kan dit terughalen, ook rao niet.")
    if ander:
        uitvoer.meld(ander.zin)
    if not s.akkoord("Voorgoed wissen?", f"Dit wist voorgoed: '{wat.stappen[-1].onderwerp}'."):
        return 0
    return _vertel(s, wis(s.h, wat), wat)


def _van_een_ander(s: WriteSession, wat: Wisbaar) -> AndermansStap | None:
    """Return the first of the steps that somebody else made."""
    for stap in wat.stappen:
        if (ander := zoek_ander(s.h, stap)) is not None:
            return AndermansStap(ander.stap, ander.naam, "rao ongedaan --wis")
    return None


def _vat_samen(wat: Wisbaar, kop: str) -> None:
    """Say which steps go, what happens to each thing, and which answers go along."""
    uitvoer.toon_segmenten([("kop", kop)], fout=True)
    for stap in wat.stappen:
        uitvoer.meld(f"- {stap.onderwerp} ({zeg_wanneer(stap)})")
    if bestanden := [*zeg_bestanden(wat.weg)]:
        uitvoer.meld("Wat er met de bestanden gebeurt:")
        toon_enkele(bestanden)
    if wat.concepten.gaan:
        uitvoer.meld(f"Uw antwoorden die hierbij horen, gaan ook weg: {_namen(wat)}.")
    for zin in wat.ernaast.vooraf():
        uitvoer.meld(zin)


def _namen(wat: Wisbaar) -> str:
    return enkele(wat.concepten.gaan)


def toon_enkele(zinnen: Iterable[str]) -> None:
    """Show some lines; of many the first, and how many more there are."""
    alle = list(zinnen)
    for zin in alle[:_MEESTE]:
        uitvoer.meld(f"- {zin}")
    if alle[_MEESTE:]:
        uitvoer.meld(f"- en nog {len(alle) - _MEESTE} meer")


def _toon_proef(s: WriteSession, wat: Wisbaar, ander: AndermansStap | None) -> None:
    if s.als_json:
        _toon_json(wat, None, proef=True)
    if ander:
        uitvoer.meld(ander.zin)
    _vat_samen(wat, "Proef: dit zou rao voorgoed wissen, maar er is niets veranderd.")
    if s.diff:
        uitvoer.toon_segmenten(verschil_als_git(wat.verschil), fout=True)


def _vertel(s: WriteSession, gewist: Stapgevolg, wat: Wisbaar | None = None) -> int:
    """Tell what became of it; then the same command means another step."""
    if s.als_json:
        _toon_json(wat, gewist, proef=False)
    if wat is not None:
        n = len(wat.stappen)
        uitvoer.toon_segmenten(
            [("goed", "Gewist: "), ("", "de laatste stap" if n == 1 else f"{n} stappen")], fout=True
        )
    for zin in _wat_blijft(gewist, wat):
        uitvoer.meld(zin)
    uitvoer.meld(BUITEN_BEREIK)
    if wat is not None:
        _noem_concepten(wat)
        vertellen.meld_handwerk(s.h, CommitResult(None, tuple(wat.weg.nu), ""))
    vergeet(s.register_map)
    return 0 if gewist.is_volledig else 1


def _wat_blijft(gewist: Stapgevolg, wat: Wisbaar | None) -> Iterator[str]:
    """Yield what went from git and beside it, and what holds it yet."""
    if gewist.git.opgeruimd is None:
        yield f"{NOG_IN_GIT} Dat gebeurt ook als u dit nog eens typt."
    elif not gewist.houders:
        yield "Wat erin stond, staat op deze computer niet meer in git."
    yield from gewist.git.zinnen
    yield from zeg_houders(gewist.houders)
    if is_in_geschiedenis(gewist.houders):
        yield UITWEG
    yield from gewist.ernaast.achteraf()
    yield from wat.zinnen if wat else ()


def _noem_concepten(wat: Wisbaar) -> None:
    """Name the drafts that may hold the same text."""
    for naam in wat.concepten.nakijken:
        weg = opdrachtregel("concept", "gooi-weg", naam)
        uitvoer.meld(f"Er wachten nog antwoorden onder '{naam}'. Staat het daar ook in? {weg}")


def _toon_json(wat: Wisbaar | None, gewist: Stapgevolg | None, *, proef: bool) -> None:
    """Show on stdout which steps went, whose files changed, and what holds something yet."""
    uitvoer.toon_json(
        "gewist",
        {
            "proef": proef,
            "stappen": [stap.id for stap in wat.stappen] if wat else [],
            "bestanden": sorted(wat.weg.nu) if wat else [],
            "volledig": gewist is not None and gewist.is_volledig,
            "houders": [een._asdict() for een in gewist.houders] if gewist else [],
        },
    )
