"""A zaak in words, once: each document chooses parts of it, in brief or in full (S9, S18-S23).

A part yields names and texts; nothing is cut, in brief only the words around it are fewer. The
tuples below say which document shows which parts: a field that a zaak gets comes in a document by
its name in such a tuple.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final, Literal

import msgspec

from rao_cli.documents.opmaak import datum, duur, heel, opsomming, voluit, zinnen
from rao_cli.documents.zaak.levenswoorden import zeg_eerder
from rao_cli.model.soorten.signaallijst import (
    Stap,
    Termijn,
    WerktAanVertrek,
    Zaak,
)
from rao_cli.model.stand import ZaakPlek
from rao_cli.model.zaak.gewijzigd import gewijzigd_op
from rao_cli.model.zaak.leven import einde_op
from rao_cli.model.zaak.levens import eerder, leven_van, levens
from rao_cli.model.zaak.stap import loopt_op
from rao_cli.model.zaak.verloop import Verloop, sinds_dag

#: In brief for the table of the RAO, which has the list itself; in full for the Deelberaad.
Lengte = Literal["kort", "heel"]
_BIJZONDER: Final = {"overlast": "overlast", "locatieoverstijgend": "raakt meer dan één locatie"}
#: What stands before how long a zaak ran that is closed.
LIEP: Final = "Liep"


class Gegeven(msgspec.Struct, frozen=True):
    """A named piece of text; of a list `punten` are the items, and `tekst` is them all.

    An own template may show `tekst` alone.
    """

    naam: str
    tekst: str
    punten: tuple[str, ...] = ()


def gegevens(zaak: Zaak, delen: tuple[str, ...], lengte: Lengte) -> tuple[Gegeven, ...]:
    """Return these parts of a zaak, as far as they are filled in."""
    alle = (regel for deel in delen for regel in _DELEN[deel](zaak, lengte))
    return tuple(
        Gegeven(naam, wat) if isinstance(wat, str) else Gegeven(naam, "; ".join(wat), wat)
        for naam, wat in alle
        if wat
    )


def bijzonder(zaak: Zaak) -> str:
    """Return what makes a zaak special: nuisance, or more than one location (S9)."""
    return "; ".join(_BIJZONDER[kenmerk] for kenmerk in dict.fromkeys(zaak.kenmerken))


def loopt(
    plek: ZaakPlek, verloop: Verloop, op: date, hoe: str = "besproken", *, straks: bool = False
) -> str:
    """Say since when a zaak runs: "5 weken, sinds 2 februari 2026; 2 keer besproken".

    One that was closed ran until then. A zaak that came back began anew: "eerder: 5 – 21 januari
    2027" stands beside it. `straks`: the day is that of a meeting, and it says so.
    """
    nu = leven_van(plek)
    sinds = nu.sinds if nu else plek.lijst.datum
    verloop = sinds_dag(verloop, sinds) if nu else verloop
    daarvoor = eerder(levens(plek.stand.zaken_op_kenmerk[plek.kenmerk]), sinds)
    slot, eind, dag = einde_op(plek), nu.eind if nu else None, op
    op = max(min(op, slot.op if slot else op, eind or op), sinds)
    dan = " op de dag van het overleg" if straks and looplabel(plek, verloop, dag) != LIEP else ""
    delen = [f"{duur(sinds, op)}{dan}, sinds {datum(sinds)}"]
    for keer, wat in ((len(verloop.besproken), hoe), (verloop.keer_aangehouden, "aangehouden")):
        delen += [f"{keer} keer {wat}"] if keer else []
    delen += [f"eerder: {zeg_eerder(daarvoor)}"] if daarvoor else []
    return "; ".join(delen)


def zeg_gewijzigd(plek: ZaakPlek, voor: date | None = None) -> str:
    """Say when the text changed last, to who read it before; nothing when it did not."""
    dag = gewijzigd_op(plek, voor)
    return f"gewijzigd op {datum(dag)}" if dag else ""


def looplabel(plek: ZaakPlek, verloop: Verloop, op: date) -> str:
    """Return what stands before how long a zaak runs; one that is closed ran."""
    return "Loopt" if loopt_op(plek, verloop, op) else LIEP


#: A part of a zaak as names and texts, or lists of them; what is not filled in may be empty.
_Regels = Iterator[tuple[str, str | tuple[str, ...]]]


def _constatering(zaak: Zaak, lengte: Lengte) -> _Regels:
    """Yield how the organisations came to their view (S19a)."""
    if blok := zaak.constatering:
        wie = opsomming(blok.organisaties)
        if lengte == "kort":
            samen = f"Vastgesteld door {wie}" if wie else ""
            yield "Hoe vastgesteld", voluit(blok.werkwijze, samen)
        else:
            yield "Hoe vastgesteld", voluit(blok.werkwijze)
            yield "Samen vastgesteld door", wie


def _intern(zaak: Zaak, _lengte: Lengte) -> _Regels:
    """Yield whether they asked around (S19b)."""
    if blok := zaak.intern_geschakeld:
        yield "Intern geschakeld", voluit(blok.antwoord, blok.toelichting)


def _contacten(zaak: Zaak, _lengte: Lengte) -> _Regels:
    """Yield whom they spoke inside the own organisations, and what came of it (S19b)."""
    contacten = zaak.intern_geschakeld.contacten if zaak.intern_geschakeld else []
    yield "Contacten", tuple(_met_wie(c.uitkomst, c.organisatie, c.datum) for c in contacten)


def termijnkop(blok: Termijn, soort: str = "", tot: str = "") -> str:
    """Return which term it is, and until when ("vertrek, tot 1 juni 2026"), or else the others."""
    tot = f"tot {datum(blok.tot)}" if blok.tot else tot
    return ", ".join(filter(None, (blok.soort or soort, tot)))


def vertrekkop(blok: WerktAanVertrek, leeg: str = "") -> str:
    """Return the answer and its ground: "deels, volgens de regievoerder (gesprek op …)"."""
    wie = f"volgens de {blok.vastgesteld_door}" if blok.vastgesteld_door else ""
    gesprek = f" (gesprek op {datum(blok.gesprek_op)})" if blok.gesprek_op else ""
    return ", ".join(filter(None, (blok.antwoord or leeg, wie))) + gesprek


def _termijn(zaak: Zaak, lengte: Lengte) -> _Regels:
    """Yield how long the LKO needs (S19c); in brief also what is not known of it."""
    if blok := zaak.termijn:
        geen = ("soort niet ingevuld", "zonder datum") if lengte == "kort" else ()
        yield "Termijn", voluit(termijnkop(blok, *geen), blok.toelichting)


def _werkt_aan_vertrek(zaak: Zaak, lengte: Lengte) -> _Regels:
    """Yield whether the person works on departure, by which talk (S19e)."""
    if blok := zaak.werkt_aan_vertrek:
        wie = f"volgens de {blok.vastgesteld_door}" if blok.vastgesteld_door else ""
        gesprek = f"gesprek op {datum(blok.gesprek_op)}" if blok.gesprek_op else ""
        kop = ", ".join(filter(None, (blok.antwoord, wie, gesprek)))
        if lengte == "kort":
            kop = vertrekkop(blok, "antwoord niet ingevuld")
        yield "Werkt aan vertrek", voluit(kop, blok.toelichting)


def _gevolgen(zaak: Zaak, lengte: Lengte) -> _Regels:
    """Yield what a decision changes (S19d)."""
    if blok := zaak.gevolgen:
        zeg = heel if lengte == "kort" else voluit
        yield "Bij afwijzing", zeg(blok.bij_afwijzing)
        yield "Bij inwilliging", zeg(blok.bij_inwilliging)


def _risicos(zaak: Zaak, lengte: Lengte) -> _Regels:
    """Yield the political and the publicity risk (S21)."""
    if blok := zaak.risicos:
        for naam, risico in (("Politiek", blok.politiek), ("Publicitair", blok.publicitair)):
            wat = naam if lengte == "heel" else f"{naam} risico"
            if risico:
                yield wat, voluit(risico.niveau, risico.toelichting)


def _strategie(zaak: Zaak, _lengte: Lengte) -> _Regels:
    """Yield the steps and what is left on toelating (S18); in full they are tables."""
    if blok := zaak.vertrekstrategie:
        yield "Stappen gezet", tuple(map(_stap, blok.gezet))
        yield "Stappen gepland", tuple(map(_stap, blok.gepland))
        geen = f"Geen oplossing: {blok.geen_toelating}" if blok.geen_toelating else ""
        yield "Nog op toelating", voluit(*blok.toelating, geen)


def _stap(stap: Stap) -> str:
    return _met_wie(heel(stap.stap) or "stap niet ingevuld", stap.organisatie, stap.datum)


def _met_wie(tekst: str | None, wie: str | None, dag: date | None) -> str:
    """Return a text with who and when behind it; before it when it is of more lines."""
    wat = heel(tekst)
    kop = ", ".join(filter(None, (wie, datum(dag) if dag else None)))
    if "\n" in wat and kop:
        return f"{kop}:\n\n{wat}"
    return f"{wat} ({kop})" if kop else wat


def _bijzonder(zaak: Zaak, _lengte: Lengte) -> _Regels:
    yield "Bijzonder", zinnen(bijzonder(zaak))


def _verwant(zaak: Zaak, _lengte: Lengte) -> _Regels:
    """Yield which zaken belong to it, such as those of one family."""
    yield "Hoort bij", opsomming(zaak.verwant)


_DELEN: Final[Mapping[str, Callable[[Zaak, Lengte], _Regels]]] = {
    "bijzonder": _bijzonder,
    "verwant": _verwant,
    "constatering": _constatering,
    "intern_geschakeld": _intern,
    "contacten": _contacten,
    "termijn": _termijn,
    "werkt_aan_vertrek": _werkt_aan_vertrek,
    "gevolgen": _gevolgen,
    "risicos": _risicos,
    "vertrekstrategie": _strategie,
}
#: What the agenda shows, in the order of the source.
AGENDA: Final = tuple(_DELEN)
#: A guest speaks before the members weigh the risks, and need not have them on paper (S3, S21);
#: whom the members asked inside their own organisations neither.
AGENDA_VAN_GENODIGDE: Final = tuple(d for d in AGENDA if d not in {"risicos", "contacten"})
#: What the Deelberaad reads of it, per section.
DEELBERAAD: Final[Mapping[str, tuple[str, ...]]] = {
    "beeld": ("constatering", "intern_geschakeld"),
    "vertrek": ("werkt_aan_vertrek", "termijn"),
    "gevolgen": ("gevolgen",),
    "risicos": ("risicos",),
}
