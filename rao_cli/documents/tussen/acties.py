"""The acties: agreed, done, lapsed, open again, removed (S8)."""

from collections.abc import Iterator

from rao_cli.documents.opmaak import datum, kort, zin
from rao_cli.documents.tussen import groepen
from rao_cli.documents.tussen.verteld import Wijzigplek, Wijzigzin
from rao_cli.documents.tussen.woorden import met_uitleg, op_dag
from rao_cli.model.melding import Pad
from rao_cli.model.soorten.actie import Actie, wie_doet
from rao_cli.model.tussen.overgang import Overgang, Paar

_EINDE: tuple[Pad, ...] = (("status",), ("gereed_op",), ("vervallen_op",), ("toelichting",))


def van_acties(o: Overgang) -> Iterator[Wijzigzin]:
    """Yield what became of each actie, under what its decision is about."""
    for paar in o.van(Actie):
        actie = paar.ding
        betreft = tuple(filter(None, (actie.kenmerk, actie.besluit, actie.organisatie, actie.lko)))
        for tekst, plekken in _zinnen(o, paar):
            yield Wijzigzin(
                groep=groepen.van_actie(o, actie),
                tekst=tekst,
                bron=Wijzigplek(paar.pad, plekken[0]),
                dekt=plekken,
                betreft=betreft,
                weg=paar.wordt is None,
            )


def _zinnen(o: Overgang, paar: Paar[Actie]) -> Iterator[tuple[str, tuple[Pad, ...]]]:
    was, nu = paar.was, paar.wordt
    wie = wie_doet(o.na.register, paar.ding) or "niemand"
    if nu is None:
        wat = kort(paar.ding.omschrijving, 160)
        yield f"Actie {paar.ding.kenmerk} van {wie} is weggehaald. Er stond: “{wat}”", ((),)
        return
    if was is None:
        voor = f", uiterlijk {datum(nu.uiterlijk)}" if nu.uiterlijk else ""
        delen = [f"Nieuwe actie {nu.kenmerk} voor {wie}: {nu.omschrijving.strip()}{voor}"]
        if nu.status != "open":
            delen.append(f"Zij is {_einde(nu)}")
        yield " ".join(zin(deel) for deel in delen), ((),)
    elif was.status != nu.status:
        wat = kort(nu.omschrijving, 160)
        hoe = "staat weer open" if nu.status == "open" else f"is {_einde(nu)}"
        yield f"{zin(f'Actie {nu.kenmerk} van {wie} {hoe}')} Het ging om: {wat}", _EINDE


def _einde(actie: Actie) -> str:
    """Return "klaar op 12 maart 2026: verstuurd"."""
    if actie.status == "gereed":
        return met_uitleg(f"klaar{op_dag(actie.gereed_op)}", actie.toelichting)
    return met_uitleg(f"vervallen{op_dag(actie.vervallen_op)}", actie.toelichting)
