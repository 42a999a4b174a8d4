"""Arrange the agenda of a meeting to come: put a point on it, move it, take it off (S6)."""

from datetime import date
from typing import NamedTuple

from rao_cli.documents.opmaak import datum as in_woorden
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.fase import GESLOTEN
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.overleg.statuswoord import zeg_status
from rao_cli.model.soorten.overleg import Agendapunt, Doel, Overleg
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.verloop import lko_plekken
from rao_cli.workflow.agenda.indeling import (
    EIGEN_IDS,
    eis_eigen_punt,
    eis_niet_vast,
    eis_voor_het_slot,
    plaats_voor,
    plaats_vooraan,
)
from rao_cli.workflow.agenda.stukken import ververs_stukken
from rao_cli.workflow.agenda.voorstel import stel_agendapunten_voor
from rao_cli.workflow.agenda.zaken import zaakpunt
from rao_cli.workflow.bestandstekst import als_data
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.partijen import eis_partij
from rao_cli.workflow.zoeken import zoek_komend, zoek_punt

_PUNTEN = ("agendapunten",)
_TEKSTEN = ("minuten", "doel", "waarom", "onderwerp", "toelichting")


class Puntwens(NamedTuple):
    """How a person wants a point: for how long, what for and why, behind which other point.

    What is None stays as it is; a text that is empty goes.
    """

    minuten: int | None = None
    doel: Doel | None = None
    waarom: str | None = None
    na: str | None = None
    eerst: bool = False
    onderwerp: str | None = None
    toelichting: str | None = None


_ZONDER_WENS = Puntwens()


def zet_punt(
    h: Handeling, dag: date | None, getypt: str, wens: Puntwens
) -> tuple[str, CommitResult]:
    """Put something on the agenda or change how it stands there; returns the id of the point."""
    pad, overleg = zoek_open(h, dag)
    staat_erop = nummer_van(overleg, getypt) is not None
    nieuw = None if staat_erop else _kandidaat(h.stand, overleg, getypt)
    if nieuw is not None:
        voeg_punt_in(h, pad, overleg, nieuw, wens)
    id_ = nieuw.id if nieuw else overleg.agendapunten[_nummer(h.stand, overleg, getypt)].id
    if nieuw is None and (wens.na is not None or wens.eerst):
        _verplaats(h, pad, overleg, id_, wens)
    nummer = [punt.id for punt in h.straks().overleggen[pad].agendapunten].index(id_)
    punt = h.straks().overleggen[pad].agendapunten[nummer]
    _eis_eigen_titel(punt, wens)
    wordt = {naam: getattr(wens, naam) for naam in _TEKSTEN if getattr(wens, naam) is not None}
    h.werk_bij(pad, (*_PUNTEN, nummer), punt, {n: waarde or None for n, waarde in wordt.items()})
    wat = "op de agenda" if nieuw else "anders op de agenda"
    return id_, _leg_vast(h, pad, overleg, f"{h.noem(id_, 'Een punt')} {wat}", ["agenda-zet", id_])


def zoek_op_agenda(h: Handeling, dag: date | None, getypt: str) -> Agendapunt | None:
    """Return a point that stands on an agenda which is not fixed; None when it does not."""
    _, overleg = zoek_open(h, dag)
    nummer = nummer_van(overleg, getypt)
    return None if nummer is None else overleg.agendapunten[nummer]


def heeft_eigen_titel(punt: Agendapunt) -> bool:
    """Say whether somebody typed what a point is called; a zaak or onderwerp has its own title."""
    return punt.soort == "overig"


def _eis_eigen_titel(punt: Agendapunt, wens: Puntwens) -> None:
    if wens.onderwerp is not None and not heeft_eigen_titel(punt):
        raise GebruiksFout(
            f"{punt.id} heeft een eigen titel, die niet van deze agenda is.",
            hint="Met --waarom en --toelichting zegt u hier iets bij het punt.",
        )


