"""The documents of a meeting that is to come: agenda, agendas of invitees, the chair's script.

Of an agenda that was fixed: what is written down of it, and whether it is still that (S11).
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from rao_cli.documents.document import AGENDA, SPIEKBRIEF, Document, Documentsoort
from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.overleg.eigen import punten_voor
from rao_cli.model.overleg.vingerafdruk import klopt_agenda, vingerafdruk_agenda
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import GEMEENTE, LKO, partij
from rao_cli.model.stand import Stand
from rao_cli.workflow.partijen import eis_partij
from rao_cli.workflow.zoeken import zoek_komend, zoek_lko

if TYPE_CHECKING:
    from rao_cli.workflow.handeling import CommitResult, Handeling


def agenda_vastgesteld(overleg: Overleg, op: date) -> dict[str, date | str]:
    """Return what a meeting keeps of the day on which its agenda was fixed."""
    return {"op": op, "vingerafdruk": vingerafdruk_agenda(overleg, op)}


def stel_opnieuw_vast(h: "Handeling", pad: str) -> bool:
    """Fix an agenda that was fixed anew, when this act changed the meeting; says whether it did."""
    overleg, straks = h.stand.overleggen[pad], h.straks().overleggen[pad]
    if overleg.vaststelling.agenda is None or straks == overleg:
        return False
    h.zet(pad, ("vaststelling", "agenda"), agenda_vastgesteld(straks, h.vandaag))
    return True


def eis_zelfde_agenda(overleg: Overleg) -> None:
    """Refuse to build on an agenda that a person changed after it was fixed."""
    if not klopt_agenda(overleg):
        dag = overleg.datum
        raise RaoError(
            f"De agenda van {dag} is gewijzigd nadat zij was vastgesteld.",
            hint="Zet terug wat er stond. Is de nieuwe agenda zo afgesproken, stel haar dan "
            f"opnieuw vast met: rao agenda stel-vast {dag}",
        )


def eis_punten(overleg: Overleg) -> None:
    """Refuse an agenda without items."""
    if not overleg.agendapunten:
        raise RaoError(
            f"Op de agenda van {overleg.datum} staat nog niets.",
            hint=f"Zet er punten op met: rao agenda genereer {overleg.datum}",
        )


def is_te_gast(h: "Handeling", dag: date | None, wie: str) -> bool:
    """Say whether the agenda for somebody is that of an invitee, and no extract.

    Who is named as a reader (`lko:…`, `deelberaad`, `openbaar`) and invited for no item, gets one.
    """
    if wie.strip().casefold() in {"deelberaad", "openbaar"}:
        return False
    if not wie.strip().casefold().startswith(f"{LKO}:"):
        return True
    _, overleg = zoek_komend(h.stand, dag)
    lko = zoek_lko(h.stand, wie.strip()[len(LKO) + 1 :])
    return lko is not None and bool(punten_voor(overleg, lko))


def genereer_voor(h: "Handeling", dag: date | None, organisatie: str) -> "tuple[str, CommitResult]":
    """Render the agenda of one invitee, with its own items only (S3); returns its path."""
    pad, overleg = zoek_komend(h.stand, dag)
    eis_zelfde_agenda(overleg)
    sleutel = eis_partij(h.stand, organisatie)
    if sleutel in (overleg.genodigd or h.stand.op(overleg.datum).kernorganisaties):
        raise RaoError(
            f"{sleutel} is voor het hele overleg genodigd en krijgt de gewone agenda.",
            hint=f"Die maakt u met: rao agenda genereer {overleg.datum}",
        )
    if any(g.organisatie == sleutel and not g.punten for g in overleg.gasten):
        raise RaoError(
            f"{partij(h.stand.register, sleutel)} is gast bij het hele overleg en krijgt de gewone "
            "agenda.",
            hint=f"Die maakt u met: rao agenda genereer {overleg.datum}",
        )
    if not punten_voor(overleg, sleutel):
        dag_ = overleg.datum.isoformat()
        opdracht = opdrachtregel("agenda", "nodig", "PUNT", sleutel, "--overleg", dag_)
        if sleutel not in h.stand.register.organisaties:
            opdracht = opdrachtregel("overleg", "gast", dag_, sleutel, "--punt", "PUNT")
        raise RaoError(
            f"{partij(h.stand.register, sleutel)} is op {dag_} voor geen enkel punt genodigd.",
            hint=f"Nodig uit met: {opdracht}",
        )
    document = _make_agenda(h.stand, overleg, h.templates, sleutel)
    onderwerp = f"Agenda van {overleg.datum} voor {sleutel}"
    return document.naam, _leg_vast(h, document, onderwerp, pad)


def genereer_spiekbrief(h: "Handeling", dag: date | None) -> "tuple[str, str, CommitResult]":
    """Render the chair's script; returns its path and a warning when the time does not fit."""
    pad, overleg = zoek_komend(h.stand, dag)
    eis_zelfde_agenda(overleg)
    eis_punten(overleg)
    from rao_cli.documents.agenda.tijdpad import build_tijdpad

    document = _make_spiekbrief(h.stand, overleg, h.templates)
    tijdpad = build_tijdpad(overleg)
    let_op = f"Let op: {tijdpad.oordeel}" if tijdpad.te_lang else ""
    onderwerp = f"Spiekbrief voor het overleg van {overleg.datum}"
    return document.naam, let_op, _leg_vast(h, document, onderwerp, pad)


