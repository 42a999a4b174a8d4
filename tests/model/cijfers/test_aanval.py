"""No small number follows from the figures for outside, for who tries all registers (S14)."""

from __future__ import annotations

from functools import cache
from itertools import chain, product
from typing import TYPE_CHECKING

import msgspec
import pytest

from rao_cli.model.cijfers.rij import Aandeel, Doorlooptijd, Rij
from rao_cli.model.cijfers.tientallen import op_tien
from tests.model.cijfers.aanval import (
    Papier,
    Telling,
    alle,
    per_papier,
    verraden,
    verraden_later,
    verraden_samen,
)
from tests.model.cijfers.test_buiten import buiten, rij

if TYPE_CHECKING:
    from collections.abc import Iterable

#: An LKO: zaken in and out, lists with everything on it, and the other lists.
Lko = tuple[int, int, int, int]
_GROOT = 20


def _rij(naam: str, lko: Lko) -> Rij:
    begin, klaar, goed, fout = lko
    return rij(
        naam,
        ingebracht=begin,
        afgerond=klaar,
        lijsten=goed + fout,
        compleet=Aandeel(goed, goed + fout),
        doorlooptijd=Doorlooptijd(klaar, 20.0, 20),
    )


def lkos_buiten(lkos: Iterable[Lko]) -> Papier:
    """Return all that is to be seen outside of some LKO's."""
    elk = list(lkos)
    heel = [sum(kolom) for kolom in zip(*elk, strict=True)]
    totaal = _rij("", (heel[0], heel[1], heel[2], heel[3]))
    uit = buiten(*(_rij("abcd"[n], lko) for n, lko in enumerate(elk)), totaal=totaal)
    return msgspec.json.encode([uit.rijen, uit.totaal])


def zaken_buiten(telling: Telling) -> Papier:
    """Return what is seen outside of LKO's with so many zaken, each done and on its own list."""
    return lkos_buiten((n, n, n, 0) for n in telling)


def uitkomsten_buiten(telling: Telling) -> Papier:
    """Return what is seen outside of so many decisions per outcome."""
    uitkomsten = dict(zip("abcdef", telling, strict=False))
    return tuple(buiten(totaal=rij(uitkomsten=uitkomsten)).totaal.uitkomsten.items())


@cache
def drie_lkos() -> dict[Papier, list[Telling]]:
    """Return every paper of three LKO's with 0-14 zaken each, with all its registers."""
    return per_papier(zaken_buiten, alle(3, 14))


@cache
def drie_uitkomsten() -> dict[Papier, list[Telling]]:
    """Return the same of three outcomes."""
    return per_papier(uitkomsten_buiten, alle(3, 14))


def gevonden(papieren: dict[Papier, list[Telling]]) -> set[object]:
    """Return all that the attacker finds in one paper."""
    return set().union(*map(verraden, papieren.values()))


def test_three_lkos() -> None:
    """Of all 3375 registers no LKO has a small number, and no LKO's together have one."""
    assert sum(map(len, drie_lkos().values())) == 3375
    assert gevonden(drie_lkos()) == set()


def test_three_outcomes() -> None:
    """How often something was decided, is hidden likewise."""
    assert gevonden(drie_uitkomsten()) == set()


def test_lkos_and_outcomes_together() -> None:
    """Who knows that each zaak got one decision, adds both up, and still finds nothing."""
    assert verraden_samen(drie_lkos(), drie_uitkomsten()) == set()


def maanden_buiten(telling: Telling) -> Papier:
    """Return what is seen outside of two LKO's and two months of the same zaken."""
    een, ander, *maanden = (rij(str(n), aantal) for n, aantal in enumerate(telling))
    totaal = rij(aantal=telling[0] + telling[1])
    uit = buiten(een, ander, totaal=totaal, maanden=tuple(maanden))
    getoond = (*uit.rijen, uit.totaal, *uit.maanden)
    return tuple((deel.naam, deel.ingebracht) for deel in getoond)


