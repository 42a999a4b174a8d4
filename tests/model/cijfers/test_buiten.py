"""What goes outside the region shows no group smaller than five, and leads to none (S14)."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any, Final

import msgspec
import pytest

from rao_cli.model.cijfers.buiten import OVERIG, voor_buiten
from rao_cli.model.cijfers.overzicht import Cijfers, build_cijfers
from rao_cli.model.cijfers.rij import Aandeel, Aangehouden, Doorlooptijd, Rij
from rao_cli.model.errors import GebruiksFout
from tests.model.cijfers.test_overzicht import stand_van
from tests.model.cijfers.verzin import verzin

#: A day on which the year of these registers is closed.
LATER: Final = date(2027, 2, 1)
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


@cache
def leeg() -> Cijfers:
    """Return the figures of a closed year, in which other numbers can be put."""
    return build_cijfers(stand_van(verzin(0), LATER), {}, "2026")


def buiten(*rijen: Rij, totaal: Rij | None = None, maanden: tuple[Rij, ...] = ()) -> Cijfers:
    """Return what goes out of a region with these rows."""
    return voor_buiten(
        msgspec.structs.replace(leeg(), rijen=rijen, totaal=totaal or rij(), maanden=maanden)
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


def verzonnen(seed: int, zaken: int) -> Cijfers:
    """Return what goes out of a year that never was."""
    return voor_buiten(build_cijfers(stand_van(verzin(seed, zaken), LATER), {}, "2026"))


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("zaken", [3, 12, 60])
def test_only_tens(seed: int, zaken: int) -> None:
    """Whatever happened: each number that goes out is a multiple of ten and not zero."""
    cijfers = verzonnen(seed, zaken)
    for deel in (*cijfers.rijen, cijfers.totaal, *cijfers.maanden):
        tijden = set(getallen(deel.doorlooptijd))
        assert {g for g in getallen(deel) if g not in tijden and (g < 10 or g % 10)} == set()


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("zaken", [12, 60])
def test_a_total_is_the_sum_of_what_is_shown(seed: int, zaken: int) -> None:
    """What is hidden is not in the total: no subtraction gives it back."""
    cijfers = verzonnen(seed, zaken)
    for maat in ("lijsten", "ingebracht", "afgerond") if cijfers.rijen else ():
        getoond = [getattr(rij, maat) or 0 for rij in cijfers.rijen]
        assert (getattr(cijfers.totaal, maat) or 0) == sum(getoond)


def in_rijen(cijfers: Cijfers, maat: str = "ingebracht") -> list[tuple[str, int | None]]:
    """Return name and number of each row, the total last."""
    return [(rij.naam, getattr(rij, maat)) for rij in (*cijfers.rijen, cijfers.totaal)]


def test_a_small_lko_goes_with_the_smallest_of_the_others() -> None:
    """One small number is never alone in what is put together."""
    uit = in_rijen(buiten(rij("a", 30), rij("b", 2), rij("c", 12)))
    assert uit == [("a", 30), ("b en c samen", 10), ("Totaal", 40)]


def test_small_lkos_go_together() -> None:
    """Four and four is ten outside, and so is one and four."""
    uit = in_rijen(buiten(rij("a", 30), rij("b", 4), rij("c", 4), rij("d", 50)))
    assert uit == [("a", 30), ("d", 50), ("b en c samen", 10), ("Totaal", 90)]


def test_small_lkos_that_are_small_together() -> None:
    """Then nobody sees how many, and the total is that of the others."""
    uit = in_rijen(buiten(rij("a", 30), rij("b", 1), rij("c", 3), rij("d", 50)))
    assert uit == [("a", 30), ("d", 50), ("b en c samen", None), ("Totaal", 80)]


def test_only_small_lkos() -> None:
    """Then there is no breakdown, only a total."""
    assert in_rijen(buiten(rij("a", 4), rij("b", 4), totaal=rij(aantal=8))) == [("Totaal", 10)]


def test_a_measure_that_is_small_at_one_lko() -> None:
    """It is hidden there and at the smallest of the others; the other measures stay."""
    uit = buiten(rij("a", 30, afgerond=3), rij("b"), rij("c", 40))
    assert in_rijen(uit, "afgerond") == [("a", None), ("b", None), ("c", 40), ("Totaal", 40)]
    assert in_rijen(uit) == [("a", 30), ("b", 20), ("c", 40), ("Totaal", 90)]


@pytest.mark.parametrize(("waar", "te_zien"), [("maand", []), ("lko", []), ("nergens", [20, 20])])
def test_a_month(waar: str, te_zien: list[int]) -> None:
    """Months and LKO's have one sum: months are shown when nothing in it is small."""
    klein: dict[str, Any] = {"ingebracht": 4, "lijsten": 4, "afgerond": 4}
    maanden = (rij(naam="2026-01"), rij(naam="2026-02", **(klein if waar == "maand" else {})))
    lkos = (rij("a"), rij("b", **(klein if waar == "lko" else {})))
    assert [m.ingebracht for m in buiten(*lkos, maanden=maanden).maanden] == te_zien


