"""Fingerprints: over the data a fixed text was made of, so that any later change shows (S11).

What is not filled in does not count: a field that rao learns later changes no old fingerprint.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

import msgspec

from rao_cli.model.actie import Actie
from rao_cli.model.overleg import Overleg


def vingerafdruk_agenda(overleg: Overleg) -> str:
    """Return the SHA-256 of what an agenda is made of: when, where, who is invited, and the items.

    The content of a zaak is no part of it: organisations give their standpunt until the meeting.
    """
    return _som(
        {
            "datum": overleg.datum,
            "tijd": overleg.tijd,
            "locatie": overleg.locatie,
            "genodigd": overleg.genodigd,
            "agendapunten": overleg.agendapunten,
        }
    )


def vingerafdruk_besluitenlijst(overleg: Overleg, acties: Iterable[Actie]) -> str:
    """Return the SHA-256 of what a decision list is made of: meeting, decisions, actions as agreed.

    An actie lives on, so how it ended is no part of it. Errata come after: they are none either.
    """
    return _som(
        {
            "datum": overleg.datum,
            "tijd": overleg.tijd,
            "locatie": overleg.locatie,
            "voorzitter": overleg.voorzitter,
            "secretaris": overleg.secretaris,
            "genodigd": overleg.genodigd,
            "aanwezig": overleg.aanwezig,
            "afwezig": overleg.afwezig,
            "agendapunten": overleg.agendapunten,
            "besluiten": overleg.besluiten,
            "zonder_besluit": overleg.zonder_besluit,
            "toelichting": overleg.toelichting,
            "acties": _afspraken(acties),
        }
    )


def vingerafdruk_terugkoppeling(
    overleg: Overleg, zaken: Collection[str], acties: Iterable[Actie]
) -> str:
    """Return the SHA-256 of what an LKO hears: the decisions about its zaken, and their acties."""
    besluiten = {k: b for k, b in overleg.besluiten.items() if b.agendapunt in zaken}
    eigen = (actie for actie in acties if actie.besluit in besluiten)
    return _som({"besluiten": besluiten, "acties": _afspraken(eigen)})


def _afspraken(acties: Iterable[Actie]) -> list[tuple[Any, ...]]:
    """Return who does what before when; not how it ended."""
    return [
        (actie.kenmerk, actie.besluit, actie.omschrijving, actie.organisatie, actie.uiterlijk)
        for actie in sorted(acties, key=lambda actie: actie.kenmerk)
    ]


def _som(delen: Mapping[str, Any]) -> str:
    import hashlib  # loads OpenSSL: only where something was fixed

    tekst = msgspec.json.encode(_gevuld(msgspec.to_builtins(delen)), order="sorted")
    return "sha256:" + hashlib.sha256(tekst).hexdigest()


def _gevuld(waarde: Any) -> Any:
    """Return plain data without the keys that hold nothing; the places of a list stay."""
    if isinstance(waarde, dict):
        delen = {sleutel: _gevuld(deel) for sleutel, deel in waarde.items()}
        return {sleutel: deel for sleutel, deel in delen.items() if deel not in (None, "", [], {})}
    return [_gevuld(deel) for deel in waarde] if isinstance(waarde, list | tuple) else waarde
