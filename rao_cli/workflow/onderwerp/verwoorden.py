"""Reword an onderwerp: what somebody typed anew comes in the place of what stood there."""

from collections.abc import Mapping
from typing import Any

from msgspec import structs

from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.onderwerp.onderwerp import keur_velden
from rao_cli.workflow.zoeken import zoek_onderwerp


def verwoord_onderwerp(h: Handeling, kenmerk: str, velden: Mapping[str, Any]) -> CommitResult:
    """Write fields whole as they become; what is None in `velden` goes.

    What stays of a list or of words per key keeps its own line; of `antwoorden` only the words
    that change are given.
    """
    pad, onderwerp = zoek_onderwerp(h.stand, kenmerk)
    for naam, waarde in keur_velden(h.stand, onderwerp, velden).items():
        if waarde is None:
            h.verwijder(pad, (naam,))
        elif naam == "antwoorden":  # the words of another table; its day stays
            for tafel, tekst in waarde.items():
                h.zet(pad, (naam, tafel, "tekst"), tekst)
        elif isinstance(waarde, dict):
            _werk_per_sleutel_bij(h, pad, onderwerp, naam, waarde)
        else:
            h.zet(pad, (naam,), waarde)
    naam = h.noem(onderwerp.kenmerk, onderwerp.type.capitalize())
    betreft = [onderwerp.kenmerk, *(velden.get("zaken") or ())]
    return h.leg_vast(f"{naam} verbeterd: {', '.join(velden)}", "onderwerp-zet", betreft)


def _werk_per_sleutel_bij(
    h: Handeling, pad: str, onderwerp: Onderwerp, naam: str, wordt: Mapping[str, Any]
) -> None:
    al = getattr(onderwerp, naam)
    was = al if isinstance(al, dict) else structs.asdict(al) if al else {}
    for sleutel in was.keys() - wordt.keys():
        if was[sleutel] is not None:
            h.verwijder(pad, (naam, sleutel))
    for sleutel, waarde in wordt.items():
        if was.get(sleutel) != waarde:
            h.zet(pad, (naam, sleutel), waarde)
