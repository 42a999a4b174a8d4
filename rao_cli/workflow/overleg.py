"""A meeting: who was there, and what was decided (S2, S8, S11)."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

import msgspec

from rao_cli.documents.opkomst import zeg_opkomst
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.kenmerk import overleg_deel
from rao_cli.model.overleg import Agendapunt, Besluit, Overleg
from rao_cli.store.wijziging import Uitkomst
from rao_cli.workflow.handeling import Handeling, als_data
from rao_cli.workflow.onderwerp import volg_besluit
from rao_cli.workflow.zoeken import eis_organisatie, zoek_overleg, zoek_punt

_DATUM: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def houd(
    h: Handeling, datum: date | None, aanwezig: Sequence[str], afwezig: Mapping[str, str]
) -> tuple[str, Uitkomst]:
    """Record who was there; the meeting becomes gehouden. Returns how many took part, in words.

    `afwezig` is organisation to reason, or to `reason;replacement`.
    """
    pad, overleg = zoek_overleg(h.stand, datum, ("agenda-vastgesteld", "gepland"))
    if overleg.status in {"vervallen", "besluitenlijst-vastgesteld"}:
        raise RaoError(
            f"Het overleg van {overleg.datum} is {overleg.status}.",
            hint="Aanwezigheid kan alleen bij een overleg dat nog niet is afgesloten.",
        )
    erbij = list(dict.fromkeys(eis_organisatie(h.stand, organisatie) for organisatie in aanwezig))
    weg = {eis_organisatie(h.stand, o): reden for o, reden in afwezig.items()}
    if dubbel := [organisatie for organisatie in erbij if organisatie in weg]:
        raise GebruiksFout(f"{dubbel[0]} kan niet aanwezig én afwezig zijn.")
    h.zet(pad, ("status",), "gehouden")
    h.zet(pad, ("aanwezig",), erbij or overleg.aanwezig)
    for organisatie in overleg.afwezig:
        if organisatie in erbij:  # she came after all
            h.verwijder(pad, ("afwezig", organisatie))
    for organisatie, tekst in weg.items():
        reden, _, vervanging = (deel.strip() for deel in tekst.partition(";"))
        waarde = {"reden": reden, "vervanging": vervanging or "geen"}
        h.zet(pad, ("afwezig", organisatie), waarde)
    onderwerp = f"Overleg van {overleg.datum.isoformat()} gehouden"
    uitkomst = h.leg_vast(onderwerp, "overleg-houd", [overleg.datum.isoformat()])
    stand = h.straks()
    return zeg_opkomst(stand, stand.overleggen[pad]), uitkomst


def open_punten(h: Handeling, datum: date | None) -> list[Agendapunt]:
    """Return the items of a held meeting that have no decision yet; none when it is not held."""
    _, overleg = zoek_overleg(h.stand, datum or _laatst_gehouden(h), ("gehouden",))
    besloten = {besluit.agendapunt for besluit in overleg.besluiten.values()}
    return [
        punt
        for punt in overleg.agendapunten
        if punt.id not in besloten and punt.soort != "vast" and overleg.status == "gehouden"
    ]


def nieuw_besluit(
    h: Handeling, datum: date | None, besluit: Besluit, acties: Sequence[str]
) -> tuple[str, list[str], Uitkomst]:
    """Record a decision with its actions; returns its kenmerk and those of the actions."""
    pad, overleg = zoek_overleg(h.stand, datum or _laatst_gehouden(h), ("gehouden",))
    _eis_gehouden(overleg)
    plek = zoek_punt(h.stand, overleg, besluit.agendapunt)
    besluit = msgspec.structs.replace(besluit, agendapunt=plek.punt.id)
    if (eerder := _zelfde_punt(overleg, besluit)) is not None:
        return _al_besloten(h, overleg, eerder, besluit, acties)
    kenmerk = overleg_deel(overleg.datum, "B", _volgend_nummer(overleg.besluiten))
    h.zet(pad, ("besluiten", kenmerk), als_data(besluit))
    nieuw = _nieuwe_acties(h, overleg, kenmerk, acties)
    volg_besluit(h, plek.punt.id, besluit.uitkomst)
    wat = plek.punt.onderwerp or plek.punt.id
    onderwerp = f"Besluit {kenmerk}: {besluit.uitkomst} ({wat})"
    uitkomst = h.leg_vast(onderwerp, "nieuw-besluit", [kenmerk, plek.punt.id, *nieuw])
    return kenmerk, nieuw, uitkomst


def _eis_gehouden(overleg: Overleg) -> None:
    """Refuse a decision for a meeting that was not held, or of which the list is fixed."""
    if overleg.status == "besluitenlijst-vastgesteld":
        raise RaoError(
            f"De besluitenlijst van {overleg.datum} ligt vast; een besluit kan er niet meer bij.",
            hint=f"Verbeter een besluit met: rao erratum {overleg.datum} BESLUIT --tekst TEKST",
        )
    if overleg.status != "gehouden":
        raise RaoError(
            f"Het overleg van {overleg.datum} is {overleg.status}; een besluit kan er niet bij.",
            hint="Leg eerst vast wie er was met: rao overleg houd",
        )


def _zelfde_punt(overleg: Overleg, besluit: Besluit) -> str | None:
    return next(
        (k for k, ander in overleg.besluiten.items() if ander.agendapunt == besluit.agendapunt),
        None,
    )


def _al_besloten(
    h: Handeling, overleg: Overleg, kenmerk: str, besluit: Besluit, acties: Sequence[str]
) -> tuple[str, list[str], Uitkomst]:
    """The same decision again only adds new actions; another one about the item is refused."""
    if overleg.besluiten[kenmerk] != besluit:
        raise RaoError(
            f"Over punt {besluit.agendapunt} staat al besluit {kenmerk} in dit overleg.",
            hint=f"Bekijk het met: rao toon {kenmerk}. Klopt het niet, verbeter dan het bestand.",
        )
    eerder = {
        (actie.organisatie, actie.uiterlijk, actie.omschrijving): actie.kenmerk
        for _, actie in h.stand.acties_van(kenmerk)
    }
    erbij = [tekst for tekst in acties if _gelezen_actie(h, tekst) not in eerder]
    nieuw = _nieuwe_acties(h, overleg, kenmerk, erbij)
    onderwerp = f"Acties bij besluit {kenmerk}: {', '.join(nieuw)}"
    uitkomst = h.leg_vast(onderwerp, "nieuw-besluit", [kenmerk, *nieuw])
    return kenmerk, [*eerder.values(), *nieuw], uitkomst


def _volgend_nummer(kenmerken: Mapping[str, Any] | Sequence[str]) -> int:
    return max((int(kenmerk.rsplit("-", 1)[1]) for kenmerk in kenmerken), default=0) + 1


def _nieuwe_acties(
    h: Handeling, overleg: Overleg, besluit: str, acties: Sequence[str]
) -> list[str]:
    """Make an action file for each `ORGANISATIE;DATUM;TEKST`."""
    begin = f"A-{overleg.datum.isoformat()}-"
    bezet = [actie.kenmerk for actie in h.stand.acties.values() if actie.kenmerk.startswith(begin)]
    eerste = _volgend_nummer(bezet)
    kenmerken = []
    for nummer, tekst in enumerate(acties, eerste):
        organisatie, uiterlijk, omschrijving = _gelezen_actie(h, tekst)
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


def _gelezen_actie(h: Handeling, tekst: str) -> tuple[str, date, str]:
    organisatie, uiterlijk, omschrijving = lees_actie(tekst)
    return eis_organisatie(h.stand, organisatie), uiterlijk, omschrijving


def lees_actie(tekst: str) -> tuple[str, date, str]:
    """Read `ORGANISATIE;DATUM;TEKST`; GebruiksFout when it does not look like that."""
    delen = [deel.strip() for deel in tekst.split(";", 2)]
    try:
        organisatie, dag, omschrijving = delen
        uiterlijk = date.fromisoformat(dag if _DATUM.fullmatch(dag) else "")
    except ValueError as fout:
        raise GebruiksFout(
            f"De actie '{tekst}' kan niet worden gelezen.",
            hint="Schrijf: --actie 'COA;2026-04-01;Plaatst het gezin over'",
        ) from fout
    if not omschrijving or not organisatie:
        raise GebruiksFout(
            f"De actie '{tekst}' mist een organisatie of een omschrijving.",
            hint="Schrijf: --actie 'COA;2026-04-01;Plaatst het gezin over'",
        )
    return organisatie, uiterlijk, omschrijving


def _laatst_gehouden(h: Handeling) -> date | None:
    gehouden = (o.datum for _, o in h.stand.overleggen_op_datum if o.status == "gehouden")
    return max(gehouden, default=None)
