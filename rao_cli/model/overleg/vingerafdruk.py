"""Fingerprints: over the data a fixed text was made of, so that any later change shows (S11).

What is not filled in does not count: a field that rao learns later changes no old fingerprint.
Fingerprints of the first kind know no errata and no day of fixing; they stay valid without.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any, Final

import msgspec

from rao_cli.model.overleg.eigen import eigen_besluiten, eigen_verslag, errata_voor_lko
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Agendapunt, Erratum, Overleg, Vastgesteld
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling

_EERSTE: Final = "sha256:"
_TWEEDE: Final = "sha256-2:"
#: What an agenda is made of, and what a decision list has besides.
_AGENDA: Final = ("datum", "tijd", "locatie", "genodigd", "agendapunten")
_BESLUITENLIJST: Final = (
    *("voorzitter", "secretaris", "aanwezig", "afwezig", "gasten", "gemeenten"),
    *("besluiten", "zonder_besluit", "toelichting"),
)


def vingerafdruk_agenda(overleg: Overleg, op: date | None = None) -> str:
    """Return the SHA-256 of what an agenda is made of: when, where, who is invited, and the items.

    The content of a zaak is no part of it: organisations give their standpunt until the meeting.
    Nor are the words minuted at an item: those come when the agenda was fixed long ago.
    `op` is the day on which it is fixed; without it, the fingerprint is one of the first kind.
    """
    delen = {veld: getattr(overleg, veld) for veld in _AGENDA}
    delen["agendapunten"] = zonder_verslag(overleg.agendapunten)
    return _som({**delen, "op": op}, _TWEEDE if op else _EERSTE)


def zonder_verslag(punten: Iterable[Agendapunt]) -> list[Agendapunt]:
    """Return the items as they were before anything was minuted."""
    return [msgspec.structs.replace(punt, verslag=None) for punt in punten]


def klopt_agenda(overleg: Overleg) -> bool:
    """Say whether an agenda is what was fixed; of what was never fixed nothing changed."""
    vast = overleg.vaststelling.agenda
    return vast is None or vast.vingerafdruk == vingerafdruk_agenda(overleg, dag_in_afdruk(vast))


def vingerafdruk_besluitenlijst(
    overleg: Overleg, acties: Iterable[Actie], op: date | None = None
) -> str:
    """Return the SHA-256 of what a decision list is made of: meeting, decisions, actions as agreed.

    An actie lives on, so how it ended is no part of it. `op` is the day on which it was fixed;
    without it (the first kind) errata are no part of it either.
    """
    delen = {veld: getattr(overleg, veld) for veld in (*_AGENDA, *_BESLUITENLIJST)}
    delen |= {"errata": overleg.errata} if op else {}
    delen |= {"acties": _afspraken(acties), "op": op}
    return _som(delen, _TWEEDE if op else _EERSTE)


def klopt_besluitenlijst(overleg: Overleg, acties: Iterable[Actie]) -> bool:
    """Say whether a decision list is what was fixed; of what was never fixed nothing changed."""
    vast = overleg.vaststelling.besluitenlijst
    if vast is None:
        return True
    return vast.vingerafdruk == vingerafdruk_besluitenlijst(overleg, acties, dag_in_afdruk(vast))


def dag_in_afdruk(vast: Vastgesteld) -> date | None:
    """Return the day of fixing where the fingerprint covers it."""
    return vast.op if vast.vingerafdruk.startswith(_TWEEDE) else None


def vingerafdruk_terugkoppeling(
    overleg: Overleg, zaken: Collection[str], acties: Collection[Actie], lko: str | None = None
) -> str:
    """Return the SHA-256 of what an LKO hears: decisions about its zaken, their acties and errata.

    With what was said at its items, where that was minuted. What the LKO has to do itself is part
    of it too, also from a decision about something else.
    Without `lko` (the first kind) only the decisions about zaken count, and no errata.
    """
    zaken = frozenset(zaken)
    besluiten = {k: b for k, b in overleg.besluiten.items() if b.agendapunt in zaken}
    besluiten |= dict(eigen_besluiten(overleg, lko)) if lko else {}
    verslag = dict(eigen_verslag(overleg, zaken, lko)) if lko else {}
    eigen = [a for a in acties if a.besluit in besluiten and (not lko or a.is_voor(lko))]
    eigen += [a for a in acties if lko and a.lko == lko and a not in eigen]
    leesbaar = errata_voor_lko(overleg, acties, lko) if lko else []
    errata = [e for e in leesbaar if e.besluit in besluiten]
    delen = {"besluiten": besluiten, "acties": _afspraken(eigen), "errata": errata}
    delen |= {"verslag": verslag}
    return _som(delen, _TWEEDE if lko else _EERSTE)


def klopt_terugkoppeling(ding: Terugkoppeling, overleg: Overleg, acties: Collection[Actie]) -> bool:
    """Say whether a reply was made of the decisions, acties and errata that there are now.

    Of a fingerprint of the first kind, only an erratum that came after the sending is news.
    """
    afdruk = ding.vingerafdruk
    if afdruk is not None and afdruk.startswith(_TWEEDE):
        return afdruk == vingerafdruk_terugkoppeling(overleg, _punten(ding), acties, ding.lko)
    if afdruk is not None and afdruk != vingerafdruk_terugkoppeling(overleg, ding.zaken, acties):
        return False
    verteld = ding.opnieuw_verzonden_op or ding.verzonden_op
    return not any(verteld is None or e.datum > verteld for e in errata_voor(ding, overleg, acties))


def vingerafdruk_van(ding: Terugkoppeling, overleg: Overleg, acties: Collection[Actie]) -> str:
    """Return the fingerprint that a reply would have now, of the kind that it has."""
    if ding.vingerafdruk is not None and ding.vingerafdruk.startswith(_TWEEDE):
        return vingerafdruk_terugkoppeling(overleg, _punten(ding), acties, ding.lko)
    return vingerafdruk_terugkoppeling(overleg, ding.zaken, acties)


def errata_voor(ding: Terugkoppeling, overleg: Overleg, acties: Collection[Actie]) -> list[Erratum]:
    """Return the errata of the decisions that a reply tells about."""
    leesbaar = errata_voor_lko(overleg, acties, ding.lko)
    if not leesbaar:  # nearly always
        return []
    eigen, punten = {k for k, _ in eigen_besluiten(overleg, ding.lko)}, _punten(ding)
    eigen |= {k for k, besluit in overleg.besluiten.items() if besluit.agendapunt in punten}
    return [erratum for erratum in leesbaar if erratum.besluit in eigen]


def _punten(ding: Terugkoppeling) -> tuple[str, ...]:
    """Return everything that a reply is about: zaken, and topics that the Deelberaad answered."""
    return (*ding.zaken, *ding.onderwerpen)


def _afspraken(acties: Iterable[Actie]) -> list[tuple[Any, ...]]:
    """Return who does what before when; not how it ended."""
    return [
        (
            *(actie.kenmerk, actie.besluit, actie.omschrijving, actie.organisatie),
            *((actie.uiterlijk,) if actie.lko is None else (actie.uiterlijk, actie.lko)),
        )
        for actie in sorted(acties, key=lambda actie: actie.kenmerk)
    ]


def _som(delen: Mapping[str, Any], soort: str) -> str:
    import hashlib  # loads OpenSSL: only where something was fixed

    tekst = msgspec.json.encode(_gevuld(msgspec.to_builtins(delen)), order="sorted")
    return soort + hashlib.sha256(tekst).hexdigest()


def _gevuld(waarde: Any) -> Any:
    """Return plain data without the keys that hold nothing; the places of a list stay."""
    if isinstance(waarde, dict):
        delen = {sleutel: _gevuld(deel) for sleutel, deel in waarde.items()}
        return {sleutel: deel for sleutel, deel in delen.items() if deel not in (None, "", [], {})}
    return [_gevuld(deel) for deel in waarde] if isinstance(waarde, list | tuple) else waarde
