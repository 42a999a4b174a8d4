"""What goes outside the region shows no group smaller than five, and leads to none (S14)."""

from collections.abc import Iterator
from itertools import product
from typing import Any

import msgspec
import pytest

from rao_cli.model.cijfers.buiten import OVERIG, afgerond_op_vijf, voor_buiten
from rao_cli.model.cijfers.overzicht import Cijfers, maak_cijfers
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
    leeg = maak_cijfers(stand_van(verzin(0)), {}, "2026")
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
def test_geen_klein_getal(seed: int, zaken: int) -> None:
    """Wat er ook gebeurde: elk aantal dat buiten komt, is een veelvoud van vijf en niet nul."""
    cijfers = voor_buiten(maak_cijfers(stand_van(verzin(seed, zaken)), {}, "2026"))
    for deel in (*cijfers.rijen, cijfers.totaal, *cijfers.maanden):
        tijden = set(getallen(deel.doorlooptijd))
        assert {g for g in getallen(deel) if g not in tijden and (g < 5 or g % 5)} == set()


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("zaken", [12, 60])
def test_een_uitsplitsing_is_heel_of_er_niet(seed: int, zaken: int) -> None:
    """Ontbrak er één deel, dan gaf het totaal dat deel weg."""
    cijfers = voor_buiten(maak_cijfers(stand_van(verzin(seed, zaken)), {}, "2026"))
    for delen, maat in product((cijfers.rijen, cijfers.maanden), ("lijsten", "ingebracht")):
        assert len({getattr(deel, maat) is None for deel in delen}) <= 1


def test_een_klein_lko_staat_samen_met_het_kleinste_van_de_andere() -> None:
    """Alleen zo blijft ook het verschil met het totaal groot genoeg."""
    uit = buiten(rij("a", 30), rij("b", 2), rij("c", 12))
    assert [(r.naam, r.ingebracht) for r in uit.rijen] == [("a", 30), ("b en c samen", 15)]


def test_twee_kleine_staan_nooit_alleen_samen() -> None:
    """Vier en vier is acht: wie weet dat beide klein zijn, weet dan alles."""
    uit = buiten(rij("a", 30), rij("b", 4), rij("c", 4), rij("d", 50))
    assert [r.lkos for r in uit.rijen] == [("d",), ("a", "b", "c")]


def test_alleen_kleine_lkos() -> None:
    """Dan is er geen uitsplitsing, alleen een totaal."""
    uit = buiten(rij("a", 4), rij("b", 4), totaal=rij(aantal=8))
    assert uit.rijen == ()
    assert uit.totaal.ingebracht == 10


def test_een_maat_die_bij_een_lko_klein_is() -> None:
    """Die maat staat bij geen enkel LKO; de andere maten blijven."""
    uit = buiten(rij("a", afgerond=3), rij("b"))
    assert [(r.afgerond, r.ingebracht) for r in uit.rijen] == [(None, 20), (None, 20)]


def test_een_maand_te_klein() -> None:
    """Is het in één maand klein, dan komt die maat in geen enkele maand."""
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
def test_een_deel_en_zijn_rest(deel: Aandeel, getoond: Aandeel) -> None:
    """Negen van de tien compleet zegt ook dat er één niet compleet is."""
    assert buiten(totaal=rij(compleet=deel, acties_op_tijd=deel)).totaal.compleet == getoond


def test_een_deel_per_lko() -> None:
    """Is het deel bij één LKO klein, dan staat het bij geen enkel LKO."""
    uit = buiten(rij("a"), rij("b", compleet=Aandeel(1, 20)))
    assert [r.compleet for r in uit.rijen] == [Aandeel(None, None)] * 2


@pytest.mark.parametrize(
    ("zaken", "midden", "hoog"),
    [(9, None, None), (10, 35.0, None), (40, 35.0, 60), (39, 35.0, None)],
)
def test_doorlooptijd(zaken: int, midden: float | None, hoog: int | None) -> None:
    """De mediaan leunt op tien zaken, p90 op vijf zaken die even lang of langer duurden."""
    tijd = buiten(totaal=rij(doorlooptijd=Doorlooptijd(zaken, 33.0, 61))).totaal.doorlooptijd
    assert (tijd.zaken, tijd.mediaan, tijd.p90) == (None, midden, hoog)


def test_uitkomsten() -> None:
    """Kleine uitkomsten staan samen met de kleinste van de andere."""
    telling = dict(zip(UITKOMSTEN, (30, 4, 8, 1, 9), strict=True))
    uit = buiten(totaal=rij(uitkomsten=telling)).totaal.uitkomsten
    assert uit == {"afgehandeld": 30, "ter-kennisname": 10, OVERIG: 15}


def test_alleen_kleine_uitkomsten() -> None:
    """Dan staan ze er niet."""
    uit = buiten(totaal=rij(uitkomsten=dict.fromkeys(UITKOMSTEN, 4)))
    assert uit.totaal.uitkomsten == {}


def test_wat_over_losse_zaken_gaat_blijft_binnen() -> None:
    """Voorraad, losse zaken en aanhoudingen gaan de regio niet uit."""
    uit = buiten(rij("a"), rij("b"))
    for deel in (*uit.rijen, uit.totaal):
        assert (deel.zaken, deel.open_begin, deel.open_eind) == (None, None, None)
        assert deel.aangehouden == Aangehouden(None, None, None)


def test_zonder_lko_gaat_niet_mee() -> None:
    """Wat de regio zelf besloot, staat alleen in het totaal."""
    assert buiten(rij("a"), rij("b"), rij(naam="Zonder LKO")).rijen[-1].lkos == ("b",)


@pytest.mark.parametrize("periode", ["2026-Q1", "2026-03"])
def test_alleen_hele_jaren(periode: str) -> None:
    """Een jaar min zijn kwartalen geeft een klein getal weg."""
    with pytest.raises(GebruiksFout, match="heel jaar"):
        voor_buiten(maak_cijfers(stand_van(verzin(0)), {}, periode))


@pytest.mark.parametrize("aantal", range(60))
def test_afronden(aantal: int) -> None:
    """Een aantal gaat naar het dichtstbijzijnde vijftal; onder de vijf is er niets."""
    assert afgerond_op_vijf(aantal) == (None if aantal < 5 else afronden(aantal))


def _mogelijk(totaal: int, delen: list[int]) -> set[int]:
    """Return which values a hidden part could have, given what a rounded total and parts say."""
    ruim = {deel: list(range(max(deel - 2, 5), deel + 3)) for deel in {totaal, *delen}}
    sommen = {sum(keuze) for keuze in product(*(ruim[deel] for deel in delen))}
    return {t - s for t in ruim[totaal] for s in sommen if t >= s}


@pytest.mark.parametrize("klein", range(5))
def test_een_tweede_jaar_erbij_geeft_niets_weg(klein: int) -> None:
    """Uit een afgerond totaal en een afgeronde groep volgt nooit precies één klein getal."""
    for groot in range(5, 40):
        totaal, deel = afgerond_op_vijf(groot + klein), afgerond_op_vijf(groot)
        assert totaal is not None
        assert deel is not None
        assert len(_mogelijk(totaal, [deel])) > 1
