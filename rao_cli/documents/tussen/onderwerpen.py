"""The onderwerpen: brought in, passed on, answered, shared, explained, settled (S7, S9-S16)."""

from collections.abc import Iterator

from rao_cli.documents.tussen import groepen
from rao_cli.documents.tussen.standpunten import van_standpunten
from rao_cli.documents.tussen.verteld import Wijzigplek, Wijzigzin
from rao_cli.documents.tussen.woorden import citaat, op_dag
from rao_cli.model.historie.gebeurtenis import Gebeurtenis
from rao_cli.model.historie.onderwerp import van_onderwerp
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.stand import Stand
from rao_cli.model.tussen.overgang import Overgang, Paar

#: Where an event of the history of an onderwerp stands in its file.
_PLEK: dict[str, str] = {
    "vastgesteld": "vastgesteld_op",
    "uitgelegd": "lkos_geinformeerd",
    "gedeeld": "gedeeld_op",
    "gedeeld met": "gedeeld_met",
    "doorgegeven": "op_agenda",
    "antwoord": "antwoorden",
    "afgerond": "status",
}
_PER_NAAM = ("lkos_geinformeerd", "op_agenda", "antwoorden")
#: Told when it comes, and otherwise by field.
_EIGEN = ("standpunten", *_PLEK.values())


def van_onderwerpen(o: Overgang) -> Iterator[Wijzigzin]:
    """Yield what became of each onderwerp."""
    for paar in o.van(Onderwerp):
        groep, ding = groepen.van_onderwerp(paar.ding), paar.ding
        betreft = tuple(filter(None, (ding.indiener, ding.organisatie, ding.lko, *ding.lkos)))
        if paar.wordt is None:
            tekst = f"Weggehaald. Het was een {ding.type}, en stond op: {ding.status}"
            bron = Wijzigplek(paar.pad)
            yield Wijzigzin(groep=groep, tekst=tekst, bron=bron, betreft=betreft, weg=True)
            continue
        if paar.was is None:
            yield _nieuw(o, paar, betreft)
        elif paar.was.status != paar.wordt.status == "in-behandeling":
            bron = Wijzigplek(paar.pad, ("status",))
            yield Wijzigzin(groep=groep, tekst="Is nu in behandeling", bron=bron, betreft=betreft)
        for een in _erbij(o, paar):
            yield _gebeurd(paar, een, betreft)
        toen = paar.was.standpunten if paar.was else {}
        nu = paar.wordt.standpunten
        yield from van_standpunten(groep, paar.pad, ("standpunten",), toen, nu)


def _nieuw(o: Overgang, paar: Paar[Onderwerp], betreft: tuple[str, ...]) -> Wijzigzin:
    ding = paar.ding
    wie = f" van {groepen.wie_bracht(o.na, ding.indiener)}" if ding.indiener else ""
    wat = f": {citaat(ding.omschrijving)}" if ding.omschrijving else ""
    velden = (naam for naam in ding.__struct_fields__ if naam not in _EIGEN)
    return Wijzigzin(
        groep=groepen.van_onderwerp(ding),
        tekst=f"Nieuw {ding.type}{wie}, ingebracht{op_dag(ding.datum)}{wat}",
        bron=Wijzigplek(paar.pad, ("kenmerk",)),
        dekt=(
            *((naam,) for naam in velden),
            *((("status",),) if ding.status != "afgerond" else ()),
        ),
        betreft=betreft,
    )


def _erbij(o: Overgang, paar: Paar[Onderwerp]) -> Iterator[Gebeurtenis]:
    """Yield the events that came, of those that its own file tells."""
    eerder = {een.sleutel for een in _eigen(o.voor, paar.was)}
    yield from (een for een in _eigen(o.na, paar.wordt) if een.sleutel not in eerder)


def _eigen(stand: Stand, onderwerp: Onderwerp | None) -> Iterator[Gebeurtenis]:
    if onderwerp is not None:
        alle = van_onderwerp(stand, onderwerp)
        lijst = ("lijst", "verteld")
        yield from (e for e in alle if e.sleutel[0] in _PLEK and e.sleutel[0] not in lijst)


def _gebeurd(paar: Paar[Onderwerp], een: Gebeurtenis, betreft: tuple[str, ...]) -> Wijzigzin:
    soort, *naam = een.sleutel
    eigen = naam if _PLEK[soort] in _PER_NAAM else []
    return Wijzigzin(
        groep=groepen.van_onderwerp(paar.ding),
        tekst=f"{een.tekst}{op_dag(een.datum) if ':' not in een.tekst else ''}",
        bron=Wijzigplek(paar.pad, (_PLEK[soort], *eigen)),
        betreft=(*betreft, *naam),
    )
