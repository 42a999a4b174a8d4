"""What no sentence tells yet: field by field, what stood and what stands there. Never silent."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from rao_cli.documents.opmaak import hoofdletter
from rao_cli.documents.tussen import groepen
from rao_cli.documents.tussen.verteld import Kopje, Wijzigplek, Wijzigzin
from rao_cli.documents.tussen.woorden import als_woorden, citaat, veldzin
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.ding import kenmerk_van
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.tonen.veldwoorden import plekwoorden, veldwoord
from rao_cli.model.tussen.overgang import VORM, Overgang, Paar
from rao_cli.model.tussen.velden import Veldwissel

#: So deep lies a field of a zaak, a decision or a point.
_DIEP = 3


def van_rest(o: Overgang, gedekt: Mapping[str, Iterable[Pad]]) -> Iterator[Wijzigzin]:
    """Yield each field that changed and that is not told."""
    for paar in o.paren:
        plekken = tuple(gedekt.get(paar.pad, ()))
        alles = [*paar.verschillen]
        plekken += tuple(_mee(alles))
        plekken += (VORM,) if paar.pad == REGISTERBESTAND and not o.alleen_de_vorm else ()
        over = [v for v in alles if not any(v.plek[: len(p)] == p for p in plekken)]
        for _, samen in groupby(over, key=_blok):
            velden = [*samen]
            yield _veld(o, paar, velden[0]) if len(velden) == 1 else _ingevuld(o, paar, velden)


def _mee(alles: Sequence[Veldwissel]) -> Iterator[Pad]:
    """Yield the places that rao writes along with others of that zaak: the day of the change."""
    for verschil in alles:
        *ervoor, naam = verschil.plek or ("",)
        ander = (v for v in alles if v is not verschil and v.plek[: len(ervoor)] == (*ervoor,))
        if naam == "gewijzigd_op" and any(ander):
            yield verschil.plek


def _blok(verschil: Veldwissel) -> object:
    """Return what tells fields apart that are told one by one; new ones of one block go together.

    Of a part of a thing, such as a question about a zaak, the fields are answered together.
    """
    *ervoor, _ = verschil.plek or ("",)
    nieuw = verschil.was is None and len(ervoor) % 2 == 1 and not isinstance(ervoor[-1], int)
    return tuple(ervoor) if nieuw and len(ervoor) >= _DIEP else verschil.plek


def _ingevuld(o: Overgang, paar: Paar[Any], velden: Sequence[Veldwissel]) -> Wijzigzin:
    """Tell several fields of one block that were filled in."""
    plek = velden[0].plek[:-1]
    groep, wat, betreft = _waar(o, paar, plek)
    delen = (f"{veldwoord(str(v.plek[-1]))} {citaat(als_woorden(v.wordt))}" for v in velden)
    return Wijzigzin(
        groep=groep,
        tekst=f"{hoofdletter(wat)} ingevuld: {', '.join(delen)}",
        bron=Wijzigplek(paar.pad, plek),
        betreft=betreft,
        wordt="; ".join(als_woorden(v.wordt) for v in velden),
    )


def _veld(o: Overgang, paar: Paar[Any], verschil: Veldwissel) -> Wijzigzin:
    groep, wat, betreft = _waar(o, paar, verschil.plek)
    was, wordt = als_woorden(verschil.was), als_woorden(verschil.wordt)
    return Wijzigzin(
        groep=groep,
        tekst=veldzin(wat, was, wordt),
        bron=Wijzigplek(paar.pad, verschil.plek),
        betreft=betreft,
        was=was or None,
        wordt=wordt or None,
        weg=not wordt,
    )


def _waar(o: Overgang, paar: Paar[Any], plek: Pad) -> tuple[Kopje, str, tuple[str, ...]]:
    """Return the heading of a field, what it is called there, and what it is about."""
    ding, naam = paar.ding, str(plek[1]) if len(plek) > 1 else ""
    eigen = (kenmerk_van(ding),)
    kop = str(plek[0]) if plek else ""
    match ding:
        case Signaallijst() if kop in {"zaken", "antwoorden"} and naam:
            rest = plek[2:] if kop == "zaken" and len(plek) >= _DIEP else plek
            return groepen.van_zaak(o, naam), plekwoorden(rest), (*eigen, naam)
        case Overleg() if kop == "besluiten" and naam:
            besluit = next(b[naam] for b in _besluiten(paar) if naam in b)
            groep = groepen.van_punt(o, besluit.agendapunt, ding)
            return groep, f"besluit {naam}, {plekwoorden(plek[2:])}", (*eigen, naam)
        case Overleg() if kop == "agendapunten" and len(plek) >= _DIEP:
            groep = groepen.van_punt(o, naam, ding)
            los = groep.hoofdstuk == "overleg"
            waar = groepen.punt_in_woorden(o, naam, ding) if los else groepen.dag_in_woorden(ding)
            return groep, f"{plekwoorden(plek[2:])} bij {waar}", (*eigen, naam)
        case Actie():
            betreft = (*eigen, *filter(None, (ding.organisatie, ding.lko)))
            return groepen.van_actie(o, ding), f"actie {ding.kenmerk}, {plekwoorden(plek)}", betreft
        case Signaallijst() | Terugkoppeling():
            return groepen.van_ding(o, ding), f"{ding.kenmerk}, {plekwoorden(plek)}", eigen
        case _:
            return groepen.van_ding(o, ding), plekwoorden(plek) or "inhoud", eigen


def _besluiten(paar: Paar[Any]) -> Iterator[Mapping[str, Any]]:
    yield from (ding.besluiten for ding in (paar.wordt, paar.was) if ding is not None)