def voeg_punt_toe(
    h: Handeling, dag: date | None, onderwerp: str, indiener: str, wens: Puntwens
) -> tuple[str, CommitResult]:
    """Put a point of a member on the agenda; the same point again changes nothing."""
    pad, overleg = zoek_open(h, dag)
    eis_eigen_punt(h.stand, overleg, onderwerp)
    van = eis_partij(h.stand, indiener, h.vandaag)
    punt = Agendapunt(
        id=_vrij_id(overleg, onderwerp),
        soort="overig",
        onderwerp=onderwerp,
        indiener=van,
        doel=wens.doel or "bespreken",
        waarom=wens.waarom or f"Op verzoek van {partij(h.stand.register, van)}",
        minuten=wens.minuten,
    )
    wat = ("overig", punt.onderwerp, punt.indiener)
    eerder = (p.id for p in overleg.agendapunten if (p.soort, p.onderwerp, p.indiener) == wat)
    stond_er = next(eerder, None)
    if stond_er is None:
        voeg_punt_in(h, pad, overleg, punt, wens)
    id_ = stond_er or punt.id
    return id_, _leg_vast(
        h, pad, overleg, "Punt van een lid op de agenda", ["agenda-voeg-toe", id_]
    )


def haal_punt_af(
    h: Handeling, dag: date | None, getypt: str, reden: str
) -> tuple[str, CommitResult]:
    """Take a point off the agenda for a reason; rao does not put it back on this one."""
    pad, overleg = zoek_open(h, dag)
    bekend = (*overleg.afgehaald, *overleg.voorgesteld)  # also what was taken off by hand
    eraf = next((id_ for id_ in bekend if id_.casefold() == getypt.casefold()), None)
    if eraf is None or nummer_van(overleg, getypt) is not None:
        eraf = overleg.agendapunten[_nummer(h.stand, overleg, getypt)].id
        eis_niet_vast(eraf)
        haal_uit_overleg(h, pad, overleg, eraf)
    h.zet(pad, ("afgehaald", eraf), reden)
    return eraf, _leg_vast(
        h, pad, overleg, f"{h.noem(eraf, 'Een punt')} van de agenda", ["agenda-haal-af", eraf]
    )


def noem_getypt(h: Handeling, dag: date | None, getypt: str) -> str:
    """Return in words which point somebody means, before it goes; "dit punt" when none is."""
    _, overleg = zoek_komend(h.stand, dag)
    nummer = nummer_van(overleg, getypt)
    return "dit punt" if nummer is None else noem_punt(overleg.agendapunten[nummer])


def haal_uit_overleg(h: Handeling, pad: str, overleg: Overleg, id_: str) -> None:
    """Remove a point from the file of a meeting."""
    if (nummer := nummer_van(overleg, id_)) is not None:
        h.verwijder(pad, (*_PUNTEN, nummer))


def zoek_open(h: Handeling, dag: date | None) -> tuple[str, Overleg]:
    """Return the meeting of a day, or the first to come; RaoError when its agenda is fixed."""
    pad, overleg = zoek_komend(h.stand, dag)
    if overleg.status != "gepland":
        raise RaoError(
            f"De agenda van {in_woorden(overleg.datum)} ligt vast: het overleg is "
            f"{zeg_status(overleg)}.",
            hint="Aan tafel kan het overleg er nog van afwijken. Een punt dat er nog bij moet, "
            "komt op de volgende agenda." + _terug(overleg),
        )
    return pad, overleg


def _terug(overleg: Overleg) -> str:
    """Say how an agenda that was fixed too early comes loose again."""
    if overleg.status != "agenda-vastgesteld":
        return ""
    return "\nTe vroeg vastgesteld? Was dat de laatste stap, draai die dan terug met: rao ongedaan"


def nummer_van(overleg: Overleg, getypt: str) -> int | None:
    """Return the place (from 0) of a point that is named by its id or by its number (from 1)."""
    ids = [punt.id for punt in overleg.agendapunten]
    kaal = getypt.casefold()
    lijkt = (nummer for nummer, id_ in enumerate(ids) if kaal in {id_.casefold(), str(nummer + 1)})
    return ids.index(getypt) if getypt in ids else next(lijkt, None)


