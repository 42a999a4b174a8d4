"""What goes outside the region shows no group smaller than five, and leads to none (S14)."""

from collections.abc import Iterator
from itertools import product
from typing import Any

import msgspec
import pytest

from rao_cli.model.cijfers.buiten import OVERIG, afgerond_op_vijf, voor_buiten
from rao_cli.model.cijfers.overzicht import Cijfers, build_cijfers
from rao_cli.model.cijfers.rij import Aandeel, Aangehouden, Doorlooptijd, Rij
from rao_cli.model.errors import GebruiksFout
from tests.model.cijfers.onafhankelijk import afronden
from tests.model.cijfers.test_overzicht import stand_van
from tests.model.cijfers.verzin import verzin

UITKOMSTEN = ("afgehandeld", "aanhouden", "terug-naar-lko", "opschalen", "ter-kennisname")


def rij(lko: str = "", aantal: int = 20, **anders: Any) -> Rij:
    """Return a row in which every number is large."""
    velden: dict[str, Any] = {
        "naam": lko or "Totaal",
        "lkos": (lko,) if lko else (),
        "lijsten": aantal,
        "compleet": Aandeel(aantal, 2 * aantal),
        "zaken": aantal,
        "open_begin": aantal,
        "ingebracht": aantal,
        "afgerond": aantal,
        "open_eind": aantal,
        "doorlooptijd": Doorlooptijd(60, 33.0, 61),
        "aangehouden": Aangehouden(aantal, aantal, aantal),
        "acties_op_tijd": Aandeel(aantal, 2 * aantal),
        "uitkomsten": dict.fromkeys(UITKOMSTEN, aantal),
    }
    return Rij(**{**velden, **anders})


def buiten(*rijen: Rij, totaal: Rij | None = None, maanden: tuple[Rij, ...] = ()) -> Cijfers:
    """Return what goes out of a region with these rows."""
    leeg = build_cijfers(stand_van(verzin(0)), {}, "2026")
    return voor_buiten(
        msgspec.structs.replace(leeg, rijen=rijen, totaal=totaal or rij(), maanden=maanden)
    )


def getallen(waarde: Any) -> Iterator[float]:
    """Yield every number in a row."""
    if isinstance(waarde, (int, float)):
        yield waarde
    elif isinstance(waarde, dict):
        for deel in waarde.values():
            yield from getallen(deel)
    elif hasattr(waarde, "__struct_fields__"):
        for naam in waarde.__struct_fields__:
            yield from getallen(getattr(waarde, naam))


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("zaken", [3, 12, 60])
def test_no_small_number(seed: int, zaken: int) -> None:
    """Whatever happened: each number that goes out is a multiple of five and not zero."""
    cijfers = voor_buiten(build_cijfers(stand_van(verzin(seed, zaken)), {}, "2026"))
    for deel in (*cijfers.rijen, cijfers.totaal, *cijfers.maanden):
        tijden = set(getallen(deel.doorlooptijd))
        assert {g for g in getallen(deel) if g not in tijden and (g < 5 or g % 5)} == set()


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("zaken", [12, 60])
def test_a_breakdown_is_whole_or_absent(seed: int, zaken: int) -> None:
    """When one part was missing, the total gave that part away."""
    cijfers = voor_buiten(build_cijfers(stand_van(verzin(seed, zaken)), {}, "2026"))
    for delen, maat in product((cijfers.rijen, cijfers.maanden), ("lijsten", "ingebracht")):
        assert len({getattr(deel, maat) is None for deel in delen}) <= 1


def test_a_small_lko_goes_with_the_smallest_of_the_others() -> None:
    """Only so the difference with the total stays large enough."""
    uit = buiten(rij("a", 30), rij("b", 2), rij("c", 12))
    assert [(r.naam, r.ingebracht) for r in uit.rijen] == [("a", 30), ("b en c samen", 15)]


def test_two_small_ones_are_never_together_alone() -> None:
    """Four and four is eight: who knows that both are small knows all."""
    uit = buiten(rij("a", 30), rij("b", 4), rij("c", 4), rij("d", 50))
    assert [r.lkos for r in uit.rijen] == [("d",), ("a", "b", "c")]


def test_only_small_lkos() -> None:
    """Then there is no breakdown, only a total."""
    uit = buiten(rij("a", 4), rij("b", 4), totaal=rij(aantal=8))
    assert uit.rijen == ()
    assert uit.totaal.ingebracht == 10


def test_a_measure_that_is_small_at_one_lko() -> None:
    """That measure is at no LKO; the other measures stay."""
    uit = buiten(rij("a", afgerond=3), rij("b"))
    assert [(r.afgerond, r.ingebracht) for r in uit.rijen] == [(None, 20), (None, 20)]


