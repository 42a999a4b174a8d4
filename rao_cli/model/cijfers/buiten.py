"""Figures for outside the region: no group smaller than five, and nothing that leads to one.

How numbers are rounded, and why nothing small follows from them, is in `tientallen.py`. Further:

- LKO's that brought in fewer than five zaken stand together, one alone with the smallest of the
  others. Outcomes of decisions likewise.
- Months add up to the same as the LKO's do. They are shown when no month and no LKO is small.
- A share is shown when part and rest are both at least five; a median when certainly ten zaken
  were measured, and p90 when certainly five lie at or above it. Certain is what the classes say.
- What an LKO told itself stays inside: its figures are small, and lead to it.
- So does how each gemeente works along.
- Only closed years go out: a year minus its quarters, or minus what stood there a month before,
  is the number of a few weeks.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from rao_cli.model.cijfers.overzicht import Cijfers
from rao_cli.model.cijfers.rij import Aandeel, Aangehouden, Doorlooptijd, Getal, Rij
from rao_cli.model.cijfers.tellen import rang_p90
from rao_cli.model.cijfers.tientallen import (
    KLEINSTE,
    kolom,
    niet_alleen,
    op_tien,
    som,
    ten_minste,
)
from rao_cli.model.errors import GebruiksFout

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
    """Return what may leave the region; GebruiksFout when the period is no closed year."""
    _eis_gesloten_jaar(cijfers)
    lkos = [rij for rij in cijfers.rijen if rij.lkos]
    rijen, totaal = _uitsplitsing(_voeg_samen(lkos), cijfers.totaal)
    return msgspec.structs.replace(
        cijfers,
        voor_buiten=True,
        perioden=(),
        voortgang=(),
        gemeenten=(),
        rijen=rijen,
        totaal=msgspec.structs.replace(totaal, doorlooptijd=_doorlooptijd(cijfers.totaal, lkos)),
        maanden=_maanden(cijfers.maanden, lkos),
    )


def _eis_gesloten_jaar(cijfers: Cijfers) -> None:
    if "-" in cijfers.periode:
        raise GebruiksFout(
            "Voor buiten de regio kan alleen een heel jaar.",
            hint="Uit een jaar en zijn kwartalen of maanden is een klein getal uit te rekenen. "
            f"Geef --periode {cijfers.periode[:4]}, of laat --extern weg.",
        )
    if cijfers.loopt_nog or cijfers.open_tot:
        raise GebruiksFout(
            f"De cijfers van {cijfers.periode} zijn nog niet afgesloten.",
            hint="Wat u nu geeft en wat u later geeft, kan dan een klein getal verschillen. "
            "Laat --periode weg: dan neemt rao het laatste jaar dat is afgesloten.",
        )


def _uitsplitsing(rijen: Sequence[Rij], totaal: Rij) -> tuple[tuple[Rij, ...], Rij]:
    """Return the parts as they are shown, and the total that is their sum."""
    breedte = [len(rij.lkos) for rij in rijen]
    cellen = {
        maat: kolom([getattr(rij, maat) or 0 for rij in rijen], telt_als=breedte)
        for maat in _KOLOMMEN
    }
    compleet = _aandelen([rij.compleet for rij in rijen], breedte)
    getoond = tuple(
        _alleen(
            rij,
            {maat: cel[plek] for maat, cel in cellen.items()},
            compleet=compleet[plek],
            doorlooptijd=_doorlooptijd(rij, [rij]),
        )
        for plek, rij in enumerate(rijen)
    )
    heel = {maat: op_tien(getattr(totaal, maat) or 0) for maat in _KOLOMMEN}
    return getoond, _alleen(
        totaal,
        {maat: som(cel) for maat, cel in cellen.items()} if rijen else heel,
        compleet=_som_van(compleet) if rijen else _deel(totaal.compleet),
        acties_op_tijd=_deel(totaal.acties_op_tijd),
        uitkomsten=_uitkomsten(totaal.uitkomsten),
        aflopen=_uitkomsten(totaal.aflopen),
        bijzonder=_bijzonder(totaal),
    )


def _alleen(rij: Rij, getallen: Mapping[str, Getal], **erbij: object) -> Rij:
    """Return a row with these figures and no other."""
    leeg: Mapping[str, object] = {
        "acties_op_tijd": _NIETS,
        "uitkomsten": {},
        "aflopen": {},
        "bijzonder": {},
    }
    return msgspec.structs.replace(rij, **{**_BLIJFT_BINNEN, **leeg, **getallen, **erbij})


def _maanden(maanden: Sequence[Rij], lkos: Sequence[Rij]) -> tuple[Rij, ...]:
    """Return the course over the months; a measure that is small anywhere is in no month."""
    alle = (*maanden, *lkos)
    kan = [k for k in _KOLOMMEN if all((getattr(rij, k) or 0) >= KLEINSTE for rij in alle)]
    if len(maanden) < _DELEN or not kan:
        return ()
    return tuple(
        _alleen(
            rij,
            {k: op_tien(getattr(rij, k)) if k in kan else None for k in _KOLOMMEN},
            compleet=_NIETS,
            doorlooptijd=Doorlooptijd(None, None, None),
        )
        for rij in maanden
    )


def _voeg_samen(rijen: Sequence[Rij]) -> list[Rij]:
    """Put the small LKO's in one group, which comes last; one part is no breakdown."""
    samen = niet_alleen([rij.ingebracht or 0 for rij in rijen])
    los = [rij for plek, rij in enumerate(rijen) if plek not in samen]
    delen = [*los, *([_som([rijen[plek] for plek in samen])] if samen else [])]
    return delen if len(delen) >= _DELEN else []


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
        **{maat: sum(getattr(rij, maat) or 0 for rij in groep) for maat in _KOLOMMEN},
    )