def _nummer(stand: Stand, overleg: Overleg, getypt: str) -> int:
    """Return the place of a point; RaoError when the agenda does not have it."""
    gevonden = nummer_van(overleg, getypt)
    return zoek_punt(stand, overleg, getypt).nummer if gevonden is None else gevonden


def _kandidaat(stand: Stand, overleg: Overleg, getypt: str) -> Agendapunt | None:
    """Return what rao would propose by this name, or a zaak that still runs."""
    for punt in stel_agendapunten_voor(stand, overleg):
        if punt.id.casefold() == getypt.casefold():
            return punt
    plekken = lko_plekken(stand, getypt.upper())
    if not plekken or plekken[-1].lijst.datum > overleg.datum:
        return None
    kenmerk = plekken[-1].kenmerk
    if (fase := levensloop(stand, kenmerk).fase) in GESLOTEN:
        raise RaoError(
            f"Zaak {kenmerk} is {fase} en komt niet meer op een agenda.",
            hint=f"Bekijk haar met: rao toon {kenmerk}",
        )
    return zaakpunt(overleg, plekken[-1], "Met de hand op de agenda gezet")


def voeg_punt_in(
    h: Handeling, pad: str, overleg: Overleg, punt: Agendapunt, wens: Puntwens = _ZONDER_WENS
) -> None:
    """Put a new point on an agenda, where a person wants it or where it belongs."""
    gevraagd = _plaats(h.stand, overleg, list(overleg.agendapunten), wens)
    plaats = plaats_voor(overleg, punt) if gevraagd is None else gevraagd
    h.voeg_in(pad, _PUNTEN, (plaats, als_data(punt)))
    if punt.soort != "overig" and punt.id not in overleg.voorgesteld:
        h.voeg_toe(pad, ("voorgesteld",), punt.id)
    if punt.id in overleg.afgehaald:
        leeg = len(overleg.afgehaald) == 1
        h.verwijder(pad, ("afgehaald",) if leeg else ("afgehaald", punt.id))


def _verplaats(h: Handeling, pad: str, overleg: Overleg, id_: str, wens: Puntwens) -> None:
    eis_niet_vast(id_)
    van = _nummer(h.stand, overleg, id_)
    andere = [punt for punt in overleg.agendapunten if punt.id != id_]
    naar = _plaats(h.stand, overleg, andere, wens)
    if naar is not None and naar != van:
        h.verplaats(pad, _PUNTEN, van, naar)


def _plaats(stand: Stand, overleg: Overleg, andere: list[Agendapunt], wens: Puntwens) -> int | None:
    """Return the place among the other points that a person asked for, if any."""
    if wens.eerst and wens.na is not None:
        raise GebruiksFout("Kies --na of --eerst, niet allebei.")
    if wens.eerst:
        return plaats_vooraan(andere)
    if wens.na is None:
        return None
    buur = overleg.agendapunten[_nummer(stand, overleg, wens.na)]
    eis_voor_het_slot(buur.id)
    if buur not in andere:
        raise GebruiksFout("Een punt kan niet na zichzelf komen.", hint="Noem een ander punt.")
    return andere.index(buur) + 1


def _vrij_id(overleg: Overleg, onderwerp: str) -> str:
    """Return an id for a point of a member: words of its subject, and no number."""
    kern = make_sleutel(onderwerp)
    kern = kern if kern and not kern.isdigit() else f"punt-{kern}".rstrip("-")
    bekend = (*overleg.voorgesteld, *overleg.afgehaald, *(p.id for p in overleg.agendapunten))
    bezet = {id_.casefold() for id_ in bekend} | EIGEN_IDS
    staarten = ("", *(f"-{nummer}" for nummer in range(2, len(bezet) + 3)))
    return next(kern + staart for staart in staarten if kern + staart not in bezet)


def _leg_vast(h: Handeling, pad: str, overleg: Overleg, wat: str, merk: list[str]) -> CommitResult:
    """Commit, with the documents of the meeting as they are now."""
    ververs_stukken(h, pad)
    dag = overleg.datum.isoformat()
    return h.leg_vast(f"{wat} ({dag})", merk[0], [dag, *merk[1:]])
