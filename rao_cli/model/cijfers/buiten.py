"""Figures for outside the region: no group smaller than five, and nothing that leads to one.

- LKO's that brought in fewer than five zaken stand together, and with the smallest of the others:
  of a sum of small numbers alone, 8 would still say 4 and 4. Outcomes of decisions likewise.
- A breakdown (over LKO's or months) is shown whole or not at all: with one part left out, the
  total would give it away.
- A share is shown when part and rest are both at least five; a median when five zaken lie on
  either side of it, and p90 when five lie at or above it.
- What is left is rounded to five, so that the difference of two reports is no small group either.
- What an LKO told itself stays inside: its figures are small, and lead to it.
- So does how each gemeente works along.
- Only whole years go out: a year minus its quarters would be such a difference.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from rao_cli.model.cijfers.overzicht import Cijfers
from rao_cli.model.cijfers.rij import Aandeel, Aangehouden, Doorlooptijd, Getal, Rij
from rao_cli.model.cijfers.tellen import rang_p90
from rao_cli.model.errors import GebruiksFout

KLEINSTE: Final = 5
OVERIG: Final = "overige uitkomsten"
_KOLOMMEN: Final = ("lijsten", "ingebracht", "afgerond")
#: A whole has at least this many parts.
_DELEN: Final = 2
_NIETS: Final = Aandeel(None, None)
#: What is never shown outside: the stock follows from in and out, the rest is about single zaken.
_BLIJFT_BINNEN: Final[Mapping[str, object]] = {
    "zaken": None,
    "open_begin": None,
    "open_eind": None,
    "aangehouden": Aangehouden(None, None, None),
}


def voor_buiten(cijfers: Cijfers) -> Cijfers:
    """Return what may leave the region; GebruiksFout when the period is no whole year."""
    if "-" in cijfers.periode:
        raise GebruiksFout(
            "Voor buiten de regio kan alleen een heel jaar.",
            hint="Uit een jaar en zijn kwartalen of maanden is een klein getal uit te rekenen. "
            f"Geef --periode {cijfers.periode[:4]}, of laat --extern weg.",
        )
    return msgspec.structs.replace(
        cijfers,
        voor_buiten=True,
        perioden=(),
        voortgang=(),
        gemeenten=(),
        rijen=_uitsplitsing(_voeg_samen([rij for rij in cijfers.rijen if rij.lkos])),
        totaal=_totaal(cijfers.totaal),
        maanden=_uitsplitsing(cijfers.maanden),
    )


def afgerond_op_vijf(aantal: int) -> Getal:
    """Return the nearest multiple of five; None for a number smaller than five."""
    return None if aantal < KLEINSTE else _op_vijf(aantal)


def _op_vijf(getal: float) -> int:
    return int((getal + KLEINSTE / 2) // KLEINSTE) * KLEINSTE


def _totaal(rij: Rij) -> Rij:
    return msgspec.structs.replace(
        rij,
        lijsten=afgerond_op_vijf(rij.lijsten or 0),
        ingebracht=afgerond_op_vijf(rij.ingebracht or 0),
        afgerond=afgerond_op_vijf(rij.afgerond or 0),
        compleet=_deel(rij.compleet) if _is_groot(rij.compleet) else _NIETS,
        acties_op_tijd=_deel(rij.acties_op_tijd) if _is_groot(rij.acties_op_tijd) else _NIETS,
        doorlooptijd=_doorlooptijd(rij.doorlooptijd),
        uitkomsten=_uitkomsten(rij.uitkomsten),
        aflopen=_uitkomsten(rij.aflopen),
        bijzonder=_bijzonder(rij),
        **_BLIJFT_BINNEN,
    )


def _bijzonder(rij: Rij) -> Mapping[str, int]:
    """Show how many zaken are special only where those that are not, are no small group either."""
    return {
        soort: _op_vijf(aantal)
        for soort, aantal in rij.bijzonder.items()
        if _is_groot(Aandeel(aantal, rij.zaken))
    }


def _uitsplitsing(rijen: Sequence[Rij]) -> tuple[Rij, ...]:
    """Return the parts of a total; a measure that is small in one part is shown in none."""
    getoond = {k for k in _KOLOMMEN if all((getattr(r, k) or 0) >= KLEINSTE for r in rijen)}
    if len(rijen) < _DELEN or not getoond:
        return ()
    compleet = all(_is_groot(rij.compleet) for rij in rijen)
    return tuple(
        msgspec.structs.replace(
            rij,
            **{k: _op_vijf(getattr(rij, k)) if k in getoond else None for k in _KOLOMMEN},
            compleet=_deel(rij.compleet) if compleet else _NIETS,
            acties_op_tijd=_NIETS,
            doorlooptijd=_doorlooptijd(rij.doorlooptijd),
            uitkomsten={},
            aflopen={},
            bijzonder={},
            **_BLIJFT_BINNEN,
        )
        for rij in rijen
    )


def _voeg_samen(rijen: Sequence[Rij]) -> list[Rij]:
    """Put all small LKO's in one group with the smallest of the others; that group comes last.

    Without any LKO that is large enough there is nothing left to break down.
    """
    klein = [rij for rij in rijen if (rij.ingebracht or 0) < KLEINSTE]
    groot = [rij for rij in rijen if rij not in klein]
    if not klein or not groot:
        return [] if klein else list(rijen)
    erbij = min(groot, key=lambda rij: rij.ingebracht or 0)
    groep = [rij for rij in rijen if rij in klein or rij is erbij]
    return [*(rij for rij in groot if rij is not erbij), _som(groep)]


def _som(groep: Sequence[Rij]) -> Rij:
    """Add up the rows of a group; a median of two groups cannot be made of their medians."""
    *eerste, laatste = [rij.naam for rij in groep]
    delen = [rij.compleet for rij in groep]
    return msgspec.structs.replace(
        groep[0],
        naam=f"{', '.join(eerste)} en {laatste} samen",
        lkos=tuple(lko for rij in groep for lko in rij.lkos),
        compleet=Aandeel(sum(d.aantal or 0 for d in delen), sum(d.van or 0 for d in delen)),
        doorlooptijd=Doorlooptijd(0, None, None),
        **{kolom: sum(getattr(rij, kolom) or 0 for rij in groep) for kolom in _KOLOMMEN},
    )


def _is_groot(deel: Aandeel) -> bool:
    """Say whether both the part and the rest are large enough."""
    aantal, van = deel.aantal or 0, deel.van or 0
    return aantal >= KLEINSTE and van - aantal >= KLEINSTE


def _deel(deel: Aandeel) -> Aandeel:
    return Aandeel(_op_vijf(deel.aantal or 0), _op_vijf(deel.van or 0))


def _doorlooptijd(tijd: Doorlooptijd) -> Doorlooptijd:
    """Hide what leans on fewer than five zaken; a p90 of few is the time of one of them."""
    zaken = tijd.zaken or 0
    midden = tijd.mediaan if zaken >= 2 * KLEINSTE else None
    hoog = tijd.p90 if zaken - rang_p90(zaken) + 1 >= KLEINSTE else None
    return Doorlooptijd(
        zaken=None,
        mediaan=None if midden is None else float(_op_vijf(midden)),
        p90=None if hoog is None else _op_vijf(hoog),
    )


def _uitkomsten(telling: Mapping[str, int]) -> Mapping[str, int]:
    """Put the small outcomes together with the smallest of the others; none when all are small."""
    klein = [uitkomst for uitkomst, aantal in telling.items() if aantal < KLEINSTE]
    groot = [uitkomst for uitkomst in telling if uitkomst not in klein]
    if not groot:
        return {}
    if klein:
        klein.append(groot.pop(groot.index(min(groot, key=telling.__getitem__))))
    getoond = {uitkomst: _op_vijf(telling[uitkomst]) for uitkomst in groot}
    rest = sum(telling[uitkomst] for uitkomst in klein)
    return {**getoond, **({OVERIG: _op_vijf(rest)} if klein else {})}
