"""What goes to the other tables, that it went, and what they answered (S13, S15, S16)."""

from collections.abc import Sequence
from datetime import date

from rao_cli.documents.namen import zeg_verborgen
from rao_cli.documents.tafel.agendapunten import make_agendapunten, voor_tafel
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.register.botsing import Benoemd
from rao_cli.model.soorten.onderwerp import Tafelantwoord
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import (
    DEELBERAAD,
    andere_tafel,
    lko_van,
    nog_te_agenderen,
    tafel_van,
    tafelnaam,
    tafels_van,
)
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.register.inrichting.naamkeuring import (
    klacht_over_naam,
    klacht_over_sleutel,
    net,
)
from rao_cli.workflow.register.inrichting.partij import eis_vrij
from rao_cli.workflow.zoeken import eis_lko, zoek_onderwerp


def read_tafel(stand: Stand, tafel: str) -> str:
    """Return a table as it is written: `deelberaad`, `lko:…` or `tafel:…`; RaoError if unknown.

    A key or a name alone will do.
    """
    kaal = tafel.strip().casefold()
    if kaal == "deelberaad asiel":
        return DEELBERAAD
    bekend = dict(tafels_van(stand.register))
    for sleutel, naam in bekend.items():
        if kaal in {sleutel, sleutel.partition(":")[2], naam.casefold()}:
            lko = lko_van(sleutel)
            return tafel_van(eis_lko(stand, lko, stand.vandaag)) if lko else sleutel
    if lko_van(kaal):
        return tafel_van(eis_lko(stand, lko_van(kaal) or ""))
    raise RaoError(
        f"De tafel '{tafel.strip()}' staat niet in rao.yaml.",
        hint=f"Kies uit: {', '.join(bekend)}.\n"
        "Een andere tafel maakt u met: rao nieuw tafel SLEUTEL --naam NAAM",
    )


def nieuwe_tafel(h: Handeling, sleutel: str, naam: str) -> tuple[str, CommitResult]:
    """Put another table in rao.yaml, or give it another name; returns how it is written."""
    register, naam = h.stand.register, net(naam)
    if klacht := klacht_over_sleutel(sleutel, "tafel") or klacht_over_naam(naam, "een tafel"):
        zo = 'rao nieuw tafel zorgoverleg --naam "het Zorgoverleg"'
        raise GebruiksFout(klacht, hint=f"Schrijf bijvoorbeeld: {zo}")
    if sleutel == DEELBERAAD or sleutel in register.lkos:
        raise GebruiksFout(
            f"'{sleutel}' is al een tafel: {tafelnaam(register, read_tafel(h.stand, sleutel))}.",
            hint="Kies een andere sleutel.",
        )
    if sleutel not in register.tafels:
        eis_vrij(h.stand.heel, Benoemd("tafels", sleutel, naam))
    gelijk = {heet.casefold(): tafel for tafel, heet in tafels_van(register)}
    if gelijk.get(naam.casefold(), andere_tafel(sleutel)) != andere_tafel(sleutel):
        raise RaoError(
            f"'{naam}' heet al zo in rao.yaml: {gelijk[naam.casefold()]}.",
            hint="Kies een andere naam.",
        )
    eerder = register.tafels.get(sleutel)
    if eerder is None or eerder.naam != naam:
        h.zet(REGISTERBESTAND, ("tafels", sleutel), {"naam": naam})
    tafel = andere_tafel(sleutel)
    return tafel, h.leg_vast(f"Andere tafel {sleutel}", "nieuw-tafel", [tafel])


def genereer_agendapunten(h: Handeling, voor: str) -> tuple[str, list[str], CommitResult]:
    """Render the items for a table; returns the path of the document, and what to know of it."""
    tafel = read_tafel(h.stand, voor)
    document = make_agendapunten(h.stand, tafel, h.templates)
    h.schrijf(document.naam, document.tekst)
    naam = tafelnaam(h.stand.register, tafel)
    zinnen = zeg_verborgen(document, naam)
    for onderwerp in voor_tafel(h.stand, tafel):
        if any(zaak in (onderwerp.omschrijving or "") for zaak in document.verborgen):
            opdracht = f"rao onderwerp zet {onderwerp.kenmerk} --omschrijving TEKST"
            zinnen.append(f"Geef een omschrijving zonder die zaak met: {opdracht}")
    wat = f"Punten voor de agenda van {_in_onderwerp(tafel)}"
    return document.naam, zinnen, h.leg_vast(wat, "agendapunten-genereer", [tafel])