@pytest.mark.parametrize(
    ("deel", "getoond"),
    [
        (Aandeel(4, 40), Aandeel(None, None)),
        (Aandeel(36, 40), Aandeel(None, None)),
        (Aandeel(40, 40), Aandeel(None, None)),
        (Aandeel(5, 10), Aandeel(10, 20)),
        (Aandeel(34, 41), Aandeel(30, 40)),
    ],
)
def test_a_part_and_its_rest(deel: Aandeel, getoond: Aandeel) -> None:
    """Nine of ten complete also says that one is not; half stays a half."""
    assert buiten(totaal=rij(compleet=deel, acties_op_tijd=deel)).totaal.compleet == getoond


def test_a_part_per_lko() -> None:
    """Where the part is small it is hidden, and one more; the total is that of the others."""
    uit = buiten(rij("a"), rij("b", compleet=Aandeel(1, 20)), rij("c", 30))
    geen = Aandeel(None, None)
    delen = [r.compleet for r in (*uit.rijen, uit.totaal)]
    assert delen == [geen, geen, Aandeel(30, 60), Aandeel(30, 60)]


@pytest.mark.parametrize(
    ("zaken", "midden", "hoog"),
    [(14, None, None), (15, 35.0, None), (45, 35.0, 60), (44, 35.0, None)],
)
def test_turnaround(zaken: int, midden: float | None, hoog: int | None) -> None:
    """The median leans on certainly ten zaken, p90 on certainly five that took as long."""
    tijden = Doorlooptijd(zaken, 33.0, 61)
    uit = buiten(rij("a", doorlooptijd=tijden), rij("b"))
    tijd = uit.rijen[0].doorlooptijd
    assert (tijd.zaken, tijd.mediaan, tijd.p90) == (None, midden, hoog)


def test_turnaround_of_a_whole() -> None:
    """Whether it is there, follows from the classes: else it told how many the small ones have."""
    delen = [rij(lko, doorlooptijd=Doorlooptijd(n, 3.0, 3)) for lko, n in (("a", 14), ("b", 4))]
    assert buiten(*delen).totaal.doorlooptijd.mediaan is None
    samen = buiten(*delen, rij("c", doorlooptijd=Doorlooptijd(5, 3.0, 3)))
    assert samen.totaal.doorlooptijd.mediaan == 35.0


def test_outcomes() -> None:
    """Small outcomes go together."""
    telling = dict(zip(UITKOMSTEN, (30, 4, 8, 1, 9), strict=True))
    uit = buiten(totaal=rij(uitkomsten=telling)).totaal.uitkomsten
    assert uit == {"afgehandeld": 30, "terug-naar-lko": 10, "ter-kennisname": 10, OVERIG: 10}


def test_one_small_outcome() -> None:
    """It goes with the smallest of the others."""
    telling = dict(zip(UITKOMSTEN, (30, 20, 18, 1, 9), strict=True))
    uit = buiten(totaal=rij(uitkomsten=telling)).totaal.uitkomsten
    assert uit == {"afgehandeld": 30, "aanhouden": 20, "terug-naar-lko": 20, OVERIG: 10}


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
        voor_buiten(build_cijfers(stand_van(verzin(0), LATER), {}, periode))


@pytest.mark.parametrize("vandaag", [date(2026, 12, 10), date(2027, 1, 7)])
def test_only_closed_years(vandaag: date) -> None:
    """What was told before a year was closed, minus what is told after it, is a small number."""
    with pytest.raises(GebruiksFout, match="nog niet afgesloten"):
        voor_buiten(build_cijfers(stand_van(verzin(0), vandaag), {}, "2026"))


@pytest.mark.parametrize(
    ("vandaag", "jaar"),
    [(date(2026, 12, 10), "2025"), (date(2027, 1, 7), "2025"), (date(2027, 1, 8), "2026")],
)
def test_the_last_closed_year(vandaag: date, jaar: str) -> None:
    """Who asks no period gets the last year that may go out."""
    cijfers = build_cijfers(stand_van(verzin(0), vandaag), {}, gesloten=True)
    assert voor_buiten(cijfers).periode == jaar
