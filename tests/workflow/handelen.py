"""An act on a register that exists in memory only: for what an act decides before it commits."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from rao_cli.model.soorten.ding import plaats_van
from rao_cli.store.register_map import Lading, RegisterMap
from rao_cli.store.yaml.editing import make_tekst
from rao_cli.store.yaml.loading import load_bestand
from rao_cli.workflow.handeling import Handeling
from tests.documents.wereld import VANDAAG, vol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rao_cli.model.basis import Blok


def handeling(
    *dingen: Blok, vandaag: date = VANDAAG, overig: Mapping[str, str] | None = None
) -> Handeling:
    """Return an act on the full region with only these things, and texts beside them."""
    bestanden = {
        pad: load_bestand(pad, tekst_van(ding).encode())
        for pad, ding in [("rao.yaml", vol().register), *((plaats_van(d), d) for d in dingen)]
    }
    teksten = {pad: tekst.encode() for pad, tekst in (overig or {}).items()}
    return Handeling(RegisterMap(Path("nergens")), Lading(bestanden, overig=teksten), vandaag)


def tekst_van(ding: Blok) -> str:
    """Write a thing as its file; what is empty is left out."""
    velden = msgspec.to_builtins(ding, builtin_types=(date,))
    return make_tekst(_gevuld(velden))


def _gevuld(velden: dict[str, Any]) -> dict[str, Any]:
    return {
        naam: _gevuld(waarde) if isinstance(waarde, dict) else waarde
        for naam, waarde in velden.items()
        if waarde not in (None, "", [], {})
    }
