"""Of a zaak that is closed or settled, nothing that was said about it changes any more (S11)."""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.historie.keten.aard import Aard
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.soorten.signaallijst import LEVEN, Signaallijst, Zaak
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.taal import opsomming
from rao_cli.model.zaak.stap import stap_op_lijst

_KLAAR: Final = frozenset({"afgehandeld", "ingetrokken"})


def gesloten_zaken(o: Ketenovergang, aard: Aard) -> Iterator[Ketenfout]:
    """Find zaken of which the content changed after they were closed, and two that were swapped."""
    for pad, paar in o.dingen:
        if isinstance(paar.was, Signaallijst) and isinstance(paar.nu, Signaallijst):
            for kenmerk in _veranderd(paar.was, paar.nu):
                if _was_klaar(o.voor, pad, paar.was, kenmerk, aard):
                    zin = f"Zaak {kenmerk} was gesloten, en daarna veranderde: "
                    wat = opsomming(_velden(paar.was.zaken.get(kenmerk), paar.nu.zaken[kenmerk]))
                    yield Ketenfout("gesloten", f"{zin}{wat}.", pad)
            yield from _verwisseld(pad, paar.was, paar.nu)


def _veranderd(was: Signaallijst, nu: Signaallijst) -> list[str]:
    return [k for k, zaak in nu.zaken.items() if _velden(was.zaken.get(k), zaak)]


def _velden(was: Zaak | None, nu: Zaak) -> list[str]:
    """Return the fields of what was said about a zaak that differ; all when it is new."""
    namen = [naam for naam in Zaak.__struct_fields__ if naam not in LEVEN]
    anders = (n for n in namen if was is None or getattr(was, n) != getattr(nu, n))
    return [naam.replace("_", " ") for naam in anders]


def _was_klaar(voor: Stand | None, pad: str, lijst: Signaallijst, kenmerk: str, aard: Aard) -> bool:
    """Say whether nothing of a zaak may change: its list is settled, or its LKO heard the end.

    Before its list is settled, rao itself lets a secretary complete what the LKO heard.
    """
    if lijst.status in _KLAAR:
        return True
    zaak = lijst.zaken.get(kenmerk)
    if zaak is None or voor is None or not (aard.met_de_hand or pad in aard.eigen):
        return False
    return stap_op_lijst(ZaakPlek(voor, pad, lijst, kenmerk, zaak)).fase == "teruggekoppeld"


def _verwisseld(pad: str, was: Signaallijst, nu: Signaallijst) -> Iterator[Ketenfout]:
    """Find a kenmerk that has the content of another zaak of the list."""
    if was.status == "concept":
        return
    for kenmerk, zaak in nu.zaken.items():
        eerder = [k for k, oud in was.zaken.items() if oud == zaak and nu.zaken.get(k) != zaak]
        if eerder and was.zaken.get(kenmerk) != zaak:
            yield Ketenfout("kenmerk", f"{kenmerk} is nu de zaak die eerst {eerder[0]} was.", pad)
