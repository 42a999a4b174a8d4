"""The meetings: planned, moved, cancelled, held, fixed, removed (S1, S2, S6)."""

from collections.abc import Callable, Iterator

from rao_cli.documents.opmaak import aantal, datum, datum_voluit, opsomming, tijdvak
from rao_cli.documents.tussen import groepen
from rao_cli.documents.tussen.verteld import Wijzigplek, Wijzigzin
from rao_cli.documents.tussen.woorden import met_uitleg, op_dag
from rao_cli.model.melding import Pad
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.tussen.overgang import Overgang, Paar

#: A sentence, and the places that it tells: the first is the one that shows who.
_Zin = tuple[str, tuple[Pad, ...]]
_BEGIN = (
    *("soort", "datum", "status", "tijd", "locatie", "gepland_op"),
    *("voorzitter", "secretaris", "genodigd", "voorgesteld"),
)


def van_planning(o: Overgang) -> Iterator[Wijzigzin]:
    """Yield that a meeting was planned, moved or cancelled, or taken away."""
    return _vertel(o, _gepland)


def van_verloop(o: Overgang) -> Iterator[Wijzigzin]:
    """Yield that a meeting was held, and who were there."""
    return _vertel(o, _gehouden)


def van_vaststelling(o: Overgang) -> Iterator[Wijzigzin]:
    """Yield that the besluitenlijst of a meeting was fixed."""
    return _vertel(o, _vastgesteld)


def _vertel(o: Overgang, zinnen: Callable[[Paar[Overleg]], Iterator[_Zin]]) -> Iterator[Wijzigzin]:
    for paar in o.van(Overleg):
        groep = groepen.van_overleg(paar.ding)
        for tekst, plekken in zinnen(paar):
            bron = Wijzigplek(paar.pad, plekken[0])
            weg = paar.wordt is None
            yield Wijzigzin(groep=groep, tekst=tekst, bron=bron, dekt=plekken, weg=weg)


def _gepland(paar: Paar[Overleg]) -> Iterator[_Zin]:
    was, nu = paar.was, paar.wordt
    if nu is None:
        yield f"Dit overleg is weggehaald. Het was {paar.ding.status}", ((),)
        return
    if was is None:
        uur = f", {tijdvak(nu.tijd)}" if nu.tijd else ""
        waar = f", {nu.locatie}" if nu.locatie else ""
        plekken: tuple[Pad, ...] = tuple((naam,) for naam in ("datum", *_BEGIN))
        eerst = f". Eerst was dat {_eerdere_dagen(nu)}" if nu.verplaatst else ""
        plekken = (*plekken, *((("verplaatst",),) if eerst else ()))
        yield f"Gepland voor {datum_voluit(nu.datum)}{uur}{waar}{eerst}", plekken
    else:
        yield from _verplaatst(was, nu)
    if nu.vervallen and not (was and was.vervallen):
        kop = f"Gaat niet door, besloten{op_dag(nu.vervallen.datum)}"
        yield met_uitleg(kop, nu.vervallen.reden), (("vervallen",), ("status",))


def _gehouden(paar: Paar[Overleg]) -> Iterator[_Zin]:
    nu = paar.wordt
    if nu and nu.is_gehouden and not (paar.was and paar.was.is_gehouden):
        yield _opkomst(nu), (("aanwezig",), ("afwezig",), ("status",), *_ROLLEN)


def _vastgesteld(paar: Paar[Overleg]) -> Iterator[_Zin]:
    nu, was = paar.wordt, paar.was
    vast = nu.vaststelling.besluitenlijst if nu else None
    if nu and vast and not (was and was.vaststelling.besluitenlijst):
        besluiten = aantal(len(nu.besluiten), "besluit", "besluiten")
        zin = f"Besluitenlijst vastgesteld{op_dag(vast.op)}, met {besluiten}"
        yield zin, (("vaststelling", "besluitenlijst"), ("status",))


_ROLLEN: tuple[Pad, ...] = (("voorzitter",), ("secretaris",))


def _eerdere_dagen(nu: Overleg) -> str:
    dagen = (met_uitleg(datum(keer.van), keer.reden) for keer in nu.verplaatst)
    return "; daarvoor ".join([*dagen][::-1])


def _verplaatst(was: Overleg, nu: Overleg) -> Iterator[_Zin]:
    """Yield that a meeting was moved since; in more steps it is told as one."""
    erbij = nu.verplaatst[len(was.verplaatst) :]
    if erbij and nu.verplaatst[: len(was.verplaatst)] == was.verplaatst:
        laatst = erbij[-1]
        kop = f"Verplaatst van {datum(erbij[0].van)} naar {datum(nu.datum)}"
        yield met_uitleg(kop, laatst.reden), (("verplaatst",), ("datum",))


def _opkomst(nu: Overleg) -> str:
    """Say who were there and who were not, with why."""
    er = f"Aanwezig: {opsomming(nu.aanwezig)}" if nu.aanwezig else "Niet vastgelegd wie er waren"
    afwezig = []
    for wie, weg in nu.afwezig.items():
        voor = weg.vervanging if weg.vervanging not in {None, "geen"} else None
        uitleg = [
            *([weg.reden] if weg.reden else []),
            *([f"vervangen door {voor}"] if voor else []),
        ]
        afwezig.append(f"{wie} ({', '.join(uitleg)})" if uitleg else wie)
    return f"Gehouden. {er}." + (f" Afwezig: {opsomming(afwezig)}." if afwezig else "")