def test_lkos_and_months_together() -> None:
    """Both add up to the same; in what the months tell, no LKO or month is small."""
    tellingen = (t for t in alle(4, 14) if t[0] + t[1] == t[2] + t[3])
    papieren = per_papier(maanden_buiten, tellingen)
    assert gevonden(papieren) == set()
    assert any(len(papier) == 5 for papier in papieren if isinstance(papier, tuple))


def test_over_time() -> None:
    """Of two papers, in which zaken only come, the difference is no small number either."""
    assert verraden_later(drie_lkos()) == set()
    assert verraden_later(drie_uitkomsten()) == set()


def test_zaken_in_and_out() -> None:
    """Nor do two measures together: what went out, had come in."""
    paren = [(begin, klaar) for begin in (0, 1, 3, 4, 5, 13, 14) for klaar in range(begin + 1)]
    tellingen = (een + ander for een, ander in product(paren, repeat=2))
    papieren = per_papier(
        lambda t: lkos_buiten([(t[0], t[1], _GROOT, _GROOT), (t[2], t[3], _GROOT, _GROOT)]),
        tellingen,
    )
    assert gevonden(papieren) == set()


def test_a_trend_parcel() -> None:
    """Of how many zaken and LKO's a trend shows, no small number follows, nor from the next one."""

    def pakket(telling: Telling) -> Papier:
        return tuple(map(op_tien, telling))

    papieren = per_papier(pakket, (t for t in alle(2, 24) if t[1] <= t[0]))
    assert gevonden(papieren) == set()
    assert verraden_later(papieren) == set()


def test_the_attacker_finds_what_is_there() -> None:
    """Hidden small numbers with the true total beside them; the second paper a day later."""

    def lek(telling: Telling) -> Papier:
        return (*map(op_tien, telling), sum(telling))

    assert ((0,), 4) in gevonden(per_papier(lek, alle(3, 6)))
    assert verraden_later(per_papier(lek, alle(2, 4))) != set()
    assert verraden_samen({1: [(4, 4), (3, 4)]}, {1: [(0, 8)]}) == {((0,), 4), ((1,), 4)}


@pytest.mark.lang
def test_four_lkos() -> None:
    """Of all 50,625 registers of four LKO's."""
    assert gevonden(per_papier(zaken_buiten, alle(4, 14))) == set()


@pytest.mark.lang
def test_larger_lkos() -> None:
    """Of three LKO's with up to 26 zaken, in more classes than two."""
    assert gevonden(per_papier(zaken_buiten, alle(3, 26))) == set()


@pytest.mark.lang
def test_four_outcomes_beside_the_lkos() -> None:
    """Of four outcomes, alone and beside three LKO's."""
    uitkomsten = per_papier(uitkomsten_buiten, alle(4, 14))
    assert gevonden(uitkomsten) == set()
    assert verraden_samen(drie_lkos(), uitkomsten) == set()


@pytest.mark.lang
def test_in_and_out_of_three_lkos() -> None:
    """The edges of every class, at three LKO's; fewer registers only help the attacker."""
    randen = (0, 1, 3, 4, 5, 6, 13, 14)
    paren = [(begin, klaar) for begin in randen for klaar in randen if klaar <= begin]
    papieren = per_papier(
        lambda t: lkos_buiten((t[n], t[n + 1], _GROOT, _GROOT) for n in (0, 2, 4)),
        (tuple(chain(*drie)) for drie in product(paren, repeat=3)),
    )
    assert gevonden(papieren) == set()


@pytest.mark.lang
def test_part_and_rest_of_three_lkos() -> None:
    """Neither does a share tell what is left of it."""
    paren = list(product((0, 1, 3, 4, 5, 9, 14), (0, 1, 4, 5, 14)))
    papieren = per_papier(
        lambda t: lkos_buiten((_GROOT, _GROOT, t[n], t[n + 1]) for n in (0, 2, 4)),
        (tuple(chain(*drie)) for drie in product(paren, repeat=3)),
    )
    assert gevonden(papieren) == set()
