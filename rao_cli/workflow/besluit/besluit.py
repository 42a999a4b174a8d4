"""A decision with its actions: which items still wait, and what was decided (S8, S11)."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

import msgspec

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.kenmerk import overleg_deel
from rao_cli.model.soorten.overleg import Besluit, Overleg
from rao_cli.model.stand import PuntPlek
from rao_cli.store.git.vastleggen.wijziging import CommitResult
from rao_cli.workflow.dagen import klacht_na, klacht_vanaf
from rao_cli.workflow.handeling import Handeling, als_data
from rao_cli.workflow.onderwerp.onderwerp import volg_besluit
from rao_cli.workflow.zoeken import eis_organisatie, nog_niet_gehouden, zoek_overleg, zoek_punt

_ACTIE: Final = re.compile(r"([^;]*);\s*([0-9]{4}-[0-9]{2}-[0-9]{2})\s*;(.*)", re.DOTALL)

#: Who, before when, what.
Afspraak = tuple[str, date, str]


def zoek_te_besluiten(h: Handeling, datum: date | None) -> tuple[str, Overleg]:
    """Return path and held meeting of a date, or the last one; RaoError when it takes no besluit.

    A meeting that is not held yet takes none, and one of which the list is fixed neither.
    """
    gehouden = (o.datum for _, o in h.stand.overleggen_op_datum if o.status == "gehouden")
    pad, overleg = zoek_overleg(h.stand, datum or max(gehouden, default=None), ("gehouden",))
    if overleg.ligt_vast:
        raise RaoError(
            f"De besluitenlijst van {overleg.datum} ligt vast; een besluit kan er niet meer bij.",
            hint=f"Verbeter een besluit met: rao erratum {overleg.datum} BESLUIT --tekst TEKST",
        )
    if overleg.status == "vervallen":
        raise RaoError(f"Het overleg van {overleg.datum} is vervallen; er is niets besloten.")
    if overleg.status != "gehouden":
        raise nog_niet_gehouden(overleg)
    return pad, overleg


def open_punten(h: Handeling, datum: date | None) -> list[PuntPlek]:
    """Return the items of a held meeting that have no decision and no reason why not."""
    _, overleg = zoek_te_besluiten(h, datum)
    klaar = {besluit.agendapunt for besluit in overleg.besluiten.values()}
    klaar |= set(overleg.zonder_besluit)
    return [
        plek
        for plek in h.stand.punten
        if plek.overleg is overleg and plek.punt.soort != "vast" and plek.punt.id not in klaar
    ]


def eis_onbesloten(h: Handeling, datum: date | None, id_: str) -> PuntPlek:
    """Return an item of a held meeting; RaoError when something was decided about it already."""
    _, overleg = zoek_te_besluiten(h, datum)
    plek = zoek_punt(h.stand, overleg, id_)
    if (eerder := _zelfde_punt(overleg, plek.punt.id)) is not None:
        raise _staat_al(plek.punt.id, eerder)
    return plek


def nieuw_besluit(
    h: Handeling, datum: date | None, besluit: Besluit, acties: Sequence[str]
) -> tuple[str, list[str], CommitResult]:
    """Record a decision with its actions; returns its kenmerk and those of the actions."""
    pad, overleg = zoek_te_besluiten(h, datum)
    plek = zoek_punt(h.stand, overleg, besluit.agendapunt)
    besluit = msgspec.structs.replace(besluit, agendapunt=plek.punt.id)
    eis_hervatten(overleg, besluit)
    if (eerder := _zelfde_punt(overleg, besluit.agendapunt)) is not None:
        return _al_besloten(h, overleg, eerder, besluit, acties)
    kenmerk = overleg_deel(overleg.datum, "B", _volgend_nummer(h, overleg, "B"))
    h.zet(pad, ("besluiten", kenmerk), als_data(besluit))
    nieuw = leg_acties_vast(h, overleg, kenmerk, _gelezen(h, overleg, acties))
    volg_besluit(h, plek.punt.id, besluit.uitkomst)
    wat = plek.punt.onderwerp or plek.punt.id
    onderwerp = f"Besluit {kenmerk}: {besluit.uitkomst} ({wat})"
    uitkomst = h.leg_vast(onderwerp, "nieuw-besluit", [kenmerk, plek.punt.id, *nieuw])
    return kenmerk, nieuw, uitkomst


def eis_hervatten(overleg: Overleg, besluit: Besluit) -> None:
    """Refuse a day to come back on that is not after the meeting, or without aanhouden."""
    dag = besluit.hervatten_op
    if dag is None:
        return
    if besluit.uitkomst != "aanhouden":
        raise GebruiksFout(
            "Alleen een aangehouden zaak komt terug op een dag.",
            hint="Laat --hervatten-op weg, of kies --uitkomst aanhouden.",
        )
    if klacht := klacht_na(dag, overleg.datum):
        raise GebruiksFout(klacht, hint="Noem met --hervatten-op een dag na het overleg.")


def _zelfde_punt(overleg: Overleg, id_: str) -> str | None:
    return next((k for k, ander in overleg.besluiten.items() if ander.agendapunt == id_), None)


def _staat_al(id_: str, kenmerk: str) -> RaoError:
    return RaoError(
        f"Over punt {id_} staat al besluit {kenmerk} in dit overleg.",
        hint=f"Bekijk het met: rao toon {kenmerk}\n"
        f"Klopt het niet? Verbeter het met: rao besluit zet {kenmerk}",
    )


def _al_besloten(
    h: Handeling, overleg: Overleg, kenmerk: str, besluit: Besluit, acties: Sequence[str]
) -> tuple[str, list[str], CommitResult]:
    """The same decision again only adds new actions; another one about the item is refused."""
    if overleg.besluiten[kenmerk] != besluit:
        raise _staat_al(besluit.agendapunt, kenmerk)
    eerder = {
        (actie.organisatie, actie.uiterlijk, actie.omschrijving): actie.kenmerk
        for _, actie in h.stand.acties_van(kenmerk)
    }
    erbij = [afspraak for afspraak in _gelezen(h, overleg, acties) if afspraak not in eerder]
    nieuw = leg_acties_vast(h, overleg, kenmerk, erbij)
    onderwerp = f"Acties bij besluit {kenmerk}: {', '.join(nieuw)}"
    uitkomst = h.leg_vast(onderwerp, "nieuw-besluit", [kenmerk, *nieuw])
    return kenmerk, [*eerder.values(), *nieuw], uitkomst


def _volgend_nummer(h: Handeling, overleg: Overleg, letter: str) -> int:
    """Return the first number that no file and no document of the register names, or named.

    Who read of A-2026-03-12-02 once, never finds another actie there; so with a decision.
    """
    begin, jaar = f"{letter}-{overleg.datum.isoformat()}-", f"{overleg.datum.year:04}"
    teksten = [bestand.data for bestand in h.lading.bestanden.values()]
    teksten += [data for pad, data in h.lading.overig.items() if pad.startswith("documenten/")]
    if letter == "A":  # its file may be gone
        sporen = h.map.repo.sporen([f"acties/{jaar}"])
        teksten += [pad.encode() for spoor in sporen for pad in spoor.paden]
    else:  # it may be undone
        teksten.append(h.map.repo.regels_ooit(f"overleggen/{jaar}/{overleg.datum}.yaml"))
    nummer = re.compile(begin.encode() + rb"([0-9]{2,3})")
    genoemd = (int(gevonden) for tekst in teksten for gevonden in nummer.findall(tekst))
    return max(genoemd, default=0) + 1


def leg_acties_vast(
    h: Handeling, overleg: Overleg, besluit: str, afspraken: Sequence[Afspraak]
) -> list[str]:
    """Make an action file for each; returns their kenmerken."""
    eerste = _volgend_nummer(h, overleg, "A") if afspraken else 1
    kenmerken = []
    for nummer, (organisatie, uiterlijk, omschrijving) in enumerate(afspraken, eerste):
        kenmerk = overleg_deel(overleg.datum, "A", nummer)
        inhoud: dict[str, Any] = {
            "soort": "actie",
            "kenmerk": kenmerk,
            "besluit": besluit,
            "omschrijving": omschrijving,
            "organisatie": organisatie,
            "uiterlijk": uiterlijk,
            "status": "open",
        }
        h.nieuw(f"acties/{overleg.datum.year:04}/{kenmerk}.yaml", inhoud, "actie")
        kenmerken.append(kenmerk)
    return kenmerken


def _gelezen(h: Handeling, overleg: Overleg, acties: Sequence[str]) -> list[Afspraak]:
    """Read each `ORGANISATIE;DATUM;TEKST`."""
    return [eis_afspraak(h, overleg, lees_actie(tekst)) for tekst in acties]


def eis_afspraak(h: Handeling, overleg: Overleg, afspraak: Afspraak) -> Afspraak:
    """Return it with the organisation as the register spells it; refuse a day that cannot be."""
    organisatie, uiterlijk, omschrijving = afspraak
    if klacht := klacht_vanaf(uiterlijk, overleg.datum):
        raise GebruiksFout(klacht, hint=f"Een actie komt na het overleg: {omschrijving}")
    return eis_organisatie(h.stand, organisatie), uiterlijk, omschrijving


def lees_actie(tekst: str) -> Afspraak:
    """Read `ORGANISATIE;DATUM;TEKST`; GebruiksFout when it does not look like that."""
    voorbeeld = "Schrijf: --actie 'COA;2026-04-01;Plaatst het gezin over'"
    delen = _ACTIE.fullmatch(tekst)
    if delen is None:
        raise GebruiksFout(f"De actie '{tekst}' kan niet worden gelezen.", hint=voorbeeld)
    organisatie, dag, omschrijving = (deel.strip() for deel in delen.groups())
    try:
        uiterlijk = date.fromisoformat(dag)
    except ValueError:
        raise GebruiksFout(
            f"De dag {dag} van de actie '{tekst}' bestaat niet op de kalender.", hint=voorbeeld
        ) from None
    if not omschrijving or not organisatie:
        raise GebruiksFout(
            f"De actie '{tekst}' mist een organisatie of een omschrijving.", hint=voorbeeld
        )
    return organisatie, uiterlijk, omschrijving