def test_a_month_too_small() -> None:
    """When it is small in one month, that measure is in no month."""
    maanden = (rij(naam="2026-01"), rij(naam="2026-02", ingebracht=4))
    uit = buiten(rij("a"), rij("b"), maanden=maanden)
    assert [m.ingebracht for m in uit.maanden] == [None, None]


@pytest.mark.parametrize(
    ("deel", "getoond"),
    [
        (Aandeel(4, 40), Aandeel(None, None)),
        (Aandeel(36, 40), Aandeel(None, None)),
        (Aandeel(40, 40), Aandeel(None, None)),
        (Aandeel(5, 10), Aandeel(5, 10)),
        (Aandeel(34, 41), Aandeel(35, 40)),
    ],
)
def test_a_part_and_its_rest(deel: Aandeel, getoond: Aandeel) -> None:
    """Nine of ten complete also says that one is not."""
    assert buiten(totaal=rij(compleet=deel, acties_op_tijd=deel)).totaal.compleet == getoond


def test_a_part_per_lko() -> None:
    """When the part is small at one LKO, it is at no LKO."""
    uit = buiten(rij("a"), rij("b", compleet=Aandeel(1, 20)))
    assert [r.compleet for r in uit.rijen] == [Aandeel(None, None)] * 2


@pytest.mark.parametrize(
    ("zaken", "midden", "hoog"),
    [(9, None, None), (10, 35.0, None), (40, 35.0, 60), (39, 35.0, None)],
)
def test_turnaround(zaken: int, midden: float | None, hoog: int | None) -> None:
    """The median leans on ten zaken, p90 on five zaken that took as long or longer."""
    tijd = buiten(totaal=rij(doorlooptijd=Doorlooptijd(zaken, 33.0, 61))).totaal.doorlooptijd
    assert (tijd.zaken, tijd.mediaan, tijd.p90) == (None, midden, hoog)


def test_outcomes() -> None:
    """Small outcomes go together with the smallest of the others."""
    telling = dict(zip(UITKOMSTEN, (30, 4, 8, 1, 9), strict=True))
    uit = buiten(totaal=rij(uitkomsten=telling)).totaal.uitkomsten
    assert uit == {"afgehandeld": 30, "ter-kennisname": 10, OVERIG: 15}


def test_only_small_outcomes() -> None:
    """Then they are not there."""
    uit = buiten(totaal=rij(uitkomsten=dict.fromkeys(UITKOMSTEN, 4)))
    assert uit.totaal.uitkomsten == {}


def test_what_is_about_single_zaken_stays_inside() -> None:
    """Stock, single zaken and holdings over do not leave the region."""
    uit = buiten(rij("a"), rij("b"))
    for deel in (*uit.rijen, uit.totaal):
        assert (deel.zaken, deel.open_begin, deel.open_eind) == (None, None, None)
        assert deel.aangehouden == Aangehouden(None, None, None)


def test_without_an_lko_does_not_go_along() -> None:
    """What the region itself decided is only in the total."""
    assert buiten(rij("a"), rij("b"), rij(naam="Zonder LKO")).rijen[-1].lkos == ("b",)


@pytest.mark.parametrize("periode", ["2026-Q1", "2026-03"])
def test_only_whole_years(periode: str) -> None:
    """A year minus its quarters gives a small number away."""
    with pytest.raises(GebruiksFout, match="heel jaar"):
        voor_buiten(build_cijfers(stand_van(verzin(0)), {}, periode))


@pytest.mark.parametrize("aantal", range(60))
def test_rounding(aantal: int) -> None:
    """A number goes to the nearest five; below five there is nothing."""
    assert afgerond_op_vijf(aantal) == (None if aantal < 5 else afronden(aantal))


def _mogelijk(totaal: int, delen: list[int]) -> set[int]:
    """Return which values a hidden part could have, given what a rounded total and parts say."""
    ruim = {deel: list(range(max(deel - 2, 5), deel + 3)) for deel in {totaal, *delen}}
    sommen = {sum(keuze) for keuze in product(*(ruim[deel] for deel in delen))}
    return {t - s for t in ruim[totaal] for s in sommen if t >= s}


@pytest.mark.parametrize("klein", range(5))
def test_a_second_year_gives_nothing_away(klein: int) -> None:
    """A rounded total and a rounded group never yield exactly one small number."""
    for groot in range(5, 40):
        totaal, deel = afgerond_op_vijf(groot + klein), afgerond_op_vijf(groot)
        assert totaal is not None
        assert deel is not None
        assert len(_mogelijk(totaal, [deel])) > 1