def _leg_vast(h: "Handeling", document: Document, onderwerp: str, pad: str) -> "CommitResult":
    """Commit a document; of a fixed agenda, everybody reads the same texts."""
    overleg = h.stand.overleggen[pad]
    if overleg.status == "agenda-vastgesteld" and ververs_stukken(h, pad):
        onderwerp += "; ook de andere stukken zijn bijgewerkt"
    h.schrijf(document.naam, document.tekst)
    return h.leg_vast(onderwerp, "agenda-genereer", [overleg.datum.isoformat()])


def ververs_stukken(h: "Handeling", pad: str, was: date | None = None) -> bool:
    """Render again what was rendered of a meeting, so that no document is older than its data.

    `was` is the date under which the documents lie until now; they move along. The agenda of who
    is invited no more, goes. Says whether any of them changed. The papers of a meeting that was
    held stay as the table had them, whatever is recorded of it later.
    """
    stand, nieuws = h.straks(), False
    overleg = stand.overleggen[pad]
    if overleg.is_gehouden:
        return False
    for _, oud, maak in stukken(stand, overleg, h.templates, was):
        if oud not in h.lading.overig:
            continue
        document = maak()
        if document is None or document.naam != oud:
            h.haal_weg(oud)
        if document is not None:
            h.schrijf(document.naam, document.tekst)
        nieuws = nieuws or document is None or document.tekst.encode() != h.bytes(oud)
    return nieuws


def stukken(
    stand: Stand, overleg: Overleg, templates: Mapping[str, str], was: date | None = None
) -> Iterator[tuple[Documentsoort[Any], str, Callable[[], Document | None]]]:
    """Yield kind and place of each document that there may be, and what makes it (None: it goes).

    `was` is the date under which they lie.
    """
    dag = was or overleg.datum
    yield AGENDA, AGENDA.op(dag), partial(_make_agenda, stand, overleg, templates)
    yield SPIEKBRIEF, SPIEKBRIEF.op(dag), partial(_make_spiekbrief, stand, overleg, templates)
    genodigd = {naam for punt in overleg.agendapunten for naam in punt.genodigd}
    genodigd |= {gast.organisatie for gast in overleg.gasten if gast.punten}
    gemeenten = (f"{GEMEENTE}:{sleutel}" for sleutel in stand.register.gemeenten)
    for sleutel in (*stand.register.organisaties, *stand.register.lkos, *gemeenten):
        eigen = partial(_make_agenda, stand, overleg, templates, sleutel)
        yield AGENDA, AGENDA.op(dag, sleutel), eigen if sleutel in genodigd else _niets


# `rao status` asks which documents there may be, and only of those that are there what is in them.
def _make_agenda(
    stand: Stand, overleg: Overleg, templates: Mapping[str, str], voor: str = ""
) -> Document:
    from rao_cli.documents.agenda.agenda import make_agenda

    return make_agenda(stand, overleg, templates, voor)


def _make_spiekbrief(stand: Stand, overleg: Overleg, templates: Mapping[str, str]) -> Document:
    from rao_cli.documents.agenda.spiekbrief import make_spiekbrief

    return make_spiekbrief(stand, overleg, templates)


def _niets() -> None:
    """Make no document."""
