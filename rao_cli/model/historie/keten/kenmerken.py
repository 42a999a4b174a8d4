"""A kenmerk belongs to one thing, also after that thing is gone (S11)."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst


class Kenmerken(msgspec.Struct):
    """What went so far, by kenmerk: what it was, so that another under its name is seen."""

    _weg: dict[str, Any] = msgspec.field(default_factory=dict)

    def neem(self, o: Ketenovergang, *, ongedaan: bool) -> Iterator[Ketenfout]:
        """Take note of a step; find a kenmerk that was of something else. An undone step frees."""
        for pad, paar in o.dingen:
            was, nu = _zo(paar.was), _zo(paar.nu)
            for kenmerk in nu.keys() - was.keys():
                eerder = self._weg.get(kenmerk, nu[kenmerk])
                elders = _elders(o, pad, kenmerk)
                if eerder != nu[kenmerk] or _een_ander(elders, nu[kenmerk]):
                    tekst = f"{kenmerk} was eerder de naam van iets anders."
                    yield Ketenfout("kenmerk", tekst, pad)
            if not ongedaan:
                self._weg.update({k: was[k] for k in was.keys() - nu.keys()})


def _zo(ding: Blok | None) -> Mapping[str, Any]:
    """Return what tells each thing of a file from another, by kenmerk."""
    match ding:
        case Overleg():
            return {k: besluit.agendapunt for k, besluit in ding.besluiten.items()}
        case Signaallijst():
            return {k: (z.groep, z.aanbrenger, z.onderwerp) for k, z in ding.zaken.items()}
        case Actie():
            return {ding.kenmerk: (ding.besluit, ding.omschrijving)}
        case Onderwerp():
            return {ding.kenmerk: (ding.type, ding.titel)}
    return {}


def _elders(o: Ketenovergang, pad: str, kenmerk: str) -> Any:
    """Return what a zaak is on another list, before this step; None when it is on none."""
    plekken = o.voor.zaken_op_kenmerk.get(kenmerk, ()) if o.voor and kenmerk[:2] == "Z-" else ()
    return next((_zo(plek.lijst)[kenmerk] for plek in plekken if plek.bestand != pad), None)


def _een_ander(elders: Any, nu: Any) -> bool:
    """Say whether nothing of a zaak is what it is on its other list."""
    return elders is not None and all(een != ander for een, ander in zip(elders, nu, strict=True))
