"""Ten thousand merges of chance (60 in the ordinary run): no change is lost."""

from __future__ import annotations

import random
from datetime import date
from typing import TYPE_CHECKING, Final, Generic, NamedTuple, TypeVar

import pytest

from rao_cli.model.plaats import BEWAARD, bovenmap
from rao_cli.model.samen.uitkomst import BestandSamen, Kanten, RegisterSamen
from rao_cli.workflow.samen.bestand import voeg_bestand_samen
from rao_cli.workflow.samen.register import voeg_register_samen
from tests.samen.feiten import feiten_van
from tests.samen.oordeel import Drie, keur_namen, keur_verlies, keur_verzonnen, keur_vragen
from tests.samen.proces import als_feit
from tests.samen.toeval import Wijziging, in_vorm, kies, pas_toe
from tests.samen.wereld import VANDAAG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from rao_cli.model.samen.botsing import Botsing, Kantkeuze, Kantkeuzes
    from tests.samen.feiten import Plek
    from tests.samen.wereld import Wereld

DAG: Final = date.fromisoformat(VANDAAG)
#: Ordinary and with --lang: of a whole register, and of one file.
REGISTERS: Final = (10, 2000)
BESTANDEN: Final = (50, 8000)
Boom = dict[str, bytes]
S = TypeVar("S", BestandSamen, RegisterSamen)


class Geval(NamedTuple):
    """What one side and the other did."""

    een: list[Wijziging]
    ander: list[Wijziging]


def _geval(zaad: str) -> Geval:
    keus = random.Random(zaad)  # noqa: S311 - chance, no secret
    een, ander = kies(keus), kies(keus)
    gelijk = een[:1] if keus.random() < 0.2 else []
    return Geval(een, [*gelijk, *ander])


@pytest.fixture(scope="module")
def basis(wereld: Wereld) -> Boom:
    """What both know, written so that a change is only that change."""
    boom = wereld.begin.boom
    return in_vorm({pad: data for pad, data in boom.items() if bovenmap(pad) in BEWAARD})


def _plekken(botsingen: tuple[Botsing, ...]) -> list[Plek]:
    return [(b.pad, *als_feit([*map(str, b.plek)])) for b in botsingen]


class Beantwoord(NamedTuple, Generic[S]):
    """What came of a merge when all was answered, and what was asked."""

    samen: S
    gevraagd: tuple[Botsing, ...]


def beantwoord(voeg: Callable[[Kantkeuzes], S]) -> Beantwoord[S]:
    """Merge, and answer all that is asked, by turns for the one and the other."""
    keuzes: dict[str, Kantkeuze] = {}
    gevraagd: tuple[Botsing, ...] = ()
    while nieuw := (samen := voeg(keuzes)).botsingen:
        assert not {b.sleutel for b in nieuw} & {*keuzes}, "nog eens gevraagd wat beantwoord is"
        gevraagd += nieuw
        keuzes |= {b.sleutel: ("ons", "hun")[len(b.sleutel) % 2] for b in nieuw}
    return Beantwoord(samen, gevraagd)


def keur_register(basis: Boom, geval: Geval) -> Iterator[str]:
    """Merge two registers; `een` is shared."""
    een, ander = pas_toe(basis, geval.een), pas_toe(basis, geval.ander)
    kanten_ = Kanten(basis, ander, een)
    samen, gevraagd = beantwoord(lambda keuzes: voeg_register_samen(kanten_, keuzes, DAG))
    feiten = feiten_van(samen.bestanden)
    kanten = (feiten_van(basis), feiten_van(een), feiten_van(ander), feiten)
    drie = Drie(*kanten, _plekken(gevraagd))
    for rechter in (keur_verlies, keur_verzonnen, keur_vragen):
        yield from rechter(drie)
    yield from keur_namen(dict(samen.bestanden), feiten)
    if dict(voeg_register_samen(Kanten(basis, een, een), {}, DAG).bestanden) != een:
        yield "twee keer hetzelfde is niet hetzelfde"
    om = voeg_register_samen(Kanten(basis, een, ander), {}, DAG)
    if bool(om.botsingen) != bool(gevraagd):
        yield f"andersom gevraagd: {_plekken(om.botsingen)} en {_plekken(gevraagd)}"
    if not (gevraagd or samen.hernummerd) and feiten_van(om.bestanden) != feiten:
        yield "andersom zegt het iets anders"