def agendapunten_verzonden(
    h: Handeling, voor: str, op: date | None = None, kenmerken: Sequence[str] = ()
) -> CommitResult:
    """Record that a table got its items, all that wait or only some of them (S16)."""
    tafel, dag = read_tafel(h.stand, voor), eis_geweest(h, op)
    gekozen = {zoek_onderwerp(h.stand, kenmerk)[1].kenmerk for kenmerk in kenmerken}
    gedaan, al_eerder = [], False
    for pad, onderwerp in h.stand.onderwerpen.items():
        wacht = tafel in nog_te_agenderen(onderwerp)
        al_eerder = al_eerder or onderwerp.op_agenda.get(tafel) == dag
        if onderwerp.kenmerk in gekozen or (wacht and not gekozen):
            gedaan.append(onderwerp.kenmerk)
            if tafel not in onderwerp.op_agenda:
                h.zet(pad, ("op_agenda", tafel), dag)
    naam = tafelnaam(h.stand.register, tafel)
    if not gedaan and not al_eerder:
        raise RaoError(
            f"Er wacht geen punt voor {naam}.",
            hint=f"Zet een punt op hun agenda met: rao onderwerp zet KENMERK --voor-agenda {tafel}",
        )
    wat = f"Punten doorgegeven aan {_in_onderwerp(tafel)}"
    return h.leg_vast(wat, "agendapunten-verzonden", [tafel, *gedaan])


def _in_onderwerp(tafel: str) -> str:
    """Return what a table is called in the history: an LKO or another table by its key."""
    if lko := lko_van(tafel):
        return f"LKO {lko}"
    return "het Deelberaad Asiel" if tafel == DEELBERAAD else tafel


def leg_tafelantwoord_vast(
    h: Handeling, kenmerk: str, voor: str, tekst: str, op: date | None = None
) -> CommitResult:
    """Record what a table said about an item that it got; the same once more changes nothing."""
    tafel, dag = read_tafel(h.stand, voor), eis_geweest(h, op)
    pad, onderwerp = zoek_onderwerp(h.stand, kenmerk)
    naam, gekregen = tafelnaam(h.stand.register, tafel), onderwerp.op_agenda.get(tafel)
    if gekregen is None:
        opdracht = f"rao agendapunten verzonden {onderwerp.kenmerk} --voor {tafel}"
        raise RaoError(
            f"{onderwerp.kenmerk} is nog niet doorgegeven aan {naam}.",
            hint=f"Leg dat eerst vast met: {opdracht}",
        )
    if dag < gekregen:
        raise GebruiksFout(
            f"Het punt is op {gekregen} doorgegeven; {dag} is daarvoor.",
            hint="Geef met --datum de dag van het antwoord.",
        )
    nieuw, eerder = Tafelantwoord(datum=dag, tekst=tekst), onderwerp.antwoorden.get(tafel)
    if eerder not in {None, nieuw}:
        raise RaoError(
            f"Bij {onderwerp.kenmerk} staat al een antwoord van {naam}.",
            hint=f"Bekijk het met: rao toon {onderwerp.kenmerk}\n"
            "Klopt het niet, verbeter dan het bestand.",
        )
    if eerder is None:
        h.zet(pad, ("antwoorden", tafel), {"datum": dag, "tekst": tekst})
    wat = f"Antwoord van {_in_onderwerp(tafel)} op {h.noem(onderwerp.kenmerk, 'een punt')}"
    return h.leg_vast(wat, "agendapunten-antwoord", [onderwerp.kenmerk])


def eis_geweest(h: Handeling, op: date | None) -> date:
    """Return the day (today when none is given); refuse one to come for what has happened."""
    dag = op or h.vandaag
    if dag > h.vandaag:
        raise GebruiksFout(
            f"{dag} ligt in de toekomst, en dit is al gebeurd.",
            hint="Geef met --datum de dag waarop het gebeurde.",
        )
    return dag
