"""What happened to a zaak, from all files together (S8, S11, S16-S20).

`ZAAK` is the one table: a new kind of event is a generator and a line there, in the order in which
things happen on one day.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from rao_cli.model.historie.gebeurtenis import Gebeurtenis, inhoud_van
from rao_cli.model.historie.lijststap import antwoordstappen, lijststappen, naar_wie, standpunten
from rao_cli.model.historie.punt import over_punt
from rao_cli.model.historie.terugkoppeling import verzendstappen
from rao_cli.model.soorten.leven import AFLOOP, Ontstaan, OntstaanDoor
from rao_cli.model.soorten.register import partij
from rao_cli.model.soorten.signaallijst import LEVEN
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.taal import opsomming
from rao_cli.model.zaak.leven import eigen_verhuizingen
from rao_cli.model.zaak.levens import sinds_van
from rao_cli.model.zaak.opschaling import antwoord_op

#: What of a zaak has an event of its own, and is not told as a text that was reworded.
_EIGEN: Final = ("standpunten", *LEVEN)
#: What became of a zaak, for each way in which another came of it.
_WERD: Final[Mapping[OntstaanDoor, str]] = {
    "splitsing": "Hiervan afgesplitst:",
    "samenvoeging": "Samengevoegd tot",
}
#: The lists with the zaak, oldest first; at least one.
_Plekken = Sequence[ZaakPlek]


def van_zaak(stand: Stand, kenmerk: str) -> Iterator[Gebeurtenis]:
    """Yield what happened to a zaak, kind by kind; nothing when it stands on no list."""
    if plekken := stand.zaken_op_kenmerk.get(kenmerk):
        for bron in ZAAK:
            yield from bron(plekken)


def _op_lijst(plekken: _Plekken) -> Iterator[Gebeurtenis]:
    for plek in plekken:
        lijst, ontstaan = plek.lijst, plek.zaak.ontstaan
        nog_niet = " (nog niet verstuurd)" if lijst.status == "concept" else ""
        waar = _uit(ontstaan) if ontstaan else "Op"
        yield Gebeurtenis(
            sleutel=("op lijst", lijst.kenmerk),
            datum=sinds_van(plek),
            tekst=f"{waar} signaallijst {lijst.kenmerk} aan {naar_wie(lijst)}{nog_niet}",
            naam=f"Zaak op {lijst.kenmerk}",
            inhoud=inhoud_van(plek.zaak, zonder=_EIGEN),
        )


def _uit(ontstaan: Ontstaan) -> str:
    hoe = "Afgesplitst van" if ontstaan.door == "splitsing" else "Samengevoegd uit"
    return f"{hoe} {opsomming(ontstaan.uit)}, op"


def _standpunten(plekken: _Plekken) -> Iterator[Gebeurtenis]:
    for plek in plekken:
        yield from _van_haar(plek, standpunten(plek.lijst, plek.zaak))


def _gang_van_lijst(plekken: _Plekken) -> Iterator[Gebeurtenis]:
    for plek in plekken:
        stappen = lijststappen(plek.lijst, f"Signaallijst {plek.lijst.kenmerk}")
        yield from _van_haar(plek, stappen)


def _van_haar(plek: ZaakPlek, stappen: Iterator[Gebeurtenis]) -> Iterator[Gebeurtenis]:
    """Yield what happened since the zaak is there: what she came of, has its own history."""
    begin = plek.zaak.ontstaan.op if plek.zaak.ontstaan else date.min
    return (stap for stap in stappen if (stap.datum or stap.uiterlijk or begin) >= begin)


def _geweigerd(plekken: _Plekken) -> Iterator[Gebeurtenis]:
    for plek in plekken:
        if (weg := plek.zaak.weigering) is not None:
            yield Gebeurtenis(
                sleutel=("geweigerd", plek.lijst.kenmerk),
                datum=weg.datum or plek.lijst.datum,
                tekst=f"Niet in behandeling: {weg.reden}",
                naam="Weigering",
                inhoud={"reden": weg.reden},
            )


def _verhuisd(plekken: _Plekken) -> Iterator[Gebeurtenis]:
    stand, kenmerk = plekken[0].stand, plekken[0].kenmerk
    for een in eigen_verhuizingen(stand, kenmerk):
        yield Gebeurtenis(
            sleutel=("verhuisd", een.naar),
            keer=een.op.isoformat(),
            datum=een.op,
            tekst=f"Verhuisd naar {partij(stand.op(een.op).register, een.naar)}",
            naam="Verhuizing",
        )


def _verwant(plekken: _Plekken) -> Iterator[Gebeurtenis]:
    """Yield which zaken belong with this one: since one came of the other, or a version says so."""
    uit = {z for plek in plekken if (van := plek.zaak.ontstaan) for z in van.uit}
    for ander in dict.fromkeys(ander for plek in plekken for ander in plek.zaak.verwant):
        if ander in uit:
            continue  # told where it begins
        kind = _ontstaan_uit(plekken[0], ander)
        yield Gebeurtenis(
            sleutel=("verwant", ander),
            datum=kind.op if kind else None,
            tekst=f"{_WERD[kind.door] if kind else 'Hoort bij'} {ander}",
            naam=f"Band met {ander}",
        )


def _ontstaan_uit(plek: ZaakPlek, ander: str) -> Ontstaan | None:
    """Return how another zaak came of this one; None when it did not."""
    alle = (p.zaak.ontstaan for p in plek.stand.zaken_op_kenmerk.get(ander, ()))
    return next((een for een in alle if een and plek.kenmerk in een.uit), None)


def _geeindigd(plekken: _Plekken) -> Iterator[Gebeurtenis]:
    for plek in plekken:
        if (afloop := plek.zaak.afloop) is not None:
            wat = AFLOOP[afloop.soort]
            meer = f": {afloop.toelichting}" if afloop.toelichting else ""
            if meer and afloop.soort == "anders":
                wat, meer = afloop.toelichting or "", ""
            yield Gebeurtenis(
                sleutel=("afgelopen", plek.lijst.kenmerk),
                datum=afloop.op,
                tekst=f"Afgelopen: {wat}{meer}",
                naam="Afloop",
                inhoud={"afloop": AFLOOP[afloop.soort], "toelichting": afloop.toelichting},
            )
        if (weg := plek.zaak.intrekking) is not None:
            yield Gebeurtenis(
                sleutel=("ingetrokken", plek.lijst.kenmerk),
                datum=weg.datum,
                tekst=f"Ingetrokken: {weg.reden}",
                naam="Intrekking",
                inhoud={"reden": weg.reden},
            )


def _overleggen(plekken: _Plekken) -> Iterator[Gebeurtenis]:
    return over_punt(plekken[0].stand, plekken[0].kenmerk)


def _antwoorden(plekken: _Plekken) -> Iterator[Gebeurtenis]:
    for plek in plekken:
        if (antwoord := antwoord_op(plek.lijst, plek.kenmerk)) is not None:
            besluit = f"Antwoord Deelberaad: {antwoord.besluit}"
            sleutel = ("antwoord", plek.lijst.kenmerk)
            yield from antwoordstappen(sleutel, antwoord, besluit, "Antwoord verteld aan het LKO")


def _terugkoppelingen(plekken: _Plekken) -> Iterator[Gebeurtenis]:
    for reactie in plekken[0].stand.brieven_over.get(plekken[0].kenmerk, ()):
        yield from verzendstappen(reactie, f"Terugkoppeling {reactie.kenmerk}")


ZAAK: Final[Sequence[Callable[[_Plekken], Iterator[Gebeurtenis]]]] = (
    _op_lijst,
    _standpunten,
    _gang_van_lijst,
    _geweigerd,
    _verhuisd,
    _verwant,
    _geeindigd,
    _overleggen,
    _antwoorden,
    _terugkoppelingen,
)