def keur_bestanden(basis: Boom, geval: Geval) -> Iterator[str]:
    """Merge every file that both changed, one by one."""
    een, ander = pas_toe(basis, geval.een), pas_toe(basis, geval.ander)
    for pad in sorted({*een, *ander}):
        drie = basis.get(pad), ander.get(pad), een.get(pad)
        if len({*drie}) == 3:
            yield from keur_bestand(pad, drie)


def keur_bestand(pad: str, drie: tuple[bytes | None, bytes | None, bytes | None]) -> Iterator[str]:
    """Merge one file: basis, ours, theirs."""
    was, ons, hun = drie
    samen, gevraagd = beantwoord(lambda keuzes: voeg_bestand_samen(pad, was, ons, hun, keuzes))
    if voeg_bestand_samen(pad, was, ons, ons, {}).data != ons:
        yield f"{pad}: twee keer hetzelfde is niet hetzelfde"
    kanten = (_feiten(pad, was), _feiten(pad, hun), _feiten(pad, ons), _feiten(pad, samen.data))
    staat = Drie(*kanten, _plekken(gevraagd))
    for rechter in (keur_verlies, keur_verzonnen, keur_vragen):
        yield from rechter(staat)
    om = voeg_bestand_samen(pad, was, hun, ons, {})
    if {b.plek for b in om.botsingen} != {b.plek for b in gevraagd}:
        yield f"{pad}: andersom wordt iets anders gevraagd"
    if not gevraagd and _feiten(pad, om.data) != _feiten(pad, samen.data):
        yield f"{pad}: andersom zegt het iets anders"


def _feiten(pad: str, data: bytes | None) -> dict[Plek, str]:
    return feiten_van({} if data is None else {pad: data})


def kleiner(geval: Geval, mis: Callable[[Geval], bool]) -> Geval:
    """Return the shortest story that is still wrong."""
    for kant, nummer in [(k, n) for k in (0, 1) for n in range(len(geval[k]))]:
        kanten = [[*geval.een], [*geval.ander]]
        del kanten[kant][nummer]
        if mis(minder := Geval(*kanten)):
            return kleiner(minder, mis)
    return geval


def zoek(
    keur: Callable[[Boom, Geval], Iterator[str]], basis: Boom, wat: str, aantal: int
) -> Mapping[str, list[str]]:
    """Return for each story that went wrong, in short, what was wrong."""
    fout: dict[str, list[str]] = {}
    for zaad in range(aantal):
        geval = _geval(f"{wat} {zaad}")
        if [*keur(basis, geval)]:
            kort = kleiner(geval, lambda minder: bool([*keur(basis, minder)]))
            fout[f"{zaad}: {kort}"] = [*keur(basis, kort)]
    return fout


def _aantal(request: pytest.FixtureRequest, hoeveel: tuple[int, int]) -> int:
    return hoeveel[bool(request.config.getoption("--lang"))]


def test_bestanden(basis: Boom, request: pytest.FixtureRequest) -> None:
    """Of one file: nothing lost, nothing made up, and the order of the sides means nothing."""
    assert zoek(keur_bestanden, basis, "bestand", _aantal(request, BESTANDEN)) == {}


def test_registers(basis: Boom, request: pytest.FixtureRequest) -> None:
    """Of a whole register: likewise, and no number is given twice."""
    assert zoek(keur_register, basis, "register", _aantal(request, REGISTERS)) == {}
