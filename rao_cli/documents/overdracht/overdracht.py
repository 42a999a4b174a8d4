"""The handover of a role: what to do first, and everything that runs (S4)."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.documents.document import OVERDRACHT, Document, Sjablonen
from rao_cli.documents.namen import rolhouder, verberg_namen
from rao_cli.documents.opmaak import aantal, datum, datum_voluit, opsomming, tijdvak
from rao_cli.documents.overdracht import lopend_werk
from rao_cli.documents.overdracht.lopend_werk import Einddatum, Wachtregel, Zaakregel
from rao_cli.documents.zaak.besluitregel import Actieregel, actieregels
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand

#: What must be done within this many working days comes first.
_EERST: Final = 5
_KOMEND: Final = ("gepland", "agenda-vastgesteld")


class Taakregel(msgspec.Struct, frozen=True):
    """One thing to do; `voor` is None when there is no date."""

    voor: date | None
    wie: str
    wat: str
    opdracht: str


class Wissel(msgspec.Struct, frozen=True):
    """Which role goes from whom ("" when nobody had it) to whom, from which day.

    `eerder` is the report of the handover itself, when this one is a later look.
    """

    rol: str
    van: str
    naar: str
    op: date
    eerder: str = ""


class OverdrachtContext(msgspec.Struct, frozen=True):
    """Everything that the template of a handover report may use."""

    regio: str
    wissel: Wissel
    gemaakt_op: date
    voor_secretaris: bool
    te_leiden: tuple[str, ...]
    eerst: tuple[Taakregel, ...]
    daarna: tuple[Taakregel, ...]
    volgend: str
    volgend_hoe: tuple[str, ...]
    later: tuple[str, ...]
    zaken: tuple[Zaakregel, ...]
    lijsten: tuple[Wachtregel, ...]
    acties: tuple[Actieregel, ...]
    terugkoppelingen: tuple[Wachtregel, ...]
    deelberaad: tuple[Wachtregel, ...]
    onderwerpen: tuple[Wachtregel, ...]
    regios: tuple[Wachtregel, ...]
    wisselt_uit: bool
    verlopen: tuple[Einddatum, ...]
    afloop: tuple[Einddatum, ...]
    niets: str = ""


def make_overdracht(  # noqa: PLR0913, PLR0917 - each is something else that it tells
    stand: Stand,
    wissel: Wissel,
    taken: Sequence[Taakregel],
    templates: Sjablonen = None,
    gevraagd: Sequence[Wachtregel] = (),
    papieren: Collection[str] = (),
) -> Document:
    """Return the report as Markdown; `taken` is what `rao status` says, by date.

    `gevraagd` is what other regions ask of this one, `papieren` are the texts that lie there.
    """
    naam = OVERDRACHT.op(wissel.rol, wissel.op, stand.vandaag if wissel.eerder else None)
    context = build_context(stand, wissel, taken, gevraagd, papieren)
    return OVERDRACHT.make(naam, context, stand.register, templates, verberg_namen(stand.register))


def build_context(
    stand: Stand,
    wissel: Wissel,
    taken: Sequence[Taakregel],
    gevraagd: Sequence[Wachtregel] = (),
    papieren: Collection[str] = (),
) -> OverdrachtContext:
    """Gather what runs; what must be done around the handover comes first."""
    nu, afloop = max(wissel.op, stand.vandaag), lopend_werk.wat_afloopt(stand, wissel.op)
    grens = stand.kalender.na(nu, _EERST)
    later = [o for _, o in stand.overleggen_op_datum if o.datum >= stand.vandaag]
    komend = [overleg for overleg in later if overleg.status in _KOMEND]
    open_ = (actie for actie in stand.acties.values() if actie.status == "open")
    context = OverdrachtContext(
        regio=stand.register.regio.naam,
        wissel=wissel,
        gemaakt_op=stand.vandaag,
        voor_secretaris=wissel.rol == "secretaris",
        te_leiden=tuple(_te_leiden(stand, komend, wissel)),
        eerst=tuple(taak for taak in taken if (taak.voor or grens) <= grens),
        daarna=tuple(taak for taak in taken if (taak.voor or grens) > grens),
        volgend=_volgend(komend[0]) if komend else "",
        volgend_hoe=tuple(_hoe_ver(stand, komend[0])) if komend else (),
        later=tuple(datum(overleg.datum) for overleg in komend[1:4]),
        zaken=tuple(lopend_werk.lopende_zaken(stand)),
        lijsten=tuple(lopend_werk.wachtende_lijsten(stand)),
        acties=actieregels(stand, open_, nu),
        terugkoppelingen=tuple(lopend_werk.openstaande_terugkoppelingen(stand, papieren)),
        deelberaad=tuple(lopend_werk.bij_het_deelberaad(stand)),
        onderwerpen=tuple(lopend_werk.open_onderwerpen(stand)),
        regios=(*gevraagd, *lopend_werk.bij_andere_regios(stand)),
        wisselt_uit=stand.register.uitwisseling is not None,
        verlopen=tuple(einde for einde in afloop if einde.dag < nu),
        afloop=tuple(einde for einde in afloop if einde.dag >= nu),
    )
    return replace(context, niets=opsomming(_niets(context)))


def _niets(context: OverdrachtContext) -> Iterator[str]:
    """Yield of what there is nothing: those parts are left out."""
    delen = {
        "open zaken": context.zaken,
        "lijsten die wachten": context.lijsten or not context.voor_secretaris,
        "lijsten bij het Deelberaad Asiel": context.deelberaad,
        "open acties": context.acties,
        "terugkoppelingen": context.terugkoppelingen or not context.voor_secretaris,
        "open onderwerpen": context.onderwerpen,
        "trends bij andere regio's": context.regios,
        "dingen die in drie maanden aflopen": context.afloop,
    }
    return (naam for naam, deel in delen.items() if not deel)


def _volgend(overleg: Overleg) -> str:
    tijd = tijdvak(overleg.tijd) if overleg.tijd else ""
    return ", ".join(filter(None, (datum_voluit(overleg.datum), tijd, overleg.locatie)))


def _te_leiden(stand: Stand, komend: Sequence[Overleg], wissel: Wissel) -> Iterator[str]:
    """Yield the meetings that a chair leads from now on (S4)."""
    perioden = stand.register.rollen.voorzitter
    for overleg in komend if wissel.rol == "voorzitter" else ():
        if rolhouder(overleg.voorzitter, perioden, overleg.datum) == wissel.naar:
            yield _volgend(overleg)


def _hoe_ver(stand: Stand, overleg: Overleg) -> Iterator[str]:
    """Say how far the preparation of the next meeting is."""
    uiterlijk = stand.kalender.voor(overleg.datum, stand.register.termijnen.stukken_werkdagen)
    yield f"De stukken moeten er uiterlijk {datum_voluit(uiterlijk)} zijn."
    if not overleg.agendapunten:
        yield f"Er is nog geen agenda. Maak die met: rao agenda genereer {overleg.datum}"
        return
    zaken = sum(punt.soort == "zaak" for punt in overleg.agendapunten)
    punten = aantal(len(overleg.agendapunten), "punt", "punten")
    hoe = "vastgesteld" if overleg.status == "agenda-vastgesteld" else "nog een concept"
    yield f"De agenda is {hoe}: {punten}, waarvan {aantal(zaken, 'zaak', 'zaken')}."