def _kleinste_kant(deel: Aandeel) -> int:
    """Return the part or the rest, whichever is smaller: each is a group of its own."""
    aantal, van = deel.aantal or 0, deel.van or 0
    return min(aantal, van - aantal)


def _deel(deel: Aandeel) -> Aandeel:
    """Return a share as the sum of part and rest; nothing when one of them is small."""
    if _kleinste_kant(deel) < KLEINSTE:
        return _NIETS
    aantal, van = deel.aantal or 0, deel.van or 0
    getoond = op_tien(aantal) or 0
    return Aandeel(getoond, getoond + (op_tien(van - aantal) or 0))


def _aandelen(delen: Sequence[Aandeel], breedte: Sequence[int]) -> tuple[Aandeel, ...]:
    weg = niet_alleen([_kleinste_kant(deel) for deel in delen], telt_als=breedte)
    return tuple(_NIETS if plek in weg else _deel(deel) for plek, deel in enumerate(delen))


def _som_van(delen: Sequence[Aandeel]) -> Aandeel:
    """Add up the shares that are shown."""
    return Aandeel(som([deel.aantal for deel in delen]), som([deel.van for deel in delen]))


def _bijzonder(rij: Rij) -> Mapping[str, int]:
    """Show how many zaken are special only where those that are not, are no small group either."""
    delen = {soort: Aandeel(aantal, rij.zaken) for soort, aantal in rij.bijzonder.items()}
    return {soort: aantal for soort, deel in delen.items() if (aantal := _deel(deel).aantal)}


def _doorlooptijd(rij: Rij, delen: Sequence[Rij]) -> Doorlooptijd:
    """Hide what leans on few zaken; a p90 of few is the time of one of them.

    How many they are, is what the classes of the parts say at least: otherwise that a total is
    there, would tell how many there are in the small parts.
    """
    zaken = sum(ten_minste(deel.doorlooptijd.zaken or 0) for deel in delen)
    midden = rij.doorlooptijd.mediaan if zaken >= 2 * KLEINSTE else None
    hoog = rij.doorlooptijd.p90 if zaken - rang_p90(zaken) + 1 >= KLEINSTE else None
    return Doorlooptijd(
        zaken=None,
        mediaan=None if midden is None else float(_dagen(midden)),
        p90=None if hoog is None else _dagen(hoog),
    )


def _dagen(aantal: float) -> int:
    """Return days as a multiple of five: a number of days that no one zaak can be known by."""
    return int((aantal + KLEINSTE / 2) // KLEINSTE) * KLEINSTE


def _uitkomsten(telling: Mapping[str, int]) -> Mapping[str, int]:
    """Put the small outcomes together, one alone with the smallest; none when all are small."""
    namen = tuple(telling)
    samen = niet_alleen(tuple(telling.values()))
    los = {naam: telling[naam] for plek, naam in enumerate(namen) if plek not in samen}
    if not los:
        return {}
    rest = op_tien(sum(telling[namen[plek]] for plek in samen))
    getoond = {naam: op_tien(aantal) or 0 for naam, aantal in los.items()}
    return {**getoond, **({OVERIG: rest} if rest else {})}
